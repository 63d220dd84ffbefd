package org.twinbench.state;

import java.util.List;

/**
 * What changed at one instant: {@code value[i]} is the new value of channel number {@code channel[i]}, in SI. Movers
 * that begin a move are in {@code motions}. The arrays are never changed after construction.
 */
public record Frame(long tick, int[] channel, double[] value, Motions motions, List<Event> events) {
    public Frame {
        if (channel.length != value.length) {
            throw new IllegalArgumentException("arrays of different lengths");
        }
        events = List.copyOf(events);
    }
}
