package org.twinbench.schedule.routing;

import java.util.List;

/**
 * Vehicles, visits and the ways between their sites.
 *
 * @param sites in the order of the indices of {@code travel}
 */
public record RoutingProblem(
        String name, List<Site> sites, Travel travel, List<Vehicle> vehicles, List<Visit> visits, Objective objective) {
    public RoutingProblem {
        sites = List.copyOf(sites);
        vehicles = List.copyOf(vehicles);
        visits = List.copyOf(visits);
        if (travel.size() != sites.size()) {
            throw new IllegalArgumentException(sites.size() + " sites, but ways between " + travel.size());
        }
    }
}
