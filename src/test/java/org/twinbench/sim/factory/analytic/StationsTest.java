package org.twinbench.sim.factory.analytic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single stations against the values of the standard formulas (Gross, Shortle, Thompson, Harris 2008), to all digits given. */
class StationsTest {
    private static final double DIGITS = 6e-7;

    @ParameterizedTest
    @CsvSource({
        "0.8, 1, 1, 3.2, 4.0, 4.0",
        "0.9, 1, 1, 8.1, 9.0, 9.0",
        "1, 0.5, 1, 0.5, 0.5, 1",
        "1.6, 1, 2, 2.844444, 1.777778, 4.444444",
        "2.4, 1, 3, 2.588764, 1.078652, 4.988764",
        "4, 1, 5, 2.216450, 0.554113, 6.216450",
        "9, 1, 10, 6.018584, 0.668732, 15.018584",
        "0.2, 10, 3, 0.888889, 4.444444, 2.888889",
    })
    void erlangC(double rate, double service, int servers, double waiting, double wait, double content) {
        QueueFigures figures = Stations.exponential(rate, service, servers);
        assertThat(figures.queue()).isCloseTo(waiting, within(DIGITS));
        assertThat(figures.delay()).isCloseTo(wait, within(DIGITS));
        assertThat(figures.content()).isCloseTo(content, within(DIGITS));
        assertThat(figures.content()).isCloseTo(rate * figures.stay(), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1.6, 2, 0.711111", "2.4, 3, 0.647191", "4, 5, 0.554113"})
    void delayProbabilityOfErlang(double load, int servers, double delayed) {
        assertThat(Erlang.delayed(load, servers)).isCloseTo(delayed, within(DIGITS));
    }

    @ParameterizedTest
    @CsvSource({"5, 0.2848678", "10, 0.2145823"})
    void lossProbabilityOfErlang(int servers, double lost) {
        assertThat(Erlang.lost(servers, servers)).isCloseTo(lost, within(6e-8));
    }

    @ParameterizedTest
    @CsvSource({
        "M/D/1, 0, 1.6, 2.0, 2.4",
        "M/E4/1, 0.25, 2.0, 2.5, 2.8",
        "M/U/1, 0.3333333333333333, 2.1333333, 2.666667, 2.9333333",
        "M/H2/1, 4, 8.0, 10.0, 8.8",
    })
    void pollaczekKhinchine(String model, double variation, double waiting, double wait, double content) {
        QueueFigures figures = Stations.general(0.8, 1, variation);
        assertThat(figures.queue()).as(model).isCloseTo(waiting, within(DIGITS));
        assertThat(figures.delay()).as(model).isCloseTo(wait, within(DIGITS));
        assertThat(figures.content()).as(model).isCloseTo(content, within(DIGITS));
    }

    @Test
    void fivePlaces() {
        LimitedStation station = LimitedStation.of(0.8, 1, 5);
        assertThat(station.lost()).isCloseTo(0.0888195, within(6e-8));
        assertThat(station.figures().throughput()).isCloseTo(0.7289444, within(6e-8));
        assertThat(station.figures().content()).isCloseTo(1.868332, within(DIGITS));
        assertThat(station.figures().stay()).isCloseTo(2.563065, within(DIGITS));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 1, 10, 2, 0.7151322, 0.3575661, 0.7151322, NaN",
        "10, 2, 10, 1, 0.8961362, NaN, NaN, 1.0386378",
        "6, 2, 8, 2, 0.7685626, NaN, 1.1528438, NaN",
    })
    void machineRepairOfPalm(
            int machines, int crews, double up, double repair, double share, double rate, double busy, double down) {
        MachineRepair figures = MachineRepair.of(machines, crews, up, repair);
        assertThat(figures.availability()).isCloseTo(share, within(6e-8));
        same(figures.failureRate(), rate);
        same(figures.crewsBusy(), busy);
        same(figures.down(), down);
        assertThat(figures.failureRate() * repair).isCloseTo(figures.crewsBusy(), within(1e-12));
    }

    private static void same(double value, double expected) {
        if (!Double.isNaN(expected)) {
            assertThat(value).isCloseTo(expected, within(6e-8));
        }
    }

    @Test
    void anOverloadedStationHasNoAnswer() {
        assertThatThrownBy(() -> Stations.exponential(2, 1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stations.general(1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
