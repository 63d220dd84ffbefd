package org.twinbench.sim.factory;

import java.util.List;
import org.twinbench.model.AssetId;
import org.twinbench.model.Assets;
import org.twinbench.model.Finding;
import org.twinbench.scenario.EngineDescription;
import org.twinbench.scenario.Scenario;
import org.twinbench.sim.Engine;
import org.twinbench.sim.Simulation;
import org.twinbench.state.FrameSink;
import org.twinbench.state.TraceSink;

/**
 * Discrete-event simulation of production: sources, buffers, machines, conveyors and sinks. Elements on assets of the
 * model show their parts there; the parts of an element without a place in the model are not drawn.
 */
public final class FactoryEngine implements Engine {
    /** The id under which the channels of the whole factory are recorded. */
    public static final AssetId WHOLE = new AssetId("factory");

    @Override
    public EngineDescription description() {
        return ComponentTypes.DESCRIPTION;
    }

    @Override
    public List<Finding> check(Scenario scenario, Assets assets) {
        return new FactoryCheck(scenario, assets).findings();
    }

    @Override
    public Simulation start(Scenario scenario, Assets assets, int replication, FrameSink sink) {
        return start(scenario, assets, replication, sink, TraceSink.NONE);
    }

    @Override
    public Simulation start(Scenario scenario, Assets assets, int replication, FrameSink sink, TraceSink trace) {
        return new FactorySimulation(scenario, assets, replication, sink, trace);
    }
}
