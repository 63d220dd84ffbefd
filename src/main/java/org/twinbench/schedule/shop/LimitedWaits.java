package org.twinbench.schedule.shop;

import java.util.Arrays;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.WorkCalendar;

/**
 * What a dispatcher has to know of operations that may not wait for long after the one before: how much of such work waits for each
 * machine, so that nothing is begun that would have to wait too long for what follows.
 */
final class LimitedWaits {
    /** How much of the longest wait a queue may fill, because not all goes as expected. */
    private static final double FILLED = 0.5;

    private final Shop shop;
    private final long[] free;
    /** By machine: such work whose operation before has been dispatched, ticks. */
    private final long[] backlog;
    /** By operation: the machine whose backlog it is part of; -1 if it is in none. */
    private final int[] waitsFor;

    private final boolean[] isCrowded;

    /** @param free by machine: when it has done what was dispatched; read whenever something is asked */
    LimitedWaits(Shop shop, long[] free) {
        this.shop = shop;
        this.free = free;
        this.backlog = new long[shop.machines];
        this.waitsFor = new int[shop.operations];
        this.isCrowded = new boolean[shop.machines];
        Arrays.fill(waitsFor, -1);
    }

    /** When an operation that could start at {@code ready} should, so that what follows need not wait too long. */
    long ready(int op, int lane, long ready, long duration) {
        long start = ready;
        for (int after : shop.hasLimitedLags ? shop.after[op] : Slot.NOBODY) {
            Precedence precedence = limited(op, after);
            if (precedence != null && shop.modes(after).length > 0) {
                int next = soonest(after);
                long latest = expected(next) - shop.transport(lane, next) - (long) (FILLED * precedence.maxLag());
                isCrowded[next] |= latest - duration > ready;
                start = Math.max(start, latest - duration);
            }
        }
        return start;
    }

    /** Whether something had to be held back, because as much waits for a machine as may. */
    boolean isCrowded(int machine) {
        return isCrowded[machine];
    }

    /** An operation has been dispatched. */
    void dispatched(int op) {
        if (!shop.hasLimitedLags) {
            return;
        }
        if (waitsFor[op] >= 0) {
            backlog[waitsFor[op]] -= shortest(op);
        }
        for (int after : shop.after[op]) {
            if (limited(op, after) != null && shop.modes(after).length > 0) {
                waitsFor[after] = soonest(after);
                backlog[waitsFor[after]] += shortest(after);
            }
        }
    }

    private Precedence limited(int op, int after) {
        for (Precedence precedence : shop.before[after]) {
            if (precedence.operation() == op && precedence.isLimited()) {
                return precedence;
            }
        }
        return null;
    }

    private int soonest(int op) {
        int soonest = shop.modes(op)[0].machine();
        for (Mode mode : shop.modes(op)) {
            if (expected(mode.machine()) < expected(soonest)) {
                soonest = mode.machine();
            }
        }
        return soonest;
    }

    /** When a machine will have done what waits for it and goes on. */
    private long expected(int machine) {
        WorkCalendar hours = shop.calendar[machine];
        return hours.nextOpen(
                backlog[machine] == 0 ? free[machine] : hours.finish(free[machine], backlog[machine], true));
    }

    private long shortest(int op) {
        long shortest = WorkCalendar.NEVER;
        for (Mode mode : shop.modes(op)) {
            shortest = Math.min(shortest, mode.duration());
        }
        return shortest;
    }
}
