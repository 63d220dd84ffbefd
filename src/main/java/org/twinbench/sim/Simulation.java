package org.twinbench.sim;

import java.util.List;
import java.util.OptionalLong;
import org.twinbench.state.Channel;
import org.twinbench.state.StreamInfo;

/** One scenario being executed with one seed; used by one thread at a time. */
public interface Simulation {
    /** The channels and mover kinds of the frames it sends; fixed from the start. */
    StreamInfo info();

    /** Channels that others may set while it runs, by number. */
    default List<Channel> inputs() {
        return List.of();
    }

    /** Sets an input to a value in SI from the current tick on. */
    default void set(int input, double value) {
        throw new IndexOutOfBoundsException(input);
    }

    /** The tick up to which everything has happened. */
    long now();

    /**
     * Executes everything up to and including a tick and sends the frames of it.
     *
     * @throws SimulationException if the model cannot go on (a deadlock, a negative time), with place and reason
     */
    void advanceTo(long tick);

    /** The tick of the next thing that will happen, after {@link #now()} or at the start; empty if nothing will. */
    OptionalLong nextEvent();

    /** Events executed so far. */
    long eventCount();

    /** The figures of the time from the end of the warm-up to {@link #now()}. */
    Kpis kpis();
}
