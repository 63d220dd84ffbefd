package org.twinbench.workbench.routes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.twinbench.report.routing.Palette;
import org.twinbench.schedule.routing.Route;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.Site;
import org.twinbench.schedule.routing.Unplanned;
import org.twinbench.schedule.routing.Vehicle;
import org.twinbench.schedule.routing.road.Junction;
import org.twinbench.schedule.routing.road.Road;
import org.twinbench.schedule.routing.road.RoadTravel;
import org.twinbench.schedule.routing.road.Waypoint;
import org.twinbench.workbench.routes.RoutesBoard.State;
import org.twinbench.workbench.theme.Ink;

/** The map: roads, routes in the colours of their vehicles, numbered stops, depots, and visits that nobody makes as crosses. */
final class RouteMapPane extends Region {
    private static final double CLOSER = 1.0015;
    private static final double STOP = 8;
    private static final double SMALL_STOP = 3.5;
    private static final int FEW = 150;
    private static final double NEAR = 12;
    private static final double BESIDE = 2.5;
    private static final int BESIDE_EACH_OTHER = 6;
    private static final Font NUMBER = Font.font(10);

    private final RoutesBoard board;
    private final Canvas canvas = new Canvas();
    private final Map<Long, List<Waypoint>> ways = new HashMap<>();
    private RoutingProblem known;
    private MapScale scale;
    private Ink ink;
    private double pressedX;
    private double pressedY;
    private boolean dragged;
    /** Whether all is to be seen whatever the size: until somebody zooms or moves the map. */
    private boolean isWhole = true;

    RouteMapPane(RoutesBoard board, Ink ink) {
        this.board = board;
        this.ink = ink;
        setId("routes-map");
        setMinSize(80, 60);
        getChildren().add(canvas);
        board.stateProperty().subscribe(this::renew);
        board.chosenProperty().subscribe(chosen -> paint());
        setOnScroll(event -> {
            if (scale != null) {
                isWhole = false;
                scale = scale.zoomed(Math.pow(CLOSER, event.getDeltaY()), event.getX(), event.getY());
                paint();
            }
        });
        setOnMousePressed(event -> {
            pressedX = event.getX();
            pressedY = event.getY();
            dragged = false;
        });
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> {
            if (!dragged && board.state() != null) {
                board.chosenProperty().set(near(event.getX(), event.getY()));
            }
        });
    }

    private void drag(MouseEvent event) {
        if (scale != null) {
            dragged |= Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > 3;
            if (dragged) {
                isWhole = false;
                scale = scale.moved(event.getX() - pressedX, event.getY() - pressedY);
                pressedX = event.getX();
                pressedY = event.getY();
                paint();
            }
        }
    }

    void look(Ink other) {
        ink = other;
        paint();
    }

    /** Shows everything. */
    void fit() {
        isWhole = true;
        scale = null;
        paint();
    }

    private void renew(State state) {
        if (state != null && !state.problem().equals(known)) {
            known = state.problem();
            ways.clear();
            isWhole = true;
            scale = null;
        }
        paint();
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            scale = isWhole ? null : scale;
            paint();
        }
    }

    /** The visit whose stop is drawn at a point; {@link RoutesBoard#NONE} if none is near. */
    private int near(double x, double y) {
        int nearest = RoutesBoard.NONE;
        double least = NEAR;
        for (int visit = 0; visit < known.visits().size(); visit++) {
            double[] at = middle(visit);
            double distance = Math.hypot(at[0] - x, at[1] - y);
            if (distance < least) {
                least = distance;
                nearest = visit;
            }
        }
        return nearest;
    }

    /** Where the stop of a visit is drawn, in pixels of this pane; several at one place stand side by side. */
    double[] middle(int visit) {
        int site = known.visits().get(visit).site();
        long before = IntStream.range(0, visit)
                .filter(other -> known.visits().get(other).site() == site)
                .count();
        Waypoint at = at(site);
        return new double[] {scale.x(at) + 2 * radius() * before, scale.y(at)};
    }

    private double radius() {
        return known.visits().size() <= FEW ? STOP : SMALL_STOP;
    }

    private Waypoint at(int site) {
        Site its = known.sites().get(site);
        return new Waypoint(its.x(), its.y());
    }

    private void paint() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setFill(ink.inset());
        g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        State state = board.state();
        if (state == null || !isDrawable() || canvas.getWidth() < 1 || canvas.getHeight() < 1) {
            return;
        }
        if (scale == null) {
            scale = MapScale.fitting(everything(), canvas.getWidth(), canvas.getHeight());
        }
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineJoin(StrokeLineJoin.ROUND);
        if (known.travel() instanceof RoadTravel roads) {
            roads(g, roads);
        }
        List<Route> routes = state.plan().routes();
        for (int i = 0; i < routes.size(); i++) {
            line(g, routes.get(i), i);
        }
        depots(g);
        routes.forEach(route -> stops(g, route));
        state.plan().unplanned().stream().map(Unplanned::visit).forEach(visit -> missed(g, visit));
    }

    /** Whether it is known where the sites are. */
    boolean isDrawable() {
        return known != null
                && known.sites().stream().allMatch(site -> Double.isFinite(site.x()) && Double.isFinite(site.y()));
    }

    private List<Waypoint> everything() {
        List<Waypoint> points = new ArrayList<>();
        for (int site = 0; site < known.sites().size(); site++) {
            points.add(at(site));
        }
        if (known.travel() instanceof RoadTravel roads) {
            roads.network().junctions().stream().map(Junction::at).forEach(points::add);
        }
        return points;
    }

    private void roads(GraphicsContext g, RoadTravel roads) {
        g.setStroke(ink.line());
        g.setLineWidth(Math.clamp(9 * scale.perMetre(), 2, 14));
        for (Road road : roads.network().roads()) {
            stroke(g, road.line(), 0);
        }
    }

    /** Routes on one road lie beside each other. */
    private void line(GraphicsContext g, Route route, int index) {
        Vehicle vehicle = known.vehicles().get(route.vehicle());
        boolean isChosen = isOfChosen(route);
        g.setStroke(colour(route.vehicle()));
        g.setLineWidth(isChosen ? 4.5 : 2.2);
        g.setGlobalAlpha(isChosen || board.chosenProperty().get() < 0 ? 1 : 0.45);
        double beside = known.travel() instanceof RoadTravel ? BESIDE * (index % BESIDE_EACH_OTHER) : 0;
        int before = vehicle.start();
        for (int visit : route.visits()) {
            int site = known.visits().get(visit).site();
            stroke(g, way(before, site), beside);
            before = site;
        }
        if (vehicle.end().isPresent()) {
            stroke(g, way(before, vehicle.end().getAsInt()), beside);
        }
        g.setGlobalAlpha(1);
    }

    private boolean isOfChosen(Route route) {
        return route.visits().contains(board.chosenProperty().get());
    }

    private List<Waypoint> way(int from, int to) {
        return known.travel() instanceof RoadTravel roads
                ? ways.computeIfAbsent((long) from * known.sites().size() + to, key -> access(roads, from, to))
                : List.of(at(from), at(to));
    }

    private List<Waypoint> access(RoadTravel roads, int from, int to) {
        List<Waypoint> line = new ArrayList<>(List.of(at(from)));
        line.addAll(roads.way(from, to).line());
        line.add(at(to));
        return line;
    }

    private void stroke(GraphicsContext g, List<Waypoint> line, double beside) {
        double[] xs = new double[line.size()];
        double[] ys = new double[line.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = scale.x(line.get(i)) + beside;
            ys[i] = scale.y(line.get(i)) + beside;
        }
        g.strokePolyline(xs, ys, xs.length);
    }

    private void depots(GraphicsContext g) {
        g.setFill(ink.text());
        for (Vehicle vehicle : known.vehicles()) {
            Waypoint at = at(vehicle.start());
            g.fillRect(scale.x(at) - 6, scale.y(at) - 6, 12, 12);
        }
    }

    private void stops(GraphicsContext g, Route route) {
        double radius = radius();
        g.setFont(NUMBER);
        g.setTextAlign(TextAlignment.CENTER);
        for (int i = 0; i < route.visits().size(); i++) {
            int visit = route.visits().get(i);
            double[] at = middle(visit);
            g.setFill(colour(route.vehicle()));
            g.fillOval(at[0] - radius, at[1] - radius, 2 * radius, 2 * radius);
            if (visit == board.chosenProperty().get()) {
                g.setStroke(ink.text());
                g.setLineWidth(2.5);
                g.strokeOval(at[0] - radius - 3, at[1] - radius - 3, 2 * radius + 6, 2 * radius + 6);
            }
            if (radius == STOP) {
                g.setFill(Color.WHITE);
                g.fillText(Integer.toString(i + 1), at[0], at[1] + 3.5);
            }
        }
    }

    private void missed(GraphicsContext g, int visit) {
        double[] at = middle(visit);
        g.setStroke(ink.danger());
        g.setLineWidth(2.5);
        g.strokeLine(at[0] - 6, at[1] - 6, at[0] + 6, at[1] + 6);
        g.strokeLine(at[0] - 6, at[1] + 6, at[0] + 6, at[1] - 6);
    }

    /** The colour of a vehicle, here and in pictures of the map. */
    static Color colour(int vehicle) {
        java.awt.Color its = Palette.of(vehicle);
        return Color.rgb(its.getRed(), its.getGreen(), its.getBlue());
    }
}
