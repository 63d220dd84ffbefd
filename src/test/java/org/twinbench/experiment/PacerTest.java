package org.twinbench.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.twinbench.model.Ticks;

class PacerTest {
    private static final long MILLI = 1_000_000;
    private final Pacer pacer = new Pacer();

    /** At ten times the speed, 30 ms of wall time are 0.3 s. */
    @Test
    void goesAsFarAsTheSpeedSays() {
        pacer.start(0, 0, 10);
        assertThat(pacer.target(0, 30 * MILLI)).isEqualTo(Ticks.ofSeconds(0.3));
    }

    @Test
    void restsUntilASliceOfWallTimeIsDue() {
        pacer.start(0, 0, 10);
        assertThat(pacer.target(0, 9 * MILLI)).isZero();
        assertThat(pacer.target(0, 10 * MILLI)).isEqualTo(Ticks.ofSeconds(0.1));
        assertThat(pacer.target(Ticks.ofSeconds(0.1), 11 * MILLI)).isEqualTo(Ticks.ofSeconds(0.1));
    }

    @Test
    void isNeverSoSlowThatItStandsStill() {
        pacer.start(0, 0, 1e-3);
        assertThat(pacer.target(0, 10 * MILLI)).isEqualTo(10);
    }

    @Test
    void timeThatWasLostStaysLost() {
        pacer.start(0, 0, 1);
        assertThat(pacer.target(0, 5_000 * MILLI)).isEqualTo(Ticks.ofSeconds(0.01));
    }

    @Test
    void asFastAsPossibleAlwaysGoesOn() {
        pacer.start(0, 0, Double.POSITIVE_INFINITY);
        assertThat(pacer.target(7, 0)).isGreaterThan(7);
    }
}
