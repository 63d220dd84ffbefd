package org.twinbench.sim.factory.analytic;

/**
 * What a synchronous line does in the long run, per slot.
 *
 * @param rate parts that leave it per slot
 * @param levels mean content of each buffer
 * @param blocked share of slots in which each machine is up and has no room
 * @param starved share of slots in which each machine is up and has no part
 */
public record LineFigures(double rate, double[] levels, double[] blocked, double[] starved) {}
