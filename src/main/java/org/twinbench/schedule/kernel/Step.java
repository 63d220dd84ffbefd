package org.twinbench.schedule.kernel;

/** A change of sequences, small enough to be undone and told to a solver. */
public sealed interface Step {

    /** The operation at index {@code from} of a lane goes to index {@code to} of the same lane; those between move up or down by one. */
    record Shift(int lane, int from, int to) implements Step {}

    /** The operation at index {@code from} of a lane goes to another lane, before the operation that is at index {@code to} there. */
    record Transfer(int fromLane, int from, int toLane, int to) implements Step {}

    /** All sequences at once, as when a search starts again from an elite plan. The arrays belong to the step. */
    @SuppressWarnings("ArrayRecordComponent")
    record Jump(int[][] sequences) implements Step {}
}
