package org.twinbench.schedule.routing.search;

import java.util.Arrays;

/** For each visit the others from the nearest on, itself first. */
final class Neighbours {
    private static final int MOST = 400;

    private Neighbours() {}

    static int[][] of(Instance in) {
        int[][] near = new int[in.visits][];
        long[] keys = new long[in.visits];
        for (int visit = 0; visit < in.visits; visit++) {
            for (int other = 0; other < in.visits; other++) {
                int i = visit * in.nodes + other;
                // both ways together; the bits of a float that is not negative are in its order
                float apart = other == visit ? 0 : (float) (1 + in.out[i] + in.into[i]);
                keys[other] = (long) Float.floatToIntBits(apart) << 32 | other;
            }
            long[] sorted = keys.clone();
            Arrays.sort(sorted);
            near[visit] = Arrays.stream(sorted, 0, Math.min(MOST, in.visits))
                    .mapToInt(key -> (int) key)
                    .toArray();
        }
        return near;
    }
}
