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

    int occupy(int newPart, long duration) {
        int place = free.removeFirst();
        part[place] = newPart;
        full[place] = duration;
        remaining[place] = duration;
        return place;
    }

    void began(int place, long now, long handle) {
        began[place] = now;
        event[place] = handle;
        work[place] = Work.RUNNING;
    }

    void interrupt(int place, long now) {
        work[place] = Work.INTERRUPTED;
        remaining[place] = restarts ? full[place] : remaining[place] - (now - began[place]);
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
