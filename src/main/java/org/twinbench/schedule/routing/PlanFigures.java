package org.twinbench.schedule.routing;

/**
 * What a plan comes to.
 *
 * @param vehicles how many are used
 * @param metres the ways of all vehicles
 * @param cost fixed costs, driving, broken continuity and penalties of optional visits left out
 * @param unserved sum of the priorities of visits that had to be made and are not
 * @param driving seconds at the wheel
 * @param waiting seconds before windows
 */
public record PlanFigures(int vehicles, double metres, double cost, long unserved, double driving, double waiting) {

    public static PlanFigures of(RoutingProblem problem, RoutePlan plan) {
        double metres = 0;
        double cost = 0;
        double driving = 0;
        double waiting = 0;
        for (Route route : plan.routes()) {
            Vehicle vehicle = problem.vehicles().get(route.vehicle());
            Timetable times = Timetable.asDriven(problem, route);
            metres += times.metres();
            driving += times.driving();
            waiting += times.waiting();
            cost += vehicle.cost(times) + strangers(problem, route, vehicle);
        }
        long unserved = 0;
        for (Unplanned left : plan.unplanned()) {
            Visit visit = problem.visits().get(left.visit());
            cost += visit.penalty().orElse(0);
            unserved += visit.penalty().isPresent() ? 0 : visit.priority();
        }
        return new PlanFigures(plan.routes().size(), metres, cost, unserved, driving, waiting);
    }

    private static double strangers(RoutingProblem problem, Route route, Vehicle vehicle) {
        return route.visits().stream()
                .flatMap(visit -> problem.visits().get(visit).continuity().stream())
                .mapToDouble(continuity -> continuity.cost(vehicle))
                .sum();
    }

    /** Whether this is the better plan of a problem; equal ones are not. */
    public boolean betterThan(PlanFigures other, Objective objective) {
        if (unserved != other.unserved) {
            return unserved < other.unserved;
        }
        if (objective == Objective.VEHICLES_FIRST && vehicles != other.vehicles) {
            return vehicles < other.vehicles;
        }
        return cost < other.cost;
    }
}
