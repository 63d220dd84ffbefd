package org.twinbench.sim;

import java.util.Arrays;

/** How long something was in each of its states. States are numbers from 0; it begins in state 0. */
public final class StateTimes {
    private final long[] ticks;
    private int state;
    private long since;
    private long start;

    /** @param states how many states there are */
    public StateTimes(int states) {
        ticks = new long[states];
    }

    /** Goes into a state at a tick, not before the last one. */
    public void set(long now, int newState) {
        ticks[state] += now - since;
        since = now;
        state = newState;
    }

    /** Forgets the past; the state stays. */
    public void reset(long now) {
        Arrays.fill(ticks, 0);
        since = now;
        start = now;
    }

    public int state() {
        return state;
    }

    /** Ticks in a state since the reset. */
    public long in(int which, long now) {
        return ticks[which] + (which == state ? now - since : 0);
    }

    /** Share of a state in the time since the reset, 0…1; NaN over no time. */
    public double share(int which, long now) {
        return in(which, now) / (double) (now - start);
    }
}
