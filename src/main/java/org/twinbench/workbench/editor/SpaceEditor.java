package org.twinbench.workbench.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.twinbench.layout.Footprint;
import org.twinbench.layout.Snapping;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.ElementType;
import org.twinbench.scenario.Layout;
import org.twinbench.scenario.Spot;
import org.twinbench.workbench.viewport.SpaceGround;
import org.twinbench.workbench.viewport.SpaceLayer;

/** The mouse in the 3D view while the layout is edited: blocks are dropped onto the floor and moved along it. */
public final class SpaceEditor implements SpaceLayer, DropPlace {
    private static final Color GHOST = Color.web("#2F81F7");

    /** Metres within which things pull. */
    private static final double PULL = 0.4;

    /** Pixels that a press may wander and still be a click. */
    private static final double CLICK = 4;

    private record Held(Set<String> ids, Vec3 from, Vec3 anchor, double x, double y) {}

    private final LayoutEditor editor;
    private SpaceGround ground;
    private Snapping snapping = Snapping.GRID;
    private List<Footprint> ghost = List.of();
    private Optional<Held> held = Optional.empty();
    private Vec3 by = Vec3.ZERO;

    public SpaceEditor(LayoutEditor editor) {
        this.editor = editor;
    }

    @Override
    public void attach(SpaceGround space) {
        ground = space;
        editor.places().add(this);
        space.node().addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        space.node().addEventFilter(MouseEvent.MOUSE_MOVED, this::move);
        space.node().addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        space.node().addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    @Override
    public void paint(GraphicsContext g) {
        for (Footprint foot : ghost) {
            List<Vec3> corners = foot.corners().stream().map(ground::pixel).toList();
            double[] x = corners.stream().mapToDouble(Vec3::x).toArray();
            double[] y = corners.stream().mapToDouble(Vec3::y).toArray();
            g.setFill(GHOST.deriveColor(0, 1, 1, 0.3));
            g.fillPolygon(x, y, x.length);
            g.setStroke(GHOST);
            g.setLineWidth(2);
            g.strokePolygon(x, y, x.length);
        }
    }

    private void show(List<Footprint> now) {
        ghost = now;
        ground.repaint().run();
    }

    private Vec3 snap(Vec3 place) {
        boolean on = editor.snapping().get();
        return snapping.snap(place, on ? PULL : 0, on ? LayoutEditor.GRID : 0).point();
    }

    private void look(Set<String> moving) {
        snapping = editor.scenario()
                .filter(scenario -> editor.snapping().get())
                .map(scenario -> Snapping.to(scenario, editor.scene(), moving))
                .orElse(Snapping.GRID);
    }

    private Optional<Element> element(double x, double y) {
        return ground.asset(x, y)
                .flatMap(asset -> editor.elements().stream()
                        .filter(LayoutEditor::isMovable)
                        .filter(element -> asset.equals(element.stateId())
                                || asset.value().startsWith(element.stateId().value() + "/"))
                        .findFirst());
    }

    private void press(MouseEvent event) {
        if (!editor.isActive() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (editor.tool().get() instanceof Tool.Place(ElementType type)) {
            drop(type, event.getX(), event.getY());
            editor.tool().set(Tool.SELECT);
            event.consume();
        } else if (editor.tool().get() instanceof Tool.Select && !event.isShiftDown() && !event.isShortcutDown()) {
            element(event.getX(), event.getY()).ifPresent(element -> hold(element, event));
        }
    }

    private void hold(Element element, MouseEvent event) {
        Set<String> ids = new LinkedHashSet<>(editor.movable());
        if (!ids.contains(element.id())) {
            ids = Set.of(element.id());
            editor.select(ids);
        }
        Vec3 anchor = LayoutEditor.anchor(element);
        Set<String> moving = Set.copyOf(ids);
        held = ground.floor(event.getX(), event.getY(), anchor.z())
                .map(from -> new Held(moving, from, anchor, event.getX(), event.getY()));
        by = Vec3.ZERO;
        look(moving);
        event.consume();
    }

    private void drag(MouseEvent event) {
        held.ifPresent(held -> {
            event.consume();
            boolean moving = by.length() > 0 || Math.hypot(event.getX() - held.x(), event.getY() - held.y()) > CLICK;
            if (moving) {
                ground.floor(event.getX(), event.getY(), held.anchor().z()).ifPresent(at -> moveTo(held, at));
            }
        });
    }

    private void moveTo(Held held, Vec3 at) {
        Vec3 to = snap(held.anchor().plus(at.minus(held.from())));
        Vec3 way = to.minus(held.anchor());
        by = new Vec3(Snapping.round(way.x(), 0), Snapping.round(way.y(), 0), 0);
        show(editor.elements().stream()
                .filter(element -> held.ids().contains(element.id()))
                .map(element -> element.withLayout(LayoutEditor.shifted(element.layout(), by)))
                .flatMap(element -> Footprint.of(element, editor.scene()).stream())
                .toList());
    }

    private void release(MouseEvent event) {
        held.ifPresent(held -> {
            event.consume();
            show(List.of());
            editor.move(held.ids(), by);
        });
        held = Optional.empty();
    }

    private void move(MouseEvent event) {
        if (editor.isActive() && editor.tool().get() instanceof Tool.Place(ElementType type)) {
            hover(type, event.getX(), event.getY());
        } else if (!ghost.isEmpty()) {
            show(List.of());
        }
    }

    private void hover(ElementType type, double x, double y) {
        look(Set.of());
        ground.floor(x, y, 0).map(this::snap).ifPresent(at -> {
            Layout layout = Ways.isWay(type) ? Layout.along(Ways.about(at)) : Layout.at(new Spot(at, 0));
            Element block = new Element("ghost", type.key(), Optional.empty(), Map.of(), List.of(), layout);
            show(Footprint.of(block, Optional.empty()));
        });
    }

    private void drop(ElementType type, double x, double y) {
        look(Set.of());
        show(List.of());
        ground.floor(x, y, 0).map(this::snap).ifPresent(at -> editor.put(type, at));
    }

    @Override
    public boolean hover(ElementType type, double screenX, double screenY, boolean drop) {
        Node node = ground.node();
        Point2D at = node.getScene() == null ? null : node.screenToLocal(screenX, screenY);
        boolean over = at != null && node.contains(at) && editor.scenario().isPresent();
        if (over && drop) {
            drop(type, at.getX(), at.getY());
        } else if (over) {
            hover(type, at.getX(), at.getY());
        }
        return over;
    }

    @Override
    public void leave() {
        show(List.of());
    }
}
