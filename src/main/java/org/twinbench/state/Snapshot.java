package org.twinbench.state;

/** The state of everything at one instant: {@code values[i]} of channel number i in SI, NaN before its first value. */
public record Snapshot(long tick, double[] values, Population population) {}
