package org.twinbench.sim.factory;

import org.twinbench.state.TraceSink;
import org.twinbench.state.TraceStep;
import org.twinbench.state.TraceStep.What;

/**
 * Tells what happens to single parts, for their genealogy. Parts are named by their serial numbers, which count from 0 in
 * the order of creation and are never used twice in a run ({@link Parts#serial}). Without anybody who listens it costs
 * one branch.
 */
final class Trace {
    private final Plant plant;
    private final TraceSink sink;
    private final boolean on;

    Trace(Plant plant, TraceSink sink) {
        this.plant = plant;
        this.sink = sink;
        on = !sink.equals(TraceSink.NONE);
    }

    /** Something happened to a part at a component, without another part. */
    void tell(What what, int part, Component at) {
        if (on) {
            tell(what, part, TraceStep.NONE, at);
        }
    }

    /** Something happened to a part and another. */
    void tellOf(What what, int part, int other, Component at) {
        if (on) {
            tell(what, part, plant.parts.serial[other], at);
        }
    }

    private void tell(What what, int part, long other, Component at) {
        sink.step(plant.now, what, plant.parts.serial[part], other, plant.parts.kind[part], at.number);
    }
}
