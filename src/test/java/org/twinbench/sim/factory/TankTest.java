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

/** Levels and rates by hand: 3.6 m³/h is a litre a second. */
class TankTest {
    private static final double EXACT = 1e-9;
    private static final String NO_PARTS = "i source o interarrival=1000 h|first=1000 h\no sink\n";

    private static Kpis run(double seconds, String lines) {
        return FactoryRuns.of(seconds, NO_PARTS + lines).run();
    }

    private static void near(Kpis kpis, String element, String key, double expected) {
        assertThat(value(kpis, element, key)).as(element + " " + key).isCloseTo(expected, within(EXACT));
    }

    /** 1 L/s into 100 L: full after 100 s, then nothing flows. */
    @Test
    void aPipeFillsATankAndIsBlocked() {
        Kpis kpis = run(200, "t tank - capacity=0.1 m³\np pipe - to=t|rate=3.6 m³/h");

        near(kpis, "t", "level.max", 0.1);
        near(kpis, "t", "level.mean", 0.075);
        near(kpis, "t", "stateShare.full", 0.5);
        near(kpis, "p", "volume", 0.1);
        near(kpis, "p", "stateShare.blocked", 0.5);
    }

    /** 50 L are gone after 50 s at 1 L/s; then 0.25 L/s come in and the same goes out. */
    @Test
    void anEmptyTankGivesWhatComesIn() {
        Kpis kpis = run(130, """
                t tank - capacity=1 m³|initial=0.03 m³
                in pipe - to=t|rate=0.9 m³/h
                out pipe - from=t|rate=3.6 m³/h""");

        near(kpis, "out", "volume", 0.04 + 90 * 0.25e-3);
        near(kpis, "out", "stateShare.on", 1);
        near(kpis, "t", "stateShare.empty", 90 / 130.0);
        near(kpis, "t", "balance", 0);
    }

    /** 0.9 L/s for three that want 0.1, 1 and 1 L/s: 0.1, 0.4 and 0.4. */
    @Test
    void whatAnEmptyTankGetsIsSharedFairly() {
        Kpis kpis = run(1000, """
                t tank - capacity=1 m³
                in pipe - to=t|rate=3.24 m³/h
                a pipe - from=t|rate=0.36 m³/h
                b pipe - from=t|rate=3.6 m³/h
                c pipe - from=t|rate=3.6 m³/h""");

        near(kpis, "a", "volume", 0.1);
        near(kpis, "b", "volume", 0.4);
        near(kpis, "c", "volume", 0.4);
    }

    /** The middle tank is full and its drain slow, so that the empty one before it gives the rest to another. */
    @Test
    void aLimitBehindATankLeavesMoreForOthers() {
        Kpis kpis = run(1000, """
                a tank - capacity=1 m³
                b tank - capacity=0.5 m³|initial=0.5 m³
                in pipe - to=a|rate=3.6 m³/h
                ab pipe - from=a|to=b|rate=3.6 m³/h
                out pipe - from=b|rate=0.72 m³/h
                other pipe - from=a|rate=3.6 m³/h""");

        near(kpis, "ab", "volume", 0.2);
        near(kpis, "other", "volume", 0.8);
        near(kpis, "b", "stateShare.full", 1);
    }

    @Test
    void nothingGoesRoundBetweenEmptyTanks() {
        Kpis kpis = run(100, """
                a tank - capacity=1 m³
                b tank - capacity=1 m³
                ab pipe - from=a|to=b|rate=3.6 m³/h
                ba pipe - from=b|to=a|rate=3.6 m³/h""");

        near(kpis, "ab", "volume", 0);
        near(kpis, "ba", "stateShare.starved", 1);
    }

    /** 1 L/s comes in; of x L/s through the ring a half goes back: x = 1 + x / 2. */
    @Test
    void aRingOfEmptyTanksCarriesWhatComesInAgain() {
        Kpis kpis = run(100, """
                a tank - capacity=1 m³
                b tank - capacity=1 m³
                in pipe - to=a|rate=3.6 m³/h
                ab pipe - from=a|to=b|rate=36 m³/h
                ba pipe - from=b|to=a|rate=36 m³/h
                out pipe - from=b|rate=36 m³/h""");

        near(kpis, "ab", "volume", 0.2);
        near(kpis, "out", "volume", 0.1);
    }

    /** 20 L at the start: 1 L/s goes out; the pump brings 3 L/s from 20 L until 80 L: on 30 s, off 60 s, and so on. */
    @Test
    void aPumpRefillsBetweenTheThresholds() {
        Kpis kpis = run(270, """
                t tank - capacity=0.1 m³|initial=0.02 m³|low=0.02 m³|high=0.08 m³
                in pipe - to=t|rate=10.8 m³/h|control=refill
                out pipe - from=t|rate=3.6 m³/h""");

        near(kpis, "in", "stateShare.on", 1 / 3.0);
        near(kpis, "in", "volume", 0.27);
        near(kpis, "t", "level.mean", 0.05);
        near(kpis, "t", "level.min", 0.02);
    }

    /** Fills at 1 L/s from 0 to 50 L, then falls at 1 L/s to 10 L: 50 s, 40 s, 40 s … */
    @Test
    void aPumpDrainsBetweenTheThresholds() {
        Kpis kpis = run(170, """
                t tank - capacity=0.1 m³|low=0.01 m³|high=0.05 m³
                in pipe - to=t|rate=3.6 m³/h
                out pipe - from=t|rate=7.2 m³/h|control=drain""");

        near(kpis, "out", "volume", 2 * 0.08);
        near(kpis, "t", "level.max", 0.05);
    }

    /** Runs 60 s, is repaired 40 s. */
    @Test
    void aPumpFailsAndIsRepaired() {
        Kpis kpis =
                run(200, "t tank - capacity=1 m³\np pipe - to=t|rate=3.6 m³/h|timeToFailure=60 s|timeToRepair=40 s");

        near(kpis, "p", "volume", 0.12);
        near(kpis, "p", "stateShare.failed", 0.4);
        near(kpis, "p", "failures", 2);
    }

    /** 5 L a part at 1 L/s; 12 L are there and 0.5 L/s come: parts at 5 and 10 s; the third has 5 s to go at 10 s. */
    @Test
    void aFillerStarvesWithItsTank() {
        FactoryRuns runs = FactoryRuns.of(60, """
                i source f interarrival=1 s|limit=4
                f filler out tank=t|amount=5 L|rate=3.6 m³/h
                out sink
                t tank - capacity=1 m³|initial=0.0075 m³
                in pipe - to=t|rate=1.8 m³/h""");

        assertThat(Departures.of(runs)).containsExactly(5.0, 10.0, 15.0, 25.0);
        Kpis kpis = runs.run();
        near(kpis, "f", "volume", 0.02);
        near(kpis, "f", "processed", 4);
        near(kpis, "t", "balance", 0);
    }

    @Test
    void aFillerWithoutAnyInflowWaits() {
        Kpis kpis = FactoryRuns.of(20, """
                i source f interarrival=1 s
                f filler out tank=t|amount=5 L|rate=3.6 m³/h
                out sink
                t tank - capacity=1 m³|initial=0.007 m³""").run();

        near(kpis, "f", "processed", 1);
        near(kpis, "f", "stateShare.working", 7 / 20.0);
        near(kpis, "f", "stateShare.starved", 13 / 20.0);
    }

    /** Two drums of 40 L into 60 L: the second waits until 20 L have gone at 0.5 L/s. */
    @Test
    void anEmptierWaitsForRoom() {
        FactoryRuns runs = FactoryRuns.of(200, """
                i source e interarrival=1 s|limit=2
                e emptier out tank=t|amount=40 L|rate=3.6 m³/h
                out sink
                t tank - capacity=60 L
                drain pipe - from=t|rate=1.8 m³/h""");

        assertThat(Departures.of(runs)).containsExactly(40.0, 80.0);
        near(runs.run(), "t", "balance", 0);
    }

    /** A year of a network that is never at rest keeps its balance. */
    @Test
    void theBalanceHolds() {
        Kpis kpis = run(365 * 24 * 3600.0, """
                a tank - capacity=2 m³|initial=1 m³|low=0.2 m³|high=1.7 m³
                b tank - capacity=0.7 m³|low=0.1 m³|high=0.6 m³
                in pipe - to=a|rate=5 m³/h|control=refill|timeToFailure=exponential(3 h)|timeToRepair=exponential(30 min)
                ab pipe - from=a|to=b|rate=3 m³/h|control=refill
                back pipe - from=b|to=a|rate=0.4 m³/h
                out pipe - from=b|rate=1.3 m³/h|timeToFailure=exponential(5 h)|timeToRepair=exponential(40 min)""");

        double out = value(kpis, "b", "volume.out");
        assertThat(out).isGreaterThan(8_000);
        assertThat(Math.abs(value(kpis, "a", "balance"))).isLessThan(1e-9 * out);
        assertThat(Math.abs(value(kpis, "b", "balance"))).isLessThan(1e-9 * out);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "t tank - capacity=1 m³; initial=2 m³ # factory.tankOverfull # /elements/2/parameters/initial",
                "t tank - capacity=1 m³; low=0.9 m³; high=0.5 m³ # factory.tankThresholds # /elements/2/parameters/high",
                "t tank - capacity=1 m³; high=3 m³ # factory.tankThresholds # /elements/2/parameters/high",
                "p pipe - rate=1 m³/h # factory.pipeEnds # /elements/2/parameters/to",
                "p pipe - from=x; rate=1 m³/h # factory.notA # /elements/2/parameters/from",
                "p pipe - to=o; rate=1 m³/h # factory.notA # /elements/2/parameters/to",
                "p pipe - from=t; control=refill; rate=1 m³/h~t tank - capacity=1 m³ # factory.pipeControl # /elements/2/parameters/control",
                "f filler o tank=o; amount=1 L; rate=1 m³/h # factory.notA # /elements/2/parameters/tank"
            })
    void whatCannotBeIsNamed(String lines, String key, String path) {
        String factory = "i source o interarrival=1 s\no sink\n" + lines.replace("~", "\n");
        assertThat(new FactoryEngine().check(FactoryRuns.of(1, factory).scenario(), Assets.NONE))
                .anySatisfy(finding -> {
                    assertThat(finding.message().key()).isEqualTo(key);
                    assertThat(finding.place().path()).isEqualTo(path);
                    assertThat(finding.text(Messages.in(Locale.CHINESE))).doesNotContain("{0}");
                });
    }
}
