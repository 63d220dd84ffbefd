package org.twinbench.experiment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.twinbench.model.AssetId;
import org.twinbench.model.Assets;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.scenario.EngineDescription;
import org.twinbench.scenario.Scenario;
import org.twinbench.sim.Engine;
import org.twinbench.sim.Kpi;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.Simulation;
import org.twinbench.sim.SimulationException;
import org.twinbench.state.Channel;
import org.twinbench.state.Frame;
import org.twinbench.state.FrameSink;
import org.twinbench.state.Motions;
import org.twinbench.state.StreamInfo;

/** Counts one up every simulated second; breaks at a given count. The parameter {@code breakAt} is optional. */
public final class PulseEngine implements Engine {
    private static final AssetId CLOCK = new AssetId("clock");

    @Override
    public EngineDescription description() {
        return new EngineDescription("pulse", "scenario.run", List.of(), List.of());
    }

    @Override
    public List<Finding> check(Scenario scenario, Assets assets) {
        return List.of();
    }

    @Override
    public Simulation start(Scenario scenario, Assets assets, int replication, FrameSink sink) {
        String breakAt = scenario.parameters().getOrDefault("breakAt", "-1");
        return new Pulses(Long.parseLong(breakAt), sink);
    }

    private static final class Pulses implements Simulation {
        private final long breakAt;
        private final FrameSink sink;
        private long now = -1;
        private long count;

        Pulses(long breakAt, FrameSink sink) {
            this.breakAt = breakAt;
            this.sink = sink;
        }

        @Override
        public StreamInfo info() {
            return new StreamInfo(List.of(Channel.number(CLOCK, "count", Unit.PIECE)), List.of());
        }

        @Override
        public long now() {
            return Math.max(0, now);
        }

        @Override
        public void advanceTo(long tick) {
            for (; count * Ticks.PER_SECOND <= tick; count++) {
                if (count == breakAt) {
                    throw new SimulationException(Message.of("state.failed"));
                }
                sink.accept(new Frame(
                        count * Ticks.PER_SECOND, new int[] {0}, new double[] {count}, Motions.NONE, List.of()));
            }
            now = tick;
        }

        @Override
        public OptionalLong nextEvent() {
            return OptionalLong.of(count * Ticks.PER_SECOND);
        }

        @Override
        public long eventCount() {
            return count;
        }

        @Override
        public Kpis kpis() {
            return new Kpis(List.of(new Kpi("created", Optional.of(CLOCK), count, Unit.PIECE)));
        }
    }
}
