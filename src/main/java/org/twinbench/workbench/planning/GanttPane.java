package org.twinbench.workbench.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.chart.Bar;
import org.twinbench.schedule.chart.ChartLane;
import org.twinbench.schedule.chart.ChartView;
import org.twinbench.schedule.chart.PlanChart;
import org.twinbench.schedule.chart.PlanComparison.Side;
import org.twinbench.schedule.explain.Link;
import org.twinbench.workbench.planning.GanttPainter.Ghost;
import org.twinbench.workbench.planning.PlanBoard.Place;
import org.twinbench.workbench.planning.PlanBoard.State;
import org.twinbench.workbench.theme.Ink;

/**
 * The Gantt chart of a plan board. One canvas shows what is seen; the wheel zooms at the pointer, with Shift or Ctrl it scrolls, the right
 * button pans. A bar that is dragged shows before it is dropped what that would cost. Arrow keys go from bar to bar, with Ctrl they swap.
 */
final class GanttPane extends Region {
    private static final double THRESHOLD = 4;

    private final Canvas canvas = new Canvas();
    private final PlanBoard board;
    private final ObjectProperty<Integer> selected = new SimpleObjectProperty<>(-1);
    private final PriceTag tag;
    private ChartView view = ChartView.MACHINES;
    private PlanChart chart = new PlanChart(ChartView.MACHINES, List.of(), 0);
    private List<Link> chain = List.of();
    private Optional<Side> behind = Optional.empty();
    private Optional<PlanChart> behindChart = Optional.empty();
    private final ObjectProperty<TimeScale> scale = new SimpleObjectProperty<>(new TimeScale(0, 1_000_000));
    private boolean fitted;
    private double top;
    private Ink ink;
    private Locale locale = Locale.ENGLISH;
    private String days = "EEE d MMM";

    private Bar dragged;
    private double pressX;
    private double pressY;
    private boolean dragging;
    private Ghost ghost;
    private Place target;

    /** Says in words what a move would cost. */
    interface PriceTag {
        String text(double difference);
    }

    GanttPane(PlanBoard board, Ink ink, PriceTag tag) {
        this.board = board;
        this.ink = ink;
        this.tag = tag;
        setId("planning-gantt");
        setMinSize(0, 0);
        setFocusTraversable(true);
        getChildren().add(canvas);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        board.stateProperty().subscribe(state -> refresh());
    }

    ObjectProperty<Integer> selectedProperty() {
        return selected;
    }

    /** Which stretch of time is seen. */
    ReadOnlyObjectProperty<TimeScale> scaleProperty() {
        return scale;
    }

    /** @param newDays how a day is written on the time axis, as for a date format */
    void look(Ink newInk, Locale newLocale, String newDays) {
        ink = newInk;
        locale = newLocale;
        days = newDays;
        paint();
    }

    void show(ChartView newView) {
        view = newView;
        top = 0;
        refresh();
    }

    /** Whose lanes are shown. */
    ChartView shown() {
        return view;
    }

    /** Marks who kept whom waiting. */
    void showChain(List<Link> links) {
        chain = links;
        paint();
    }

    /** Shows another plan as outlines behind the bars; none if it is null. */
    void showBehind(Side other) {
        behind = Optional.ofNullable(other);
        refresh();
    }

    /** Shows the whole plan. */
    void fit() {
        scale.set(TimeScale.fitting(chart.end(), getWidth() - GanttPainter.NAMES));
        fitted = getWidth() > GanttPainter.NAMES;
        paint();
    }

    private void refresh() {
        State state = board.state();
        if (state == null) {
            return;
        }
        if (selected.get() >= state.problem().operations().size()) {
            selected.set(-1); // of a problem that was open before
        }
        chart = PlanChart.of(state.problem(), state.plan(), view);
        behindChart = behind.map(side -> PlanChart.of(side.problem(), side.plan(), view));
        if (!fitted) {
            fit();
        }
        paint();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        if (!fitted) {
            fit();
        }
        paint();
    }

    private void paint() {
        if (getWidth() <= 0 || getHeight() <= 0 || board.state() == null) {
            canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
            return;
        }
        top = Math.clamp(
                top, 0, Math.max(0, chart.lanes().size() * GanttPainter.ROW - getHeight() + GanttPainter.AXIS));
        new GanttPainter(canvas.getGraphicsContext2D()).paint(view());
    }

    private GanttPainter.View view() {
        Set<Integer> marked = new HashSet<>();
        int order = -1;
        if (selected.get() >= 0) {
            marked.add(selected.get());
            order = board.state().problem().operations().get(selected.get()).order();
        }
        return new GanttPainter.View(
                chart,
                scale.get(),
                top,
                getWidth(),
                getHeight(),
                ink,
                locale,
                days,
                board.state().problem().start(),
                board.state().problem().released().frozenUntil(),
                marked,
                order,
                ghost,
                chain,
                behindChart,
                board.state().problem().orders().stream().map(Order::due).toList());
    }

    /** The bar of an operation on the screen: x, y of its middle; empty if it has none. For tests and for scrolling to it. */
    Optional<double[]> middle(int operation) {
        return chart.lanes().stream()
                .flatMap(lane -> lane.bars().stream())
                .filter(bar -> bar.operation() == operation)
                .findFirst()
                .map(bar -> new double[] {
                    GanttPainter.NAMES + scale.get().x((bar.from() + bar.to()) / 2),
                    GanttPainter.AXIS + bar.lane() * GanttPainter.ROW - top + GanttPainter.ROW / 2
                });
    }

    /** What the bar that is dragged would cost; empty while none is. */
    Optional<String> priceOfDrag() {
        return Optional.ofNullable(ghost).map(Ghost::text);
    }

    private int lane(double y) {
        int lane = (int) Math.floor((y - GanttPainter.AXIS + top) / GanttPainter.ROW);
        return y < GanttPainter.AXIS || lane >= chart.lanes().size() ? -1 : lane;
    }

    /** The bar at a place on the screen. */
    Optional<Bar> bar(double x, double y) {
        int lane = lane(y);
        if (lane < 0 || x < GanttPainter.NAMES) {
            return Optional.empty();
        }
        long tick = scale.get().tick(x - GanttPainter.NAMES);
        long grace = (long) (2 * scale.get().perPixel());
        return chart.lanes().get(lane).between(tick - grace, tick + grace).stream()
                .filter(bar -> bar.from() - grace <= tick && tick <= bar.to() + grace)
                .findFirst();
    }

    private void press(MouseEvent event) {
        requestFocus();
        pressX = event.getX();
        pressY = event.getY();
        dragging = false;
        dragged = null;
        if (event.getButton() == MouseButton.PRIMARY) {
            Optional<Bar> hit = bar(event.getX(), event.getY());
            select(hit.map(Bar::operation).orElse(-1));
            dragged = hit.filter(bar -> view == ChartView.MACHINES && board.isMovable(bar.operation()))
                    .orElse(null);
        }
        event.consume();
    }

    /** Selects an operation; none if it is negative. */
    void select(int operation) {
        selected.set(operation);
        setAccessibleText(
                operation < 0
                        ? ""
                        : board.state().problem().operations().get(operation).name());
        paint();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            scale.set(scale.get().moved(event.getX() - pressX));
            top -= event.getY() - pressY;
            pressX = event.getX();
            pressY = event.getY();
            paint();
        } else if (dragged != null
                && (dragging || Math.hypot(event.getX() - pressX, event.getY() - pressY) > THRESHOLD)) {
            dragging = true;
            hover(event.getX(), event.getY());
        }
        event.consume();
    }

    /** Moves the ghost, and asks for its price only if the place in the sequence is another. */
    private void hover(double x, double y) {
        int lane = lane(y);
        boolean[] eligible = new boolean[chart.lanes().size()];
        for (int i = 0; i < eligible.length; i++) {
            eligible[i] = board.isEligible(dragged.operation(), i);
        }
        if (lane < 0 || !eligible[lane]) {
            target = null;
            ghost = new Ghost(dragged, dragged.lane(), dragged.from(), "–", true, eligible);
            paint();
            return;
        }
        long from = dragged.from() + (long) ((x - pressX) * scale.get().perPixel());
        Place place = new Place(lane, index(lane, from + (dragged.to() - dragged.from()) / 2));
        if (!place.equals(target) || ghost == null) {
            target = place;
            double difference = board.difference(dragged.operation(), place);
            ghost = new Ghost(dragged, lane, from, tag.text(difference), difference <= 0, eligible);
        } else {
            ghost = new Ghost(dragged, lane, from, ghost.text(), ghost.good(), eligible);
        }
        paint();
    }

    /** How many other bars of a lane have their middle before an instant. */
    private int index(int lane, long middle) {
        int index = 0;
        for (Bar bar : chart.lanes().get(lane).bars()) {
            if (bar.operation() != dragged.operation() && (bar.from() + bar.to()) / 2 < middle) {
                index++;
            }
        }
        return index;
    }

    private void release() {
        boolean drop = dragging && target != null;
        Place place = target;
        int operation = dragged == null ? -1 : dragged.operation();
        stopDragging();
        if (drop && !place.equals(board.place(operation).orElse(null))) {
            board.move(operation, place);
        }
    }

    private void stopDragging() {
        dragging = false;
        dragged = null;
        ghost = null;
        target = null;
        paint();
    }

    private void scroll(ScrollEvent event) {
        if (event.isShiftDown()) {
            scale.set(scale.get().moved(event.getDeltaX() + event.getDeltaY()));
        } else if (event.isControlDown() || event.getX() < GanttPainter.NAMES) {
            top -= event.getDeltaY();
        } else {
            scale.set(scale.get().zoomed(Math.exp(event.getDeltaY() / 300), event.getX() - GanttPainter.NAMES));
        }
        paint();
        event.consume();
    }

    private void key(KeyEvent event) {
        boolean known = true;
        switch (event.getCode()) {
            case LEFT, RIGHT -> sideways(event.getCode() == KeyCode.LEFT ? -1 : 1, event.isControlDown());
            case P -> togglePin();
            case ESCAPE -> stopDragging();
            case HOME -> fit();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void togglePin() {
        if (selected.get() >= 0) {
            board.togglePin(selected.get());
        }
    }

    private void sideways(int direction, boolean swap) {
        int operation = selected.get();
        Optional<Assignment> at =
                operation < 0 ? Optional.empty() : board.state().plan().assignment(operation);
        if (at.isEmpty()) {
            return;
        }
        if (swap) {
            board.swap(operation, direction);
            return;
        }
        for (ChartLane lane : chart.lanes()) {
            List<Integer> operations = lane.bars().stream().map(Bar::operation).toList();
            int index = operations.indexOf(operation);
            int next = index + direction;
            if (index >= 0) {
                if (next >= 0 && next < operations.size()) {
                    select(operations.get(next));
                }
                return;
            }
        }
    }
}
