package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.Replications;

/** Simulated stations and lines lie within three standard errors of exact results; 20 replications each. */
class QueueingTheoryTest {
    private static void close(Estimate estimate, double exact) {
        assertThat(estimate.mean()).isCloseTo(exact, within(3 * FactoryRuns.standardError(estimate)));
        assertThat(FactoryRuns.standardError(estimate)).isLessThan(0.05 * exact);
    }

    /** Pollaczek–Khinchine and Erlang C: Gross, Shortle, Thompson, Harris, Fundamentals of Queueing Theory (2008). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.8 | 1 | exponential(1 s) | 3.2 | 4.0",
                "1.6 | 2 | exponential(1 s) | 2.844444 | 4.444444",
                "2.4 | 3 | exponential(1 s) | 2.588764 | 4.988764",
                "4 | 5 | exponential(1 s) | 2.216450 | 6.216450",
                "0.8 | 1 | 1 s | 1.6 | 2.4",
                "0.8 | 1 | erlang(1 s, 4) | 2.0 | 2.8",
                "0.8 | 1 | uniform(0 s, 2 s) | 2.133333 | 2.933333",
            })
    void stations(double rate, int servers, String service, double queue, double all) {
        double horizon = service.startsWith("erlang") ? 11_000 : 31_000;
        Replications.Result result = FactoryRuns.of(horizon, """
                        in source queue interarrival=exponential(%s s)
                        queue buffer station
                        station machine out processTime=%s; capacity=%d
                        out sink""".formatted(1 / rate, service, servers))
                .warmUp(1_000)
                .replicate(20, 1);
        close(FactoryRuns.estimate(result, "queue", "level.mean"), queue);
        close(FactoryRuns.estimate(result, "", "wip.mean"), all);
    }

    /** Saturated lines that block after service; exact Markov chains, without buffers as Hillier and Boling (1967). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,1 | 0 | 0.666667 | 1.66667",
                "1,1 | 5 | 0.875 | 4.375",
                "1,1,1 | 0,0 | 0.564103 | 2.35897",
                "1,1,1 | 2,2 | 0.734017 | 4.63348",
                "1,1,1,1 | 1,1,1 | 0.631153 | 4.82906",
                "0.9,1.1,1,1.2 | 2,3,2 | 0.733096 | 6.04924",
            })
    void serialLines(String rates, String buffers, double throughput, double wip) {
        Replications.Result result = FactoryRuns.of(10_500, line(rates.split(","), buffers.split(",")))
                .warmUp(500)
                .replicate(20, 1);
        close(FactoryRuns.estimate(result, "", "throughput"), throughput);
        close(FactoryRuns.estimate(result, "", "wip.mean"), wip);
    }

    private static String line(String[] rates, String[] buffers) {
        StringBuilder text = new StringBuilder("in source m0 interarrival=0 s\n");
        for (int i = 0; i < rates.length; i++) {
            boolean last = i == rates.length - 1;
            boolean buffered = !last && !buffers[i].equals("0");
            String next = last ? "out" : buffered ? "b" + i : "m" + (i + 1);
            String mean = Double.toString(1 / Double.parseDouble(rates[i]));
            text.append("m%d machine %s processTime=exponential(%s s)\n".formatted(i, next, mean));
            if (buffered) {
                text.append("b%d buffer m%d capacity=%s\n".formatted(i, i + 1, buffers[i]));
            }
        }
        return text.append("out sink").toString();
    }

    /** Two unreliable machines with a buffer; exact Markov chain of the model of Gershwin and Berman (1978). */
    @ParameterizedTest
    @CsvSource({"2, 0.695386", "8, 0.785921"})
    void unreliableLines(int capacity, double throughput) {
        String machine =
                "processTime=exponential(1 s); timeToFailure=exponential(100 s); timeToRepair=exponential(10 s)";
        Replications.Result result = FactoryRuns.of(21_000, """
                        in source m1 interarrival=0 s
                        m1 machine b %s
                        b buffer m2 capacity=%d
                        m2 machine out %s
                        out sink""".formatted(machine, capacity, machine))
                .warmUp(1_000)
                .replicate(20, 1);
        close(FactoryRuns.estimate(result, "", "throughput"), throughput);
    }
}
