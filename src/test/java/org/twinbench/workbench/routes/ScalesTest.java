package org.twinbench.workbench.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.schedule.routing.road.Waypoint;

class ScalesTest {
    private static final double EXACT = 1e-9;

    /** 1,000 m by 500 m on 400 by 400 pixels: the width decides, 0.36 pixels for a metre, and the middle is in the middle. */
    @Test
    void aMapShowsAllWithAirNorthUp() {
        MapScale scale = MapScale.fitting(List.of(new Waypoint(100, 200), new Waypoint(1_100, 700)), 400, 400);

        assertThat(scale.perMetre()).isCloseTo(0.36, within(EXACT));
        assertThat(scale.x(new Waypoint(600, 450))).isCloseTo(200, within(EXACT));
        assertThat(scale.y(new Waypoint(600, 450))).isCloseTo(200, within(EXACT));
        assertThat(scale.y(new Waypoint(600, 700))).isLessThan(200);
    }

    @Test
    void whatIsUnderThePointerStaysThereWhenTheMapIsZoomed() {
        MapScale scale = new MapScale(0, 1_000, 0.5);
        Waypoint under = new Waypoint(200, 800);

        MapScale closer = scale.zoomed(3, scale.x(under), scale.y(under));

        assertThat(closer.perMetre()).isEqualTo(1.5);
        assertThat(closer.x(under)).isCloseTo(scale.x(under), within(EXACT));
        assertThat(closer.y(under)).isCloseTo(scale.y(under), within(EXACT));
        assertThat(scale.moved(10, -20).x(under)).isCloseTo(scale.x(under) + 10, within(EXACT));
        assertThat(scale.moved(10, -20).y(under)).isCloseTo(scale.y(under) - 20, within(EXACT));
    }

    @Test
    void theDayIsZoomedAtThePointerToo() {
        DayScale scale = DayScale.fitting(8 * 3_600, 16 * 3_600, 1_000);

        assertThat(scale.x(8 * 3_600)).isBetween(0.0, 30.0);
        assertThat(scale.x(16 * 3_600)).isBetween(970.0, 1_000.0);
        assertThat(scale.zoomed(2, 300).seconds(300)).isCloseTo(scale.seconds(300), within(1e-6));
        assertThat(scale.step(100)).isEqualTo(3_600);
    }

    @ParameterizedTest
    @CsvSource({"0, 00:00", "27930, 07:46", "86399, 00:00 +1", "90000, 01:00 +1"})
    void timesOfDayAreWrittenAsOnAClock(double seconds, String text) {
        assertThat(DayScale.clock(seconds)).isEqualTo(text);
    }
}
