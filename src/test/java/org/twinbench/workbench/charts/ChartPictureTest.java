package org.twinbench.workbench.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.twinbench.model.AssetId;
import org.twinbench.model.Messages;
import org.twinbench.model.Unit;
import org.twinbench.sim.Kpi;
import org.twinbench.sim.Kpis;
import org.twinbench.state.Recording;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.language.Language;
import org.twinbench.workbench.theme.Ink;
import org.twinbench.workbench.theme.Theme;

/** What the charts paint, pixel by pixel. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class ChartPictureTest {
    private static final Ink INK = Ink.of(Theme.LIGHT);
    private static final double SMOOTH = 0.8;
    private final StackPane root = new StackPane();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(root, 600, 300));
        stage.show();
    }

    private static ChartData data() throws IOException {
        try (Recording recording = TankAndPress.recording()) {
            return ChartData.read(recording, List.of(0, 1), 100);
        }
    }

    private WritableImage picture(FxRobot robot, Node node) {
        robot.interact(() -> root.getChildren().setAll(node));
        WaitForAsyncUtils.waitForFxEvents(5);
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> node.snapshot(null, null));
    }

    /** The rows of a column in which a colour stands, if only over a part of the pixel. */
    private static List<Integer> rows(WritableImage picture, int x, Color wanted, double tolerance) {
        List<Integer> rows = new ArrayList<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            Color color = picture.getPixelReader().getColor(x, y);
            double far = Math.abs(color.getRed() - wanted.getRed())
                    + Math.abs(color.getGreen() - wanted.getGreen())
                    + Math.abs(color.getBlue() - wanted.getBlue());
            if (far < tolerance) {
                rows.add(y);
            }
        }
        return rows;
    }

    @Test
    void aLineIsLowBeforeTheStepAndHighAfterItWithNoSlopeBetween(FxRobot robot) throws IOException {
        ChartData data = data();
        StepChart chart = new StepChart();
        robot.interact(() -> chart.show(data, INK, Messages.in(Locale.ENGLISH)));
        WritableImage picture = picture(robot, chart.node());
        Line now = (Line) ((Parent) chart.node())
                .getChildrenUnmodifiable().stream()
                        .filter(Line.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        double left = markedAt(robot, chart, now, 0);
        double right = markedAt(robot, chart, now, TankAndPress.END);
        assertThat(right - left).isGreaterThan(400);
        assertThat(markedAt(robot, chart, now, TankAndPress.END / 2)).isCloseTo((left + right) / 2, within(0.01));
        Color color = StateColors.line(0);
        // clear of the legend, which has the same colour and stands below the middle
        List<Integer> early = rows(picture, (int) (left + 0.25 * (right - left)), color, SMOOTH);
        List<Integer> late = rows(picture, (int) (left + 0.75 * (right - left)), color, SMOOTH);
        assertThat(early).isNotEmpty().hasSizeLessThan(4);
        assertThat(late).isNotEmpty().hasSizeLessThan(4);
        assertThat(early.getFirst() - late.getFirst()).isGreaterThan(100);
        List<Integer> first = rows(picture, (int) (left + 0.05 * (right - left)), color, SMOOTH);
        assertThat(first).contains(early.getFirst());
        List<Integer> last = rows(picture, (int) (left + 0.95 * (right - left)), color, SMOOTH);
        assertThat(last).contains(late.getFirst());
    }

    private static double markedAt(FxRobot robot, StepChart chart, Line now, long tick) {
        robot.interact(() -> chart.mark(tick));
        assertThat(now.isVisible()).isTrue();
        return now.getStartX();
    }

    @Test
    void aStripHasTheColourOfTheStateAtEachInstantAndALineAtTheShownOne(FxRobot robot) throws IOException {
        ChartData data = data();
        StateStrip strip = new StateStrip(INK);
        robot.interact(() -> {
            strip.show(data, INK);
            strip.mark(TankAndPress.END / 2);
        });
        WritableImage picture = picture(robot, strip);
        int middle = (int) (StateStrip.ROW / 2);
        int width = (int) picture.getWidth() - 118; // without names and margin
        assertThat(rows(picture, 110 + width / 8, StateColors.of("idle", 0), 0.05))
                .contains(middle);
        assertThat(rows(picture, 110 + width * 3 / 8, StateColors.of("working", 1), 0.05))
                .contains(middle);
        assertThat(rows(picture, 110 + width * 7 / 8, StateColors.of("working", 1), 0.05))
                .contains(middle);
        assertThat(rows(picture, 110 + width / 2, INK.accent(), 0.3)).contains(middle);
    }

    @Test
    void theTableShowsTheWholeModelAndWhatIsSelected(FxRobot robot) {
        Session session = new Session(Language.ENGLISH, Runnable::run);
        AssetId press = new AssetId("press");
        Kpis kpis = new Kpis(List.of(
                new Kpi("throughput", Optional.empty(), 58.25 / 3600, Unit.PER_HOUR),
                new Kpi("utilisation", Optional.of(press), 0.625, Unit.PERCENT),
                new Kpi("utilisation", Optional.of(new AssetId("lathe")), Double.NaN, Unit.PERCENT)));
        robot.interact(() -> {
            KpiTable table = new KpiTable(session);
            table.show(kpis);
            assertThat(texts(table))
                    .containsExactly("Throughput|–|58.25 1/h", "Utilisation|press|62.5 %", "Utilisation|lathe|–");
            session.select(List.of(press));
            table.show(kpis);
            assertThat(texts(table)).containsExactly("Throughput|–|58.25 1/h", "Utilisation|press|62.5 %");
            table.show(null);
            assertThat(texts(table)).isEmpty();
        });
    }

    private static List<String> texts(KpiTable table) {
        TableView<?> view = (TableView<?>) table.node();
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < view.getItems().size(); row++) {
            int at = row;
            texts.add(String.join(
                    "|",
                    view.getColumns().stream()
                            .map(column -> (String) column.getCellData(at))
                            .toList()));
        }
        return texts;
    }
}
