package org.twinbench.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.EngineDescription;
import org.twinbench.scenario.Layout;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.Spot;

/** Scenarios made from others by changing what stands where and what follows what. */
public final class LayoutChanges {
    private LayoutChanges() {}

    /** {@code type-1}, or with the first number that makes an id which is neither in the scenario nor among the taken. */
    public static String freeId(Scenario scenario, String type, Set<String> taken) {
        String stem = type.replaceAll("-\\d+$", "");
        int number = 1;
        while (scenario.element(stem + "-" + number).isPresent() || taken.contains(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }

    public static Scenario added(Scenario scenario, Element element) {
        List<Element> elements = new ArrayList<>(scenario.elements());
        elements.add(element);
        return scenario.withElements(elements);
    }

    /** Without some elements and the connections to them. */
    public static Scenario removed(Scenario scenario, Set<String> ids) {
        return scenario.withElements(scenario.elements().stream()
                .filter(element -> !ids.contains(element.id()))
                .map(element -> element.withNext(
                        element.next().stream().filter(id -> !ids.contains(id)).toList()))
                .toList());
    }

    /** With one more connection; the same scenario if it is there already. */
    public static Scenario connected(Scenario scenario, String from, String to) {
        return changed(scenario, from, element -> {
            Set<String> next = new LinkedHashSet<>(element.next());
            next.add(to);
            return element.withNext(List.copyOf(next));
        });
    }

    public static Scenario disconnected(Scenario scenario, String from, String to) {
        return changed(
                scenario,
                from,
                element -> element.withNext(
                        element.next().stream().filter(id -> !id.equals(to)).toList()));
    }

    /** Moved by a distance each, metres; what has no place of its own stays. */
    public static Scenario moved(Scenario scenario, Map<String, Vec3> by) {
        return placed(scenario, by.keySet(), (id, point) -> point.plus(by.get(id)), 0);
    }

    /** Turned together about a point, radians counter-clockwise. */
    public static Scenario rotated(Scenario scenario, Set<String> ids, Vec3 about, double angle) {
        Transform turn =
                Transform.translation(about).after(Transform.turn(angle)).after(Transform.translation(about.times(-1)));
        return placed(scenario, ids, (id, point) -> rounded(turn.point(point)), angle);
    }

    /** With another way; fewer than two corners are no way and change nothing. */
    public static Scenario withPath(Scenario scenario, String id, List<Vec3> path) {
        return path.size() < 2
                ? scenario
                : changed(
                        scenario,
                        id,
                        element -> element.withLayout(new Layout(
                                Optional.empty(), path, element.layout().look())));
    }

    /** Looking like a model file, relative to the scenario, or as its type does by itself. */
    public static Scenario withLook(Scenario scenario, Set<String> ids, Optional<String> look) {
        return scenario.withElements(scenario.elements().stream()
                .map(element -> ids.contains(element.id())
                        ? element.withLayout(new Layout(
                                element.layout().spot(), element.layout().path(), look))
                        : element)
                .toList());
    }

    /**
     * With copies of some elements, moved by a distance; connections among the copied are copied too.
     *
     * @param copies the ids of the copies by those of the originals, as {@link #copies} finds them
     */
    public static Scenario duplicated(Scenario scenario, Map<String, String> copies, Vec3 by) {
        List<Element> elements = new ArrayList<>(scenario.elements());
        for (Element element : scenario.elements()) {
            if (copies.containsKey(element.id())) {
                List<String> next = element.next().stream()
                        .filter(copies::containsKey)
                        .map(copies::get)
                        .toList();
                elements.add(new Element(
                        copies.get(element.id()),
                        element.type(),
                        Optional.empty(),
                        element.parameters(),
                        next,
                        shifted(element.layout(), by)));
            }
        }
        return scenario.withElements(elements);
    }

    /** New ids for copies of elements, by the ids of the originals. */
    public static Map<String, String> copies(Scenario scenario, Set<String> ids, Set<String> taken) {
        Map<String, String> copies = new LinkedHashMap<>();
        Set<String> used = new LinkedHashSet<>(taken);
        for (Element element : scenario.elements()) {
            if (ids.contains(element.id()) && element.layout().hasPlace()) {
                String id = freeId(scenario, element.id(), used);
                used.add(id);
                copies.put(element.id(), id);
            }
        }
        return copies;
    }

    /** With another id; whatever names it follows, as {@link Renaming} says. */
    public static Scenario renamed(Scenario scenario, String id, String name, EngineDescription engine) {
        return new Renaming(Map.of(id, name), engine).of(scenario);
    }

    private interface Move {
        Vec3 of(String id, Vec3 point);
    }

    private static Scenario placed(Scenario scenario, Set<String> ids, Move move, double turn) {
        return scenario.withElements(scenario.elements().stream()
                .map(element -> ids.contains(element.id()) ? placed(element, move, turn) : element)
                .toList());
    }

    private static Element placed(Element element, Move move, double turn) {
        Layout layout = element.layout();
        return element.withLayout(new Layout(
                layout.spot()
                        .map(spot -> new Spot(
                                move.of(element.id(), spot.position()),
                                Math.IEEEremainder(spot.heading() + turn, 2 * Math.PI))),
                layout.path().stream()
                        .map(point -> move.of(element.id(), point))
                        .toList(),
                layout.look()));
    }

    private static Layout shifted(Layout layout, Vec3 by) {
        return new Layout(
                layout.spot().map(spot -> new Spot(spot.position().plus(by), spot.heading())),
                layout.path().stream().map(point -> point.plus(by)).toList(),
                layout.look());
    }

    /** To a tenth of a millimetre, so that turning there and back writes what was there. */
    private static Vec3 rounded(Vec3 p) {
        return new Vec3(Math.round(p.x() * 1e4) / 1e4, Math.round(p.y() * 1e4) / 1e4, p.z());
    }

    private static Scenario changed(Scenario scenario, String id, UnaryOperator<Element> change) {
        return scenario.withElements(scenario.elements().stream()
                .map(element -> element.id().equals(id) ? change.apply(element) : element)
                .toList());
    }
}
