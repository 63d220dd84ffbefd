package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.twinbench.sim.factory.FactoryRuns.value;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.Assets;
import org.twinbench.model.Messages;
import org.twinbench.model.UnfitValueException;
import org.twinbench.sim.Kpis;

/** Delays, timetables and orders by the tick, worked out by hand. */
class ListedSourceTest {
    private static final double EXACT = 1e-9;

    /** Parts at 0, 1, 2, … s stay 5 s each, side by side: they leave from 5 s on, and five are inside. */
    @Test
    void aDelayWithoutLimitKeepsEachPartForItsTime() {
        FactoryRuns runs = FactoryRuns.of(7.5, """
                in source d interarrival=1 s
                d delay out time=5 s
                out sink""");
        assertThat(Departures.of(runs)).containsExactly(5.0, 6.0, 7.0);
        Kpis kpis = runs.run();
        assertThat(value(kpis, "d", "stay.mean")).isCloseTo(5, within(EXACT));
        assertThat(value(kpis, "d", "level.max")).isEqualTo(5);
        assertThat(value(kpis, "d", "level.mean"))
                .isCloseTo((3 * 5 + 4.5 + 3.5 + 2.5 + 1.5 + 0.5) / 7.5, within(EXACT));
    }

    /** Two fit in: parts of 0 and 1 s leave at 5 and 6 s, those that follow into their room at 10 and 11 s. */
    @Test
    void aDelayWithACapacityLetsNobodyMoreIn() {
        FactoryRuns runs = FactoryRuns.of(11.5, """
                in source d interarrival=1 s
                d delay out time=5 s | capacity=2
                out sink""");
        assertThat(Departures.of(runs)).containsExactly(5.0, 6.0, 10.0, 11.0);
    }

    /** A part whose time is over keeps its room: 3 s of work, one after the other, though the delay takes 1 s. */
    @Test
    void aPartThatCannotLeaveKeepsItsRoom() {
        FactoryRuns runs = FactoryRuns.of(11, """
                in source d interarrival=0 s | limit=5
                d delay m time=1 s | capacity=1
                m machine out processTime=3 s
                out sink""");
        assertThat(Departures.of(runs)).containsExactly(4.0, 7.0, 10.0);
        assertThat(value(runs.run(), "d", "stay.max")).isCloseTo(3, within(EXACT));
    }

    /** At 0 s two A, at 4 s a B, every 10 s again; one at a time, 1 s each. */
    @Test
    void aTimetableRepeats() {
        FactoryRuns runs = FactoryRuns.of(24.5, """
                in schedule m arrivals=4 s: B x 1; 0 s: A x 2|period=10 s
                m machine out processTime=1 s
                out sink""");
        assertThat(Departures.of(runs)).containsExactly(1.0, 2.0, 5.0, 11.0, 12.0, 15.0, 21.0, 22.0);
        Kpis kpis = runs.run();
        assertThat(value(kpis, "in", "created")).isEqualTo(9);
        assertThat(value(kpis, "in", "queue.mean")).isCloseTo(3 / 24.5, within(EXACT));
    }

    /** A timetable does not wait: what found no room is made up for, in order. */
    @Test
    void whatFoundNoRoomComesLater() {
        FactoryRuns runs = FactoryRuns.of(100, """
                in schedule m arrivals=1 s: A x 1, B x 2; 2 s: A x 1|period=0 s
                m machine out processTime=4 s | processTimes=B: 2 s
                out sink""");
        assertThat(Departures.of(runs)).containsExactly(5.0, 7.0, 9.0, 13.0);
    }

    /**
     * One machine, 2 s a part. X: two parts from 0 s, ends at 4 s, due at 5 s. Y: one part from 1 s, ends at 6 s, due at
     * 3 s, so 3 s late. Z is never late, from 10 s to 12 s.
     */
    @Test
    void ordersAreOnTimeOrTardy() {
        Kpis kpis = FactoryRuns.of(20, """
                in orders m orders=Z: C x 1, release 10 s; X: A x 2, due 5 s; Y: B x 1, release 1 s, due 3 s; W: D x 9, release 19 s|routing=firstFree
                m machine out processTime=2 s
                out sink""").run();
        assertThat(value(kpis, "in", "orders.finished")).isEqualTo(3);
        assertThat(value(kpis, "in", "orders.open")).isEqualTo(1);
        assertThat(value(kpis, "in", "orders.onTime")).isCloseTo(2 / 3.0, within(EXACT));
        assertThat(value(kpis, "in", "tardiness.mean")).isCloseTo(1, within(EXACT));
        assertThat(value(kpis, "in", "tardiness.max")).isCloseTo(3, within(EXACT));
        assertThat(value(kpis, "in", "orderTime.mean")).isCloseTo((4 + 5 + 2) / 3.0, within(EXACT));
    }

    /** Two parts of an order are built into one: the order ends with the part that they became. */
    @Test
    void aPartThatIsBuiltInDoesNotEndItsOrder() {
        Kpis kpis = FactoryRuns.of(20, """
                in orders a,b orders=X: A x 2, due 3 s|routing=roundRobin
                a buffer join
                b buffer join
                join assembly out components=a: 1; b: 1 | processTime=5 s
                out sink""").run();
        assertThat(value(kpis, "in", "orders.finished")).isEqualTo(1);
        assertThat(value(kpis, "in", "tardiness.max")).isCloseTo(2, within(EXACT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A-1 | model.listingEntry",
                "A-1: bracket 20 | factory.batchText",
                "A-1: bracket x 0 | model.outOfRange",
                "A-1: bracket x 2, soon | factory.orderText",
                "A-1: bracket x 2, due 5 kg | model.unitUnfit",
                "A-1: bracket x 2, release 2 h, due 1 h | factory.dueBeforeRelease",
                "A-1: a x 2; A-1: b x 1 | model.listingRepeats",
                "'' | factory.nothingListed"
            })
    void anOrderThatCannotBeReadIsExplained(String text, String key) {
        UnfitValueException thrown = assertThrows(UnfitValueException.class, () -> OrderList.TYPE.read(text));
        assertThat(thrown.reason().key()).isEqualTo(key);
        assertThat(Messages.in(Locale.CHINESE).text(thrown.reason().key(), "a", "b", "c"))
                .isNotEqualTo(Messages.in(Locale.ENGLISH).text(thrown.reason().key(), "a", "b", "c"));
    }

    @Test
    void aTimetableIsShorterThanItsPeriod() {
        FactoryRuns runs = FactoryRuns.of(9, """
                in schedule out arrivals=4 s: B x 1; 10 s: A x 2|period=10 s
                out sink""");
        assertThat(new FactoryEngine().check(runs.scenario(), Assets.NONE))
                .extracting(finding -> finding.message().key())
                .containsExactly("factory.arrivalAfterPeriod");
    }
}
