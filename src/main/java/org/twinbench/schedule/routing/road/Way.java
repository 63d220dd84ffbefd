package org.twinbench.schedule.routing.road;

import java.util.List;

/** The quickest way between two sites, and its line on the map; one point if both are at the same place of a road. */
public record Way(double metres, double seconds, List<Waypoint> line) {
    public Way {
        line = List.copyOf(line);
    }
}
