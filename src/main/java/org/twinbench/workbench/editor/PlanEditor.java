package org.twinbench.workbench.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.twinbench.layout.Footprint;
import org.twinbench.layout.Ports;
import org.twinbench.layout.Snapping;
import org.twinbench.model.AssetId;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.ElementType;
import org.twinbench.scenario.Layout;
import org.twinbench.scenario.Spot;
import org.twinbench.workbench.viewport.PlanGround;
import org.twinbench.workbench.viewport.PlanLayer;

/** The mouse on the plan while the layout is edited: place, select, move, turn, bend, connect. */
public final class PlanEditor implements PlanLayer, DropPlace {
    private static final double FIFTEEN_DEGREES = Math.PI / 12;

    /** Pixels within which things pull. */
    private static final double PULL = 12;

    /** Pixels that a press may wander and still be a click. */
    private static final double CLICK = 4;

    private final LayoutEditor editor;
    private Gesture gesture = Gesture.IDLE;
    private PlanGround ground;
    private PlanTargets targets;
    private PlanPainter painter;
    private Snapping snapping = Snapping.GRID;
    private double pressedX;
    private double pressedY;

    public PlanEditor(LayoutEditor editor) {
        this.editor = editor;
    }

    @Override
    public void attach(PlanGround plan) {
        ground = plan;
        targets = new PlanTargets(editor, plan);
        painter = new PlanPainter(editor, plan, targets);
        editor.places().add(this);
        Node node = plan.node();
        node.setFocusTraversable(true);
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        node.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        node.addEventFilter(MouseEvent.MOUSE_MOVED, this::move);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        editor.tool().subscribe(this::toolChanged);
        InvalidationListener repaint = observable -> plan.repaint();
        List.of(
                        editor.chosen(),
                        editor.clearance(),
                        editor.editing(),
                        editor.session().themeProperty())
                .forEach(property -> property.addListener(repaint));
    }

    @Override
    public Node strip() {
        return new PreviewStrip(editor).node();
    }

    @Override
    public Set<AssetId> owned() {
        return editor.elements().stream()
                .filter(LayoutEditor::isMovable)
                .map(Element::stateId)
                .collect(Collectors.toSet());
    }

    @Override
    public void paintBelow(GraphicsContext g) {
        painter.grid(g);
    }

    @Override
    public void paintAbove(GraphicsContext g) {
        painter.paint(g, gesture);
    }

    private void toolChanged() {
        become(Gesture.IDLE);
        ground.node().setCursor(editor.tool().get() instanceof Tool.Select ? Cursor.DEFAULT : Cursor.CROSSHAIR);
        if (!(editor.tool().get() instanceof Tool.Select)) {
            ground.node().requestFocus();
        }
    }

    private void become(Gesture now) {
        gesture = now;
        ground.repaint();
    }

    private Vec3 snapped(double x, double y) {
        return snap(ground.floor(x, y)).point();
    }

    private Snapping.Snapped snap(Vec3 place) {
        boolean on = editor.snapping().get();
        return snapping.snap(place, on ? PULL / ground.pose().scale() : 0, on ? LayoutEditor.GRID : 0);
    }

    private void look(Set<String> moving) {
        snapping = editor.scenario()
                .filter(scenario -> editor.snapping().get())
                .map(scenario -> Snapping.to(scenario, editor.scene(), moving))
                .orElse(Snapping.GRID);
    }

    private void press(MouseEvent event) {
        ground.node().requestFocus();
        pressedX = event.getX();
        pressedY = event.getY();
        if (!editor.isActive() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        switch (editor.tool().get()) {
            case Tool.Place(ElementType type) -> hover(type, event.getX(), event.getY());
            case Tool.Draw draw -> {} // a corner is set when the button comes up
            case Tool.Connect connect ->
                targets.element(event.getX(), event.getY(), false).ifPresent(this::beginConnection);
            case Tool.Select select -> grab(event);
        }
        boolean free = editor.tool().get() instanceof Tool.Select && gesture.equals(Gesture.IDLE);
        if (!free || editor.chosen().get() != null) {
            event.consume();
        }
    }

    private void beginConnection(Element from) {
        Ports.of(from, editor.scene())
                .ifPresent(ports -> become(new Gesture.Connecting(from.id(), ports.exit(), ports.exit())));
    }

    /** Handles first, then exits, then the elements themselves, then the lines between them. */
    private void grab(MouseEvent event) {
        double x = event.getX();
        double y = event.getY();
        List<Element> selected = editor.selected();
        if (selected.size() == 1 && grabHandle(selected.getFirst(), x, y)) {
            return;
        }
        Optional<Element> exit = targets.exit(x, y);
        Optional<Element> element = targets.element(x, y, true);
        if (exit.isPresent()) {
            beginConnection(exit.get());
        } else if (element.isPresent()) {
            take(element.get(), event.isShiftDown() || event.isShortcutDown(), ground.floor(x, y));
        } else {
            editor.chosen().set(targets.connection(x, y).orElse(null));
            if (editor.chosen().get() != null) {
                var connection = editor.chosen().get();
                editor.session().selection().clear();
                editor.chosen().set(connection);
            }
        }
    }

    private boolean grabHandle(Element element, double x, double y) {
        OptionalInt corner = LayoutEditor.isMovable(element) ? targets.corner(element, x, y) : OptionalInt.empty();
        if (corner.isPresent()) {
            look(Set.of(element.id()));
            become(new Gesture.Bending(
                    element.id(), corner.getAsInt(), element.layout().path()));
            return true;
        }
        if (LayoutEditor.isMovable(element) && targets.isHandle(element, x, y)) {
            become(new Gesture.Turning(element.layout().spot().orElseThrow().position(), 0));
            return true;
        }
        return false;
    }

    private void take(Element element, boolean adding, Vec3 at) {
        Set<String> ids = new LinkedHashSet<>(editor.movable());
        if (adding && !ids.add(element.id())) {
            ids.remove(element.id());
        } else if (!ids.contains(element.id())) {
            ids = new LinkedHashSet<>(Set.of(element.id()));
        }
        editor.select(ids);
        look(ids);
        become(new Gesture.Moving(Set.copyOf(ids), at, Vec3.ZERO));
    }

    private void drag(MouseEvent event) {
        if (gesture.equals(Gesture.IDLE)) {
            if (editor.isActive() && editor.chosen().get() != null) {
                event.consume();
            }
            return;
        }
        event.consume();
        Vec3 at = ground.floor(event.getX(), event.getY());
        switch (gesture) {
            case Gesture.Moving moving ->
                become(new Gesture.Moving(moving.ids(), moving.from(), way(moving, at, event)));
            case Gesture.Turning turning -> become(new Gesture.Turning(turning.about(), turn(turning.about(), at)));
            case Gesture.Bending bending -> bend(bending, event.getX(), event.getY());
            case Gesture.Connecting c -> become(new Gesture.Connecting(c.from(), c.start(), at));
            case Gesture.Placing placing -> hover(placing.type(), event.getX(), event.getY());
            case Gesture.Drawing drawing -> trace(drawing, event.getX(), event.getY());
            case Gesture.Idle idle -> {}
        }
    }

    /** How far to move: the first of the moved elements snaps, the others keep their distance to it. */
    private Vec3 way(Gesture.Moving moving, Vec3 at, MouseEvent event) {
        if (Math.hypot(event.getX() - pressedX, event.getY() - pressedY) < CLICK
                && moving.by().length() == 0) {
            return Vec3.ZERO;
        }
        Vec3 raw = at.minus(moving.from());
        Optional<Vec3> anchor = editor.elements().stream()
                .filter(element -> moving.ids().contains(element.id()))
                .findFirst()
                .map(LayoutEditor::anchor);
        return anchor.map(point -> {
                    Vec3 to = snap(point.plus(raw)).point();
                    return new Vec3(clean(to.x() - point.x()), clean(to.y() - point.y()), 0);
                })
                .orElse(Vec3.ZERO);
    }

    private static double clean(double metres) {
        return Snapping.round(metres, 0);
    }

    /** From straight up of the handle, in steps of 15 degrees while snapping. */
    private double turn(Vec3 about, Vec3 at) {
        double heading =
                editor.selected().getFirst().layout().spot().orElseThrow().heading();
        double angle = Math.atan2(at.y() - about.y(), at.x() - about.x()) - Math.PI / 2 - heading;
        double step = editor.snapping().get() ? FIFTEEN_DEGREES : FIFTEEN_DEGREES / 15;
        return Math.round(angle / step) * step;
    }

    private void bend(Gesture.Bending bending, double x, double y) {
        List<Vec3> path = new ArrayList<>(bending.path());
        path.set(bending.corner(), snapped(x, y));
        become(new Gesture.Bending(bending.id(), bending.corner(), path));
    }

    private void release(MouseEvent event) {
        if (!editor.isActive() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Gesture done = gesture;
        boolean taken = !done.equals(Gesture.IDLE) || !(editor.tool().get() instanceof Tool.Select);
        if (taken || editor.chosen().get() != null) {
            event.consume();
        }
        if (editor.tool().get() instanceof Tool.Draw(ElementType type)) {
            corner(type, event);
            return;
        }
        become(Gesture.IDLE);
        switch (done) {
            case Gesture.Moving moving -> editor.move(moving.ids(), moving.by());
            case Gesture.Turning turning -> turned(turning.angle());
            case Gesture.Bending bending -> editor.path(bending.id(), bending.path());
            case Gesture.Connecting connecting -> finishConnection(connecting, event.getX(), event.getY());
            case Gesture.Placing placing -> {
                Vec3 at = snapped(event.getX(), event.getY());
                editor.place(placing.type(), at);
                if (!event.isShiftDown()) {
                    editor.tool().set(Tool.SELECT);
                }
            }
            case Gesture.Drawing drawing -> {}
            case Gesture.Idle idle -> {}
        }
    }

    private void turned(double angle) {
        if (angle != 0) {
            editor.rotate(angle);
        }
    }

    private void finishConnection(Gesture.Connecting connecting, double x, double y) {
        Optional<Element> from = editor.scenario().flatMap(scenario -> scenario.element(connecting.from()));
        Optional<Element> to = entry(x, y).or(() -> targets.element(x, y, false));
        if (from.isPresent() && to.isPresent()) {
            editor.connect(from.get(), to.get());
        }
    }

    /** The element whose entry is near: it may lie outside of what is drawn of it. */
    private Optional<Element> entry(double x, double y) {
        Vec3 at = ground.floor(x, y);
        double reach = 1.5 * PULL / ground.pose().scale();
        return editor.elements().stream()
                .filter(element -> Ports.of(element, editor.scene())
                        .filter(ports -> Math.hypot(
                                        ports.entry().x() - at.x(),
                                        ports.entry().y() - at.y())
                                < reach)
                        .isPresent())
                .findFirst();
    }

    /** Sets a corner of a way that is drawn; a double click ends it. */
    private void corner(ElementType type, MouseEvent event) {
        List<Vec3> path = new ArrayList<>(gesture instanceof Gesture.Drawing drawing ? drawing.path() : List.of());
        if (event.getClickCount() > 1) {
            finishWay(type, path);
            return;
        }
        look(Set.of());
        Vec3 at = path.isEmpty() ? snapped(event.getX(), event.getY()) : path.removeLast();
        path.add(at);
        path.add(at);
        become(new Gesture.Drawing(type, path));
    }

    private void finishWay(ElementType type, List<Vec3> path) {
        List<Vec3> corners = new ArrayList<>();
        for (Vec3 corner : path) {
            if (corners.isEmpty() || corners.getLast().distance(corner) > 1e-3) {
                corners.add(corner);
            }
        }
        become(Gesture.IDLE);
        editor.draw(type, corners);
        editor.tool().set(Tool.SELECT);
    }

    private void trace(Gesture.Drawing drawing, double x, double y) {
        List<Vec3> path = new ArrayList<>(drawing.path());
        path.set(path.size() - 1, snapped(x, y));
        become(new Gesture.Drawing(drawing.type(), path));
    }

    private void move(MouseEvent event) {
        if (!editor.isActive()) {
            return;
        }
        if (editor.tool().get() instanceof Tool.Place(ElementType type)) {
            hover(type, event.getX(), event.getY());
        } else if (gesture instanceof Gesture.Drawing drawing) {
            trace(drawing, event.getX(), event.getY());
        } else if (editor.tool().get() instanceof Tool.Select) {
            boolean grip = targets.exit(event.getX(), event.getY()).isPresent();
            ground.node().setCursor(grip ? Cursor.CROSSHAIR : Cursor.DEFAULT);
        }
    }

    private void hover(ElementType type, double x, double y) {
        look(Set.of());
        Snapping.Snapped at = snap(ground.floor(x, y));
        Layout layout = Ways.isWay(type) ? Layout.along(Ways.about(at.point())) : Layout.at(new Spot(at.point(), 0));
        Element ghost = new Element("ghost", type.key(), Optional.empty(), Map.of(), List.of(), layout);
        become(new Gesture.Placing(type, Footprint.of(ghost, Optional.empty()), at.caught()));
    }

    private void key(KeyEvent event) {
        boolean busy = !gesture.equals(Gesture.IDLE) || !(editor.tool().get() instanceof Tool.Select);
        if (event.getCode() == KeyCode.ESCAPE && busy) {
            become(Gesture.IDLE);
            editor.tool().set(Tool.SELECT);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && gesture instanceof Gesture.Drawing drawing) {
            finishWay(drawing.type(), drawing.path());
            event.consume();
        }
    }

    @Override
    public boolean hover(ElementType type, double screenX, double screenY, boolean drop) {
        Node node = ground.node();
        Point2D at = node.screenToLocal(screenX, screenY);
        boolean over = node.getScene() != null
                && at != null
                && node.contains(at)
                && editor.scenario().isPresent();
        if (over && drop) {
            look(Set.of());
            Vec3 place = snapped(at.getX(), at.getY());
            become(Gesture.IDLE);
            editor.put(type, place);
        } else if (over) {
            hover(type, at.getX(), at.getY());
        }
        return over;
    }

    @Override
    public void leave() {
        become(Gesture.IDLE);
    }
}
