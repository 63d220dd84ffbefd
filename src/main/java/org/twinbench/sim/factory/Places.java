package org.twinbench.sim.factory;

import java.util.Arrays;
import org.twinbench.sim.IntQueue;

/** The places of a machine: which part is on each, and how much work is left on it. Parallel arrays by place. */
final class Places {
    private static final int EMPTY = -1;

    private enum Work {
        NONE,
        RUNNING,
        INTERRUPTED
    }

    private final boolean restarts;
    private final IntQueue free = new IntQueue();
    private final int[] part;
    private final long[] full;
    private final long[] remaining;
    private final long[] began;
    private final long[] event;
    /** Work that follows when the setup is over; less than zero if there is none. */
    private final long[] afterSetup;

    private final Work[] work;
    private final int count;

    /** @param restarts whether interrupted work begins anew */
    Places(int count, boolean restarts) {
        this.restarts = restarts;
        this.count = count;
        part = new int[count];
        full = new long[count];
        remaining = new long[count];
        began = new long[count];
        event = new long[count];
        afterSetup = new long[count];
        work = new Work[count];
        Arrays.fill(part, EMPTY);
        Arrays.fill(work, Work.NONE);
        for (int place = 0; place < count; place++) {
            free.add(place);
        }
    }

    int count() {
        return count;
    }

    int free() {
        return free.size();
    }

    /** The place that is taken next. */
    int next() {
        return free.get(0);
    }

    /** Takes a place for a setup, which may take no time, and the work after it. */
    int occupy(int newPart, long setup, long duration) {
        int place = free.removeFirst();
        part[place] = newPart;
        afterSetup[place] = setup > 0 ? duration : -1;
        todo(place, setup > 0 ? setup : duration);
        return place;
    }

    private void todo(int place, long duration) {
        full[place] = duration;
        remaining[place] = duration;
    }

    boolean isSetUp(int place) {
        return afterSetup[place] < 0;
    }

    /** The setup is over, the work can begin. */
    void setUp(int place) {
        todo(place, afterSetup[place]);
        afterSetup[place] = -1;
    }

    void began(int place, long now, long handle) {
        began[place] = now;
        event[place] = handle;
        work[place] = Work.RUNNING;
    }

    /** A failure interrupts the work. */
    void interrupt(int place, long now) {
        pause(place, now);
        if (restarts) {
            remaining[place] = full[place];
        }
    }

    /** Work stops and will go on from where it is. */
    void pause(int place, long now) {
        work[place] = Work.INTERRUPTED;
        remaining[place] -= now - began[place];
    }

    /** Work that cannot begin yet, as if it had been interrupted. */
    void hold(int place) {
        work[place] = Work.INTERRUPTED;
    }

    int leave(int place) {
        int leaving = part[place];
        part[place] = EMPTY;
        work[place] = Work.NONE;
        free.add(place);
        return leaving;
    }

    int part(int place) {
        return part[place];
    }

    long remaining(int place) {
        return remaining[place];
    }

    long event(int place) {
        return event[place];
    }

    boolean isWorking(int place) {
        return work[place] == Work.RUNNING;
    }

    boolean isInterrupted(int place) {
        return work[place] == Work.INTERRUPTED;
    }

    /** The work on a place is done; its part stays. */
    void finished(int place) {
        work[place] = Work.NONE;
    }
}
