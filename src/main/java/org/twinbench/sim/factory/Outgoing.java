package org.twinbench.sim.factory;

import org.twinbench.sim.IntQueue;

/** Several parts that leave a station from one place, one after the other; the place is free when the last has left. */
final class Outgoing {
    private final IntQueue parts = new IntQueue();
    /** How many are still on each place. */
    private final int[] left;

    private final Stand stand;
    private int occupied;

    Outgoing(Plant plant, Site site, int places) {
        left = new int[places];
        stand = new Stand(plant, site);
    }

    void add(int part, int place) {
        occupied += left[place] == 0 ? 1 : 0;
        left[place]++;
        parts.add(part);
        stand.put(part);
    }

    int first() {
        return parts.get(0);
    }

    /** Takes the next part from its place, which the last one leaves free. */
    int next(int place, Places places) {
        left[place]--;
        if (left[place] == 0) {
            occupied--;
            places.leave(place);
        }
        int part = parts.removeFirst();
        stand.take(part);
        return part;
    }

    int on(int place) {
        return left[place];
    }

    /** On how many places something waits to leave. */
    int occupied() {
        return occupied;
    }
}
