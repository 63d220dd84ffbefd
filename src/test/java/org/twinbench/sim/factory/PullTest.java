package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.twinbench.sim.factory.FactoryRuns.value;

import org.junit.jupiter.api.Test;
import org.twinbench.model.Assets;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.SimulationException;

/** Release by takt and by drum, buffer and rope: hand timelines. */
class PullTest {
    private static final double EXACT = 1e-9;

    /** Parts are always there: one at 0, 3, 6 and 9 s, each worked on for 1 s. */
    @Test
    void aTaktReleasesOnePartABeat() {
        FactoryRuns runs = FactoryRuns.of(11, """
                in source t interarrival=1 s
                t takt m takt=3 s|routing=firstFree
                m machine out processTime=1 s
                out sink""");
        assertThat(Departures.of(runs)).containsExactly(1.0, 4.0, 7.0, 10.0);
        assertThat(value(runs.run(), "t", "beats.used")).isEqualTo(4);
        assertThat(value(runs.run(), "t", "beats.missed")).isZero();
    }

    /** Parts of 0, 5, 10 and 15 s leave at the beats of 0, 6, 12 and 15 s; those of 3 and 9 s are missed. */
    @Test
    void aBeatWithoutAPartIsMissed() {
        FactoryRuns runs = FactoryRuns.of(16.5, """
                in source q interarrival=5 s|limit=4
                q buffer t
                t takt m takt=3 s|routing=firstFree
                m machine out processTime=1 s
                out sink""");
        assertThat(Departures.of(runs)).containsExactly(1.0, 7.0, 13.0, 16.0);
        assertThat(value(runs.run(), "t", "beats.missed")).isEqualTo(2);
    }

    /** Work of 5 s against a takt of 3 s: the part of 3 s stands until 5 s, that of 6 s until 10 s; 9 s is missed. */
    @Test
    void aTaktThatIsTooFastMissesBeats() {
        FactoryRuns runs = FactoryRuns.of(11, """
                in source t interarrival=0.5 s
                t takt m takt=3 s|routing=firstFree
                m machine out processTime=5 s
                out sink""");
        assertThat(Departures.of(runs)).containsExactly(5.0, 10.0);
        Kpis kpis = runs.run();
        assertThat(value(kpis, "t", "beats.used")).isEqualTo(3);
        assertThat(value(kpis, "t", "beats.missed")).isEqualTo(1);
        assertThat(value(kpis, "t", "stay.mean")).isCloseTo((0 + 2 + 4) / 3.0, within(EXACT));
    }

    /** The takt changes at 4 s: the beat of 6 s is set already, then follow 7, 8, 9 s. */
    @Test
    void theTaktCanChange() {
        FactoryRuns runs = FactoryRuns.of(10, """
                in source t interarrival=0.5 s
                t takt m takt=3 s|routing=firstFree
                m machine out processTime=0.25 s
                out sink""").with(4, "t", "takt", "1 s");
        assertThat(Departures.of(runs)).containsExactly(0.25, 3.25, 6.25, 7.25, 8.25, 9.25);
    }

    /**
     * A is 4 s of work at the drum, B 2 s; 8 s are allowed. A, B, B go in at once (8 s). The first A leaves the drum at
     * 5 s: B and A go in (4 + 2 + 4 s). The drum works from 1 s on without a pause.
     */
    @Test
    void theRopeReleasesWorkAtThePaceOfTheDrum() {
        FactoryRuns runs = FactoryRuns.of(15, """
                in schedule rope arrivals=0 s: A x 1, B x 3, A x 1|period=0 s
                rope rope q drum=drum | buffer=8 s | work=A: 4 s; *: 2 s
                q buffer first
                first machine wait processTime=1 s
                wait buffer drum
                drum machine out processTime=2 s | processTimes=A: 4 s
                out sink""");
        assertThat(Departures.of(runs)).containsExactly(5.0, 7.0, 9.0, 11.0, 15.0);
        Kpis kpis = runs.run();
        assertThat(value(kpis, "rope", "load.max")).isCloseTo(10, within(EXACT));
        assertThat(value(kpis, "rope", "load.mean"))
                .isCloseTo((5 * 8 + 2 * 10 + 2 * 8 + 2 * 6 + 4 * 4) / 15.0, within(EXACT));
        assertThat(value(kpis, "in", "queue.mean")).isCloseTo(2 * 5 / 15.0, within(EXACT));
    }

    @Test
    void theRopeKnowsTheWorkOfEveryKind() {
        FactoryRuns runs = FactoryRuns.of(15, """
                in source rope interarrival=1 s|part=C
                rope rope drum drum=drum | buffer=8 s | work=A: 4 s
                drum machine out processTime=2 s
                out sink""");
        assertThatThrownBy(runs::run).isInstanceOf(SimulationException.class).hasMessageContaining("kind C");
    }

    @Test
    void theDrumComesAfterTheRope() {
        FactoryRuns runs = FactoryRuns.of(15, """
                in source drum interarrival=1 s|part=C
                drum machine rope processTime=2 s
                rope rope out drum=drum | buffer=8 s | work=A: 4 s
                out sink""");
        assertThat(new FactoryEngine().check(runs.scenario(), Assets.NONE)).anySatisfy(finding -> {
            assertThat(finding.message().key()).isEqualTo("factory.cardsDoNotReturn");
            assertThat(finding.place().path()).isEqualTo("/elements/2/parameters/drum");
        });
    }

    /** One card, every part is scrapped after 1 s of inspection, and never gets to where cards return. */
    @Test
    void aScrappedPartGivesItsCardBack() {
        Kpis kpis = FactoryRuns.of(10.5, """
                in source g interarrival=1 s
                g gate look cards=1|returns=m
                look inspection m,bin processTime=1 s|goodShare=0 %|scrap=bin
                m machine out processTime=1 s
                bin sink - outcome=scrap
                out sink""").run();
        assertThat(value(kpis, "bin", "scrapped")).isEqualTo(10);
        assertThat(value(kpis, "", "scrapped")).isEqualTo(10);
        assertThat(value(kpis, "", "finished")).isZero();
    }
}
