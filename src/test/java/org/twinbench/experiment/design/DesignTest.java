package org.twinbench.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The points of designs. */
class DesignTest {
    @Test
    void aFullFactorialHasEveryCombinationOnce() {
        Design design = Design.full(3, 2);
        assertThat(design.points())
                .containsExactly(
                        List.of(0.0, 0.0),
                        List.of(0.5, 0.0),
                        List.of(1.0, 0.0),
                        List.of(0.0, 1.0),
                        List.of(0.5, 1.0),
                        List.of(1.0, 1.0));
        assertThat(design.isTwoLevel()).isFalse();
        assertThat(Design.full(2, 2).isTwoLevel()).isTrue();
    }

    @Test
    void aQuarterFractionFollowsItsGenerators() {
        // 2^(5−2) with D = AB, E = AC (Box, Hunter, Hunter 2005, table 6.22): resolution III
        Fraction fraction = fraction(5, "D=AB", "E=AC");
        Design design = Design.fractional(fraction);
        assertThat(design.size()).isEqualTo(8);
        for (List<Double> p : design.points()) {
            assertThat(sign(p, 3)).isEqualTo(sign(p, 0) * sign(p, 1));
            assertThat(sign(p, 4)).isEqualTo(sign(p, 0) * sign(p, 2));
        }
        assertThat(fraction.resolution()).isEqualTo(3);
        assertThat(fraction.aliases(1).stream().map(Fraction::name)).containsExactly("BD", "CE", "ABCDE");
    }

    @Test
    void aNegativeGeneratorGivesTheOtherHalf() {
        List<List<Double>> both =
                new java.util.ArrayList<>(Design.fractional(fraction(3, "C=AB")).points());
        both.addAll(Design.fractional(fraction(3, "C=-AB")).points());
        assertThat(both)
                .containsExactlyInAnyOrderElementsOf(Design.full(2, 2, 2).points());
    }

    @Test
    void generatorsThatAreNoneAreRefused() {
        assertThat(Fraction.parse("D=ABD")).isEmpty();
        assertThat(Fraction.parse("ABC")).isEmpty();
        assertThat(fraction(4, "D=ABC").isProper()).isTrue();
        assertThat(fraction(4, "C=AB").isProper()).isFalse();
        assertThat(fraction(5, "D=AB", "D=AC").isProper()).isFalse();
        assertThat(fraction(5, "D=AB", "E=AD").isProper()).isFalse();
    }

    @Test
    void aLatinHypercubeHasOnePointInEveryStratum() {
        Design design = Design.latinHypercube(4, 25, 77);
        for (int factor = 0; factor < 4; factor++) {
            int column = factor;
            assertThat(design.points().stream()
                            .map(p -> (int) (p.get(column) * 25))
                            .sorted())
                    .containsExactlyElementsOf(IntStream.range(0, 25).boxed().toList());
        }
        assertThat(Design.latinHypercube(4, 25, 77)).isEqualTo(design);
        assertThat(Design.latinHypercube(4, 25, 78)).isNotEqualTo(design);
    }

    private static int sign(List<Double> point, int factor) {
        return point.get(factor) == 1 ? 1 : -1;
    }

    private static Fraction fraction(int factors, String... generators) {
        return new Fraction(
                factors,
                List.of(generators).stream()
                        .map(g -> Fraction.parse(g).orElseThrow())
                        .toList());
    }
}
