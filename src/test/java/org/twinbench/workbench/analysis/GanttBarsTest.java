package org.twinbench.workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinbench.experiment.analysis.Activity;
import org.twinbench.experiment.analysis.StateCourse;
import org.twinbench.experiment.analysis.StateCourse.Interval;
import org.twinbench.model.AssetId;
import org.twinbench.workbench.analysis.GanttBars.Bar;

class GanttBarsTest {
    private static StateCourse course(Interval... intervals) {
        return new StateCourse(new AssetId("press"), List.of(intervals));
    }

    /** Works for three ticks and starves for one, over and over. */
    private static StateCourse nervous(int times) {
        List<Interval> intervals = new ArrayList<>();
        for (long i = 0; i < times; i++) {
            intervals.add(new Interval(Activity.WORKING, 4 * i, 4 * i + 3));
            intervals.add(new Interval(Activity.STARVED, 4 * i + 3, 4 * i + 4));
        }
        return new StateCourse(new AssetId("press"), intervals);
    }

    @Test
    void longOnesAreAsLongAsTheyAre() {
        StateCourse course = course(new Interval(Activity.WORKING, 0, 600), new Interval(Activity.DOWN, 600, 1000));
        assertThat(GanttBars.of(course, new TimeSpan(0, 1000), 500))
                .containsExactly(new Bar(0, 300, Activity.WORKING), new Bar(300, 500, Activity.DOWN));
    }

    @Test
    void onlyWhatIsInTheSpanIsDrawn() {
        StateCourse course = course(
                new Interval(Activity.WORKING, 0, 400),
                new Interval(Activity.SETUP, 400, 600),
                new Interval(Activity.DOWN, 600, 1000));
        assertThat(GanttBars.of(course, new TimeSpan(450, 550), 200)).containsExactly(new Bar(0, 200, Activity.SETUP));
        assertThat(GanttBars.of(course, new TimeSpan(1000, 1100), 200)).isEmpty();
    }

    @Test
    void aPixelShowsWhatTakesTheMostOfIt() {
        List<Bar> bars = GanttBars.of(nervous(100_000), new TimeSpan(0, 400_000), 800);
        assertThat(bars).hasSizeLessThanOrEqualTo(801);
        assertThat(bars).extracting(Bar::activity).containsOnly(Activity.WORKING);
        assertThat(bars.getLast().to()).isEqualTo(800);
    }

    @Test
    void zoomedInAllOfItIsThere() {
        List<Bar> bars = GanttBars.of(nervous(100_000), new TimeSpan(200_000, 200_040), 400);
        assertThat(bars).hasSize(20);
        assertThat(bars.getFirst()).isEqualTo(new Bar(0, 30, Activity.WORKING));
    }
}
