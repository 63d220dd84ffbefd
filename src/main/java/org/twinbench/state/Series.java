package org.twinbench.state;

/**
 * The course of one channel as steps: from {@code tick[i]} on the value is {@code value[i]} (SI). If a series was
 * thinned, each kept point is a true point of the channel and the extremes of every stretch are kept.
 */
public record Series(Channel channel, long[] tick, double[] value) {
    public int count() {
        return tick.length;
    }
}
