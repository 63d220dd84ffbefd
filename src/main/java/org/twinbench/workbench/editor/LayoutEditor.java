package org.twinbench.workbench.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.twinbench.layout.Alignment;
import org.twinbench.layout.Clearance;
import org.twinbench.layout.Footprint;
import org.twinbench.layout.Snapping;
import org.twinbench.layout.Starters;
import org.twinbench.model.AssetId;
import org.twinbench.model.Bounds;
import org.twinbench.model.Message;
import org.twinbench.model.Vec3;
import org.twinbench.project.Edit;
import org.twinbench.project.LayoutChanges;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.ElementType;
import org.twinbench.scenario.EngineDescription;
import org.twinbench.scenario.Layout;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.Spot;
import org.twinbench.scenario.Submodel;
import org.twinbench.scene.Scene;
import org.twinbench.workbench.Session;

/** What can be done to the layout of the open scenario. Each change is one edit that can be taken back. UI thread only. */
public final class LayoutEditor {
    /** Width of the grid, metres. */
    static final double GRID = 0.5;

    /** A connection of two elements, by their ids. */
    record Connection(String from, String to) {}

    private final Session session;
    private final List<EngineDescription> engines;
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(this, "tool", Tool.SELECT);
    private final BooleanProperty editing = new SimpleBooleanProperty(this, "editing", true);
    private final BooleanProperty snapping = new SimpleBooleanProperty(this, "snapping", true);
    private final ObjectProperty<Connection> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ObjectProperty<Clearance> clearance = new SimpleObjectProperty<>(this, "clearance", Clearance.FREE);
    private final List<DropPlace> places = new ArrayList<>();
    private final Groups groups;

    public LayoutEditor(Session session, List<EngineDescription> engines) {
        this.session = session;
        this.engines = List.copyOf(engines);
        groups = new Groups(this);
        session.selection().addListener((InvalidationListener) change -> chosen.set(null));
        session.scenarioProperty().addListener((property, before, now) -> {
            chosen.set(null);
            if (now == null) {
                tool.set(Tool.SELECT);
            }
        });
    }

    Groups groups() {
        return groups;
    }

    Session session() {
        return session;
    }

    ObjectProperty<Tool> tool() {
        return tool;
    }

    /** Whether the mouse changes the layout; else it only looks. */
    BooleanProperty editing() {
        return editing;
    }

    BooleanProperty snapping() {
        return snapping;
    }

    /** The connection that is selected; null if none is. */
    ObjectProperty<Connection> chosen() {
        return chosen;
    }

    /** What stands in each other or too close; follows the layout with a moment's delay. */
    ObjectProperty<Clearance> clearance() {
        return clearance;
    }

    /** Where blocks can be dropped. */
    List<DropPlace> places() {
        return places;
    }

    boolean isActive() {
        return editing.get() && engine().isPresent();
    }

    Optional<Scenario> scenario() {
        return Optional.ofNullable(session.scenario());
    }

    Optional<Scene> scene() {
        return Optional.ofNullable(session.scene());
    }

    /** What scenarios of the open one's engine may contain. */
    Optional<EngineDescription> engine() {
        return scenario()
                .flatMap(scenario -> engines.stream()
                        .filter(engine -> engine.key().equals(scenario.engine()))
                        .findFirst());
    }

    Optional<ElementType> type(Element element) {
        return engine().flatMap(engine -> engine.type(element.type()));
    }

    List<Element> elements() {
        return scenario().map(Scenario::elements).orElse(List.of());
    }

    /** The selected elements, those on assets of the model included. */
    List<Element> selected() {
        return elements().stream()
                .filter(element -> session.selection().contains(element.stateId()))
                .toList();
    }

    /** The ids of the selected elements that have a place of their own, and of those that they are grouped with. */
    Set<String> movable() {
        Set<String> ids = selected().stream()
                .filter(LayoutEditor::isMovable)
                .map(Element::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return scenario().map(scenario -> Groups.whole(scenario, ids)).orElse(ids);
    }

    static boolean isMovable(Element element) {
        return element.asset().isEmpty() && element.layout().hasPlace();
    }

    /** The point of a movable element that snaps. */
    static Vec3 anchor(Element element) {
        return element.layout()
                .spot()
                .map(Spot::position)
                .orElseGet(() -> element.layout().path().getFirst());
    }

    static Layout shifted(Layout layout, Vec3 by) {
        return new Layout(
                layout.spot().map(spot -> new Spot(spot.position().plus(by), spot.heading())),
                layout.path().stream().map(corner -> corner.plus(by)).toList(),
                layout.look());
    }

    void select(Set<String> ids) {
        session.select(elements().stream()
                .filter(element -> ids.contains(element.id()))
                .map(Element::stateId)
                .toList());
    }

    /** Puts a new block on the floor and selects it. */
    void place(ElementType type, Vec3 at) {
        if (Submodel.nameIn(type.key()).isPresent()) {
            groups.use(type, at);
            return;
        }
        add(type, Layout.at(new Spot(at, 0)));
    }

    /** Puts a new block on the floor, one that lies along a way as a straight one. */
    void put(ElementType type, Vec3 at) {
        if (Ways.isWay(type)) {
            draw(type, Ways.about(at));
        } else {
            place(type, at);
        }
    }

    /** Puts a new block along a way and selects it. */
    void draw(ElementType type, List<Vec3> path) {
        if (path.size() > 1) {
            add(type, Layout.along(path));
        }
    }

    private void add(ElementType type, Layout layout) {
        Scenario now = session.scenario();
        String id = LayoutChanges.freeId(now, type.key(), assets());
        Element element = new Element(id, type.key(), Optional.empty(), Starters.of(type, now), List.of(), layout);
        edit(Message.of("layout.edit.add", id), scenario -> LayoutChanges.added(scenario, element));
        select(Set.of(id));
    }

    private Set<String> assets() {
        return session.model() == null
                ? Set.of()
                : session.model().ids().stream().map(AssetId::value).collect(Collectors.toSet());
    }

    /** Removes the chosen connection, or the selected elements with their connections. */
    void delete() {
        Connection connection = chosen.get();
        if (connection != null) {
            edit(
                    Message.of("layout.edit.disconnect", connection.from(), connection.to()),
                    scenario -> LayoutChanges.disconnected(scenario, connection.from(), connection.to()));
            return;
        }
        Set<String> ids = selected().stream().map(Element::id).collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            session.selection().clear();
            edit(Message.of("layout.edit.delete", names(ids)), scenario -> LayoutChanges.removed(scenario, ids));
        }
    }

    /** Whether an element may be followed by another. */
    boolean canConnect(Element from, Element to) {
        long inputs = elements().stream()
                .filter(element -> element.next().contains(to.id()))
                .count();
        return !from.id().equals(to.id())
                && !from.next().contains(to.id())
                && type(from)
                        .filter(type -> from.next().size() < type.maxOutputs())
                        .isPresent()
                && type(to).filter(type -> inputs < type.maxInputs()).isPresent();
    }

    void connect(Element from, Element to) {
        if (canConnect(from, to)) {
            edit(
                    Message.of("layout.edit.connect", from.id(), to.id()),
                    scenario -> LayoutChanges.connected(scenario, from.id(), to.id()));
        }
    }

    void move(Set<String> ids, Vec3 by) {
        if (by.length() > 0) {
            Map<String, Vec3> moves = new HashMap<>();
            Groups.whole(session.scenario(), ids).forEach(id -> moves.put(id, by));
            edit(Message.of("layout.edit.move", names(ids)), scenario -> LayoutChanges.moved(scenario, moves));
        }
    }

    void path(String id, List<Vec3> path) {
        edit(Message.of("layout.edit.path", id), scenario -> LayoutChanges.withPath(scenario, id, path));
    }

    /** Turns the selected elements about their common middle, radians counter-clockwise. */
    void rotate(double angle) {
        Set<String> ids = movable();
        middle(ids)
                .ifPresent(about -> edit(
                        Message.of("layout.edit.rotate", names(ids)),
                        scenario -> LayoutChanges.rotated(scenario, ids, about, angle)));
    }

    /** The middle of what some elements cover; a single standing one turns about its own foot. */
    private Optional<Vec3> middle(Set<String> ids) {
        List<Element> all = elements().stream()
                .filter(element -> ids.contains(element.id()))
                .toList();
        if (all.size() == 1 && all.getFirst().layout().spot().isPresent()) {
            return all.getFirst().layout().spot().map(Spot::position);
        }
        Bounds box = all.stream()
                .flatMap(element -> Footprint.of(element, scene()).stream())
                .map(Footprint::bounds)
                .reduce(Bounds.EMPTY, Bounds::with);
        return box.isEmpty()
                ? Optional.empty()
                : Optional.of(new Vec3(
                        Snapping.round(box.center().x(), GRID / 2),
                        Snapping.round(box.center().y(), GRID / 2),
                        0));
    }

    void duplicate() {
        Map<String, String> copies = LayoutChanges.copies(session.scenario(), movable(), assets());
        if (!copies.isEmpty()) {
            Vec3 by = new Vec3(2 * GRID, -4 * GRID - 1, 0);
            edit(
                    Message.of("layout.edit.duplicate", names(copies.keySet())),
                    scenario -> LayoutChanges.duplicated(scenario, copies, by));
            select(Set.copyOf(copies.values()));
        }
    }

    void align(Alignment how) {
        List<Element> elements =
                selected().stream().filter(LayoutEditor::isMovable).toList();
        Map<String, Vec3> moves = how.moves(elements, scene());
        if (moves.values().stream().anyMatch(by -> by.length() > 1e-9)) {
            edit(Message.of("layout.edit.align"), scenario -> LayoutChanges.moved(scenario, moves));
        }
    }

    /** Gives an element another id. @return whether it could have it */
    boolean rename(String id, String name) {
        boolean free =
                session.scenario().element(name).isEmpty() && !assets().contains(name) && name.matches("\\S.{0,79}");
        if (free) {
            engine().ifPresent(engine -> edit(
                    Message.of("layout.edit.rename", id, name),
                    scenario -> LayoutChanges.renamed(scenario, id, name, engine)));
            select(Set.of(name));
        }
        return free;
    }

    /** @param look a model file relative to the scenario; empty for the standard look */
    void look(Optional<String> look) {
        Set<String> ids = movable();
        edit(Message.of("layout.edit.look", names(ids)), scenario -> LayoutChanges.withLook(scenario, ids, look));
    }

    private static String names(Set<String> ids) {
        return String.join(", ", ids);
    }

    void edit(Message name, UnaryOperator<Scenario> change) {
        session.finishEditing();
        Scenario before = session.scenario();
        Scenario after = change.apply(before);
        if (!after.equals(before)) {
            session.undo()
                    .execute(Edit.of(
                            name,
                            () -> session.scenarioProperty().set(after),
                            () -> session.scenarioProperty().set(before)));
        }
    }
}
