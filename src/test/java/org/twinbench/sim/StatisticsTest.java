package org.twinbench.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Time-weighted means, tallies and state times on small examples worked by hand. */
class StatisticsTest {
    @Test
    void aLevelIsWeightedByTime() {
        TimeWeighted level = new TimeWeighted();
        level.set(10, 2);
        level.set(30, 5);
        level.set(40, 1);
        assertThat(level.integral(50)).isEqualTo(2 * 20 + 5 * 10 + 10);
        assertThat(level.mean(50)).isEqualTo(2.0);
        assertThat(level.max()).isEqualTo(5);
        level.reset(50);
        assertThat(level.max()).isEqualTo(1);
        assertThat(level.mean(50)).isNaN();
        assertThat(level.mean(60)).isEqualTo(1);
    }

    @Test
    void aTallyKeepsMomentsAndExtremes() {
        Tally tally = new Tally();
        assertThat(tally.mean()).isNaN();
        for (double value : new double[] {2, 4, 4, 4, 5, 5, 7, 9}) {
            tally.add(value);
        }
        assertThat(tally.mean()).isEqualTo(5);
        assertThat(tally.standardDeviation()).isCloseTo(Math.sqrt(32.0 / 7), within(1e-12));
        assertThat(tally.min()).isEqualTo(2);
        assertThat(tally.max()).isEqualTo(9);
        tally.reset();
        assertThat(tally.max()).isNaN();
        assertThat(tally.count()).isZero();
    }

    @Test
    void stateSharesAddUpToOne() {
        StateTimes times = new StateTimes(3);
        times.set(10, 2);
        times.set(30, 1);
        assertThat(times.share(0, 40) + times.share(1, 40) + times.share(2, 40)).isEqualTo(1);
        times.reset(40);
        assertThat(times.in(1, 45)).isEqualTo(5);
        assertThat(times.in(2, 45)).isZero();
        assertThat(times.state()).isEqualTo(1);
    }
}
