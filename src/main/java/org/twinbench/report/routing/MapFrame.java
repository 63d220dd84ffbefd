package org.twinbench.report.routing;

import java.util.ArrayList;
import java.util.List;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.Site;
import org.twinbench.schedule.routing.road.Junction;
import org.twinbench.schedule.routing.road.RoadTravel;
import org.twinbench.schedule.routing.road.Waypoint;

/** Where metres lie on the picture: the whole area in a rectangle, north up, both directions at one scale. */
record MapFrame(double west, double north, double left, double top, double scale) {
    /** Metres that are shown at least. */
    private static final double SMALLEST = 1;

    /** The frame that shows all sites and roads in a rectangle of pixels. */
    static MapFrame of(RoutingProblem problem, double left, double top, double width, double height) {
        List<Waypoint> points = new ArrayList<>();
        for (Site site : problem.sites()) {
            points.add(new Waypoint(site.x(), site.y()));
        }
        if (problem.travel() instanceof RoadTravel roads) {
            roads.network().junctions().stream().map(Junction::at).forEach(points::add);
        }
        double west = points.stream().mapToDouble(Waypoint::x).min().orElse(0);
        double east = points.stream().mapToDouble(Waypoint::x).max().orElse(0);
        double south = points.stream().mapToDouble(Waypoint::y).min().orElse(0);
        double north = points.stream().mapToDouble(Waypoint::y).max().orElse(0);
        double across = Math.max(SMALLEST, east - west);
        double up = Math.max(SMALLEST, north - south);
        double scale = Math.min(width / across, height / up);
        return new MapFrame(west, north, left + (width - scale * across) / 2, top + (height - scale * up) / 2, scale);
    }

    double x(Waypoint point) {
        return left + (point.x() - west) * scale;
    }

    double y(Waypoint point) {
        return top + (north - point.y()) * scale;
    }
}
