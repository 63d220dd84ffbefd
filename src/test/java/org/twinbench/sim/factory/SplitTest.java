package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twinbench.sim.factory.FactoryRuns.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinbench.model.Assets;
import org.twinbench.sim.Kpis;

/** Parts that come apart, are packed and unpacked: small runs worked out by hand. */
class SplitTest {
    private static final double EXACT = 1e-9;

    /** Taken apart in 3 s, each: a motor and two screws from every engine, each by its own way. */
    @Test
    void aPartComesApartByItsBillOfMaterial() {
        Kpis kpis = FactoryRuns.of(20, """
                in source d interarrival=10 s | part=engine | limit=2
                d disassembly motors,rest parts=motor: 1; screw: 2 | processTime=3 s | ways=motor: motors
                motors sink
                rest sink""").run();
        assertThat(value(kpis, "motors", "finished")).isEqualTo(2);
        assertThat(value(kpis, "rest", "finished")).isEqualTo(4);
        assertThat(value(kpis, "d", "processed")).isEqualTo(2);
        assertThat(value(kpis, "", "leadTime.mean")).isCloseTo(3, within(EXACT));
        assertThat(value(kpis, "", "wip.mean")).isCloseTo(2 * 3 / 20.0, within(EXACT));
    }

    /**
     * Two engines at once; each gives two halves, which take 2 s each to work on. Apart at 1 s; halves finish at 3 and 5 s.
     * The second half leaves the station at 3 s, so the second engine is apart at 4 s, and its halves finish at 7 and 9 s.
     */
    @Test
    void thePlaceIsFreeWhenTheLastPartHasLeft() {
        FactoryRuns runs = FactoryRuns.of(20, """
                in source d interarrival=0 s | limit=2
                d disassembly m parts=half: 2 | processTime=1 s
                m machine out processTime=2 s
                out sink""");
        assertThat(Departures.of(runs)).containsExactly(3.0, 5.0, 7.0, 9.0);
        // blocked from 1 s to 3 s, and from 4 s to 7 s
        assertThat(value(runs.run(), "d", "stateShare.blocked")).isCloseTo(5 / 20.0, within(EXACT));
    }

    /** An order of one engine ends when the last part of it has left: screws at 1 s, the motor at 1 + 5 s. */
    @Test
    void anOrderEndsWithTheLastOfWhatItsPartsBecame() {
        Kpis kpis = FactoryRuns.of(20, """
                in orders d orders=X: engine x 1, due 4 s|routing=firstFree
                d disassembly m,out parts=motor: 1; screw: 3 | processTime=1 s | ways=motor: m
                m machine out processTime=5 s
                out sink""").run();
        assertThat(value(kpis, "in", "orders.finished")).isEqualTo(1);
        assertThat(value(kpis, "in", "tardiness.max")).isCloseTo(2, within(EXACT));
    }

    /**
     * Bottles at 0, 1, 2, … s; the third of a crate comes at 2 s, the crate is packed at 4 s and unpacked at 5 s. The
     * bottles were 5, 4 and 3 s in the factory, and the crate, which stays in the factory, 3 s.
     */
    @Test
    void whatWasPackedComesOutAsWhatItWas() {
        Kpis kpis = FactoryRuns.of(20, """
                in source p interarrival=1 s | part=bottle | limit=3
                p pack u components=in: 3 | container=crate | processTime=2 s
                u unpack bottles,crates empties=keep | processTime=1 s | ways=crate: crates
                bottles machine out processTime=0 s | processTimes=crate: 100 s
                crates sink
                out sink""").run();
        assertThat(value(kpis, "out", "finished")).isEqualTo(3);
        assertThat(value(kpis, "crates", "finished")).isEqualTo(1);
        assertThat(value(kpis, "", "leadTime.mean")).isCloseTo((5 + 4 + 3 + 3) / 4.0, within(EXACT));
        assertThat(value(kpis, "", "leadTime.max")).isCloseTo(5, within(EXACT));
        // bottles 2 + 1 + 0 s until they are packed, the crate 3 s; what is unpacked leaves at once
        assertThat(value(kpis, "", "wip.mean")).isCloseTo((2 + 1 + 3) / 20.0, within(EXACT));
    }

    /** A container from the block that is named first; discarded after unpacking. */
    @Test
    void aContainerMayComeFromOutsideAndBeDiscarded() {
        Kpis kpis = FactoryRuns.of(20, """
                pallets source p interarrival=10 s | part=pallet | limit=1
                boxes source p interarrival=1 s | part=box | limit=2
                p pack u components=pallets: 1; boxes: 2 | processTime=2 s
                u unpack out empties=discard | processTime=1 s
                out sink""").run();
        assertThat(value(kpis, "out", "finished")).isEqualTo(2);
        assertThat(value(kpis, "", "leadTime.mean")).isCloseTo((4 + 3) / 2.0, within(EXACT));
        assertThat(value(kpis, "", "wip.mean")).isCloseTo((1 + 1 + 3) / 20.0, within(EXACT));
    }

    /** Nothing is in these parts: they are discarded, and the station takes the next. */
    @Test
    void anEmptyContainerLeavesNothing() {
        Kpis kpis = FactoryRuns.of(20, """
                in source u interarrival=0 s | limit=4
                u unpack out empties=discard | processTime=2 s
                out sink""").run();
        assertThat(value(kpis, "u", "processed")).isEqualTo(4);
        assertThat(value(kpis, "out", "finished")).isZero();
        assertThat(value(kpis, "", "wip.mean")).isCloseTo(8 / 20.0, within(EXACT));
    }

    /** A crate that leaves takes its bottles along, and ends their order. */
    @Test
    void whatLeavesInAContainerHasLeft() {
        Kpis kpis = FactoryRuns.of(20, """
                in orders p orders=X: bottle x 2, due 3 s|routing=firstFree
                p pack out components=in: 2 | container=crate | processTime=4 s
                out sink""").run();
        assertThat(value(kpis, "out", "finished")).isEqualTo(1);
        assertThat(value(kpis, "in", "orders.finished")).isEqualTo(1);
        assertThat(value(kpis, "in", "tardiness.max")).isCloseTo(1, within(EXACT));
    }

    @Test
    void waysLeadToFollowingBlocks() {
        FactoryRuns runs = FactoryRuns.of(9, """
                in source d interarrival=1 s
                d disassembly out parts= | processTime=1 s | ways=motor: in
                out sink""");
        assertThat(new FactoryEngine().check(runs.scenario(), Assets.NONE))
                .extracting(finding -> finding.message().key())
                .containsExactlyElementsOf(List.of("factory.emptyKit", "factory.notNext"));
    }
}
