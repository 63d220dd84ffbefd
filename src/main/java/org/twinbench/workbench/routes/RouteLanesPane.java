package org.twinbench.workbench.routes;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.twinbench.schedule.routing.Call;
import org.twinbench.schedule.routing.TimedRoute;
import org.twinbench.schedule.routing.Vehicle;
import org.twinbench.schedule.routing.Visit;
import org.twinbench.workbench.routes.RoutesBoard.State;
import org.twinbench.workbench.theme.Ink;

/** The day of each vehicle on a line: the drive as a thin bar, the wait as an outline, the service as a full bar with its number. */
final class RouteLanesPane extends Region {
    private static final double HEAD = 22;
    private static final double NAMES = 120;
    private static final double LANE = 26;
    private static final double CLOSER = 1.0015;
    private static final Font TEXT = Font.font(11.5);
    private static final Font NUMBER = Font.font(10);

    private final RoutesBoard board;
    private final Canvas canvas = new Canvas();
    private DayScale scale;
    private Ink ink;
    private double pressed;
    private double top;
    private boolean dragged;
    private Object known;

    RouteLanesPane(RoutesBoard board, Ink ink) {
        this.board = board;
        this.ink = ink;
        setId("routes-lanes");
        setMinSize(80, 60);
        getChildren().add(canvas);
        board.stateProperty().subscribe(this::renew);
        board.chosenProperty().subscribe(chosen -> paint());
        setOnScroll(this::scroll);
        setOnMousePressed(event -> {
            pressed = event.getX();
            dragged = false;
        });
        setOnMouseDragged(event -> {
            dragged |= Math.abs(event.getX() - pressed) > 3;
            if (dragged && scale != null) {
                scale = scale.moved(event.getX() - pressed);
                pressed = event.getX();
                paint();
            }
        });
        setOnMouseReleased(event -> {
            if (!dragged && scale != null) {
                board.chosenProperty().set(at(event.getX(), event.getY()));
            }
        });
    }

    private void scroll(ScrollEvent event) {
        if (scale == null) {
            return;
        }
        if (event.isControlDown()) {
            double room = HEAD + LANE * board.state().timed().routes().size() - canvas.getHeight();
            top = Math.clamp(top - event.getDeltaY(), 0, Math.max(0, room));
        } else {
            scale = scale.zoomed(Math.pow(CLOSER, event.getDeltaY()), event.getX() - NAMES);
        }
        paint();
    }

    void look(Ink other) {
        ink = other;
        paint();
    }

    /** Shows the whole day of all vehicles. */
    void fit() {
        scale = null;
        top = 0;
        paint();
    }

    private void renew(State state) {
        if (state != null && !state.problem().equals(known)) {
            known = state.problem();
            scale = null;
            top = 0;
        }
        paint();
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            paint();
        }
    }

    private int at(double x, double y) {
        List<TimedRoute> routes = board.state().timed().routes();
        int lane = (int) Math.floor((y - HEAD + top) / LANE);
        if (lane < 0 || lane >= routes.size() || y < HEAD) {
            return RoutesBoard.NONE;
        }
        double time = scale.seconds(x - NAMES);
        return routes.get(lane).calls().stream()
                .filter(call ->
                        call.begin() - 2 * scale.perPixel() <= time && time <= call.leave() + 2 * scale.perPixel())
                .map(Call::visit)
                .findFirst()
                .orElse(RoutesBoard.NONE);
    }

    /** The middle of the bar of a visit that is made, in pixels of this pane. */
    double[] middle(int visit) {
        RoutesBoard.Stop stop = board.stop(visit).orElseThrow();
        int lane = board.state().timed().routes().indexOf(stop.route());
        double time = (stop.call().begin() + stop.call().leave()) / 2;
        return new double[] {NAMES + scale.x(time), HEAD - top + LANE * (lane + 0.5)};
    }

    private void paint() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setFill(ink.background());
        g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        State state = board.state();
        if (state == null || canvas.getWidth() <= NAMES) {
            return;
        }
        List<TimedRoute> routes = state.timed().routes();
        if (scale == null && !routes.isEmpty()) {
            double from =
                    routes.stream().mapToDouble(TimedRoute::departure).min().orElse(0);
            double to = routes.stream().mapToDouble(TimedRoute::end).max().orElse(from);
            scale = DayScale.fitting(from, to, canvas.getWidth() - NAMES);
        }
        if (scale == null) {
            return;
        }
        clock(g);
        g.save();
        g.beginPath();
        g.rect(0, HEAD, canvas.getWidth(), canvas.getHeight() - HEAD);
        g.clip();
        for (int lane = 0; lane < routes.size(); lane++) {
            lane(g, state, routes.get(lane), HEAD - top + LANE * lane);
        }
        g.restore();
    }

    private void clock(GraphicsContext g) {
        int step = scale.step(60);
        g.setFont(TEXT);
        g.setTextAlign(TextAlignment.CENTER);
        g.setLineWidth(1);
        double first = Math.ceil(scale.from() / step) * step;
        for (double time = first; NAMES + scale.x(time) < canvas.getWidth(); time += step) {
            double x = Math.rint(NAMES + scale.x(time)) + 0.5;
            g.setStroke(ink.line());
            g.strokeLine(x, HEAD, x, canvas.getHeight());
            g.setFill(ink.muted());
            g.fillText(DayScale.clock(time), x, HEAD - 7);
        }
    }

    private void lane(GraphicsContext g, State state, TimedRoute route, double y) {
        Color colour = RouteMapPane.colour(route.vehicle());
        Vehicle vehicle = state.problem().vehicles().get(route.vehicle());
        drives(g, state, route, colour, y + LANE / 2);
        for (int i = 0; i < route.calls().size(); i++) {
            call(g, state, route.calls().get(i), i + 1, colour, y);
        }
        g.setFill(ink.background());
        g.fillRect(0, y, NAMES, LANE);
        g.setFill(colour);
        g.fillRoundRect(8, y + 7, 12, 12, 4, 4);
        g.setFill(ink.text());
        g.setFont(TEXT);
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(vehicle.id(), 26, y + LANE / 2 + 4, NAMES - 32);
        g.setStroke(ink.line());
        g.setLineWidth(1);
        g.strokeLine(0, y + LANE - 0.5, canvas.getWidth(), y + LANE - 0.5);
    }

    private void drives(GraphicsContext g, State state, TimedRoute route, Color colour, double y) {
        g.setStroke(colour);
        g.setLineWidth(3);
        double from = route.departure();
        for (Call call : route.calls()) {
            g.strokeLine(NAMES + scale.x(from), y, NAMES + scale.x(call.arrival()), y);
            from = call.leave();
        }
        if (state.problem().vehicles().get(route.vehicle()).end().isPresent()) {
            g.strokeLine(NAMES + scale.x(from), y, NAMES + scale.x(route.end()), y);
        }
    }

    private void call(GraphicsContext g, State state, Call call, int number, Color colour, double y) {
        double arrival = NAMES + scale.x(call.arrival());
        double begin = NAMES + scale.x(call.begin());
        double width = Math.max(2, NAMES + scale.x(call.leave()) - begin);
        if (begin - arrival > 1) {
            g.setStroke(colour);
            g.setLineWidth(1);
            g.setLineDashes(3, 3);
            g.strokeRect(arrival, y + 7.5, begin - arrival, LANE - 15);
            g.setLineDashes();
        }
        g.setFill(colour);
        g.fillRoundRect(begin, y + 4, width, LANE - 9, 5, 5);
        if (width > 14) {
            g.setFill(Color.WHITE);
            g.setFont(NUMBER);
            g.setTextAlign(TextAlignment.CENTER);
            g.fillText(Integer.toString(number), begin + width / 2, y + LANE / 2 + 3.5);
        }
        Visit visit = state.problem().visits().get(call.visit());
        if (call.begin() > visit.window().latest()) {
            g.setFill(ink.danger());
            g.fillRect(begin, y + LANE - 7, width, 2.5);
        }
        if (call.visit() == board.chosenProperty().get()) {
            g.setStroke(ink.text());
            g.setLineWidth(2);
            g.strokeRoundRect(begin - 2, y + 2, width + 4, LANE - 5, 6, 6);
        }
    }
}
