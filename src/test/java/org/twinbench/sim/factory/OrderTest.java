package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twinbench.sim.factory.FactoryRuns.value;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.Assets;
import org.twinbench.model.Messages;
import org.twinbench.sim.Kpis;

/** Which part leaves a buffer first, and which of several free machines gets it: all worked out by hand. */
class OrderTest {
    private static final double EXACT = 1e-9;

    /**
     * X keeps the machine from 0 to 10 s; A, B and C come at 1, 2 and 3 s and take 4, 1 and 2 s. The lead time of B says
     * when it left: it is done 1 s after it began.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "order=fifo # A B C",
                "order=lifo # C B A",
                "order=priority; priority=kind == 'B' ? 2 : kind == 'C' ? 1 : 0 # B C A",
                "order=priority; priority=kind == 'C' # C A B",
                "order=priority; priority=0 kg # A B C",
                "order=priority; priority=(now - 8 s) / 1 s * (due / 1 s) # A C B",
                "order=earliestDue # B C A",
                "order=shortestProcess # B C A"
            })
    void theOrderOfABuffer(String order, String expected) {
        Kpis kpis =
                FactoryRuns.of(1_000, """
                x source b interarrival=1 h | limit=1 | part=X | attributes=due: 1 s
                a source b first=1 s | interarrival=1 h | limit=1 | part=A | attributes=due: 90 s
                b1 source b first=2 s | interarrival=1 h | limit=1 | part=B | attributes=due: 30 s
                c source b first=3 s | interarrival=1 h | limit=1 | part=C | attributes=due: 60 s
                b buffer m %s
                m machine sort processTime=10 s | processTimes=A: 4 s; B: 1 s; C: 2 s
                sort assign oa,ob,oc,ox set=lead: age | when=oa: kind == 'A'; ob: kind == 'B'; oc: kind == 'C'
                oa machine out processTime=1000 s
                ob machine out processTime=1000 s
                oc machine out processTime=1000 s
                ox sink
                out sink""".formatted(order.replace("; ", " | "))).run();
        double at = 10;
        for (String kind : expected.split(" ")) {
            at += kind.equals("A") ? 4 : kind.equals("B") ? 1 : 2;
            String machine = "o" + kind.toLowerCase(Locale.ROOT);
            assertThat(value(kpis, machine, "stateShare.working"))
                    .as(kind)
                    .isCloseTo((1_000 - at) / 1_000, within(EXACT));
        }
    }

    /** X keeps the machine until 10 s; B is due first and done at 11 s, so A, which came at 1 s, is done at 15 s. */
    @ParameterizedTest
    @CsvSource({"fifo, 13", "earliestDue, 14"})
    void dueDatesAreThoseOfTheOrders(String order, double longest) {
        Kpis kpis = FactoryRuns.of(100, """
                in orders b orders=1: X x 1, due 1 s; 2: A x 1, release 1 s, due 90 s; 3: B x 1, release 2 s, due 30 s | routing=firstFree
                b buffer m order=%s
                m machine out processTime=10 s | processTimes=A: 4 s; B: 1 s
                out sink""".formatted(order)).run();
        assertThat(value(kpis, "", "leadTime.max")).isCloseTo(longest, within(EXACT));
    }

    /**
     * Three servers, parts every 10 s that take 1 s: all are free each time. By order the first does all; the others share
     * 30 parts evenly, the one by lot roughly.
     */
    @ParameterizedTest
    @CsvSource({"firstFree, 30, 0, 0", "longestIdle, 10, 10, 10", "freeInTurn, 10, 10, 10"})
    void whichOfTheFreeServersTakes(String routing, double first, double second, double third) {
        Kpis kpis = servers(routing, 30).run();
        assertThat(value(kpis, "m1", "processed")).isEqualTo(first);
        assertThat(value(kpis, "m2", "processed")).isEqualTo(second);
        assertThat(value(kpis, "m3", "processed")).isEqualTo(third);
    }

    /** Of 3000 parts each gets 1000 with a standard deviation of 25.8. */
    @Test
    void theLotGivesEachFreeServerItsShare() {
        Kpis kpis = servers("freeByLot", 3_000).run();
        for (String machine : new String[] {"m1", "m2", "m3"}) {
            assertThat(value(kpis, machine, "processed")).isCloseTo(1_000, within(90.0));
        }
    }

    private static FactoryRuns servers(String routing, int parts) {
        return FactoryRuns.of(10.0 * parts, """
                in source m1,m2,m3 interarrival=10 s | limit=%d | routing=%s
                m1 machine out processTime=1 s
                m2 machine out processTime=1 s
                m3 machine out processTime=1 s
                out sink""".formatted(parts, routing));
    }

    /**
     * Parts come every 10 s from 0 s; m2 gets the second at 10 s and keeps it for 85 s. Who is free takes the others, 9 by
     * 94 s; in strict turn the fourth waits for m2 until the end, after m1 has had the first and the third.
     */
    @ParameterizedTest
    @CsvSource({"freeInTurn, 9", "longestIdle, 9", "roundRobin, 2"})
    void aFreeServerIsNotPassedOverForABusyOne(String routing, double byFirst) {
        Kpis kpis = FactoryRuns.of(94, """
                in source m1,m2 interarrival=10 s | routing=%s
                m1 machine out processTime=1 s
                m2 machine out processTime=85 s
                out sink""".formatted(routing)).run();
        assertThat(value(kpis, "m1", "processed")).isEqualTo(byFirst);
        assertThat(value(kpis, "m2", "stateShare.working")).isCloseTo(84 / 94.0, within(EXACT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "priority=1 # factory.priorityUnused # priority",
                "order=priority # factory.priorityMissing # priority",
                "order=priority | priority=kind # factory.priorityWord # priority",
                "order=priority | priority=kint == 'A' # model.expression.unknownNameNear # priority",
                "order=earliestDue # factory.noDueDate # order",
                "order=shortestProcess # factory.noStationFollows # order"
            })
    void anOrderThatCannotBeIsNamed(String order, String key, String parameter) {
        FactoryRuns runs = FactoryRuns.of(10, "in source b interarrival=1 s\nb buffer out " + order + "\nout sink");
        assertThat(new FactoryEngine().check(runs.scenario(), Assets.NONE)).anySatisfy(finding -> {
            assertThat(finding.message().key()).isEqualTo(key);
            assertThat(finding.place().path()).isEqualTo("/elements/1/parameters/" + parameter);
            assertThat(finding.text(Messages.in(Locale.CHINESE)))
                    .isNotEqualTo(finding.text(Messages.in(Locale.ENGLISH)));
        });
    }
}
