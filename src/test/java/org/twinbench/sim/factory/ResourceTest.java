package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.twinbench.sim.factory.FactoryRuns.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.Assets;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.SimulationException;

/** Parts that hold tools and fixtures on their way: small runs worked out by hand. */
class ResourceTest {
    private static final double EXACT = 1e-9;

    /** Parts every second, two fixtures, 5 s with one: 0 and 1 s, then 5 and 6 s, then 10 s. */
    @Test
    void aPartWaitsForAFixture() {
        FactoryRuns runs = FactoryRuns.of(12, """
                in source s interarrival=1 s | limit=5
                s seize d resources=fixture: 1|mode=together
                d delay r time=5 s
                r release out resources=fixture: 1|routing=firstFree
                out sink
                fixture resource - count=2""");
        assertThat(Departures.of(runs)).containsExactly(5.0, 6.0, 10.0, 11.0);
        Kpis kpis = runs.run();
        assertThat(value(kpis, "fixture", "busy.mean")).isCloseTo((5 + 5 + 5 + 5 + 2) / 12.0, within(EXACT));
        assertThat(value(kpis, "s", "stay.mean")).isCloseTo((0 + 0 + 3 + 3 + 6) / 5.0, within(EXACT));
        assertThat(value(kpis, "s", "queue.max")).isEqualTo(3);
        assertThat(value(kpis, "r", "released")).isEqualTo(4);
    }

    /**
     * The torch is away from 0 to 10 s. Who needs jig and torch together does not hold the jig, so the part that comes at
     * 2 s and needs only the jig has it from 2 to 5 s.
     */
    @Test
    void whoNeedsAllTogetherHoldsNothingUntilThen() {
        FactoryRuns runs = jigAndTorch("together");
        assertThat(Departures.of(runs)).containsExactly(5.0, 10.0, 14.0);
        assertThat(value(runs.run(), "jig", "busy.mean")).isCloseTo((3 + 4) / 20.0, within(EXACT));
    }

    /** In order the jig is held from 1 s on, until the torch comes at 10 s and 4 s of work are over at 14 s. */
    @Test
    void whoTakesOneAfterTheOtherHoldsTheFirst() {
        FactoryRuns runs = jigAndTorch("inOrder");
        assertThat(Departures.of(runs)).containsExactly(10.0, 14.0, 17.0);
        assertThat(value(runs.run(), "jig", "busy.mean")).isCloseTo((13 + 3) / 20.0, within(EXACT));
    }

    private static FactoryRuns jigAndTorch(String mode) {
        return FactoryRuns.of(20, """
                a source sa interarrival=100 s | limit=1
                sa seize da resources=torch: 1|routing=firstFree
                da delay ra time=10 s
                ra release out resources=torch: 1|routing=firstFree
                b source sb first=1 s | interarrival=100 s | limit=1
                sb seize db resources=jig: 1; torch: 1|mode=%s
                db delay rb time=4 s
                rb release out resources=torch: 1; jig: 1|routing=firstFree
                c source sc first=2 s | interarrival=100 s | limit=1
                sc seize dc resources=jig: 1|routing=firstFree
                dc delay rc time=3 s
                rc release out resources=jig: 1|routing=firstFree
                out sink
                jig resource
                torch resource""".formatted(mode));
    }

    /** A has the jig from 0 s and wants the torch at 5 s; B has the torch from 1 s and wants the jig at 3 s. */
    @Test
    void partsThatWaitForEachOtherEndTheRun() {
        FactoryRuns runs = FactoryRuns.of(20, """
                a source a1 interarrival=100 s | limit=1
                a1 seize ad resources=jig: 1|routing=firstFree
                ad delay a2 time=5 s
                a2 seize r resources=torch: 1|routing=firstFree
                b source b1 first=1 s | interarrival=100 s | limit=1
                b1 seize bd resources=torch: 1|routing=firstFree
                bd delay b2 time=2 s
                b2 seize r resources=jig: 1|routing=firstFree
                r release out resources=jig: 1; torch: 1|routing=firstFree
                out sink
                jig resource
                torch resource""");
        assertThatThrownBy(runs::run)
                .isInstanceOf(SimulationException.class)
                .hasMessageContaining("at 5 s")
                .hasMessageContaining("a2 → torch → b2 → jig → a2");
    }

    /** Two parts at one block, one after the other in order, cannot lock each other: the first is served first. */
    @Test
    void oneBlockServesInOrder() {
        FactoryRuns runs = FactoryRuns.of(20, """
                in source s interarrival=0 s | limit=2
                s seize d resources=jig: 1; torch: 1|mode=inOrder
                d delay r time=5 s
                r release out resources=jig: 1; torch: 1|routing=firstFree
                out sink
                jig resource
                torch resource""");
        assertThat(Departures.of(runs)).containsExactly(5.0, 10.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "in source r interarrival=1 s;r release out resources=jig: 1;out sink;jig resource # releases 1 of jig",
                "in source s interarrival=1 s;s seize out resources=jig: 1;out sink;jig resource # still holds jig"
            })
    void aMistakeIsNamed(String lines, String message) {
        FactoryRuns runs = FactoryRuns.of(20, lines.replace(';', '\n'));
        assertThatThrownBy(runs::run).isInstanceOf(SimulationException.class).hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "resources=out: 1 # factory.notA",
                "resources=jig: 3 # factory.tooFewPieces",
                "resources= # factory.noResources"
            })
    void whatCannotBeSeizedIsNamed(String parameters, String key) {
        FactoryRuns runs = FactoryRuns.of(
                9, "in source s interarrival=1 s\ns seize out " + parameters + "\nout sink\njig resource - count=2");
        assertThat(new FactoryEngine().check(runs.scenario(), Assets.NONE))
                .extracting(finding -> finding.message().key())
                .contains(key);
    }
}
