package org.twinbench.experiment.warmup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Welch's mean and moving average by hand. */
class WelchTest {
    @Test
    void theMeanIsTakenObservationByObservation() {
        double[][] runs = {{1, 2, 3}, {3, 6, 9}};
        assertThat(Welch.mean(runs)).containsExactly(2, 4, 6);
    }

    @Test
    void theWindowGrowsUpToItsWidth() {
        // Law 2015, section 9.5.1: Ȳ₁; (Ȳ₁+Ȳ₂+Ȳ₃)/3; then five each
        double[] series = {0, 3, 6, 3, 8, 0, 3, 1};
        assertThat(Welch.smooth(series, 2)).containsExactly(0, 3, 4, 4, 4, 3);
    }

    @Test
    void aWindowOverAQuarterIsRefused() {
        assertThatThrownBy(() -> Welch.smooth(new double[8], 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
