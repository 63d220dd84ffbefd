package org.twinbench.sample.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.Vec3;

/**
 * A node of the model file: its name is the asset's id. Place and turn are in the parent's frame, z up.
 *
 * @param at metres
 * @param axis the unit axis of the turn, z for things that stand
 * @param degrees the turn, counter-clockwise about the axis
 * @param extras attributes for the file, {@code kind} among them; units in the keys
 */
public record Node(
        String id,
        Vec3 at,
        Vec3 axis,
        double degrees,
        Optional<Model> model,
        Map<String, Object> extras,
        List<Node> children) {

    /** A node that only holds others. */
    public static Node group(String id, String kind) {
        return new Node(id, Vec3.ZERO, Vec3.UP, 0, Optional.empty(), extras("kind", kind), new ArrayList<>());
    }

    /** A standing thing of a kind, turned about z. */
    public static Node of(String id, String kind, Model model, double x, double y, double z, double degrees) {
        return new Node(
                id, new Vec3(x, y, z), Vec3.UP, degrees, Optional.of(model), extras("kind", kind), new ArrayList<>());
    }

    /** Adds an attribute and returns the node. */
    public Node with(String key, Object value) {
        extras.put(key, value);
        return this;
    }

    public Node add(Node child) {
        children.add(child);
        return this;
    }

    private static Map<String, Object> extras(String key, Object value) {
        Map<String, Object> extras = new LinkedHashMap<>();
        extras.put(key, value);
        return extras;
    }
}
