package org.twinbench.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.twinbench.experiment.Estimate;

/** Effects against textbook examples. */
class EffectsTest {
    /**
     * Life of a machine tool in hours by cutting speed, tool geometry and cutting angle, three replicates in standard
     * order (D. C. Montgomery, Design and Analysis of Experiments, 8th edition, 2012, problem 6.1).
     */
    private static final double[][] TOOL_LIFE = {
        {22, 31, 25}, {32, 43, 29}, {35, 34, 50}, {55, 47, 46}, {44, 45, 38}, {40, 37, 36}, {60, 50, 54}, {39, 41, 47}
    };

    /**
     * Filtration rate in gal/h by temperature, pressure, concentration and stirring rate, one replicate of 2^4 in
     * standard order (the same book, example 6.2, table 6.10).
     */
    private static final double[] FILTRATION = {45, 71, 48, 65, 68, 60, 80, 65, 43, 100, 45, 104, 75, 86, 70, 96};

    private static Map<String, Estimate> byName(List<Effect> effects) {
        return effects.stream().collect(Collectors.toMap(Effect::name, Effect::estimate));
    }

    @Test
    void aReplicatedCubeGivesTheEffectsOfTheTextbook() {
        Map<String, Estimate> effects = byName(Effects.ofTwoLevels(Design.full(2, 2, 2), Optional.empty(), TOOL_LIFE));
        assertThat(effects).hasSize(7);
        // the published solution: A 0.33, B 11.33, AB −1.67, C 6.83, AC −8.83, BC −2.83, ABC −2.17
        assertThat(effects.get("A").mean()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(effects.get("B").mean()).isCloseTo(34.0 / 3, within(1e-9));
        assertThat(effects.get("C").mean()).isCloseTo(20.5 / 3, within(1e-9));
        assertThat(effects.get("AB").mean()).isCloseTo(-5.0 / 3, within(1e-9));
        assertThat(effects.get("AC").mean()).isCloseTo(-26.5 / 3, within(1e-9));
        assertThat(effects.get("BC").mean()).isCloseTo(-8.5 / 3, within(1e-9));
        assertThat(effects.get("ABC").mean()).isCloseTo(-6.5 / 3, within(1e-9));
        assertThat(effects.get("B").n()).isEqualTo(3);
        // B by replicate: 12.75, 4 and 17.25; t(0.975; 2) = 4.302653
        assertThat(effects.get("B").halfWidth95()).isCloseTo(4.302653 * 6.737643 / Math.sqrt(3), within(1e-5));
    }

    @Test
    void theFiltrationRateHasItsKnownEffects() {
        double[][] response = java.util.Arrays.stream(FILTRATION)
                .mapToObj(value -> new double[] {value})
                .toArray(double[][]::new);
        Map<String, Estimate> effects =
                byName(Effects.ofTwoLevels(Design.full(2, 2, 2, 2), Optional.empty(), response));
        // table 6.12 of the source
        assertThat(effects.get("A").mean()).isCloseTo(21.625, within(1e-9));
        assertThat(effects.get("B").mean()).isCloseTo(3.125, within(1e-9));
        assertThat(effects.get("C").mean()).isCloseTo(9.875, within(1e-9));
        assertThat(effects.get("D").mean()).isCloseTo(14.625, within(1e-9));
        assertThat(effects.get("AC").mean()).isCloseTo(-18.125, within(1e-9));
        assertThat(effects.get("AD").mean()).isCloseTo(16.625, within(1e-9));
    }

    @Test
    void theHalfFractionOfTheFiltrationRateConfoundsAsPublished() {
        // the same book, example 8.1: D = ABC on the same data gives A 19, B 1.5, C 14, D 16.5, AB −1, AC −18.5, AD 19
        Fraction fraction = new Fraction(4, List.of(Fraction.parse("D=ABC").orElseThrow()));
        double[][] response = {{45}, {100}, {45}, {65}, {75}, {60}, {80}, {96}};
        List<Effect> list = Effects.ofTwoLevels(Design.fractional(fraction), Optional.of(fraction), response);
        Map<String, Estimate> effects = byName(list);
        assertThat(effects).containsOnlyKeys("A", "B", "C", "D", "AB", "AC", "BC");
        assertThat(effects.get("A").mean()).isCloseTo(19, within(1e-9));
        assertThat(effects.get("B").mean()).isCloseTo(1.5, within(1e-9));
        assertThat(effects.get("C").mean()).isCloseTo(14, within(1e-9));
        assertThat(effects.get("D").mean()).isCloseTo(16.5, within(1e-9));
        assertThat(effects.get("AB").mean()).isCloseTo(-1, within(1e-9));
        assertThat(effects.get("AC").mean()).isCloseTo(-18.5, within(1e-9));
        assertThat(effects.get("BC").mean()).isCloseTo(19, within(1e-9));
        assertThat(list.stream()
                        .filter(e -> e.name().equals("BC"))
                        .findFirst()
                        .orElseThrow()
                        .aliases())
                .containsExactly("AD");
        assertThat(fraction.resolution()).isEqualTo(4);
    }

    @Test
    void leastSquaresFindsALinearResponseExactly() {
        Design design = Design.latinHypercube(3, 12, 5);
        double[][] response = design.points().stream()
                .map(p -> new double[] {7 + 3 * p.get(0) - 2 * p.get(1), 9 + 5 * p.get(0) - 2 * p.get(1)})
                .toArray(double[][]::new);
        Map<String, Estimate> effects = byName(Effects.linear(design, response));
        assertThat(effects.get("A").mean()).isCloseTo(4, within(1e-9));
        assertThat(effects.get("B").mean()).isCloseTo(-2, within(1e-9));
        assertThat(effects.get("C").mean()).isCloseTo(0, within(1e-9));
        assertThatThrownBy(() -> Effects.linear(Design.latinHypercube(3, 3, 5), new double[3][1]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void meansAreTakenOverTheMatchingPoints() {
        Design design = Design.full(2, 2, 2);
        assertThat(Effects.meanWhere(design, List.of(1), List.of(1.0), TOOL_LIFE)
                        .mean())
                .isCloseTo((119 + 148 + 164 + 127) / 12.0, within(1e-9));
        assertThat(Effects.meanWhere(design, List.of(0, 2), List.of(1.0, 0.0), TOOL_LIFE)
                        .mean())
                .isCloseTo((104 + 148) / 6.0, within(1e-9));
    }
}
