package org.twinbench.workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.twinbench.experiment.analysis.ActivePeriods;
import org.twinbench.experiment.analysis.Activity;
import org.twinbench.experiment.analysis.Arrows;
import org.twinbench.experiment.analysis.Flow;
import org.twinbench.experiment.analysis.MachineFigures;
import org.twinbench.experiment.analysis.Oee;
import org.twinbench.experiment.analysis.RunAnalysis;
import org.twinbench.experiment.analysis.StateCourse;
import org.twinbench.experiment.analysis.StateCourse.Interval;
import org.twinbench.model.AssetId;
import org.twinbench.model.Messages;
import org.twinbench.workbench.theme.Ink;
import org.twinbench.workbench.theme.Theme;

/** A Gantt chart of forty machines with many bars each, painted and moved. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class GanttChartTest {
    private static final int MACHINES = 40;
    private static final int BARS = 250;
    private static final long LENGTH = 1_000_000;
    private static final TimeSpan WHOLE = new TimeSpan(0, BARS * LENGTH);

    private final GanttChart chart = new GanttChart();

    @Start
    void start(Stage stage) {
        chart.setMinSize(1000, 300); // whatever size an earlier test has left the stage
        chart.setMaxSize(1000, 300);
        stage.setScene(new Scene(new StackPane(chart), 1000, 300));
        stage.show();
    }

    /** Works and starves in turn. */
    private static StateCourse course(int machine) {
        List<Interval> intervals = new ArrayList<>();
        for (int i = 0; i < BARS; i++) {
            Activity activity = i % 2 == 0 ? Activity.WORKING : Activity.STARVED;
            intervals.add(new Interval(activity, i * LENGTH, (i + 1) * LENGTH));
        }
        return new StateCourse(new AssetId("m" + machine), intervals);
    }

    private static RunAnalysis analysis() {
        List<StateCourse> courses =
                IntStream.range(0, MACHINES).mapToObj(GanttChartTest::course).toList();
        List<MachineFigures> machines = courses.stream()
                .map(course -> new MachineFigures(
                        course.asset().value(),
                        course.asset(),
                        Map.of(Activity.WORKING, 0.5, Activity.STARVED, 0.5),
                        1,
                        new Oee(1, 1, 1, 1, 1),
                        0))
                .toList();
        return new RunAnalysis(
                machines,
                courses,
                0,
                WHOLE.end(),
                new ActivePeriods(MACHINES, List.of(), WHOLE.length()),
                new Arrows(List.of(), List.of()),
                new Flow(List.of()),
                List.of());
    }

    @Test
    void paintsBarsWhereTheyAreAndFindsThemUnderThePointer(FxRobot robot) {
        robot.interact(() ->
                chart.show(analysis(), WHOLE.zoomed(0.04, 0, WHOLE), Ink.of(Theme.LIGHT), Messages.in(Locale.ENGLISH)));
        WritableImage picture = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> chart.snapshot(null, null));
        // ten bars of 87 pixels each; clear of the words in them
        assertThat(picture.getPixelReader().getColor(120 + 75, 11)).isEqualTo(ActivityLegend.color(Activity.WORKING));
        assertThat(picture.getPixelReader().getColor(120 + 87 + 75, 11))
                .isEqualTo(ActivityLegend.color(Activity.STARVED));
        assertThat(chart.machine(11)).isZero();
        assertThat(chart.machine(22 * 3 + 1)).isEqualTo(3);
        assertThat(chart.machine(299)).as("the times").isEqualTo(-1);
        assertThat(chart.tick(120 + 87)).isEqualTo(LENGTH);
    }

    @Test
    void scrollsToTheLastMachineAndNoFarther(FxRobot robot) {
        robot.interact(() -> {
            chart.show(analysis(), WHOLE, Ink.of(Theme.DARK), Messages.in(Locale.CHINESE));
            chart.show(WHOLE, 1e6);
        });
        assertThat(chart.machine(277)).isEqualTo(MACHINES - 1);
        assertThat(chart.top()).isEqualTo(MACHINES * 22 - 278);
    }

    @Test
    void movingTenThousandBarsIsFluid(FxRobot robot) {
        robot.interact(() -> chart.show(analysis(), WHOLE, Ink.of(Theme.LIGHT), Messages.in(Locale.ENGLISH)));
        List<Double> milliseconds = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            TimeSpan next = WHOLE.zoomed(0.9, i * LENGTH, WHOLE);
            robot.interact(() -> {
                long before = System.nanoTime();
                chart.show(next, 0);
                milliseconds.add((System.nanoTime() - before) / 1e6);
            });
        }
        double median = milliseconds.stream().sorted().skip(20).findFirst().orElseThrow();
        assertThat(median).as("milliseconds to draw anew, in the median").isLessThan(33);
    }
}
