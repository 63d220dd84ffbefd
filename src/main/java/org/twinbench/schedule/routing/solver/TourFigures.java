package org.twinbench.schedule.routing.solver;

import java.util.List;
import org.twinbench.schedule.routing.Call;
import org.twinbench.schedule.routing.Route;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.Timetable;
import org.twinbench.schedule.routing.Vehicle;
import org.twinbench.schedule.routing.Visit;

/**
 * What one tour adds to the score.
 *
 * @param broken rules: late calls, a late end, visits that the vehicle may not make, too large a load
 * @param unserved sum of the priorities of parked visits that had to be made
 * @param vehicles 1 if it is driven
 */
record TourFigures(long broken, long unserved, long vehicles, double cost) {
    /** Seconds that do not count as late, for sums in another order. */
    private static final double ROUNDING = 1e-6;

    static TourFigures of(RoutingProblem problem, Tour tour) {
        List<Integer> visits = tour.visits();
        if (tour.index() == problem.vehicles().size()) {
            return parked(problem, visits);
        }
        return visits.isEmpty() ? new TourFigures(0, 0, 0, 0) : driven(problem, new Route(tour.index(), visits));
    }

    private static TourFigures parked(RoutingProblem problem, List<Integer> visits) {
        long unserved = 0;
        double cost = 0;
        for (int index : visits) {
            Visit visit = problem.visits().get(index);
            cost += visit.penalty().orElse(0);
            unserved += visit.penalty().isPresent() ? 0 : visit.priority();
        }
        return new TourFigures(0, unserved, 0, cost);
    }

    private static TourFigures driven(RoutingProblem problem, Route route) {
        Vehicle vehicle = problem.vehicles().get(route.vehicle());
        Timetable times = Timetable.of(problem, route);
        double cost = vehicle.cost(times);
        long broken = times.end() > vehicle.shift().latest() + ROUNDING ? 1 : 0;
        double load = 0;
        for (Call call : times.calls()) {
            Visit visit = problem.visits().get(call.visit());
            broken += call.begin() > visit.window().latest() + ROUNDING ? 1 : 0;
            broken += vehicle.canServe(visit) ? 0 : 1;
            load += visit.demand();
            cost += visit.continuity().map(usual -> usual.cost(vehicle)).orElse(0.0);
        }
        broken += load > vehicle.capacity() * (1 + 1e-12) ? 1 : 0;
        return new TourFigures(broken, 0, 1, cost);
    }
}
