package org.twinbench.schedule.routing;

import java.util.List;

/** Routes of vehicles, at most one for each, and the visits that none of them makes. */
public record RoutePlan(List<Route> routes, List<Unplanned> unplanned) {
    public RoutePlan {
        routes = List.copyOf(routes);
        unplanned = List.copyOf(unplanned);
    }
}
