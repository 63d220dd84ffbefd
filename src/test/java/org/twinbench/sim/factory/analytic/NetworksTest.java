package org.twinbench.sim.factory.analytic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Product-form networks: Jackson (1963), and mean-value analysis of Reiser and Lavenberg (1980). */
class NetworksTest {
    @Test
    void openNetworkOfJackson() {
        double[][] routing = {{0, 0.6, 0.4}, {0, 0, 0.5}, {0.1, 0, 0}};
        OpenNetwork network = OpenNetwork.of(new double[] {1, 0, 0}, new double[] {1 / 1.5, 1, 1 / 1.2}, routing);
        assertThat(network.rates()).containsExactly(new double[] {1.075269, 0.645161, 0.752688}, within(6e-7));
        assertThat(network.contents()).containsExactly(new double[] {2.531646, 1.818182, 1.682692}, within(6e-7));
        assertThat(network.stay()).isCloseTo(6.032520, within(6e-7));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.364964", "2, 0.546732", "3, 0.655219", "5, 0.777970", "8, 0.867877", "10, 0.901655"})
    void constantWorkInProcess(int population, double throughput) {
        ClosedNetwork network = ClosedNetwork.of(new double[] {1, 0.9, 0.84}, population);
        assertThat(network.throughput()).isCloseTo(throughput, within(6e-7));
    }

    @Test
    void queuesOfTenPartsInProcess() {
        ClosedNetwork network = ClosedNetwork.of(new double[] {1, 0.9, 0.84}, 10);
        assertThat(network.contents()).containsExactly(new double[] {4.41052, 3.08453, 2.50495}, within(6e-6));
    }
}
