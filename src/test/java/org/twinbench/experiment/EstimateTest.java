package org.twinbench.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Confidence intervals against values from the table of Student's t. */
class EstimateTest {
    @Test
    void halfWidthIsStudentsQuantileTimesStandardError() {
        // t(0.975; 4) = 2.776445; mean 3, standard deviation √2.5
        Estimate estimate = Estimate.of(1, 2, 3, 4, 5);
        assertThat(estimate.mean()).isEqualTo(3);
        assertThat(estimate.halfWidth95()).isCloseTo(2.776445 * Math.sqrt(2.5 / 5), within(1e-6));
        assertThat(estimate.lo() + estimate.hi()).isCloseTo(6, within(1e-12));
    }

    @Test
    void oneValueHasNoInterval() {
        assertThat(Estimate.of(7)).isEqualTo(new Estimate(7, Double.NaN, 1));
    }

    @Test
    void whatWasNotMeasuredDoesNotCount() {
        assertThat(Estimate.of(1, Double.NaN, 3).n()).isEqualTo(2);
        assertThat(Estimate.of(Double.NaN).mean()).isNaN();
    }

    @Test
    void otherLevelsTakeTheirQuantile() {
        // t(0.95; 4) = 2.131847, t(0.995; 4) = 4.604095
        Estimate estimate = Estimate.of(1, 2, 3, 4, 5);
        assertThat(estimate.halfWidth(0.90)).isCloseTo(2.131847 * Math.sqrt(0.5), within(1e-6));
        assertThat(estimate.halfWidth(0.99)).isCloseTo(4.604095 * Math.sqrt(0.5), within(1e-6));
        assertThat(estimate.standardError()).isCloseTo(Math.sqrt(0.5), within(1e-12));
        assertThat(estimate.relativeHalfWidth()).isCloseTo(2.776445 * Math.sqrt(0.5) / 3, within(1e-6));
    }
}
