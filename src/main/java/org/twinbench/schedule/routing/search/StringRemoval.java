package org.twinbench.schedule.routing.search;

import java.util.SplittableRandom;

/**
 * Takes strings of visits out of routes that lie near each other, sometimes with a few visits kept in the middle
 * (Christiaens and Vanden Berghe, Transportation Science 54(2), 2020, section 5.2: slack induction by string removals).
 */
final class StringRemoval {
    /** Mean number of visits to remove, and the longest string (table 2 there). */
    private static final double MEAN = 10;

    private static final double LONGEST = 10;
    private static final double SPLIT = 0.5;
    private static final double KEEP_MORE = 0.01;

    private final Routes routes;
    private final int[][] near;
    private final SplittableRandom random;
    private final int[] removed;
    private int count;

    StringRemoval(Routes routes, int[][] near, SplittableRandom random) {
        this.routes = routes;
        this.near = near;
        this.random = random;
        removed = new int[near.length];
    }

    int[] removed() {
        return removed;
    }

    int count() {
        return count;
    }

    /** Removes; {@link #removed} holds what. */
    void run() {
        count = 0;
        if (routes.used == 0) {
            return;
        }
        double mean = (double) (near.length - routes.absent.count()) / routes.used;
        double longest = Math.min(LONGEST, mean);
        double mostStrings = 4 * MEAN / (1 + longest) - 1;
        int strings = (int) (random.nextDouble() * mostStrings + 1);
        for (int visit : near[random.nextInt(near.length)]) {
            int vehicle = routes.vehicleOf[visit];
            if (vehicle >= 0 && !routes.isTouched(vehicle)) {
                double most = Math.min(routes.length[vehicle], longest);
                removeString(vehicle, routes.position[visit], (int) (random.nextDouble() * most + 1));
                if (--strings == 0) {
                    return;
                }
            }
        }
    }

    /** Where a detour is quicker than the direct way, what is left can be late: then more goes, until it is not. */
    private void removeString(int vehicle, int index, int asked) {
        int size = Math.min(asked, routes.length[vehicle]);
        int kept = size > 1 && size < routes.length[vehicle] && random.nextDouble() < SPLIT ? kept(vehicle, size) : 0;
        int span = size + kept;
        int lowest = Math.max(0, index - span + 1);
        int highest = Math.min(index, routes.length[vehicle] - span);
        int from = lowest + random.nextInt(highest - lowest + 1);
        if (kept == 0) {
            take(vehicle, from, size);
        } else {
            int front = 1 + random.nextInt(size - 1);
            take(vehicle, from + front + kept, size - front);
            take(vehicle, from, front);
        }
        routes.update(vehicle);
        while (routes.late[vehicle]) {
            take(vehicle, Math.min(from, routes.length[vehicle] - 1), 1);
            routes.update(vehicle);
        }
    }

    private int kept(int vehicle, int size) {
        int kept = 1;
        while (size + kept < routes.length[vehicle] && random.nextDouble() < KEEP_MORE) {
            kept++;
        }
        return kept;
    }

    private void take(int vehicle, int from, int size) {
        System.arraycopy(routes.sequence[vehicle], from, removed, count, size);
        count += size;
        routes.cut(vehicle, from, size);
    }
}
