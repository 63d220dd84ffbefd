package org.twinbench.schedule.promise;

/**
 * Another order that would be ready later.
 *
 * @param before when it is ready in the plan as it is, ticks
 * @param late how late it would then be, ticks; 0 if it would still be in time
 */
public record Displaced(int order, long before, long after, long late) {}
