package org.twinbench.experiment.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinbench.experiment.Estimate;

/** Paired differences against the example for which Student made his distribution. */
class PairedSampleTest {
    /** Additional hours of sleep of ten patients by two drugs (Student, Biometrika 6(1), 1908, 1–25, section IX). */
    private static final List<Double> FIRST = List.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0);

    private static final List<Double> SECOND = List.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);

    @Test
    void theIntervalIsThatOfStudent() {
        Estimate difference = new PairedSample(FIRST, SECOND).difference();
        assertThat(difference.mean()).isCloseTo(1.58, within(1e-12));
        assertThat(difference.lo()).isCloseTo(0.7001142, within(1e-6));
        assertThat(difference.hi()).isCloseTo(2.4598858, within(1e-6));
    }

    @Test
    void theGainIsTheSumOfVariancesOverThatOfTheDifference() {
        // variances 3.200556, 4.009 and 1.512889 (the same source, n − 1)
        assertThat(new PairedSample(FIRST, SECOND).varianceReduction())
                .isCloseTo((3.200556 + 4.009) / 1.512889, within(1e-5));
    }

    @Test
    void aReplicationThatMeasuredNothingIsNoPair() {
        PairedSample sample = new PairedSample(List.of(1.0, Double.NaN, 3.0), List.of(2.0, 5.0, 6.0));
        assertThat(sample.difference().n()).isEqualTo(2);
        assertThat(sample.difference().mean()).isEqualTo(2);
        assertThat(new PairedSample(List.of(1.0), List.of(2.0)).varianceReduction())
                .isNaN();
    }

    @Test
    void differentNumbersAreNoPairs() {
        assertThatThrownBy(() -> new PairedSample(FIRST, List.of(1.0))).isInstanceOf(IllegalArgumentException.class);
    }
}
