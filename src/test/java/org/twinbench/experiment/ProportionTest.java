package org.twinbench.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProportionTest {
    /** R. G. Newcombe, Statistics in Medicine 17, 1998, table I, method 3: 81/263, 15/148, 0/20, 1/29. */
    @Test
    void agreesWithPublishedScoreIntervals() {
        check(81, 263, 0.2553, 0.3662);
        check(15, 148, 0.0624, 0.1605);
        check(0, 20, 0.0000, 0.1611);
        check(1, 29, 0.0061, 0.1718);
    }

    private static void check(int hits, int n, double lo, double hi) {
        Proportion proportion = new Proportion(hits, n);
        assertThat(proportion.lo()).isCloseTo(lo, within(5e-5));
        assertThat(proportion.hi()).isCloseTo(hi, within(5e-5));
    }
}
