package org.twinbench.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.Bounds;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Element;
import org.twinbench.scene.Scene;

/** Ways to put several elements in order on the floor; left is the side of small x, bottom that of small y. */
public enum Alignment {
    LEFT,
    CENTRE,
    RIGHT,
    TOP,
    MIDDLE,
    BOTTOM,
    DISTRIBUTE_ACROSS,
    DISTRIBUTE_ALONG;

    /** By how much each element has to move, by its id; what stands nowhere is left out. Metres. */
    public Map<String, Vec3> moves(List<Element> elements, Optional<Scene> scene) {
        List<Map.Entry<String, Bounds>> boxes = new ArrayList<>();
        for (Element element : elements) {
            Bounds box =
                    Footprint.of(element, scene).stream().map(Footprint::bounds).reduce(Bounds.EMPTY, Bounds::with);
            if (!box.isEmpty()) {
                boxes.add(Map.entry(element.id(), box));
            }
        }
        Bounds whole = boxes.stream().map(Map.Entry::getValue).reduce(Bounds.EMPTY, Bounds::with);
        return switch (this) {
            case DISTRIBUTE_ACROSS -> distributed(boxes, true);
            case DISTRIBUTE_ALONG -> distributed(boxes, false);
            default -> aligned(boxes, whole);
        };
    }

    private Map<String, Vec3> aligned(List<Map.Entry<String, Bounds>> boxes, Bounds whole) {
        Map<String, Vec3> moves = new HashMap<>();
        boxes.forEach(entry -> moves.put(entry.getKey(), move(entry.getValue(), whole)));
        return moves;
    }

    private Vec3 move(Bounds box, Bounds whole) {
        return switch (this) {
            case LEFT -> new Vec3(whole.minX() - box.minX(), 0, 0);
            case CENTRE -> new Vec3(whole.center().x() - box.center().x(), 0, 0);
            case RIGHT -> new Vec3(whole.maxX() - box.maxX(), 0, 0);
            case TOP -> new Vec3(0, whole.maxY() - box.maxY(), 0);
            case MIDDLE -> new Vec3(0, whole.center().y() - box.center().y(), 0);
            case BOTTOM -> new Vec3(0, whole.minY() - box.minY(), 0);
            case DISTRIBUTE_ACROSS, DISTRIBUTE_ALONG -> Vec3.ZERO;
        };
    }

    /** The outer two stay, the centres of those between get equal distances. */
    private static Map<String, Vec3> distributed(List<Map.Entry<String, Bounds>> boxes, boolean across) {
        List<Map.Entry<String, Bounds>> order = new ArrayList<>(boxes);
        order.sort(Comparator.comparingDouble(entry -> centre(entry.getValue(), across)));
        Map<String, Vec3> moves = new HashMap<>();
        if (order.size() < 3) {
            return moves;
        }
        double first = centre(order.getFirst().getValue(), across);
        double last = centre(order.getLast().getValue(), across);
        for (int i = 0; i < order.size(); i++) {
            double wanted = first + (last - first) * i / (order.size() - 1);
            double by = wanted - centre(order.get(i).getValue(), across);
            moves.put(order.get(i).getKey(), across ? new Vec3(by, 0, 0) : new Vec3(0, by, 0));
        }
        return moves;
    }

    private static double centre(Bounds box, boolean across) {
        return across ? box.center().x() : box.center().y();
    }
}
