package org.twinbench.report.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twinbench.model.Messages;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.chart.ChartView;
import org.twinbench.schedule.io.PlanningFiles;
import org.twinbench.schedule.planner.Planner;

class PlanFileTest {
    @TempDir
    Path folder;

    private PlanningProblem problem;
    private Plan plan;

    @BeforeEach
    void makeThePlan() throws IOException {
        problem = PlanningFiles.read(Path.of("scenarios", "planning", "two-sites.json"));
        plan = new Planner(problem).first().plan();
    }

    private Path written(String name, ChartView view, Locale language) throws IOException {
        Path file = folder.resolve(name);
        PlanFile.write(file, problem, plan, view, Messages.in(language));
        return file;
    }

    @ParameterizedTest
    @EnumSource(ChartView.class)
    void aPictureShowsALaneForEach(ChartView view) throws IOException {
        BufferedImage image =
                ImageIO.read(written("plan.png", view, Locale.ENGLISH).toFile());

        int lanes = switch (view) {
            case MACHINES -> problem.machines().size();
            case ORDERS -> problem.orders().size();
            case OPERATORS -> problem.operators().size();
        };
        assertThat(image.getHeight()).isEqualTo(PlanDrawing.height(lanes));
        assertThat(coloured(image)).isGreaterThan(5_000);
    }

    /** Pixels that are no shade of grey: bars. */
    private static long coloured(BufferedImage image) {
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                int red = rgb >> 16 & 0xFF;
                int blue = rgb & 0xFF;
                count += Math.abs(red - blue) > 40 ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void aVectorDrawingIsWellFormedAndNamesTheMachinesInTheLanguageAskedFor() throws Exception {
        Path file = written("plan.svg", ChartView.MACHINES, Locale.CHINESE);

        DocumentBuilderFactory offline = DocumentBuilderFactory.newInstance();
        offline.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(offline.newDocumentBuilder()
                            .parse(in)
                            .getDocumentElement()
                            .getLocalName())
                    .isIn("svg", null);
        }
        assertThat(Files.readString(file))
                .contains("订单延误", problem.machines().getFirst().name());
    }

    @Test
    void aDocumentHasAPageForEveryFortyLanes() throws IOException {
        Path file = written("plan.pdf", ChartView.ORDERS, Locale.CHINESE);

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages())
                    .isEqualTo(Math.ceilDiv(problem.orders().size(), 40));
            assertThat(coloured(new PDFRenderer(document).renderImage(0))).isGreaterThan(2_000);
        }
    }

    @Test
    void aWorkbookHasARowForEachOperationAndOrder() throws IOException {
        Path file = written("plan.xlsx", ChartView.MACHINES, Locale.ENGLISH);

        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(in)) {
            List<Row> operations = book.getFirstSheet().read();
            assertThat(operations).hasSize(plan.planned().size() + 1);
            Row first = operations.get(1);
            assertThat(first.getCellAsDate(5).orElseThrow())
                    .isEqualTo(problem.start()
                            .plusNanos(1000
                                    * plan.planned().stream()
                                            .mapToLong(each -> each.start())
                                            .min()
                                            .orElseThrow())
                            .toLocalDateTime()
                            .withNano(0));
            assertThat(book.getSheet(1).orElseThrow().read())
                    .hasSize(problem.orders().size() + 1);
        }
    }

    @Test
    void otherKindsAreToldApart() {
        assertThat(PlanFile.isKnown(Path.of("plan.PDF"))).isTrue();
        assertThat(PlanFile.isKnown(Path.of("plan.docx"))).isFalse();
    }
}
