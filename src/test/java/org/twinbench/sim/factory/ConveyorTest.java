package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinbench.model.Assets;
import org.twinbench.model.Ticks;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.Simulation;
import org.twinbench.state.Frame;

/** Conveyors without chance: travel time L/v, rate v/spacing, room for L/spacing parts, and the wave when they move up. */
class ConveyorTest {
    private static final String BELT = "length=6 m; speed=0.5 m/s; spacing=0.6 m; accumulating=";

    @Test
    void aPartTravelsLengthOverSpeed() {
        Kpis kpis = FactoryRuns.of(
                        100, "in source belt interarrival=10 s\nbelt conveyor out " + BELT + "true\nout sink")
                .run();
        assertThat(FactoryRuns.value(kpis, "", "leadTime.mean")).isEqualTo(12);
        assertThat(FactoryRuns.value(kpis, "", "finished")).isEqualTo(9);
    }

    @Test
    void theMostThatItMovesIsSpeedOverSpacing() {
        for (String accumulating : new String[] {"true", "false"}) {
            Kpis kpis = FactoryRuns.of(
                            612,
                            "in source belt interarrival=0 s\nbelt conveyor out " + BELT + accumulating + "\nout sink")
                    .warmUp(12)
                    .run();
            assertThat(FactoryRuns.value(kpis, "", "throughput")).isCloseTo(0.5 / 0.6, within(1.0 / 600));
        }
    }

    @Test
    void anAccumulatingBeltFillsUpAndMovesUpOneSpacingAtATime() {
        // The machine takes the first part at 12 s and keeps it for 100 s; ten parts then stand on the belt.
        List<Long> left = departures("true");
        assertThat(left.getFirst()).isEqualTo(Ticks.ofSeconds(112));
        assertThat(left.get(1) - left.get(0)).isEqualTo(Ticks.ofSeconds(100));
        Kpis kpis = FactoryRuns.of(111, jam("true")).run();
        assertThat(FactoryRuns.value(kpis, "belt", "level.max")).isEqualTo(10);
    }

    @Test
    void aBeltThatCannotAccumulateStopsAsAWhole() {
        Kpis kpis = FactoryRuns.of(111, jam("false")).run();
        // Stopped at 22 s with parts at 12, 7 and 2 s of travel: one every 10 s found no more room than two.
        assertThat(FactoryRuns.value(kpis, "belt", "level.max")).isLessThan(10);
        assertThat(departures("false").get(1)).isEqualTo(Ticks.ofSeconds(212));
    }

    private static String jam(String accumulating) {
        return """
                in source belt interarrival=4 s
                belt conveyor press %s
                press machine out processTime=100 s
                out sink""".formatted(BELT + accumulating);
    }

    private static List<Long> departures(String accumulating) {
        List<Long> ticks = new ArrayList<>();
        FactoryRuns runs = FactoryRuns.of(400, jam(accumulating));
        int[] sink = new int[1];
        Simulation simulation = runs.start(Assets.NONE, frame -> finished(frame, sink[0], ticks));
        sink[0] = simulation.info().indexOf("out/count");
        simulation.advanceTo(runs.horizon());
        return ticks;
    }

    private static void finished(Frame frame, int channel, List<Long> ticks) {
        for (int i = 0; i < frame.channel().length; i++) {
            if (frame.channel()[i] == channel && frame.value()[i] > 0) {
                ticks.add(frame.tick());
            }
        }
    }

    @Test
    void aNewSpeedHoldsFromItsInstantOn() {
        // At 6 s the part is half way; at double speed it needs 3 s more.
        Kpis kpis = FactoryRuns.of(
                        20, "in source belt interarrival=1 s; limit=1\nbelt conveyor out " + BELT + "true\nout sink")
                .with(6, "belt", "speed", "1 m/s")
                .run();
        assertThat(FactoryRuns.value(kpis, "", "leadTime.mean")).isEqualTo(9);
    }
}
