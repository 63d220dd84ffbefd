package org.twinbench.schedule.routing.road;

import java.util.List;

/** The roads of an area. */
public record RoadNetwork(String name, List<Junction> junctions, List<Road> roads) {
    public RoadNetwork {
        junctions = List.copyOf(junctions);
        roads = List.copyOf(roads);
    }
}
