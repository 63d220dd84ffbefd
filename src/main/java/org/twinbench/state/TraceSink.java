package org.twinbench.state;

/** Hears what happens to single parts, in the order of time; used by one thread at a time. */
@FunctionalInterface
public interface TraceSink {
    /** Wants to hear nothing. */
    TraceSink NONE = (tick, what, part, other, kind, place) -> {};

    /** See {@link TraceStep}. */
    void step(long tick, TraceStep.What what, long part, long other, int kind, int place);
}
