package org.twinbench.sim.factory.analytic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that block after service: Hillier and Boling (1967) without buffers, exact chains with them. */
class MarkovLineTest {
    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static int[] whole(String text) {
        return Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "1 1, 0, 0.666667, 1.66667",
        "1 1, 1, 0.75, 2.25",
        "1 1, 5, 0.875, 4.375",
        "1 1 1, 0 0, 0.564103, 2.35897",
        "1 1 1, 1 1, 0.670466, 3.53180",
        "1 1 1, 2 2, 0.734017, 4.63348",
        "1 1 1, 5 5, 0.830759, 7.78167",
        "1 1 1 1, 0 0 0, 0.514775, 3.06460",
        "1 1 1 1, 1 1 1, 0.631153, 4.82906",
        "1 1 1 1 1, 0 0 0 0, 0.485798, 3.77856",
        "1 1 1 1 1, 2 2 2 2, 0.680489, 8.33935",
        "1 1.2 .9, 3 3, 0.786742, 6.23017",
        ".9 1.1 1 1.2, 2 3 2, 0.733096, 6.04924",
    })
    void exponentialLines(String rates, String buffers, double throughput, double wip) {
        MarkovLine line = MarkovLine.ofRates(numbers(rates), whole(buffers));
        assertThat(line.throughput()).isCloseTo(throughput, within(6e-7));
        assertThat(line.wip()).isCloseTo(wip, within(6e-6));
    }

    /** Two alike machines without a buffer: 2/3 by a chain of three states. */
    @Test
    void blockedAndStarvedSharesOfTwoMachines() {
        MarkovLine line = MarkovLine.ofRates(new double[] {1, 1}, 0);
        assertThat(line.blocked()).containsExactly(new double[] {1.0 / 3, 0}, within(1e-12));
        assertThat(line.starved()).containsExactly(new double[] {0, 1.0 / 3}, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"2, 0.695386", "8, 0.785921", "18, 0.830002"})
    void unreliableMachinesOfGershwinAndBerman(int buffer, double throughput) {
        MarkovMachine machine = new MarkovMachine(1, 0.01, 0.1);
        MarkovLine line = MarkovLine.of(List.of(machine, machine), buffer);
        assertThat(machine.isolated()).isCloseTo(0.909091, within(6e-7));
        assertThat(line.throughput()).isCloseTo(throughput, within(6e-7));
        if (buffer == 18) {
            assertThat(line.blocked()[0]).isCloseTo(0.0870, within(6e-5));
            assertThat(line.starved()[1]).isCloseTo(0.0870, within(6e-5));
        }
    }

    @Test
    void twoDifferentUnreliableMachines() {
        MarkovMachine first = new MarkovMachine(1, 0.05, 0.2);
        MarkovMachine second = new MarkovMachine(1.2, 0.02, 0.1);
        MarkovLine line = MarkovLine.of(List.of(first, second), 3);
        assertThat(line.throughput()).isCloseTo(0.671432, within(6e-7));
        assertThat(line.blocked()[0]).isCloseTo(0.16071, within(6e-6));
        assertThat(line.starved()[1]).isCloseTo(0.32857, within(6e-6));
    }

    /** A chain of thousands of states, solved by sweeps: the ends work whenever they are not blocked or starved. */
    @Test
    void aLongBufferIsSolvedBySweeps() {
        MarkovMachine machine = MarkovMachine.reliable(1);
        MarkovLine line = MarkovLine.of(List.of(machine, MarkovMachine.reliable(1.01), machine), 35, 35);
        assertThat(line.throughput()).isBetween(0.95, 1.0);
        assertThat(line.blocked()[0]).isCloseTo(1 - line.throughput(), within(1e-9));
        assertThat(line.starved()[2]).isCloseTo(1 - line.throughput(), within(1e-9));
    }
}
