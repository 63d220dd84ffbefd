package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.Assets;
import org.twinbench.sim.Kpis;

/** Previews beside exact answers and beside runs of the same line. */
class LinePreviewTest {
    private static LinePreview preview(String lines) {
        return LinePreview.of(FactoryRuns.of(1_000, lines).scenario(), Assets.NONE)
                .orElseThrow();
    }

    /** Lines that wait for parts: M/G/1, where the number in the system is known (Pollaczek and Khinchine). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exponential(1 s) | 4.0",
                "1 s | 2.4",
                "erlang(1 s, 4) | 2.8",
                "uniform(0 s, 2 s) | 2.933333",
                "hyperexponential(1 s, 4) | 8.8",
            })
    void aQueueBeforeOneMachine(String service, double content) {
        LinePreview line = preview("""
                in source queue interarrival=exponential(1.25 s)
                queue buffer station
                station machine out processTime=%s
                out sink""".formatted(service));
        assertThat(line.throughput()).isCloseTo(0.8, within(1e-6));
        assertThat(line.wip()).isCloseTo(content, Percentage.withPercentage(0.1));
        assertThat(line.leadTime()).isCloseTo(line.wip() / 0.8, within(1e-6));
        assertThat(line.bottleneck()).isEqualTo("in");
    }

    /** Saturated lines with exponential times: exact chains (Hillier and Boling 1967, Gershwin and Berman 1978). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 1 | 0 | 0 | 0.666667 | 1.66667",
                "1 1 | 5 | 0 | 0.875 | 4.375",
                "1 1 1 | 0 | 0 | 0.564103 | 2.35897",
                "1 1 1 | 5 | 0 | 0.830759 | 7.78167",
                "1 1 1 1 | 1 | 0 | 0.631153 | 4.82906",
                "1 1 1 1 1 | 2 | 0 | 0.680489 | 8.33935",
                "1 1 | 2 | 100 | 0.695386 | NaN",
                "1 1 | 8 | 100 | 0.785921 | NaN",
                "1 1 | 18 | 100 | 0.830002 | NaN",
            })
    void aSaturatedLine(String means, int space, double failure, double throughput, double wip) {
        LinePreview line = preview(saturated(means.split(" "), space, failure));
        assertThat(line.throughput()).isCloseTo(throughput, Percentage.withPercentage(3));
        if (!Double.isNaN(wip)) {
            assertThat(line.wip()).isCloseTo(wip, Percentage.withPercentage(10));
        }
    }

    /** Saturated lines with breakdowns, beside their runs; the bounds are what was measured, rounded up. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 1 | 2 | 100",
                "1 1 | 18 | 100",
                "1 1 1 | 2 | 100",
                "1 1 1 1 1 | 5 | 100",
                "0.9 1 1.1 | 8 | 100",
            })
    void aSaturatedLineWithBreakdowns(String means, int space, double failure) {
        String lines = saturated(means.split(" "), space, failure);
        LinePreview line = preview(lines);
        Kpis run = FactoryRuns.of(1_000_000, lines).warmUp(20_000).run();
        assertThat(line.throughput()).isCloseTo(FactoryRuns.value(run, "", "throughput"), Percentage.withPercentage(5));
        assertThat(line.wip()).isCloseTo(FactoryRuns.value(run, "", "wip.mean"), Percentage.withPercentage(15));
    }

    private static String saturated(String[] means, int space, double failure) {
        StringBuilder text = new StringBuilder("in source m0 interarrival=0 s\n");
        String breakdowns = failure == 0
                ? ""
                : "; timeToFailure=exponential(%s s); timeToRepair=exponential(10 s)".formatted(failure);
        for (int i = 0; i < means.length; i++) {
            boolean last = i == means.length - 1;
            String next = last ? "out" : space > 0 ? "b" + i : "m" + (i + 1);
            text.append("m%d machine %s processTime=exponential(%s s)%s\n".formatted(i, next, means[i], breakdowns));
            if (!last && space > 0) {
                text.append("b%d buffer m%d capacity=%d\n".formatted(i, i + 1, space));
            }
        }
        return text.append("out sink").toString();
    }

    @Test
    void fixedTimesGiveThePaceOfTheSlowestMachine() {
        LinePreview line = preview("""
                in source a interarrival=0 s
                a machine b processTime=3 s
                b machine c processTime=5 s
                c machine out processTime=4 s
                out sink""");
        assertThat(line.throughput()).isCloseTo(0.2, Percentage.withPercentage(1));
        assertThat(line.bottleneck()).isEqualTo("b");
        assertThat(line.stages().get(0).blocked()).isCloseTo(0.4, within(0.05));
        assertThat(line.stages().get(2).utilisation()).isCloseTo(0.8, within(0.01));
    }

    /** Mean-value analysis of Reiser and Lavenberg: exact for exponential times. */
    @Test
    void aLoopWithAFixedNumberOfParts() {
        LinePreview line = preview("""
                in source q1 interarrival=0 s; limit=5
                q1 buffer m1
                m1 machine q2 processTime=exponential(1 s)
                q2 buffer m2
                m2 machine q3 processTime=exponential(0.9 s)
                q3 buffer m3
                m3 machine q1,out processTime=exponential(0.84 s)
                out sink""");
        assertThat(line.throughput()).isCloseTo(0.777970, within(1e-6));
        assertThat(line.wip()).isEqualTo(5);
        assertThat(line.bottleneck()).isEqualTo("m1");
    }

    /** A line with everything in it, beside its run. */
    @Test
    void aMixedLineBesideItsRun() {
        String lines = """
                in source belt1 interarrival=lognormal(60 s, 40 s)
                belt1 conveyor q1 length=6 m; speed=0.3 m/s; spacing=0.7 m
                q1 buffer mill1,mill2,mill3 capacity=12
                mill1 machine q2 processTime=triangular(130 s, 150 s, 170 s); timeToFailure=exponential(5 h); timeToRepair=erlang(10 min, 2)
                mill2 machine q2 processTime=triangular(130 s, 150 s, 170 s); timeToFailure=exponential(5 h); timeToRepair=erlang(10 min, 2)
                mill3 machine q2 processTime=triangular(130 s, 150 s, 170 s); timeToFailure=exponential(5 h); timeToRepair=erlang(10 min, 2)
                q2 buffer wash capacity=10
                wash machine belt2 processTime=50 s
                belt2 conveyor pack length=9 m; speed=0.3 m/s; spacing=0.7 m
                pack machine out processTime=triangular(36 s, 40 s, 48 s)
                out sink""";
        LinePreview line = preview(lines);
        Kpis run = FactoryRuns.of(400_000, lines).warmUp(10_000).run();
        assertThat(line.throughput()).isCloseTo(FactoryRuns.value(run, "", "throughput"), Percentage.withPercentage(3));
        assertThat(line.wip()).isCloseTo(FactoryRuns.value(run, "", "wip.mean"), Percentage.withPercentage(20));
        assertThat(line.stages().get(1).element()).isEqualTo("mill1");
        assertThat(line.stages().get(2).utilisation())
                .isCloseTo(FactoryRuns.value(run, "wash", "utilisation"), within(0.03));
    }

    @Test
    void moreThanTheLineCanMakePilesUpForEver() {
        LinePreview line = preview("""
                in source q interarrival=exponential(1 s)
                q buffer m
                m machine out processTime=2 s
                out sink""");
        assertThat(line.wip()).isInfinite();
        assertThat(line.throughput()).isCloseTo(0.5, within(1e-6));
        assertThat(line.bottleneck()).isEqualTo("m");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in source m | m machine out processTime=1 kg | out sink",
                "in source m interarrival=1 s | m buffer a,b | a machine b processTime=1 s",
                "in source out interarrival=1 s | out sink | x sink",
                "in source gone interarrival=1 s | out sink | x sink",
            })
    void whatIsNoLineHasNoPreview(String first, String second, String third) {
        String lines = String.join("\n", first, second, third);
        assertThat(LinePreview.of(FactoryRuns.of(1, lines).scenario(), Assets.NONE))
                .isEmpty();
    }

    /** The best of some repeats, so that other work on the machine does not count. */
    @Test
    void twentyMachinesTakeLessThanFiveMilliseconds() {
        String lines = saturated("1 1.1 0.9 1 1.2 1 1.1 0.9 1 1.2 1 1.1 0.9 1 1.2 1 1.1 0.9 1 1.2".split(" "), 3, 100);
        var scenario = FactoryRuns.of(1_000, lines).scenario();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 60; i++) {
            long begin = System.nanoTime();
            assertThat(LinePreview.of(scenario, Assets.NONE)).isPresent();
            best = Math.min(best, System.nanoTime() - begin);
        }
        assertThat(best / 1e6).isLessThan(5);
    }
}
