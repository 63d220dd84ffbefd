package org.twinbench.report.planning;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.twinbench.model.AtomicFiles;
import org.twinbench.model.Messages;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.chart.ChartView;

/** Writes a plan as a file for others: PNG, SVG, PDF (A3, as many pages as it has lanes for) or XLSX, by the end of its name. */
public final class PlanFile {
    /** What a name may end in. */
    public static final List<String> KINDS = List.of("png", "svg", "pdf", "xlsx");

    private static final int LANES_ON_A_PAGE = 40;
    private static final String SVG = "http://www.w3.org/2000/svg";

    private PlanFile() {}

    /** The kind of a file name; empty for one that cannot be written. */
    public static boolean isKnown(Path file) {
        return KINDS.contains(kind(file));
    }

    private static String kind(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * Writes over a file, atomically.
     *
     * @throws IllegalArgumentException if its name ends in something else
     */
    public static void write(Path file, PlanningProblem problem, Plan plan, ChartView view, Messages messages)
            throws IOException {
        switch (kind(file)) {
            case "png" -> png(file, new PlanDrawing(problem, plan, view, messages));
            case "svg" -> svg(file, new PlanDrawing(problem, plan, view, messages));
            case "pdf" -> pdf(file, new PlanDrawing(problem, plan, view, messages));
            case "xlsx" -> PlanWorkbook.write(file, problem, plan, messages);
            default -> throw new IllegalArgumentException(file.toString());
        }
    }

    private static void png(Path file, PlanDrawing drawing) throws IOException {
        int height = PlanDrawing.height(drawing.lanes());
        BufferedImage image = new BufferedImage(PlanDrawing.WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        drawing.draw(graphics, 0, drawing.lanes(), 1, 1);
        graphics.dispose();
        AtomicFiles.write(file, out -> ImageIO.write(image, "png", out));
    }

    private static void svg(Path file, PlanDrawing drawing) throws IOException {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(
                GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null));
        context.setComment("");
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(PlanDrawing.WIDTH, PlanDrawing.height(drawing.lanes())));
        drawing.draw(graphics, 0, drawing.lanes(), 1, 1);
        AtomicFiles.write(file, out -> graphics.stream(new OutputStreamWriter(out, StandardCharsets.UTF_8), false));
    }

    private static void pdf(Path file, PlanDrawing drawing) throws IOException {
        int pages = Math.max(1, Math.ceilDiv(drawing.lanes(), LANES_ON_A_PAGE));
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                int from = page * LANES_ON_A_PAGE;
                page(document, drawing, from, Math.min(drawing.lanes(), from + LANES_ON_A_PAGE), page + 1, pages);
            }
            AtomicFiles.write(file, document::save);
        }
    }

    private static void page(PDDocument document, PlanDrawing drawing, int from, int to, int page, int pages)
            throws IOException {
        PDRectangle paper = new PDRectangle(PDRectangle.A3.getHeight(), PDRectangle.A3.getWidth());
        PDPage sheet = new PDPage(paper);
        document.addPage(sheet);
        int height = PlanDrawing.height(to - from);
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, PlanDrawing.WIDTH, height);
        drawing.draw(graphics, from, to, page, pages);
        graphics.dispose();
        float scale = Math.min(paper.getWidth() / PlanDrawing.WIDTH, paper.getHeight() / height);
        try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
            content.transform(
                    new Matrix(new AffineTransform(scale, 0, 0, scale, 0, paper.getHeight() - scale * height)));
            content.drawForm(graphics.getXFormObject());
        }
    }
}
