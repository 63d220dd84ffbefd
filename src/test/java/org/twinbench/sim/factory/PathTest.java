package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinbench.model.Assets;
import org.twinbench.model.Ticks;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Layout;
import org.twinbench.sim.Simulation;
import org.twinbench.state.Frame;
import org.twinbench.state.Motions;

/** Parts on a conveyor with corners: 3 m east, then 4 m north, at 1 m/s. */
class PathTest {
    private static final List<Vec3> CORNERS = List.of(new Vec3(1, 2, 1), new Vec3(4, 2, 1), new Vec3(4, 6, 1));

    private static List<Frame> frames(long step) {
        FactoryRuns runs = FactoryRuns.of(
                        20, "in source belt interarrival=1 s; limit=1\nbelt conveyor out speed=1 m/s\nout sink")
                .laid("belt", Layout.along(CORNERS));
        List<Frame> frames = new ArrayList<>();
        Simulation simulation = runs.start(Assets.NONE, frames::add);
        for (long tick = step; tick < runs.horizon(); tick += step) {
            simulation.advanceTo(tick);
        }
        simulation.advanceTo(runs.horizon());
        assertThat(FactoryRuns.value(simulation.kpis(), "", "leadTime.mean")).isEqualTo(7);
        return frames;
    }

    private static Motions at(List<Frame> frames, double seconds) {
        return frames.stream()
                .filter(frame -> frame.tick() == Ticks.ofSeconds(seconds))
                .findFirst()
                .orElseThrow()
                .motions();
    }

    @Test
    void aPartGoesRoundTheCorner() {
        for (long step : new long[] {100_000_000, 333_333}) {
            List<Frame> frames = frames(step);
            Motions first = at(frames, 0);
            assertThat(first.to()).containsExactly(new float[] {4, 2, 1}, within(1e-4f));
            assertThat(first.until()).containsExactly(Ticks.ofSeconds(3));
            Motions second = at(frames, 3);
            assertThat(second.from()).containsExactly(new float[] {4, 2, 1}, within(1e-4f));
            assertThat(second.to()).containsExactly(new float[] {4, 6, 1}, within(1e-4f));
            assertThat(second.until()).containsExactly(Ticks.ofSeconds(7));
            assertThat(second.heading()[0]).isCloseTo((float) (Math.PI / 2), within(1e-6f));
        }
    }

    @Test
    void aWayIsMeasuredAlongItsCorners() {
        Way way = new Way(CORNERS);
        assertThat(way.length()).isEqualTo(7);
        assertThat(way.at(3.5)).isEqualTo(new Vec3(4, 2.5, 1));
        assertThat(way.at(-1)).isEqualTo(CORNERS.getFirst());
        assertThat(way.at(9)).isEqualTo(CORNERS.getLast());
    }
}
