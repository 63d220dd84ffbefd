package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.Assets;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.Simulation;
import org.twinbench.sim.SimulationException;
import org.twinbench.state.Frame;
import org.twinbench.state.FrameSink;

/** Laws and promises that hold for every run: conservation, determinism, energy, breakdowns, deadlock. */
class FactoryRunTest {
    private static final String PLANT = """
            in source a,b interarrival=exponential(8 s); routing=random
            a buffer press capacity=3; order=random
            b buffer drill capacity=2; order=lifo
            press machine belt processTime=lognormal(10 s, 4 s); timeToFailure=exponential(100 s); timeToRepair=uniform(5 s, 20 s); powerIdle=1 kW; powerWorking=5 kW; powerBlocked=2 kW; powerFailed=0.5 kW
            drill machine belt processTime=triangular(5 s, 9 s, 20 s); timeToFailure=exponential(300 s); timeToRepair=30 s; failureMode=calendar; afterRepair=restart
            belt conveyor pack length=4 m; speed=0.4 m/s
            pack machine out processTime=normal(6 s, 2 s); capacity=2
            out sink""";

    @Test
    void littlesLawHoldsExactlyOnceAllPartsHaveLeft() {
        String limited = PLANT.replace("routing=random", "limit=500; routing=roundRobin");
        Kpis kpis = FactoryRuns.of(30_000, limited).run();
        double finished = FactoryRuns.value(kpis, "", "finished");
        assertThat(finished).isEqualTo(500);
        double expected = finished / 30_000 * FactoryRuns.value(kpis, "", "leadTime.mean");
        assertThat(FactoryRuns.value(kpis, "", "wip.mean")).isCloseTo(expected, within(1e-9 * expected));
    }

    @Test
    void theStepsByWhichTimeAdvancesDoNotMatter() {
        Recorded whole = record(5_000_000_000L);
        assertThat(record(1_234_567)).isEqualTo(whole);
        assertThat(record(1_000_000_000)).isEqualTo(whole);
        assertThat(whole.frames().size()).isGreaterThan(1_000);
    }

    @Test
    void theNextEventIsTheNextInstantAtWhichAnythingHappens() {
        Simulation simulation = FactoryRuns.of(100, PLANT).start(Assets.NONE, frame -> {});
        assertThat(simulation.nextEvent()).hasValue(0);
        simulation.advanceTo(0);
        for (int i = 0; i < 50; i++) {
            long next = simulation.nextEvent().orElseThrow();
            long before = simulation.eventCount();
            assertThat(next).isGreaterThan(simulation.now());
            simulation.advanceTo(next - 1);
            assertThat(simulation.eventCount()).isEqualTo(before);
            simulation.advanceTo(next);
            assertThat(simulation.eventCount()).isGreaterThan(before);
        }
    }

    private record Recorded(List<String> frames, Kpis kpis, long events) {}

    private static Recorded record(long step) {
        FactoryRuns runs = FactoryRuns.of(5_000, PLANT).warmUp(500);
        List<String> frames = new ArrayList<>();
        Simulation simulation = runs.start(Assets.NONE, frame -> frames.add(text(frame)));
        for (long tick = step; tick < runs.horizon(); tick += step) {
            simulation.advanceTo(tick);
        }
        simulation.advanceTo(runs.horizon());
        return new Recorded(frames, simulation.kpis(), simulation.eventCount());
    }

    private static String text(Frame frame) {
        return frame.tick() + Arrays.toString(frame.channel()) + Arrays.toString(frame.value()) + frame.events();
    }

    @Test
    void watchingDoesNotChangeTheRun() {
        Recorded watched = record(5_000_000_000L);
        FactoryRuns runs = FactoryRuns.of(5_000, PLANT).warmUp(500);
        Simulation unwatched = runs.start(Assets.NONE, FrameSink.NONE);
        unwatched.advanceTo(runs.horizon());
        assertThat(unwatched.kpis()).isEqualTo(watched.kpis());
        assertThat(unwatched.eventCount()).isEqualTo(watched.events());
    }

    @Test
    void replicationsDoNotDependOnThreads() {
        FactoryRuns runs = FactoryRuns.of(3_000, PLANT);
        assertThat(runs.replicate(6, 2)).isEqualTo(runs.replicate(6, 1));
        assertThat(runs.replicate(2, 1).list().get(0).kpis())
                .isNotEqualTo(runs.replicate(2, 1).list().get(1).kpis());
    }

    @Test
    void energyIsPowerTimesTimeInEachState() {
        Kpis kpis = FactoryRuns.of(10_000, PLANT).warmUp(1_000).run();
        double expected = 9_000
                * (1_000 * FactoryRuns.value(kpis, "press", "stateShare.idle")
                        + 5_000 * FactoryRuns.value(kpis, "press", "stateShare.working")
                        + 2_000 * FactoryRuns.value(kpis, "press", "stateShare.blocked")
                        + 500 * FactoryRuns.value(kpis, "press", "stateShare.failed"));
        assertThat(FactoryRuns.value(kpis, "press", "energy")).isCloseTo(expected, within(1e-9 * expected));
        assertThat(FactoryRuns.value(kpis, "", "energy")).isCloseTo(expected, within(1e-9 * expected));
    }

    /** Work 4 s, failure after 10 s on the failure clock, repair 3 s; parts always wait; times worked by hand. */
    @ParameterizedTest
    @CsvSource({"resume, operating, 15", "restart, operating, 17", "resume, calendar, 15"})
    void interruptedWork(String after, String mode, double thirdPartDone) {
        FactoryRuns runs = FactoryRuns.of(thirdPartDone, """
                in source m interarrival=0 s
                m machine out processTime=4 s; timeToFailure=10 s; timeToRepair=3 s; failureMode=%s; afterRepair=%s
                out sink""".formatted(mode, after));
        assertThat(FactoryRuns.value(runs.run(), "", "finished")).isEqualTo(3);
        Simulation before = runs.start(Assets.NONE, FrameSink.NONE);
        before.advanceTo(runs.horizon() - 1);
        assertThat(FactoryRuns.value(before.kpis(), "", "finished")).isEqualTo(2);
        assertThat(FactoryRuns.value(runs.run(), "m", "mttr")).isEqualTo(3);
    }

    @Test
    void aMachineThatFailsByTheCalendarIsAvailableMtbfOverMtbfPlusMttr() {
        FactoryRuns runs = FactoryRuns.of(100_000, """
                in source m interarrival=exponential(100 s); whenFull=lose
                m machine out processTime=1 s; timeToFailure=exponential(90 s); timeToRepair=exponential(10 s); failureMode=calendar
                out sink""");
        var failed = FactoryRuns.estimate(runs.replicate(20, 1), "m", "stateShare.failed");
        assertThat(failed.mean()).isCloseTo(0.1, within(3 * FactoryRuns.standardError(failed)));
    }

    @Test
    void aLoopThatIsFullIsADeadlockAndNamed() {
        FactoryRuns runs = FactoryRuns.of(1_000, """
                in source a interarrival=1 s
                a machine b processTime=1 s
                b machine a,out processTime=1 s; routing=roundRobin
                out sink""");
        assertThatThrownBy(runs::run)
                .isInstanceOf(SimulationException.class)
                .hasMessageContaining("a → b → a")
                .hasMessageContaining("deadlock at 2 s");
    }

    @Test
    void conveyorsThatFeedEachOtherCanDeadlockToo() {
        FactoryRuns runs = FactoryRuns.of(1_000, """
                in source a interarrival=1 s
                a conveyor b length=2 m; speed=1 m/s; spacing=1 m
                b conveyor a,out length=2 m; speed=1 m/s; spacing=1 m; routing=roundRobin
                out sink""");
        assertThatThrownBy(runs::run)
                .isInstanceOf(SimulationException.class)
                .hasMessageContaining("deadlock")
                .hasMessageContaining("a → b → a");
    }

    @Test
    void tooManyPartsAreRefusedBeforeTheMemoryIs() {
        FactoryRuns runs = FactoryRuns.of(
                10,
                "in source b interarrival=0.000001 s\nb buffer m capacity=0\nm machine out processTime=1 h\nout sink");
        assertThatThrownBy(runs::run)
                .isInstanceOf(SimulationException.class)
                .hasMessageContaining("more than 2,000,000 parts");
    }

    @Test
    void aClockThatStandsStillIsNoticed() {
        FactoryRuns runs =
                FactoryRuns.of(10, "in source b interarrival=0 s\nb buffer m\nm machine out processTime=1 s\nout sink");
        assertThatThrownBy(runs::run).isInstanceOf(SimulationException.class).hasMessageContaining("in is one of");
    }

    @Test
    void anInterventionChangesAParameter() {
        FactoryRuns runs = FactoryRuns.of(100, "in source m interarrival=0 s\nm machine out processTime=10 s\nout sink")
                .with(50, "m", "processTime", "5 s");
        assertThat(FactoryRuns.value(runs.run(), "", "finished")).isEqualTo(15);
    }
}
