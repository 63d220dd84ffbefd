package org.twinbench.workbench.analysis;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.twinbench.experiment.analysis.RunAnalysis;
import org.twinbench.experiment.analysis.StateCourse.Interval;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.theme.Ink;
import org.twinbench.workbench.timebar.SimulatedTime;

/** What each machine did when: the wheel zooms at the pointer, dragging moves, a click goes to that time. */
final class GanttView implements AnalysisView {
    private static final double ZOOM_PER_PIXEL = 1.003;
    private static final double KEY_ZOOM = 1.5;
    private static final double KEY_PIXELS = 60;
    private static final double CLICK = 4;

    private final Session session;
    private final LongConsumer seek;
    private final ActivityLegend legend = new ActivityLegend();
    private final GanttChart chart = new GanttChart();
    private final VBox node = new VBox(4, legend, chart);
    private final Tooltip tip = new Tooltip();
    private RunAnalysis analysis;
    private TimeSpan whole = new TimeSpan(0, 1);
    private boolean zoomed;
    private double lastX;
    private double lastY;
    private double travelled;

    GanttView(Session session, LongConsumer seek) {
        this.session = session;
        this.seek = seek;
        node.getStyleClass().add("analysis-body");
        VBox.setVgrow(chart, Priority.ALWAYS);
        chart.setFocusTraversable(true);
        chart.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        chart.accessibleTextProperty().bind(session.texts().of("analysis.gantt.help"));
        Tooltip.install(chart, tip);
        chart.setOnScroll(this::scroll);
        chart.setOnMousePressed(this::press);
        chart.setOnMouseDragged(this::drag);
        chart.setOnMouseReleased(this::release);
        chart.setOnMouseMoved(event -> tip.setText(describe(event.getX(), event.getY())));
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(RunAnalysis shown) {
        analysis = shown;
        whole = new TimeSpan(shown.from(), shown.to());
        legend.show(shown, session.texts().now());
        TimeSpan span = zoomed ? chart.span().moved(0, whole) : whole;
        chart.show(
                shown,
                span,
                Ink.of(session.themeProperty().get()),
                session.texts().now());
        chart.mark(session.tick());
    }

    @Override
    public void mark(long tick) {
        chart.mark(tick);
    }

    private void look(TimeSpan span, double top) {
        zoomed = span.length() < whole.length();
        chart.show(span, top);
    }

    private void zoom(double factor, long about) {
        look(chart.span().zoomed(factor, about, whole), chart.top());
    }

    private void move(double x, double y) {
        look(chart.span().moved(chart.ticks(x), whole), chart.top() + y);
    }

    private void scroll(ScrollEvent event) {
        if (event.isShiftDown()) {
            move(0, -event.getDeltaX() - event.getDeltaY()); // the toolkit turns a wheel with Shift sideways
        } else {
            zoom(Math.pow(ZOOM_PER_PIXEL, -event.getDeltaY()), chart.tick(event.getX()));
        }
        event.consume();
    }

    private void press(MouseEvent event) {
        chart.requestFocus();
        lastX = event.getX();
        lastY = event.getY();
        travelled = 0;
    }

    private void drag(MouseEvent event) {
        move(lastX - event.getX(), lastY - event.getY());
        travelled += Math.abs(event.getX() - lastX) + Math.abs(event.getY() - lastY);
        lastX = event.getX();
        lastY = event.getY();
    }

    private void release(MouseEvent event) {
        if (travelled <= CLICK && analysis != null) {
            seek.accept(chart.tick(event.getX()));
            int machine = chart.machine(event.getY());
            if (machine >= 0) {
                session.select(List.of(analysis.machines().get(machine).asset()));
            }
        }
    }

    private void key(KeyEvent event) {
        long middle = (chart.span().start() + chart.span().end()) / 2;
        switch (event.getCode()) {
            case LEFT -> move(-KEY_PIXELS, 0);
            case RIGHT -> move(KEY_PIXELS, 0);
            case UP -> move(0, -KEY_PIXELS);
            case DOWN -> move(0, KEY_PIXELS);
            case ADD, PLUS, EQUALS -> zoom(1 / KEY_ZOOM, middle);
            case SUBTRACT, MINUS -> zoom(KEY_ZOOM, middle);
            case HOME -> look(whole, 0);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private String describe(double x, double y) {
        int machine = analysis == null ? -1 : chart.machine(y);
        long tick = chart.tick(x);
        if (machine < 0) {
            return SimulatedTime.clock(tick);
        }
        String name = analysis.machines().get(machine).element();
        return analysis.courses().get(machine).intervals().stream()
                .filter(interval -> interval.start() <= tick && tick < interval.end())
                .findFirst()
                .map(interval -> name + "\n" + words(interval))
                .orElse(name);
    }

    private String words(Interval interval) {
        return session.texts()
                .now(
                        "analysis.gantt.bar",
                        ActivityLegend.name(interval.activity(), session.texts().now()),
                        SimulatedTime.clock(interval.start()),
                        SimulatedTime.clock(interval.end()));
    }
}
