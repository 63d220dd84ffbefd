package org.twinbench.schedule.routing;

import java.util.List;

/** What one vehicle does: indices of visits in their order, never empty. */
public record Route(int vehicle, List<Integer> visits) {
    public Route {
        visits = List.copyOf(visits);
        if (visits.isEmpty()) {
            throw new IllegalArgumentException("a route without visits");
        }
    }
}
