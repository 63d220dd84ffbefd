package org.twinbench.schedule.shop;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.WorkCalendar;

/**
 * Room in front of machines. A part leaves its machine when a place at the next one is free or when its next operation starts; until
 * then its machine is blocked. Places and machines go to the parts in the order in which their operations were timed.
 */
final class Places {
    private static final int NONE = -1;
    private static final int AT_MACHINE = -2;

    private final Shop shop;
    /** By machine and place: from when it is free; NEVER while a part is in it that has not started. */
    private final long[][] freeFrom;
    /** By operation: the place that its part has taken after it. */
    private final int[] place;
    /** By machine: operations whose parts wait at the machine before. */
    private final Deque<Integer>[] waiting;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Places(Shop shop) {
        this.shop = shop;
        this.place = new int[shop.operations];
        this.freeFrom = new long[shop.machines][];
        this.waiting = new Deque[shop.machines];
        for (int machine = 0; machine < shop.machines; machine++) {
            int places = shop.inputPlaces[machine];
            freeFrom[machine] = places == Machine.UNLIMITED ? null : new long[places];
            waiting[machine] = new ArrayDeque<>();
        }
    }

    void reset() {
        Arrays.fill(place, NONE);
        for (int machine = 0; machine < freeFrom.length; machine++) {
            if (freeFrom[machine] != null) {
                Arrays.fill(freeFrom[machine], 0);
            }
            waiting[machine].clear();
        }
    }

    /**
     * An operation was timed.
     *
     * @param next the machine of the following operation; negative if there is none or it has endless room
     * @return when its part leaves; NEVER if that is not known yet
     */
    long leaves(int operation, int next, long end) {
        if (next < 0 || freeFrom[next] == null) {
            return end;
        }
        long[] places = freeFrom[next];
        int earliest = -1;
        for (int i = 0; i < places.length; i++) {
            if (places[i] < WorkCalendar.NEVER && (earliest < 0 || places[i] < places[earliest])) {
                earliest = i;
            }
        }
        if (earliest < 0) {
            place[operation] = AT_MACHINE;
            waiting[next].add(operation);
            return WorkCalendar.NEVER;
        }
        long leaves = Math.max(end, places[earliest]);
        places[earliest] = WorkCalendar.NEVER;
        place[operation] = earliest;
        return leaves;
    }

    /** What can leave now that a part has started on a machine. */
    interface Departure {
        void leaves(int operation, long time);
    }

    /** The operation after {@code operation} starts on a machine with limited room. */
    void starts(int operation, int machine, long start, int transportFrom, Departure departure) {
        if (freeFrom[machine] == null) {
            return;
        }
        if (place[operation] == AT_MACHINE) {
            waiting[machine].remove(operation);
            place[operation] = NONE;
            departure.leaves(operation, start - shop.transport(transportFrom, machine));
        } else if (place[operation] >= 0) {
            int freed = place[operation];
            freeFrom[machine][freed] = start;
            place[operation] = NONE;
            if (!waiting[machine].isEmpty()) {
                int first = waiting[machine].poll();
                place[first] = freed;
                freeFrom[machine][freed] = WorkCalendar.NEVER;
                departure.leaves(first, start);
            }
        }
    }
}
