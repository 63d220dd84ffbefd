package org.twinbench.schedule.routing.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.twinbench.schedule.routing.Route;
import org.twinbench.schedule.routing.RoutePlan;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.Unplanned;
import org.twinbench.schedule.routing.UnplannedReasons;

/** A state of the routes that was worth keeping. */
final class Snapshot {
    private final Routes of;
    private final int[] vehicles;
    private final int[][] sequences;
    private int[] absent = {};
    private int used;
    private double total = Double.POSITIVE_INFINITY;
    private int missing = Integer.MAX_VALUE;

    Snapshot(Routes of) {
        this.of = of;
        vehicles = new int[of.in.vehicles];
        sequences = new int[of.in.vehicles][];
    }

    int used() {
        return used;
    }

    int missing() {
        return missing;
    }

    double total() {
        return total;
    }

    /** Keeps the present state if it is better than the one kept. */
    boolean offer(double presentTotal) {
        double penalty = of.absent.penalty();
        int open = of.absent.missing();
        boolean better = missing == Integer.MAX_VALUE || betterThanKept(presentTotal, penalty, open);
        if (better) {
            keep(presentTotal, open);
        }
        return better;
    }

    private boolean betterThanKept(double presentTotal, double penalty, int open) {
        if (open > 0 && missing == 0) {
            return false;
        }
        boolean sameService = open == 0 && missing == 0;
        if (of.in.vehiclesFirst && sameService && of.used != used) {
            return of.used < used;
        }
        return presentTotal < total - 1e-9 * Math.max(1, total - penalty);
    }

    private void keep(double presentTotal, int open) {
        used = of.used;
        for (int i = 0; i < used; i++) {
            vehicles[i] = of.open[i];
            sequences[i] = Arrays.copyOf(of.sequence[vehicles[i]], of.length[vehicles[i]]);
        }
        absent = of.absent.copy();
        total = presentTotal;
        missing = open;
    }

    /** Makes the routes what they were. */
    void restore(Routes routes) {
        routes.begin();
        for (int vehicle = 0; vehicle < routes.in.vehicles; vehicle++) {
            routes.touch(vehicle);
            for (int i = 0; i < routes.length[vehicle]; i++) {
                routes.vehicleOf[routes.sequence[vehicle][i]] = -1;
            }
        }
        boolean[] filled = new boolean[routes.in.vehicles];
        for (int i = 0; i < used; i++) {
            filled[vehicles[i]] = true;
        }
        for (int vehicle = 0; vehicle < filled.length; vehicle++) {
            if (!filled[vehicle] && routes.length[vehicle] > 0) {
                routes.set(vehicle, new int[0], 0);
            }
        }
        for (int i = 0; i < used; i++) {
            routes.set(vehicles[i], sequences[i], sequences[i].length);
        }
        routes.absent.clear();
        for (int visit : absent) {
            routes.absent.add(visit);
        }
        routes.begin();
    }

    private IntStream hopeless() {
        return IntStream.range(0, of.in.visits).filter(visit -> of.in.hopeless[visit]);
    }

    RoutePlan plan(RoutingProblem problem) {
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < used; i++) {
            routes.add(new Route(vehicles[i], IntStream.of(sequences[i]).boxed().toList()));
        }
        routes.sort(java.util.Comparator.comparingInt(Route::vehicle));
        UnplannedReasons reasons = new UnplannedReasons(problem, routes);
        List<Unplanned> unplanned = IntStream.concat(IntStream.of(absent), hopeless())
                .sorted()
                .mapToObj(reasons::of)
                .toList();
        return new RoutePlan(routes, unplanned);
    }
}
