package org.twinbench.workbench.timebar;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.twinbench.model.Severity;
import org.twinbench.model.Ticks;
import org.twinbench.state.Event;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.theme.Ink;

/** The line of time: what is recorded, the warm-up, marks of events, and the shown instant, which can be dragged. */
final class ScrubTrack extends Region {
    /** What an arrow key moves. */
    private static final long KEY_STEP = Ticks.PER_SECOND;

    private static final double HEIGHT = 30;
    private static final double MARGIN = 8;
    private static final double BAR_TOP = 13;
    private static final double BAR = 6;
    private static final double NEAR = 4;

    private final Session session;
    private final RunControl control;
    private final LongConsumer seek;
    private final Canvas canvas = new Canvas();
    private final Tooltip tooltip = new Tooltip();

    ScrubTrack(Session session, RunControl control) {
        this.session = session;
        this.control = control;
        this.seek = control::seek;
        setId("timebar-scrub");
        setAccessibleRole(AccessibleRole.SLIDER);
        accessibleTextProperty().bind(session.texts().of("timebar.scrub"));
        setFocusTraversable(true);
        getChildren().add(canvas);
        setMinSize(120, HEIGHT);
        setPrefHeight(HEIGHT);
        Tooltip.install(this, tooltip);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(event.getX()));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> seek.accept(tick(event.getX())));
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> tooltip.setText(describe(event.getX())));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void press(double x) {
        requestFocus();
        seek.accept(eventNear(x).map(Event::tick).orElseGet(() -> tick(x)));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> seek.accept(session.tick() - KEY_STEP);
            case RIGHT -> seek.accept(session.tick() + KEY_STEP);
            case HOME -> seek.accept(0);
            case END -> control.follow();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The tick at the right end. */
    private long range() {
        long horizon = session.scenario() == null ? 0 : session.scenario().horizon();
        return Math.max(1, Math.max(horizon, control.recordedEndProperty().get()));
    }

    private long tick(double x) {
        double share = (x - MARGIN) / Math.max(1, getWidth() - 2 * MARGIN);
        return Math.round(Math.max(0, Math.min(1, share)) * range());
    }

    private double x(long tick) {
        return MARGIN + (getWidth() - 2 * MARGIN) * tick / range();
    }

    private List<Event> events() {
        return session.recording() == null ? List.of() : session.recording().events();
    }

    private Optional<Event> eventNear(double x) {
        return events().stream()
                .filter(event -> Math.abs(x(event.tick()) - x) <= NEAR)
                .min(Comparator.comparingDouble(event -> Math.abs(x(event.tick()) - x)));
    }

    private String describe(double x) {
        return eventNear(x)
                .map(event -> SimulatedTime.clock(event.tick()) + "  "
                        + session.texts().now().text(event.message()))
                .orElseGet(() -> SimulatedTime.clock(tick(x)));
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    /** Paints anew; cheap enough for every picture. */
    void draw() {
        Ink ink = Ink.of(session.themeProperty().get());
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        bar(g, ink.line(), 0, range());
        bar(g, ink.accentSoft(), 0, control.recordedEndProperty().get());
        if (session.scenario() != null && session.scenario().warmUp() > 0) {
            g.setFill(ink.muted());
            g.fillRect(x(session.scenario().warmUp()) - 0.5, BAR_TOP - 3, 1, BAR + 6);
        }
        marks(g, ink);
        double x = x(session.tick());
        g.setFill(ink.accent());
        g.fillRect(x - 1, BAR_TOP - 8, 2, BAR + 16);
        g.fillOval(x - 5, BAR_TOP + BAR / 2 - 5, 10, 10);
    }

    private void bar(GraphicsContext g, Color color, long from, long to) {
        g.setFill(color);
        g.fillRoundRect(x(from), BAR_TOP, Math.max(0, x(to) - x(from)), BAR, BAR, BAR);
    }

    /** At most one mark per pixel and the gravest of them. */
    private void marks(GraphicsContext g, Ink ink) {
        Severity[] gravest = new Severity[(int) getWidth() + 1];
        for (Event event : events()) {
            int pixel = (int) Math.max(0, Math.min(getWidth(), x(event.tick())));
            boolean graver = gravest[pixel] == null || event.severity().compareTo(gravest[pixel]) < 0;
            gravest[pixel] = graver ? event.severity() : gravest[pixel];
        }
        for (int pixel = 0; pixel < gravest.length; pixel++) {
            if (gravest[pixel] != null) {
                g.setFill(color(gravest[pixel], ink));
                g.fillRect(pixel - 0.5, BAR_TOP - 7, 2, 6);
            }
        }
    }

    private static Color color(Severity severity, Ink ink) {
        return switch (severity) {
            case ERROR -> ink.danger();
            case WARNING -> ink.warning();
            case INFO -> ink.muted();
        };
    }
}
