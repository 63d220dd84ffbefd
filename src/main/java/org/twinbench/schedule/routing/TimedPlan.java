package org.twinbench.schedule.routing;

import java.util.List;

/**
 * A plan with the times and figures that somebody says it has; nothing of it needs to be true.
 *
 * @param unplanned visits that are left out
 * @param metres the ways of all vehicles
 * @param cost as in {@link PlanFigures}
 */
public record TimedPlan(List<TimedRoute> routes, List<Unplanned> unplanned, double metres, double cost) {
    public TimedPlan {
        routes = List.copyOf(routes);
        unplanned = List.copyOf(unplanned);
    }

    /** The plan without its times; of an empty route nothing is left. */
    public RoutePlan plan() {
        List<Route> driven = routes.stream()
                .filter(route -> !route.calls().isEmpty())
                .map(route -> new Route(
                        route.vehicle(), route.calls().stream().map(Call::visit).toList()))
                .toList();
        return new RoutePlan(driven, unplanned);
    }

    /** A plan as it is driven: every vehicle leaves as late as it can, and waits where it is early. */
    public static TimedPlan of(RoutingProblem problem, RoutePlan plan) {
        List<TimedRoute> routes = plan.routes().stream()
                .map(route -> {
                    Timetable times = Timetable.asDriven(problem, route);
                    return new TimedRoute(route.vehicle(), times.departure(), times.calls(), times.end());
                })
                .toList();
        PlanFigures figures = PlanFigures.of(problem, plan);
        return new TimedPlan(routes, plan.unplanned(), figures.metres(), figures.cost());
    }
}
