package org.twinbench.sim;

import java.util.List;
import org.twinbench.model.Assets;
import org.twinbench.model.Finding;
import org.twinbench.scenario.EngineDescription;
import org.twinbench.scenario.Scenario;
import org.twinbench.state.FrameSink;
import org.twinbench.state.TraceSink;

/**
 * Makes simulations from scenarios. Engines are found by {@link java.util.ServiceLoader}, hold no state, and may be
 * used from many threads at once.
 */
public interface Engine {
    /** What a scenario for this engine may contain; its key is the {@code engine} of the document. */
    EngineDescription description();

    /**
     * Looks for what the declarations cannot express: unreachable elements, loops without delay, unknown assets.
     * Places in findings use JSON pointers such as {@code /elements/3/next/0}; the caller adds line and column.
     */
    List<Finding> check(Scenario scenario, Assets assets);

    /**
     * A simulation at tick 0, nothing executed yet. Frames go to {@code sink} as time advances.
     *
     * @param scenario one that {@link #check} found no error in
     * @param replication number of the independent repeat, from 0; chooses the substreams of every random stream
     */
    Simulation start(Scenario scenario, Assets assets, int replication, FrameSink sink);

    /**
     * The same, and what happens to single parts goes to {@code trace}; an engine without parts has nothing to say. Places
     * are the numbers of the scenario's elements, kinds those of {@link Simulation#info()}.
     */
    default Simulation start(Scenario scenario, Assets assets, int replication, FrameSink sink, TraceSink trace) {
        return start(scenario, assets, replication, sink);
    }
}
