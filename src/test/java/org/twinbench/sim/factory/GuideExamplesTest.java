package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinbench.sim.factory.FactoryRuns.value;

import org.junit.jupiter.api.Test;
import org.twinbench.sim.Kpis;

/** The figures that the user guide gives for its small examples. */
class GuideExamplesTest {
    @Test
    void fourPartsAMinuteArePackedIntoABox() {
        Kpis kpis = FactoryRuns.of(600, """
                b source p interarrival=60 s|part=box
                l source p interarrival=1 s
                p pack out processTime=1 s|components=b: 1; l: 4
                out sink""").run();
        assertThat(value(kpis, "p", "processed")).isEqualTo(10);
        assertThat(value(kpis, "out", "finished")).isEqualTo(10);
    }

    @Test
    void aBatchOfThreeLeavesAtOnce() {
        FactoryRuns runs = FactoryRuns.of(30, """
                i source oven interarrival=1 s|limit=3
                oven machine out processTime=10 s|batch=3
                out sink""");
        assertThat(Departures.of(runs)).containsExactly(12.0);
        assertThat(value(runs.run(), "out", "finished")).isEqualTo(3);
    }

    @Test
    void theTimeFollowsTheWeight() {
        FactoryRuns runs = FactoryRuns.of(100, """
                i source m interarrival=1 s|limit=1|part=A|attributes=weight: kind == 'A' ? 3 kg : 2 kg
                m machine out processTime=10 s|timeFormula=time * (weight / 1 kg)
                out sink""");
        assertThat(Departures.of(runs)).containsExactly(30.0);
    }
}
