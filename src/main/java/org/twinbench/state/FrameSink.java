package org.twinbench.state;

/** Takes frames in the order of time, on the thread of whoever makes them; must be quick and must not wait for a view. */
@FunctionalInterface
public interface FrameSink {
    /** Wants no frames: engines then build none. */
    FrameSink NONE = frame -> {};

    /** Ticks never go back from one call to the next. */
    void accept(Frame frame);
}
