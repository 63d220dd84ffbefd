package org.twinbench.experiment.robust;

import java.util.Arrays;

/** What one person is busy with: stretches that do not overlap, in order. Reused for each replication. */
final class Roster {
    private long[] from = new long[16];
    private long[] to = new long[16];
    private int[] job = new int[16];
    private int size;

    void clear() {
        size = 0;
    }

    /** Index of the first stretch that overlaps another one; −1 if none does. */
    int conflict(long begin, long end) {
        int found = -1;
        for (int i = size - 1; i >= 0 && to[i] > begin; i--) {
            found = from[i] < end ? i : found;
        }
        return found;
    }

    long end(int index) {
        return to[index];
    }

    int job(int index) {
        return job[index];
    }

    void take(long begin, long end, int work) {
        if (begin == end) {
            return;
        }
        if (size == from.length) {
            from = Arrays.copyOf(from, 2 * size);
            to = Arrays.copyOf(to, 2 * size);
            job = Arrays.copyOf(job, 2 * size);
        }
        int place = size++;
        for (; place > 0 && from[place - 1] > begin; place--) {
            from[place] = from[place - 1];
            to[place] = to[place - 1];
            job[place] = job[place - 1];
        }
        from[place] = begin;
        to[place] = end;
        job[place] = work;
    }
}
