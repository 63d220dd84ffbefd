package org.twinbench.sim.factory.analytic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bernoulli lines in the conventions of Li and Meerkov (2009): exact chains, aggregation, arrows. */
class BernoulliLineTest {
    private static final double[] FIVE = {0.7, 0.9, 0.85, 0.8, 0.9};

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static int[] whole(double[] numbers) {
        return Arrays.stream(numbers).mapToInt(n -> (int) n).toArray();
    }

    @ParameterizedTest
    @CsvSource({
        ".9 .9, 1, .818182, .818182, .9091",
        ".9 .9, 2, .857143, .857143, 1.4286",
        ".9 .9, 5, .882353, .882353, 2.9412",
        ".9 .7, 2, .688968, .688968, 1.7658",
        ".8 .9, 3, .791536, .791536, 1.3291",
        ".9 .9 .9, 2 2, .831887, .832016, 1.5219 1.3100",
        ".8 .8 .8, 3 3, .725502, .725666, 2.0486 1.6770",
        ".9 .9 .9 .9 .9, 3 3 3 3, .839467, .840976, 2.2213 2.0081 1.8314 1.6182",
        ".8 .83 .86 .9, 3 2 4, .745377, .745317, 1.9188 1.1917 1.1604",
        ".7 .9 .85 .8 .9, 2 3 2 4, .674001, .680997,",
    })
    void linesOfLiAndMeerkov(String up, String capacities, double exact, double aggregated, String levels) {
        LineFigures chain = BernoulliLine.exact(numbers(up), whole(numbers(capacities)));
        LineFigures merged = BernoulliAggregation.of(numbers(up), numbers(capacities));
        assertThat(chain.rate()).isCloseTo(exact, within(6e-7));
        assertThat(merged.rate()).isCloseTo(aggregated, within(6e-7));
        if (levels != null) {
            assertThat(chain.levels()).containsExactly(numbers(levels), within(6e-5));
        }
    }

    @ParameterizedTest
    @CsvSource({
        ".9 .7, 2, .211 0, 0 .011, 6e-4",
        ".8 .9, 3, .0085 0, 0 .1085, 6e-5",
        ".9 .9 .9, 2 2, .0681 .0347 0, 0 .0347 .0681, 6e-5",
        ".7 .9 .85 .8 .9, 2 3 2 4, .026 .042 .0609 .0004 0, 0 .1904 .1218 .1256 .226, 6e-5",
    })
    void blockedAndStarved(String up, String capacities, String blocked, String starved, double digits) {
        LineFigures chain = BernoulliLine.exact(numbers(up), whole(numbers(capacities)));
        assertThat(chain.blocked()).containsExactly(numbers(blocked), within(digits));
        assertThat(chain.starved()).containsExactly(numbers(starved), within(digits));
    }

    /** For two machines the aggregation is the closed form, contents included. */
    @Test
    void twoMachinesAreExactByAggregation() {
        for (double second : new double[] {0.55, 0.7, 0.9, 0.95}) {
            LineFigures merged = BernoulliAggregation.of(new double[] {0.7, second}, 4);
            LineFigures chain = BernoulliLine.exact(new double[] {0.7, second}, 4);
            assertThat(merged.rate()).isCloseTo(chain.rate(), within(1e-9));
            assertThat(merged.levels()).containsExactly(chain.levels(), within(1e-6));
            assertThat(merged.blocked()).containsExactly(chain.blocked(), within(1e-9));
        }
    }

    @Test
    void allArrowsPointToTheFirstMachine() {
        LineFigures line = BernoulliLine.exact(FIVE, 2, 3, 2, 4);
        assertThat(Bottleneck.of(line.blocked(), line.starved())).isZero();
        LineFigures merged = BernoulliAggregation.of(FIVE, 2, 3, 2, 4);
        assertThat(Bottleneck.of(merged.blocked(), merged.starved())).isZero();
    }

    @Test
    void theWorstMachineInTheMiddleIsTheBottleneck() {
        LineFigures line = BernoulliLine.exact(new double[] {0.9, 0.9, 0.6, 0.9}, 2, 2, 2);
        assertThat(Bottleneck.of(line.blocked(), line.starved())).isEqualTo(2);
    }

    @Test
    void machinesThatNeverFailPassAPartPerSlot() {
        LineFigures line = BernoulliAggregation.of(new double[] {1, 1, 1}, 1, 1);
        assertThat(line.rate()).isCloseTo(1, within(1e-6));
    }
}
