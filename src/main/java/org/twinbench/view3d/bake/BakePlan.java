package org.twinbench.view3d.bake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.twinbench.model.Bounds;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Primitive;
import org.twinbench.scene.Scene;

/**
 * How a scene is cut into chunks: surfaces that look alike are divided at the median of the longest side until no
 * chunk has more than {@link #LARGEST} triangles, so chunks are compact, full, and can be culled one by one.
 *
 * @param origin what is subtracted from scene coordinates before they become floats of a mesh
 */
public record BakePlan(List<Chunk> chunks, Palette palette, Vec3 origin) {
    /** Triangles of a chunk at most; measured to be the best trade of draw calls, culling and rebuild time. */
    public static final int LARGEST = 20_000;

    public static BakePlan of(Scene scene) {
        Palette palette = new Palette();
        Map<Look, List<Part>> byLook = new LinkedHashMap<>();
        for (Scene.Placed placed : scene.nodes()) {
            placed.node().mesh().ifPresent(mesh -> {
                for (Primitive primitive : mesh.primitives()) {
                    List<Part> parts = byLook.computeIfAbsent(Look.of(primitive), look -> new ArrayList<>());
                    addParts(placed, primitive, palette, parts);
                }
            });
        }
        List<Chunk> chunks = new ArrayList<>();
        byLook.forEach((look, parts) -> divide(look, parts, chunks));
        Bounds box = scene.bounds();
        return new BakePlan(List.copyOf(chunks), palette, box.isEmpty() ? Vec3.ZERO : box.center());
    }

    private static void addParts(Scene.Placed placed, Primitive primitive, Palette palette, List<Part> into) {
        int cell = palette.cell(placed.node().id(), primitive.material());
        int count = primitive.triangleCount();
        if (count > 0 && count <= LARGEST) {
            Bounds box = primitive.bounds(placed.world());
            into.add(new Part(placed.node().id(), cell, primitive, placed.world(), 0, count, box));
            return;
        }
        for (int from = 0; from < count; from += LARGEST) {
            int to = Math.min(count, from + LARGEST);
            Bounds box = bounds(placed, primitive, from, to);
            into.add(new Part(placed.node().id(), cell, primitive, placed.world(), from, to, box));
        }
    }

    private static Bounds bounds(Scene.Placed placed, Primitive primitive, int from, int to) {
        Bounds box = Bounds.EMPTY;
        for (int i = 3 * from; i < 3 * to; i++) {
            box = box.with(placed.world().point(primitive.vertex(primitive.indices()[i])));
        }
        return box;
    }

    private static void divide(Look look, List<Part> parts, List<Chunk> into) {
        int total = parts.stream().mapToInt(Part::triangles).sum();
        if (total <= LARGEST || parts.size() == 1) {
            into.add(new Chunk(look, parts));
            return;
        }
        List<Part> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparingDouble(along(parts)));
        int half = 0;
        int split = 0;
        while (split < sorted.size() - 1
                && (split == 0 || half + sorted.get(split).triangles() <= total / 2)) {
            half += sorted.get(split++).triangles();
        }
        divide(look, sorted.subList(0, split), into);
        divide(look, sorted.subList(split, sorted.size()), into);
    }

    /** The coordinate of a part's centre along the longest side of all. */
    private static ToDoubleFunction<Part> along(List<Part> parts) {
        Vec3 size = parts.stream()
                .map(Part::bounds)
                .reduce(Bounds.EMPTY, Bounds::with)
                .size();
        if (size.x() >= size.y() && size.x() >= size.z()) {
            return part -> part.bounds().center().x();
        }
        return size.y() >= size.z()
                ? part -> part.bounds().center().y()
                : part -> part.bounds().center().z();
    }

    public long triangleCount() {
        return chunks.stream().mapToLong(Chunk::triangleCount).sum();
    }
}
