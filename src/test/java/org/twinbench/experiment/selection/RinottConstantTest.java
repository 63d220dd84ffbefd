package org.twinbench.experiment.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rinott's constant against published values. */
class RinottConstantTest {
    /** J. Banks, J. S. Carson, B. L. Nelson, D. M. Nicol, Discrete-Event System Simulation, 5th edition, table A.12. */
    @ParameterizedTest
    @CsvSource({
        "0.90, 5, 2, 2.291",
        "0.90, 20, 10, 3.437",
        "0.95, 5, 10, 5.797",
        "0.95, 10, 2, 2.614",
        "0.95, 10, 8, 4.106",
        "0.95, 20, 10, 3.875",
        "0.95, 50, 2, 2.373",
        "0.975, 10, 8, 4.635"
    })
    void equalsTheTable(double probability, int firstStage, int systems, double h) {
        assertThat(RinottConstant.of(firstStage, systems, probability)).isCloseTo(h, within(0.003));
    }

    @Test
    void tendsToTheValueForKnownVariances() {
        // ν → ∞: Φ(h/√2)^(k−1) = P*
        double known = Math.sqrt(2) * new NormalDistribution().inverseCumulativeProbability(Math.pow(0.95, 1.0 / 4));
        assertThat(RinottConstant.of(20_000, 5, 0.95)).isCloseTo(known, within(0.002));
    }

    @Test
    void whatGuessingReachesNeedsNoConstant() {
        assertThatThrownBy(() -> RinottConstant.of(10, 4, 0.25)).isInstanceOf(IllegalArgumentException.class);
    }
}
