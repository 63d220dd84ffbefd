package org.twinbench.report.routing;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.twinbench.schedule.routing.Route;
import org.twinbench.schedule.routing.RoutePlan;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.Site;
import org.twinbench.schedule.routing.Unplanned;
import org.twinbench.schedule.routing.Vehicle;
import org.twinbench.schedule.routing.road.RoadTravel;
import org.twinbench.schedule.routing.road.Waypoint;

/** Routes in the colours of their vehicles, side by side on one road, with numbered stops, depots and what nobody visits. */
final class RouteLayer {
    private static final double LINE = 2.4;
    private static final double FIRST_LANE = 2;
    private static final double LANE = 2.7;
    private static final int LANES = 6;
    private static final double ARROWS = 90;
    private static final double BADGE = 7;
    /** Radius of a stop in pixels where there are few, and where there are many. */
    private static final double LARGE = 9;

    private static final double SMALL = 3;
    private static final int FEW = 120;

    private final Pen pen;
    private final MapFrame frame;
    private final RoutingProblem problem;
    private final double radius;
    private final Map<Integer, Integer> stopsAtSite = new HashMap<>();

    RouteLayer(Pen pen, MapFrame frame, RoutingProblem problem) {
        this.pen = pen;
        this.frame = frame;
        this.problem = problem;
        radius = problem.visits().size() <= FEW ? LARGE : SMALL;
    }

    static List<Point2D.Double> pixels(MapFrame frame, List<Waypoint> line) {
        return line.stream()
                .map(point -> new Point2D.Double(frame.x(point), frame.y(point)))
                .toList();
    }

    void draw(RoutePlan plan) {
        for (int i = 0; i < plan.routes().size(); i++) {
            boolean beside = problem.travel() instanceof RoadTravel;
            line(plan.routes().get(i), beside ? FIRST_LANE + LANE * (i % LANES) : 0);
        }
        Set<Integer> depots = new TreeSet<>();
        for (Vehicle vehicle : problem.vehicles()) {
            depots.add(vehicle.start());
            vehicle.end().ifPresent(depots::add);
        }
        depots.forEach(this::depot);
        plan.unplanned().stream().map(Unplanned::visit).forEach(this::missed);
        plan.routes().forEach(this::stops);
    }

    private void line(Route route, double distance) {
        Color colour = Palette.of(route.vehicle());
        List<List<Waypoint>> legs = legs(route);
        List<Waypoint> way = legs.stream().flatMap(List::stream).toList();
        Lane lane = Lane.beside(pixels(frame, way), distance);
        pen.line(lane.path(), colour, LINE);
        lane.arrows(ARROWS, 4).forEach(arrow -> pen.fill(arrow, colour));
        Point2D.Double middle = legs.stream()
                .map(leg -> Lane.beside(pixels(frame, leg), distance))
                .max(Comparator.comparingDouble(Lane::length))
                .orElse(lane)
                .middle();
        pen.badge(middle.x, middle.y, BADGE, colour);
        pen.label(middle.x, middle.y, Integer.toString(route.vehicle() + 1), BADGE + 2);
    }

    private void depot(int site) {
        access(site);
        pen.badge(x(site), y(site), BADGE + 1, Pen.INK);
    }

    private List<List<Waypoint>> legs(Route route) {
        Vehicle vehicle = problem.vehicles().get(route.vehicle());
        List<Integer> sites = new ArrayList<>(List.of(vehicle.start()));
        route.visits().forEach(visit -> sites.add(problem.visits().get(visit).site()));
        vehicle.end().ifPresent(sites::add);
        List<List<Waypoint>> legs = new ArrayList<>();
        for (int i = 1; i < sites.size(); i++) {
            legs.add(way(sites.get(i - 1), sites.get(i)));
        }
        return legs;
    }

    private List<Waypoint> way(int from, int to) {
        return problem.travel() instanceof RoadTravel roads
                ? roads.way(from, to).line()
                : List.of(point(from), point(to));
    }

    private void stops(Route route) {
        for (int i = 0; i < route.visits().size(); i++) {
            int site = problem.visits().get(route.visits().get(i)).site();
            Color colour = Palette.of(route.vehicle());
            double x = place(site);
            pen.disc(x, y(site), radius, colour);
            if (radius == LARGE) {
                pen.label(x, y(site), Integer.toString(i + 1), LARGE + 1);
            }
        }
    }

    private void missed(int visit) {
        int site = problem.visits().get(visit).site();
        pen.missed(place(site), y(site), radius);
    }

    /** Several stops at one place stand side by side, at the end of a line to the road. */
    private double place(int site) {
        if (!stopsAtSite.containsKey(site)) {
            access(site);
        }
        return x(site) + 2 * radius * (stopsAtSite.merge(site, 1, Integer::sum) - 1);
    }

    private void access(int site) {
        if (problem.travel() instanceof RoadTravel roads) {
            Waypoint road = roads.snap(site).at();
            pen.line(frame.x(road), frame.y(road), x(site), y(site), Pen.FAINT, 1);
        }
    }

    private Waypoint point(int site) {
        Site at = problem.sites().get(site);
        return new Waypoint(at.x(), at.y());
    }

    private double x(int site) {
        return frame.x(point(site));
    }

    private double y(int site) {
        return frame.y(point(site));
    }
}
