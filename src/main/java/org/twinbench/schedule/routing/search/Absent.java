package org.twinbench.schedule.routing.search;

import java.util.Arrays;
import java.util.SplittableRandom;

/** The visits that no route makes. */
final class Absent {
    private final Instance in;
    private final int[] visits;
    private final int[] saved;
    private int count;
    private int savedCount;

    Absent(Instance in) {
        this.in = in;
        visits = new int[in.visits];
        saved = new int[in.visits];
    }

    void begin() {
        System.arraycopy(visits, 0, saved, 0, count);
        savedCount = count;
    }

    void undo() {
        System.arraycopy(saved, 0, visits, 0, savedCount);
        count = savedCount;
    }

    int count() {
        return count;
    }

    int get(int index) {
        return visits[index];
    }

    void add(int visit) {
        visits[count++] = visit;
    }

    int removeLast() {
        return visits[--count];
    }

    /** Draws some of them, which are the last afterwards. */
    void shuffle(int drawn, SplittableRandom random) {
        for (int last = count - 1; last >= count - drawn; last--) {
            int other = random.nextInt(last + 1);
            int swap = visits[last];
            visits[last] = visits[other];
            visits[other] = swap;
        }
    }

    void clear() {
        count = 0;
    }

    int[] copy() {
        return Arrays.copyOf(visits, count);
    }

    double penalty() {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += in.penalty[visits[i]];
        }
        return sum;
    }

    /** How many of them must be made. */
    int missing() {
        int missing = 0;
        for (int i = 0; i < count; i++) {
            missing += in.optional[visits[i]] ? 0 : 1;
        }
        return missing;
    }
}
