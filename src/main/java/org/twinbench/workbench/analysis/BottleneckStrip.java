package org.twinbench.workbench.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.twinbench.experiment.analysis.ActivePeriods.Piece;
import org.twinbench.experiment.analysis.RunAnalysis;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.charts.StateColors;
import org.twinbench.workbench.theme.Ink;
import org.twinbench.workbench.timebar.SimulatedTime;

/** Who was the bottleneck when: full pieces are one machine's, half ones shift. A click goes to that time. */
final class BottleneckStrip extends Region {
    private static final double HEIGHT = 44;
    private static final double BAR = 20;
    private static final double MARGIN = 10;

    private final Session session;
    private final LongConsumer seek;
    private final Canvas canvas = new Canvas();
    private final Tooltip tip = new Tooltip();
    private RunAnalysis analysis;
    private TimeSpan span = new TimeSpan(0, 1);

    BottleneckStrip(Session session, LongConsumer seek) {
        this.session = session;
        this.seek = seek;
        setId("analysis-strip");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        accessibleTextProperty().bind(session.texts().of("analysis.strip"));
        getChildren().setAll(canvas);
        Tooltip.install(this, tip);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            seek.accept(tick(event.getX()));
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> seek.accept(tick(event.getX())));
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> tip.setText(describe(tick(event.getX()))));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(this::draw);
    }

    void show(RunAnalysis shown) {
        analysis = shown;
        span = new TimeSpan(shown.from(), shown.to());
        draw();
    }

    private double width() {
        return Math.max(1, getWidth() - 2 * MARGIN);
    }

    private double x(long tick) {
        return MARGIN + span.x(tick, width());
    }

    private long tick(double x) {
        return Math.clamp(span.tick(x - MARGIN, width()), span.start(), span.end());
    }

    private Optional<Piece> at(long tick) {
        return analysis.periods().pieces().stream()
                .filter(piece -> piece.start() <= tick && tick < piece.end())
                .findFirst();
    }

    private String name(int machine) {
        return analysis.machines().get(machine).element();
    }

    /** The machine, or those between which it shifts, in order. */
    private String name(Piece piece) {
        return piece.isShift()
                ? piece.shifting().stream().map(this::name).collect(Collectors.joining(" → "))
                : name(piece.machine());
    }

    private String describe(long tick) {
        String who = at(tick).map(this::name).orElseGet(() -> session.texts().now("analysis.strip.nobody"));
        return SimulatedTime.clock(tick) + "  " + who;
    }

    /** Arrow keys go from change to change. */
    private void key(KeyEvent event) {
        List<Piece> pieces = analysis == null ? List.of() : analysis.periods().pieces();
        long now = session.tick();
        Optional<Long> next = switch (event.getCode()) {
            case RIGHT -> pieces.stream().map(Piece::start).filter(t -> t > now).findFirst();
            case LEFT ->
                pieces.reversed().stream()
                        .map(Piece::start)
                        .filter(t -> t < now)
                        .findFirst();
            default -> Optional.empty();
        };
        next.ifPresent(tick -> {
            seek.accept(tick);
            event.consume();
        });
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    void draw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        if (analysis == null) {
            return;
        }
        Ink ink = Ink.of(session.themeProperty().get());
        g.setFill(ink.inset());
        g.fillRect(MARGIN, 2, width(), BAR);
        g.setFont(Font.font(11));
        g.setTextBaseline(VPos.CENTER);
        double drawn = 0;
        for (Piece piece : analysis.periods().pieces()) {
            double end = x(piece.end());
            if (end - drawn >= 0.5) { // else narrower than half a pixel
                piece(g, piece, x(piece.start()), end);
                drawn = end;
            }
        }
        times(g, ink);
        if (session.tick() >= span.start() && session.tick() <= span.end()) {
            g.setFill(ink.accent());
            g.fillRect(x(session.tick()) - 1, 0, 2, BAR + 4);
        }
        if (isFocused()) {
            g.setStroke(ink.accent());
            g.strokeRect(MARGIN - 1.5, 0.5, width() + 3, BAR + 3);
        }
    }

    private void piece(GraphicsContext g, Piece piece, double from, double to) {
        Color color = StateColors.line(piece.machine());
        double height = piece.isShift() ? BAR / 2 : BAR;
        g.setFill(color);
        g.fillRect(from, 2 + BAR - height, to - from, height);
        String name = name(piece.machine());
        if (!piece.isShift() && to - from > 7.0 * name.length() + 6) {
            g.setFill(color.getBrightness() > 0.8 ? Color.web("#1c2129") : Color.WHITE);
            g.fillText(name, from + 4, 2 + BAR / 2);
        }
    }

    private void times(GraphicsContext g, Ink ink) {
        g.setFill(ink.muted());
        for (long tick : span.marks(width(), 90)) {
            double x = x(tick);
            g.fillRect(x - 0.5, BAR + 4, 1, 4);
            String text = SimulatedTime.clock(tick);
            double left = Math.min(x - 3.0 * text.length(), getWidth() - 6.5 * text.length());
            g.fillText(text, Math.max(2, left), BAR + 15);
        }
    }
}
