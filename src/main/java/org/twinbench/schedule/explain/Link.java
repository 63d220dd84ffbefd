package org.twinbench.schedule.explain;

/** One step of a blocking chain: {@code operation} could not start before {@code blocker} was through. */
public record Link(int blocker, int operation, Cause cause) {}
