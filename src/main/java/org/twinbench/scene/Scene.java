package org.twinbench.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.twinbench.model.AssetId;
import org.twinbench.model.Assets;
import org.twinbench.model.Bounds;
import org.twinbench.model.Placement;
import org.twinbench.model.Transform;

/** A 3D model as plain data: an immutable tree of named nodes; metres, z up. Finds any node by its id. */
public final class Scene implements Assets {

    /** A node with its frame in scene coordinates and its parent (empty for the root). */
    public record Placed(SceneNode node, Transform world, Optional<AssetId> parent) {}

    private final String name;
    private final SceneNode root;
    private final SourceInfo source;
    private final List<Animation> animations;
    private final SequencedMap<AssetId, Placed> index = new LinkedHashMap<>();
    private final Map<AssetId, Bounds> bounds = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if two nodes have the same id */
    public Scene(String name, SceneNode root, SourceInfo source, List<Animation> animations) {
        this.name = name;
        this.root = root;
        this.source = source;
        this.animations = List.copyOf(animations);
        place(root, Transform.IDENTITY, Optional.empty());
    }

    private Bounds place(SceneNode node, Transform parentWorld, Optional<AssetId> parent) {
        Transform world = parentWorld.after(node.frame());
        if (index.putIfAbsent(node.id(), new Placed(node, world, parent)) != null) {
            throw new IllegalArgumentException("two nodes have the id " + node.id());
        }
        Bounds box = node.mesh().map(mesh -> meshBounds(mesh, world)).orElse(Bounds.EMPTY);
        for (SceneNode child : node.children()) {
            box = box.with(place(child, world, Optional.of(node.id())));
        }
        bounds.put(node.id(), box);
        return box;
    }

    private static Bounds meshBounds(Mesh mesh, Transform world) {
        Bounds box = Bounds.EMPTY;
        for (Primitive primitive : mesh.primitives()) {
            box = box.with(primitive.bounds(world));
        }
        return box;
    }

    public String name() {
        return name;
    }

    public SceneNode root() {
        return root;
    }

    public SourceInfo source() {
        return source;
    }

    public List<Animation> animations() {
        return animations;
    }

    /** Every node, parents before children, in the order of the file. */
    public Collection<Placed> nodes() {
        return index.sequencedValues();
    }

    public Optional<Placed> find(AssetId id) {
        return Optional.ofNullable(index.get(id));
    }

    /** The node and all its descendants. */
    public List<Placed> subtree(AssetId id) {
        List<Placed> all = new ArrayList<>();
        find(id).ifPresent(placed -> collect(placed.node(), all));
        return all;
    }

    private void collect(SceneNode node, List<Placed> into) {
        into.add(index.get(node.id()));
        node.children().forEach(child -> collect(child, into));
    }

    /** The box around a node and all below it, scene coordinates; empty for an unknown or shapeless node. */
    public Bounds bounds(AssetId id) {
        return bounds.getOrDefault(id, Bounds.EMPTY);
    }

    public Bounds bounds() {
        return bounds(root.id());
    }

    /** Triangles counted with every instance. */
    public long triangleCount() {
        return index.values().stream()
                .flatMap(placed -> placed.node().mesh().stream())
                .mapToLong(Mesh::triangleCount)
                .sum();
    }

    @Override
    public Optional<Placement> placement(AssetId id) {
        return find(id).map(placed ->
                new Placement(id, placed.world(), bounds(id), placed.node().attributes()));
    }

    @Override
    public Collection<AssetId> ids() {
        return index.sequencedKeySet();
    }
}
