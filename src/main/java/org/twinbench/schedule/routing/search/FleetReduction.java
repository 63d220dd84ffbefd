package org.twinbench.schedule.routing.search;

import java.util.Arrays;

/**
 * Takes routes away one after the other. Visits that often find no place become dear, so that the search makes room for
 * them first (Christiaens and Vanden Berghe 2020, section 5.5: sums of absence counters).
 */
final class FleetReduction {
    private final Routes routes;
    private final long[] absences;
    private long currentSum;

    FleetReduction(Routes routes) {
        this.routes = routes;
        absences = new long[routes.in.visits];
    }

    /** The fewest vehicles that could hold the demand; 1 if the largest has no limit. */
    static int atLeast(Instance in) {
        double demand = 0;
        for (int visit = 0; visit < in.visits; visit++) {
            demand += in.optional[visit] ? 0 : in.demand[visit];
        }
        double[] largest = in.capacity.clone();
        Arrays.sort(largest);
        int count = 0;
        for (int i = largest.length - 1; i >= 0 && demand > 0; i--) {
            demand -= largest[i];
            count++;
        }
        return Math.max(1, count);
    }

    /** Begins to count anew which visits find no place. */
    void forget() {
        Arrays.fill(absences, 0);
    }

    /** Empties the route whose visits have been absent least often; they are absent now. */
    void removeRoute() {
        int victim = routes.open[0];
        long least = Long.MAX_VALUE;
        for (int i = 0; i < routes.used; i++) {
            int vehicle = routes.open[i];
            long sum = 0;
            for (int j = 0; j < routes.length[vehicle]; j++) {
                sum += absences[routes.sequence[vehicle][j]];
            }
            if (sum < least) {
                least = sum;
                victim = vehicle;
            }
        }
        routes.begin();
        for (int j = 0; j < routes.length[victim]; j++) {
            routes.absent.add(routes.sequence[victim][j]);
        }
        routes.cut(victim, 0, routes.length[victim]);
        routes.update(victim);
        routes.begin();
        currentSum = sum();
    }

    /** Whether the present state is nearer to having no absent visit than the state before; counts the absent ones. */
    Verdict judge() {
        long sum = sum();
        Verdict verdict = sum < currentSum ? Verdict.NEARER : sum == currentSum ? Verdict.SAME : Verdict.FARTHER;
        for (int i = 0; i < routes.absent.count(); i++) {
            if (!routes.in.optional[routes.absent.get(i)]) {
                absences[routes.absent.get(i)]++;
            }
        }
        return verdict;
    }

    /** To be called after the state was accepted or undone. */
    void settled() {
        currentSum = sum();
    }

    private long sum() {
        long sum = 0;
        for (int i = 0; i < routes.absent.count(); i++) {
            sum += absences[routes.absent.get(i)];
        }
        return sum;
    }

    enum Verdict {
        NEARER,
        SAME,
        FARTHER
    }
}
