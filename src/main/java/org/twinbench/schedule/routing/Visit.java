package org.twinbench.schedule.routing;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Something to be done at a site by one vehicle.
 *
 * @param demand what the vehicle's capacity is used by
 * @param window in which the service begins, seconds
 * @param service how long it takes, seconds
 * @param skills all of them are needed
 * @param priority 1 or more: which to keep, by its sum, if not all can be made
 * @param penalty the cost of leaving it out; empty if it must be made whenever that is possible
 * @param continuity who should come, if that matters
 */
public record Visit(
        String id,
        int site,
        double demand,
        TimeWindow window,
        double service,
        Set<String> skills,
        int priority,
        OptionalDouble penalty,
        Optional<Continuity> continuity) {
    public Visit {
        skills = Set.copyOf(skills);
    }
}
