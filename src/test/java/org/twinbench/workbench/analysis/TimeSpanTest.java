package org.twinbench.workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinbench.model.Ticks;

class TimeSpanTest {
    private static final long HOUR = 3600 * Ticks.PER_SECOND;
    private final TimeSpan day = new TimeSpan(0, 24 * HOUR);

    @Test
    void pixelsAndInstantsAreTheSameLine() {
        assertThat(day.x(6 * HOUR, 800)).isEqualTo(200);
        assertThat(day.tick(200, 800)).isEqualTo(6 * HOUR);
    }

    @Test
    void whatIsUnderThePointerStaysThereWhenZooming() {
        TimeSpan near = day.zoomed(0.25, 6 * HOUR, day);
        assertThat(near.length()).isEqualTo(6 * HOUR);
        assertThat(near.x(6 * HOUR, 800)).isEqualTo(day.x(6 * HOUR, 800));
    }

    @Test
    void neverShowsWhatIsNotThere() {
        assertThat(day.zoomed(3, 0, day)).isEqualTo(day);
        TimeSpan last = day.zoomed(0.5, 24 * HOUR, day);
        assertThat(last.moved(HOUR, day)).isEqualTo(last).isEqualTo(new TimeSpan(12 * HOUR, 24 * HOUR));
        assertThat(last.moved(-100 * HOUR, day).start()).isZero();
        assertThat(day.zoomed(1e-12, 5, day).length()).isEqualTo(Ticks.PER_SECOND / 10);
    }

    @Test
    void marksAreRoundAndFarEnoughApart() {
        assertThat(day.marks(800, 90))
                .isEqualTo(List.of(
                        0L, 3 * HOUR, 6 * HOUR, 9 * HOUR, 12 * HOUR, 15 * HOUR, 18 * HOUR, 21 * HOUR, 24 * HOUR));
        assertThat(new TimeSpan(HOUR + 1, HOUR + 20 * Ticks.PER_SECOND).marks(200, 90))
                .containsExactly(HOUR + 10 * Ticks.PER_SECOND, HOUR + 20 * Ticks.PER_SECOND);
    }
}
