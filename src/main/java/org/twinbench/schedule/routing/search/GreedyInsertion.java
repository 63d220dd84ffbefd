package org.twinbench.schedule.routing.search;

import java.util.SplittableRandom;

/**
 * Puts visits back, each where it costs least, now and then overlooking a place ("blinks"; Christiaens and Vanden Berghe
 * 2020, section 5.3).
 */
final class GreedyInsertion {
    private static final double BLINK = 0.01;
    /** Where many visits have no room, most would be tried in vain in each step. */
    private static final int RETRIED = 20;

    private final Routes routes;
    private final Instance in;
    private final SplittableRandom random;
    private final InsertionOrder order;
    /** At most so many vehicles. */
    int vehicleLimit = Integer.MAX_VALUE;

    private double best;
    private int bestVehicle;
    private int bestIndex;

    GreedyInsertion(Routes routes, SplittableRandom random) {
        this.routes = routes;
        this.in = routes.in;
        this.random = random;
        order = new InsertionOrder(in, random);
    }

    /** Puts in what was removed and of what was absent before at most {@link #RETRIED}; what has no place is absent afterwards. */
    void run(int[] removed, int count) {
        run(removed, count, RETRIED);
    }

    /** Puts in everything that is absent. */
    void runAll(int[] removed) {
        run(removed, 0, Integer.MAX_VALUE);
    }

    private void run(int[] removed, int count, int most) {
        int all = count;
        if (routes.absent.count() > most) {
            routes.absent.shuffle(most, random);
        }
        for (int i = Math.min(routes.absent.count(), most); i > 0; i--) {
            removed[all++] = routes.absent.removeLast();
        }
        order.arrange(removed, all);
        for (int i = 0; i < all; i++) {
            insert(removed[i]);
        }
    }

    private void insert(int visit) {
        best = in.penalty[visit];
        bestVehicle = -1;
        for (int i = 0; i < routes.used; i++) {
            int vehicle = routes.open[i];
            if (in.allowed[vehicle * in.visits + visit]
                    && routes.load[vehicle] + in.demand[visit] <= in.capacity[vehicle]) {
                scan(visit, vehicle);
            }
        }
        if (routes.used < vehicleLimit && (bestVehicle < 0 || !in.vehiclesFirst)) {
            scanIdle(visit);
        }
        if (bestVehicle < 0) {
            routes.absent.add(visit);
        } else {
            routes.insert(visit, bestVehicle, bestIndex);
        }
    }

    private void scanIdle(int visit) {
        for (int group = 0; group < in.groups.length; group++) {
            int vehicle = routes.idle(group);
            if (vehicle >= 0 && in.allowed[vehicle * in.visits + visit]) {
                int before = in.start[vehicle];
                int after = in.end[vehicle];
                int row = visit * in.nodes;
                double delta = in.fixed[vehicle]
                        + (in.costInto[vehicle][row + before] + in.costOut[vehicle][row + after]) * in.unit[vehicle]
                        + extra(visit, vehicle);
                if (delta < best && fits(visit, before, in.shiftStart[vehicle], after, in.shiftEnd[vehicle])) {
                    take(delta, vehicle, 0);
                }
            }
        }
    }

    private double extra(int visit, int vehicle) {
        return in.extra == null ? 0 : in.extra[vehicle * in.visits + visit];
    }

    /** The hot loop: every place of a route. */
    private void scan(int visit, int vehicle) {
        int[] visits = routes.sequence[vehicle];
        int count = routes.length[vehicle];
        int row = visit * in.nodes;
        double[] into = in.costInto[vehicle];
        double[] out = in.costOut[vehicle];
        double unit = in.unit[vehicle];
        double extra = extra(visit, vehicle);
        double left = in.shiftStart[vehicle];
        int before = in.start[vehicle];
        for (int i = 0; i <= count; i++) {
            boolean last = i == count;
            int after = last ? in.end[vehicle] : visits[i];
            double direct = last ? routes.wayHome[vehicle] : routes.way[after];
            double delta = (into[row + before] + out[row + after] - direct) * unit + extra;
            if (delta < best
                    && fits(visit, before, left, after, last ? in.shiftEnd[vehicle] : routes.latest[after])
                    && random.nextDouble() >= BLINK) {
                take(delta, vehicle, i);
            }
            before = after;
            left = routes.leave[after];
            if (in.timed && left > in.due[visit]) {
                return;
            }
        }
    }

    private boolean fits(int visit, int before, double left, int after, double latest) {
        if (!in.timed) {
            return true;
        }
        double begin = Math.max(left + in.seconds[before * in.nodes + visit], in.ready[visit]);
        return begin <= in.due[visit] && begin + in.service[visit] + in.seconds[visit * in.nodes + after] <= latest;
    }

    private void take(double delta, int vehicle, int index) {
        best = delta;
        bestVehicle = vehicle;
        bestIndex = index;
    }
}
