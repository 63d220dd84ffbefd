package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twinbench.sim.factory.FactoryRuns.value;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.Replications;
import org.twinbench.model.Assets;
import org.twinbench.model.Finding;
import org.twinbench.model.Messages;
import org.twinbench.sim.Kpis;

/** Setup, times by kind, inspection, assembly, shares and repair crews: small runs worked out by hand, and known theory. */
class StationTest {
    private static final double EXACT = 1e-9;

    /**
     * A at 0, 10, 20 s and B at 5, 15, 25 s, worked on for 2 s each. Setups: 2 s before every A, 1 s before every B, so 9 s
     * of 30 s; 12 s of work; A stays 4 s, B 3 s.
     */
    @Test
    void aSetupIsDoneBetweenTwoKinds() {
        Kpis kpis = FactoryRuns.of(30, """
                a source m interarrival=10 s | limit=3 | part=A
                b source m first=5 s | interarrival=10 s | limit=3 | part=B
                m machine out processTime=2 s | setup=A > B: 1 s; * > A: 2 s
                out sink""").run();
        assertThat(value(kpis, "m", "stateShare.setup")).isCloseTo(9 / 30.0, within(EXACT));
        assertThat(value(kpis, "m", "stateShare.working")).isCloseTo(12 / 30.0, within(EXACT));
        assertThat(value(kpis, "m", "stateShare.idle")).isCloseTo(9 / 30.0, within(EXACT));
        assertThat(value(kpis, "", "leadTime.mean")).isCloseTo(3.5, within(EXACT));
    }

    /** Three parts of one kind: only the first needs the setup of 2 s. */
    @Test
    void theSameKindNeedsNoSetupAgain() {
        Kpis kpis = FactoryRuns.of(30, """
                a source m interarrival=10 s | limit=3 | part=A
                m machine out processTime=2 s | setup=* > A: 2 s
                out sink""").run();
        assertThat(value(kpis, "m", "stateShare.setup")).isCloseTo(2 / 30.0, within(EXACT));
    }

    /** A failure 1 s into the setup of 2 s stops it for 3 s; what is left of it follows: 2 + 3 + 2 s from entry to exit. */
    @Test
    void aFailureInterruptsASetup() {
        Kpis kpis = FactoryRuns.of(8, """
                a source m interarrival=10 s | limit=1 | part=A
                m machine out processTime=2 s | setup=* > A: 2 s | timeToFailure=1 s | timeToRepair=3 s | failureMode=calendar
                out sink""").run();
        assertThat(value(kpis, "m", "stateShare.failed")).isCloseTo(6 / 8.0, within(EXACT));
        assertThat(value(kpis, "m", "stateShare.setup")).isCloseTo(2 / 8.0, within(EXACT));
        assertThat(value(kpis, "", "finished")).isZero();
    }

    /** A takes 1 s, B, which was processed before, 4 s, and C the standard of 2 s. */
    @Test
    void kindsHaveTimesOfTheirOwn() {
        Kpis kpis = FactoryRuns.of(30, """
                a source m interarrival=10 s | limit=1 | part=A
                b source first first=5 s | interarrival=10 s | limit=1 | part=B
                first machine m processTime=1 s
                c source m first=15 s | interarrival=10 s | limit=1 | part=C
                m machine out processTime=2 s | processTimes=A: 1 s; B: 4 s
                out sink""").run();
        assertThat(value(kpis, "m", "stateShare.working")).isCloseTo(7 / 30.0, within(EXACT));
    }

    /** A part that is never good is looked at three times, reworked twice, and then scrapped. */
    @Test
    void aBadPartIsReworkedAsOftenAsAllowed() {
        Kpis kpis = FactoryRuns.of(100, """
                in source m interarrival=1 s | limit=1
                m machine look processTime=3 s
                look inspection good,bad,m processTime=1 s | goodShare=0 % | scrap=bad | rework=m | reworkLimit=2
                good sink
                bad sink""").run();
        assertThat(value(kpis, "look", "inspected")).isEqualTo(3);
        assertThat(value(kpis, "look", "reworked")).isEqualTo(2);
        assertThat(value(kpis, "look", "scrapped")).isEqualTo(1);
        assertThat(value(kpis, "bad", "finished")).isEqualTo(1);
        assertThat(value(kpis, "good", "finished")).isZero();
        assertThat(value(kpis, "", "leadTime.mean")).isCloseTo(3 * 4, within(EXACT));
    }

    /** With 80 % good and at most one rework, 96 % end good and 4 % as scrap, after 1.2 looks each. */
    @Test
    void theSharesOfGoodAndScrapAreThoseOfTheLot() {
        int parts = 20_000;
        Kpis kpis = FactoryRuns.of(100_000, """
                in source m interarrival=4 s | limit=20000
                m machine look processTime=1 s
                look inspection good,bad,m processTime=1 s | goodShare=80 % | scrap=bad | rework=m
                good sink
                bad sink""").run();
        assertThat(value(kpis, "good", "finished") + value(kpis, "bad", "finished"))
                .isEqualTo(parts);
        double error = Math.sqrt(parts * 0.04 * 0.96);
        assertThat(value(kpis, "bad", "finished")).isCloseTo(0.04 * parts, within(3 * error));
        assertThat(value(kpis, "look", "firstPass")).isCloseTo(0.8, within(3 * Math.sqrt(0.16 / (1.2 * parts))));
    }

    /**
     * A body every 10 s, a bolt every 2 s, four bolts to a body, 3 s of work. The first kit is complete at 6 s; the next
     * gathers from then on, with bolts at 8, 10, 12 and 14 s; the third at 22 s: finished at 9, 17 and 25 s.
     */
    @Test
    void anAssemblyWaitsForAllItsComponents() {
        FactoryRuns runs = FactoryRuns.of(24, """
                body source join interarrival=10 s
                bolt source join interarrival=2 s
                join assembly out components=body: 1; bolt: 4 | processTime=3 s
                out sink""");
        Kpis kpis = runs.run();
        assertThat(value(kpis, "", "finished")).isEqualTo(2);
        assertThat(value(kpis, "join", "processed")).isEqualTo(2);
        assertThat(value(kpis, "", "leadTime.mean")).isCloseTo((9 + 7) / 2.0, within(EXACT));
        assertThat(value(kpis, "join", "stateShare.working")).isCloseTo(8 / 24.0, within(EXACT));
    }

    /** Bolts that nobody needs yet wait in front; the one part that left stood for five that came. */
    @Test
    void componentsAreNoPartsOfTheirOwnAnyMore() {
        Kpis kpis = FactoryRuns.of(1_000, """
                body source join interarrival=10 s | limit=1
                bolt source join interarrival=2 s | limit=4
                join assembly out components=body: 1; bolt: 4 | processTime=3 s
                out sink""").run();
        assertThat(value(kpis, "", "finished")).isEqualTo(1);
        double partSeconds = 6 + 6 + 4 + 2 + 0 + 3; // the body and four bolts until 6 s, then one part for 3 s
        assertThat(value(kpis, "", "wip.mean")).isCloseTo(partSeconds / 1_000, within(EXACT));
    }

    /** Machine repair, 5 machines, 1 repairman, MTBF 10, MTTR 2: availability 0.7151322 (birth–death process). */
    @Test
    void machinesWaitForTheRepairCrew() {
        String machines = "";
        for (int i = 1; i <= 5; i++) {
            machines +=
                    "m%d machine out processTime=1 s | timeToFailure=exponential(10 s) | timeToRepair=exponential(2 s) | failureMode=calendar | crew=crew%n"
                            .formatted(i);
        }
        Replications.Result result = FactoryRuns.of(
                        20_000,
                        "in source m1,m2,m3,m4,m5 interarrival=1000 s\n" + machines + "crew crew - size=1\nout sink")
                .warmUp(500)
                .replicate(20, 2);
        Estimate failed = FactoryRuns.estimate(result, "m1", "stateShare.failed");
        assertThat(1 - failed.mean()).isCloseTo(0.7151322, within(3 * FactoryRuns.standardError(failed)));
        Estimate busy = FactoryRuns.estimate(result, "crew", "utilisation");
        assertThat(busy.mean()).isCloseTo(0.7151322, within(3 * FactoryRuns.standardError(busy)));
    }

    /** An open network of three stations (Jackson 1957): 6.032520 parts in it on average. */
    @Test
    void sharesSendPartsThroughANetwork() {
        Replications.Result result = FactoryRuns.of(40_000, """
                in source q1 interarrival=exponential(1 s)
                q1 buffer m1 capacity=0
                m1 machine q2,q3 processTime=exponential(0.666666666666667 s) | routing=share | shares=q2: 60 %; q3: 40 %
                q2 buffer m2 capacity=0
                m2 machine q3,out processTime=exponential(1 s) | routing=share | shares=q3: 50 %; out: 50 %
                q3 buffer m3 capacity=0
                m3 machine q1,out processTime=exponential(0.833333333333333 s) | routing=share | shares=q1: 10 %; out: 90 %
                out sink""").warmUp(2_000).replicate(20, 2);
        Estimate wip = FactoryRuns.estimate(result, "", "wip.mean");
        assertThat(wip.mean()).isCloseTo(6.032520, within(3 * FactoryRuns.standardError(wip)));
    }

    /** 30 % of kind B, which takes 3 s where A takes 1 s: 1.6 s of work every 4 s. */
    @Test
    void aSourceMixesKinds() {
        Kpis kpis = FactoryRuns.of(80_000, """
                in source m interarrival=4 s | mix=A: 70 %; B: 30 %
                m machine out processTime=1 s | processTimes=B: 3 s
                out sink""").run();
        double error = 2 * Math.sqrt(0.21 / 20_000) / 4;
        assertThat(value(kpis, "m", "utilisation")).isCloseTo(0.4, within(3 * error));
    }

    /** CONWIP with 5 parts in a closed line with mean times 1, 0.9 and 0.84: mean-value analysis gives 0.777970 a second. */
    @Test
    void aGateAroundALineKeepsItsWorkInProcess() {
        Replications.Result result = FactoryRuns.of(20_000, """
                in source gate interarrival=0 s
                gate gate q1 cards=5 | returns=m3
                q1 buffer m1
                m1 machine q2 processTime=exponential(1 s)
                q2 buffer m2
                m2 machine q3 processTime=exponential(0.9 s)
                q3 buffer m3
                m3 machine out processTime=exponential(0.84 s)
                out sink""").warmUp(500).replicate(20, 2);
        Estimate throughput = FactoryRuns.estimate(result, "", "throughput");
        assertThat(throughput.mean()).isCloseTo(0.777970, within(3 * FactoryRuns.standardError(throughput)));
        assertThat(FactoryRuns.estimate(result, "gate", "cards.max").mean()).isEqualTo(5);
    }

    /** Two machines with 2 s of work share one worker: they take turns, and each works half of the time. */
    @Test
    void stationsWaitForTheirWorkers() {
        Kpis kpis = FactoryRuns.of(100, """
                a source m1 interarrival=0.5 s
                b source m2 interarrival=0.5 s
                m1 machine out processTime=2 s | workers=team
                m2 machine out processTime=2 s | workers=team
                out sink
                team workers - count=1""").run();
        assertThat(value(kpis, "team", "utilisation")).isCloseTo(1, within(EXACT));
        assertThat(value(kpis, "m1", "stateShare.working")).isCloseTo(0.5, within(EXACT));
        assertThat(value(kpis, "m2", "stateShare.waiting")).isCloseTo(0.5, within(EXACT));
        assertThat(value(kpis, "team", "queue.max")).isEqualTo(1);
    }

    /** Who needs two waits until two are free, and is not overtaken by who needs one. */
    @Test
    void whoAskedFirstIsServedFirst() {
        Kpis kpis = FactoryRuns.of(20, """
                a source m1 interarrival=100 s | limit=1
                b source m2 first=1 s | interarrival=100 s | limit=1
                c source m3 first=2 s | interarrival=100 s | limit=1
                m1 machine out processTime=5 s | workers=team
                m2 machine out processTime=5 s | workers=team | people=2
                m3 machine out processTime=5 s | workers=team
                out sink
                team workers - count=2""").run();
        assertThat(value(kpis, "m2", "stateShare.waiting")).isCloseTo(4 / 20.0, within(EXACT));
        assertThat(value(kpis, "m3", "stateShare.waiting")).isCloseTo(8 / 20.0, within(EXACT));
        assertThat(value(kpis, "", "finished")).isEqualTo(3);
    }

    /** A worker who comes to a station that has failed meanwhile waits there for the repair. */
    @Test
    void aStationThatFailsWhileItWaitsBeginsAfterTheRepair() {
        Kpis kpis = FactoryRuns.of(20, """
                a source m1 interarrival=100 s | limit=1
                b source m2 first=1 s | interarrival=100 s | limit=1
                m1 machine out processTime=5 s | workers=team
                m2 machine out processTime=2 s | workers=team | timeToFailure=3 s | timeToRepair=4 s | failureMode=calendar
                out sink
                team workers - count=1""").run();
        // m2 fails at 3 s, gets the worker at 5 s, is repaired at 7 s, works 2 s, and fails again at 10 s
        assertThat(value(kpis, "", "leadTime.max")).isCloseTo(9 - 1, within(EXACT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "m machine out processTime=1 s | shares=out: 100 % # factory.sharesUnused # /elements/1/parameters/shares",
                "m machine out processTime=1 s | routing=share # factory.sharesSum # /elements/1/parameters/shares",
                "m machine out processTime=1 s | routing=share | shares=out: 90 % # factory.sharesSum # /elements/1/parameters/shares",
                "m machine out processTime=1 s | routing=share | shares=aut: 100 % # factory.shareOfStranger # /elements/1/parameters/shares",
                "m machine out processTime=1 s | setup=A: 3 s # factory.setupPair # /elements/1/parameters/setup",
                "m machine out processTime=1 s | setup=A >: 3 s # factory.setupPair # /elements/1/parameters/setup",
                "m machine out processTime=1 s | capacity=2 | setup=A > B: 3 s # factory.setupOfMany # /elements/1/parameters/setup",
                "m machine out processTime=1 s | crew=out # factory.notA # /elements/1/parameters/crew",
                "m inspection out processTime=1 s | goodShare=9 % | scrap=out # factory.noWayForGood # /elements/1",
                "m inspection out processTime=1 s | goodShare=9 % | scrap=bin # factory.notNext # /elements/1/parameters/scrap",
                "m inspection out processTime=1 s | goodShare=9 % | scrap=out | rework=in # factory.notNext # /elements/1/parameters/rework",
                "m machine out processTime=1 s | workers=in # factory.notA # /elements/1/parameters/workers",
                "m gate out cards=2 | returns=in # factory.cardsDoNotReturn # /elements/1/parameters/returns",
                "m gate out cards=2 | returns=m # factory.cardsDoNotReturn # /elements/1/parameters/returns",
                "m assembly out processTime=1 s | components= # factory.emptyKit # /elements/1/parameters/components",
                "m assembly out processTime=1 s | components=out: 1 # factory.noInput # /elements/1/parameters/components",
                "m assembly out processTime=1 s | components=out: 1 # factory.inputNotListed # /elements/1/parameters/components"
            })
    void whatCannotBeIsNamed(String station, String key, String pointer) {
        String lines =
                "in source m interarrival=1 s\n" + station.replace("components= ", "components=,") + "\nout sink";
        List<Finding> findings = new FactoryEngine()
                .check(
                        FactoryRuns.of(10, lines.replace("components=,", "components= "))
                                .scenario(),
                        Assets.NONE);
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.message().key()).isEqualTo(key);
            assertThat(finding.place().path()).isEqualTo(pointer);
            assertThat(finding.text(Messages.in(Locale.CHINESE)))
                    .isNotEqualTo(finding.text(Messages.in(Locale.ENGLISH)));
        });
    }
}
