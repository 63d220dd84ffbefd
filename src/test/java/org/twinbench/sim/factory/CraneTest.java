package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinbench.model.Assets;
import org.twinbench.model.Finding;
import org.twinbench.model.Ticks;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Layout;
import org.twinbench.scenario.Spot;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.Simulation;
import org.twinbench.state.Frame;

/** A crane whose every move was computed by hand. */
class CraneTest {
    private static final String HAND = "pickTime=1 s; placeTime=2 s; travelTime=5 s";

    @Test
    void itComesPicksCarriesAndPlaces() {
        FactoryRuns runs =
                FactoryRuns.of(40, "in source hand interarrival=1 s; limit=3\nhand crane out " + HAND + "\nout sink");
        // 5 s to come, 1 s to pick, 5 s to carry, 2 s to place.
        assertThat(Departures.of(runs)).containsExactly(13.0, 26.0, 39.0);
        Kpis kpis = runs.run();
        assertThat(FactoryRuns.value(kpis, "hand", "trips")).isEqualTo(3);
        assertThat(FactoryRuns.value(kpis, "hand", "stateShare.idle")).isCloseTo(1 / 40.0, within(1e-12));
        assertThat(FactoryRuns.value(kpis, "hand", "stateShare.loading")).isCloseTo(3 / 40.0, within(1e-12));
        assertThat(FactoryRuns.value(kpis, "hand", "stateShare.unloading")).isCloseTo(6 / 40.0, within(1e-12));
        assertThat(FactoryRuns.value(kpis, "hand", "stateShare.driving")).isCloseTo(15 / 40.0, within(1e-12));
    }

    @Test
    void aPartStaysWhereItIsUntilTheCraneHasCome() {
        FactoryRuns runs = FactoryRuns.of(
                4,
                "in source rack interarrival=1 s; limit=1\nrack buffer hand capacity=3\n" + "hand crane out " + HAND
                        + "\nout sink");
        assertThat(FactoryRuns.value(runs.run(), "rack", "level.mean")).isEqualTo(1);
    }

    @Test
    void priorityDecidesAmongThoseThatWait() {
        String two = """
                a source hand interarrival=1 s; limit=2
                b source hand interarrival=1 s; limit=2
                hand crane out %s; input=%s
                out sink""";
        Kpis fair = FactoryRuns.of(30, two.formatted(HAND, "longestWaiting")).run();
        assertThat(FactoryRuns.value(fair, "b", "created")).isEqualTo(1);
        // The first trip is under way to a when b begins to wait at the same instant.
        Kpis ranked = FactoryRuns.of(40, two.formatted(HAND, "priority; priorities=b: 2"))
                .run();
        assertThat(FactoryRuns.value(ranked, "b", "created")).isEqualTo(2);
        assertThat(FactoryRuns.value(ranked, "a", "created")).isEqualTo(1);
    }

    @Test
    void itTakesTurnsAmongFollowersAndWaitsForTheOneThatIsDue() {
        FactoryRuns runs = FactoryRuns.of(100, """
                in source hand interarrival=1 s; limit=3
                hand crane m,out %s; output=roundRobin
                m machine out processTime=50 s
                out sink""".formatted(HAND));
        // To m at 13, straight out at 26, and held from 39 until m is empty at 63; m then works until 113.
        assertThat(Departures.of(runs)).containsExactly(26.0, 63.0);
        assertThat(FactoryRuns.value(runs.run(), "hand", "stateShare.blocked")).isCloseTo(24 / 100.0, within(1e-12));
    }

    private static Layout at(double x) {
        return Layout.at(new Spot(new Vec3(x, 0, 0), 0));
    }

    /** Spots reach 1 m to both sides: from the hand at 0 to the exit at 6, and on to the entry at 19, at 2 m/s. */
    @Test
    void travelTakesDistanceOverSpeedAndIsSeen() {
        FactoryRuns runs = FactoryRuns.of(
                        20, "in source hand interarrival=1 s; limit=1\nhand crane out speed=2 m/s\nout sink")
                .laid("in", at(5))
                .laid("hand", at(0))
                .laid("out", at(20));
        assertThat(Departures.of(runs)).containsExactly(9.5);
        List<Frame> frames = new ArrayList<>();
        Simulation simulation = runs.start(Assets.NONE, frames::add);
        simulation.advanceTo(runs.horizon());
        Frame carry = frames.stream()
                .filter(frame -> frame.tick() == Ticks.ofSeconds(3))
                .findFirst()
                .orElseThrow();
        assertThat(carry.motions().count()).isEqualTo(2);
        assertThat(carry.motions().to()).contains(new float[] {19, 0, 0.4f}, within(1e-4f));
        assertThat(carry.motions().until()).containsOnly(Ticks.ofSeconds(9.5));
    }

    @Test
    void whatItCannotReachAndWhoGivesItNothingIsFound() {
        assertThat(keys("speed=1 m/s")).containsOnly("factory.noReach");
        assertThat(keys("travelTime=1 s; priorities=x: 3")).containsExactly("factory.notAnInput");
        assertThat(keys("travelTime=1 s; priorities=in: 3")).isEmpty();
    }

    private static List<String> keys(String crane) {
        FactoryRuns runs = FactoryRuns.of(9, "in source hand interarrival=1 s\nhand crane out " + crane + "\nout sink");
        return new FactoryEngine()
                .check(runs.scenario(), Assets.NONE).stream()
                        .map(Finding::message)
                        .map(message -> message.key())
                        .toList();
    }
}
