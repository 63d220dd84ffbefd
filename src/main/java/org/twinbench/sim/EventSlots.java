package org.twinbench.sim;

import java.util.Arrays;

/**
 * Where calendars keep what events carry: numbered slots that are reused, with a generation that tells an event from a
 * later one in the same slot. Parallel primitive arrays, because every event of every engine passes through here.
 */
final class EventSlots {
    private static final int CANCELLED = -1;

    private int[] target = new int[16];
    private int[] data = new int[16];
    private int[] generation = new int[16];
    private int[] free = new int[16];
    private int freeCount;
    private int used;

    /** Puts an event into a slot and answers the slot's number. */
    int add(int newTarget, int newData) {
        int slot = freeCount > 0 ? free[--freeCount] : nextUnused();
        target[slot] = newTarget;
        data[slot] = newData;
        return slot;
    }

    private int nextUnused() {
        if (used == target.length) {
            int size = 2 * used;
            target = Arrays.copyOf(target, size);
            data = Arrays.copyOf(data, size);
            generation = Arrays.copyOf(generation, size);
            free = Arrays.copyOf(free, size);
        }
        return used++;
    }

    long handle(int slot) {
        return ((long) generation[slot] << 32) | slot;
    }

    /** Marks the event of a handle as cancelled; its slot stays taken until it is freed. */
    boolean cancel(long handle) {
        int slot = (int) handle;
        if (handle < 0 || slot >= used || generation[slot] != (int) (handle >>> 32) || isCancelled(slot)) {
            return false;
        }
        target[slot] = CANCELLED;
        return true;
    }

    boolean isCancelled(int slot) {
        return target[slot] == CANCELLED;
    }

    int target(int slot) {
        return target[slot];
    }

    int data(int slot) {
        return data[slot];
    }

    void free(int slot) {
        target[slot] = CANCELLED;
        generation[slot] = (generation[slot] + 1) & Integer.MAX_VALUE;
        free[freeCount++] = slot;
    }
}
