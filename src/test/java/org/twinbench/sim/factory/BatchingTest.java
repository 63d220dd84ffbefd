package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twinbench.sim.factory.FactoryRuns.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.Assets;
import org.twinbench.sim.Kpis;

/** Machines that work on batches, by the tick and worked out by hand. */
class BatchingTest {
    private static final double EXACT = 1e-9;

    /** Parts at 0, 1, 2, … s in threes: batches from 2 to 12 s and, gathered meanwhile, from 12 to 22 s. */
    @Test
    void aBatchHasOneProcessTime() {
        Kpis kpis = FactoryRuns.of(22, """
                in source oven interarrival=1 s | limit=7
                oven machine out processTime=10 s | batch=3
                out sink""").run();
        assertThat(value(kpis, "out", "finished")).isEqualTo(6);
        assertThat(value(kpis, "oven", "processed")).isEqualTo(6);
        assertThat(value(kpis, "oven", "batch.mean")).isEqualTo(3);
        assertThat(value(kpis, "oven", "stateShare.working")).isCloseTo(20 / 22.0, within(EXACT));
        // 12, 11, 10 s for the first three, which came at 0, 1, 2 s; 19, 18, 17 s for those of 3, 4, 5 s
        assertThat(value(kpis, "", "leadTime.mean")).isCloseTo((12 + 11 + 10 + 19 + 18 + 17) / 6.0, within(EXACT));
    }

    /** A and B in turn: two A come together at 2 s, two B at 3 s, though they came mixed. */
    @Test
    void aBatchIsOfOneKind() {
        FactoryRuns runs = FactoryRuns.of(30, """
                in schedule oven arrivals=0 s: A x 1; 1 s: B x 1; 2 s: A x 1; 3 s: B x 1|period=0 s
                oven machine next processTime=4 s | batch=2 | processTimes=B: 10 s
                next machine out processTime=1 s
                out sink""");
        // A together from 2 s to 6 s; B from 7 s, when the second A leaves the oven, to 17 s
        assertThat(Departures.of(runs)).containsExactly(7.0, 8.0, 18.0, 19.0);
    }

    /** Parts at 0, 1, 2 and 20 s: two are enough at 1 s; the third begins at 2 + 5 s alone, the last at 20 + 5 s. */
    @Test
    void aSmallerBatchBeginsWhenItsFirstPartHasWaitedLongEnough() {
        FactoryRuns runs = FactoryRuns.of(30, """
                in schedule oven arrivals=0 s: A x 1; 1 s: A x 1; 2 s: A x 1; 20 s: A x 1|period=0 s
                oven machine next processTime=2 s | batch=4 | batchMin=2 | batchWait=5 s
                next machine out processTime=0.5 s
                out sink""");
        assertThat(Departures.of(runs)).containsExactly(3.5, 4.0, 9.5, 27.5);
    }

    /** While the oven works from 1 s on, parts of 2 to 5 s gather to the most, four; the part of 6 s waits outside. */
    @Test
    void aFullBatchThatWaitsLetsNobodyIn() {
        Kpis kpis = FactoryRuns.of(11, """
                in source queue interarrival=1 s
                queue buffer oven
                oven machine out processTime=10 s | batch=4 | batchMin=2
                out sink""").run();
        assertThat(value(kpis, "oven", "queue.max")).isEqualTo(4);
        assertThat(value(kpis, "oven", "batch.mean")).isEqualTo((2 + 4) / 2.0);
        // parts of 6 to 11 s: at 11 s four of them follow into the oven
        assertThat(value(kpis, "queue", "level.max")).isBetween(5.0, 6.0);
    }

    @ParameterizedTest
    @CsvSource({"batchMin=4, factory.batchMin", "blocking=beforeService, factory.batchBlocking"})
    void whatDoesNotGoTogetherIsNamed(String parameter, String key) {
        FactoryRuns runs = FactoryRuns.of(
                9,
                "in source m interarrival=1 s\nm machine out processTime=1 s | batch=3 | " + parameter + "\nout sink");
        assertThat(new FactoryEngine().check(runs.scenario(), Assets.NONE))
                .extracting(finding -> finding.message().key())
                .containsExactly(key);
    }
}
