package org.twinbench.sim;

import java.util.Arrays;
import java.util.NoSuchElementException;

/**
 * An event calendar in days and years (Brown, Communications of the ACM 31(10), 1988): sorted lists per day, the width of
 * a day fitted to the spread of the events. Faster than a heap for thousands of pending events, and a second opinion on
 * the order of any run.
 */
public final class CalendarQueue implements EventCalendar {
    private static final int PRIORITY_SHIFT = 48;
    private static final long LAST_SEQUENCE = (1L << PRIORITY_SHIFT) - 1;
    private static final int NONE = -1;
    private static final int FEWEST_DAYS = 16;
    private static final int SAMPLE = 256;

    private final EventSlots slots = new EventSlots();
    private long[] ticks = new long[16];
    /** Priority in the upper 16 bits, sequence in the lower 48. */
    private long[] orders = new long[16];

    private int[] following = new int[16];
    private int[] days = emptyDays(FEWEST_DAYS);
    private long width = 1_000;
    private int size;
    private int first = NONE;
    private long sequence;
    private long tick;
    private int target;
    private int data;

    private static int[] emptyDays(int count) {
        int[] days = new int[count];
        Arrays.fill(days, NONE);
        return days;
    }

    @Override
    public long schedule(long at, int priority, int newTarget, int newData) {
        if (priority != (short) priority || newTarget < 0 || sequence == LAST_SEQUENCE) {
            throw new IllegalArgumentException(
                    "priority " + priority + ", target " + newTarget + ", event " + sequence);
        }
        int slot = slots.add(newTarget, newData);
        if (slot >= ticks.length) {
            ticks = Arrays.copyOf(ticks, 2 * slot);
            orders = Arrays.copyOf(orders, 2 * slot);
            following = Arrays.copyOf(following, 2 * slot);
        }
        ticks[slot] = at;
        orders[slot] = ((long) priority << PRIORITY_SHIFT) | sequence++;
        link(slot);
        first = first == NONE || before(slot, first) ? slot : first;
        size++;
        if (size > 2 * days.length) {
            spread(2 * days.length);
        }
        return slots.handle(slot);
    }

    private int dayOf(long at) {
        return (int) Math.floorDiv(at, width) & (days.length - 1);
    }

    private void link(int slot) {
        int day = dayOf(ticks[slot]);
        int previous = NONE;
        int next = days[day];
        while (next != NONE && before(next, slot)) {
            previous = next;
            next = following[next];
        }
        following[slot] = next;
        connect(day, previous, slot);
    }

    private void connect(int day, int previous, int slot) {
        if (previous == NONE) {
            days[day] = slot;
        } else {
            following[previous] = slot;
        }
    }

    private boolean before(int a, int b) {
        return ticks[a] < ticks[b] || (ticks[a] == ticks[b] && orders[a] < orders[b]);
    }

    @Override
    public boolean cancel(long handle) {
        if (!slots.cancel(handle)) {
            return false;
        }
        remove((int) handle);
        return true;
    }

    /** Takes an event out of its day and finds the first one again if it was that. */
    private void remove(int slot) {
        int day = dayOf(ticks[slot]);
        int previous = NONE;
        for (int i = days[day]; i != slot; i = following[i]) {
            previous = i;
        }
        connect(day, previous, following[slot]);
        slots.free(slot);
        size--;
        if (slot == first) {
            first = firstFrom(Math.floorDiv(ticks[slot], width));
        }
        if (days.length > FEWEST_DAYS && size < days.length / 2) {
            spread(days.length / 2);
        }
    }

    /** The first event given that none lies before a day; looks through one year, then at the heads of all days. */
    private int firstFrom(long day) {
        if (size == 0) {
            return NONE;
        }
        for (long d = day; d < day + days.length; d++) {
            int head = days[(int) d & (days.length - 1)];
            if (head != NONE && Math.floorDiv(ticks[head], width) == d) {
                return head;
            }
        }
        int best = NONE;
        for (int head : days) {
            best = head != NONE && (best == NONE || before(head, best)) ? head : best;
        }
        return best;
    }

    /** Deals all events out to another number of days, each about three events wide in the middle half of the times. */
    private void spread(int dayCount) {
        int[] all = new int[size];
        int n = 0;
        for (int head : days) {
            for (int i = head; i != NONE; i = following[i]) {
                all[n++] = i;
            }
        }
        long[] sample = new long[Math.min(n, SAMPLE)];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = ticks[all[(int) ((long) i * n / sample.length)]];
        }
        Arrays.sort(sample);
        long middle = sample[sample.length * 3 / 4] - sample[sample.length / 4];
        width = Math.max(1, 6 * middle / Math.max(1, size));
        days = emptyDays(dayCount);
        for (int slot : all) {
            link(slot);
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long firstTick() {
        return first == NONE ? Long.MAX_VALUE : ticks[first];
    }

    @Override
    public void pop() {
        if (first == NONE) {
            throw new NoSuchElementException("no event is pending");
        }
        tick = ticks[first];
        target = slots.target(first);
        data = slots.data(first);
        remove(first);
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
}
