package org.twinbench.sim;

import java.util.Arrays;
import java.util.NoSuchElementException;

/**
 * An event calendar in a heap with four children per node, kept in parallel primitive arrays: as fast as any structure
 * for few events and never degenerate for many. A cancelled event stays until it comes to the top or until more than
 * half of the heap is dead; then the heap is rebuilt without them.
 */
public final class HeapCalendar implements EventCalendar {
    private static final int PRIORITY_SHIFT = 48;
    private static final long LAST_SEQUENCE = (1L << PRIORITY_SHIFT) - 1;

    private final EventSlots slots = new EventSlots();
    private long[] ticks = new long[16];
    /** Priority in the upper 16 bits, sequence in the lower 48. */
    private long[] orders = new long[16];

    private int[] slotAt = new int[16];
    private int size;
    private int cancelled;
    private long sequence;
    private long tick;
    private int target;
    private int data;

    @Override
    public long schedule(long at, int priority, int newTarget, int newData) {
        if (priority != (short) priority || newTarget < 0 || sequence == LAST_SEQUENCE) {
            throw new IllegalArgumentException(
                    "priority " + priority + ", target " + newTarget + ", event " + sequence);
        }
        if (size == ticks.length) {
            grow();
        }
        int slot = slots.add(newTarget, newData);
        siftUp(size++, at, ((long) priority << PRIORITY_SHIFT) | sequence++, slot);
        return slots.handle(slot);
    }

    private void grow() {
        ticks = Arrays.copyOf(ticks, 2 * size);
        orders = Arrays.copyOf(orders, 2 * size);
        slotAt = Arrays.copyOf(slotAt, 2 * size);
    }

    @Override
    public boolean cancel(long handle) {
        if (!slots.cancel(handle)) {
            return false;
        }
        cancelled++;
        if (cancelled > 32 && cancelled > size / 2) {
            rebuild();
        } else {
            dropCancelledFirst();
        }
        return true;
    }

    @Override
    public int size() {
        return size - cancelled;
    }

    @Override
    public long firstTick() {
        return size == 0 ? Long.MAX_VALUE : ticks[0];
    }

    @Override
    public void pop() {
        if (size == 0) {
            throw new NoSuchElementException("no event is pending");
        }
        int slot = slotAt[0];
        tick = ticks[0];
        target = slots.target(slot);
        data = slots.data(slot);
        slots.free(slot);
        removeFirst();
        if (cancelled > 0) {
            dropCancelledFirst();
        }
    }

    @Override
    public long tick() {
        return tick;
    }

    @Override
    public int target() {
        return target;
    }

    @Override
    public int data() {
        return data;
    }

    /** Keeps the promise that the first entry is alive. */
    private void dropCancelledFirst() {
        while (size > 0 && slots.isCancelled(slotAt[0])) {
            slots.free(slotAt[0]);
            cancelled--;
            removeFirst();
        }
    }

    private void removeFirst() {
        int last = --size;
        if (last > 0) {
            siftDown(0, ticks[last], orders[last], slotAt[last]);
        }
    }

    private void rebuild() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (slots.isCancelled(slotAt[i])) {
                slots.free(slotAt[i]);
            } else {
                put(kept++, ticks[i], orders[i], slotAt[i]);
            }
        }
        size = kept;
        cancelled = 0;
        for (int i = (size - 2) >> 2; i >= 0; i--) {
            siftDown(i, ticks[i], orders[i], slotAt[i]);
        }
    }

    private void siftUp(int from, long at, long order, int slot) {
        int i = from;
        while (i > 0) {
            int parent = (i - 1) >> 2;
            if (!before(at, order, parent)) {
                break;
            }
            put(i, ticks[parent], orders[parent], slotAt[parent]);
            i = parent;
        }
        put(i, at, order, slot);
    }

    private void siftDown(int from, long at, long order, int slot) {
        int i = from;
        for (int child = 4 * i + 1; child < size; child = 4 * i + 1) {
            int first = child;
            int end = Math.min(child + 4, size);
            for (int c = child + 1; c < end; c++) {
                first = before(ticks[c], orders[c], first) ? c : first;
            }
            if (before(at, order, first)) {
                break;
            }
            put(i, ticks[first], orders[first], slotAt[first]);
            i = first;
        }
        put(i, at, order, slot);
    }

    private boolean before(long at, long order, int other) {
        return at < ticks[other] || (at == ticks[other] && order < orders[other]);
    }

    private void put(int i, long at, long order, int slot) {
        ticks[i] = at;
        orders[i] = order;
        slotAt[i] = slot;
    }
}
