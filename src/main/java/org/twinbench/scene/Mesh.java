package org.twinbench.scene;

import java.util.List;
import org.twinbench.model.Bounds;

/** A named shape; nodes that show the same shape share one mesh object. */
public record Mesh(String name, List<Primitive> primitives) {
    public Mesh {
        primitives = List.copyOf(primitives);
    }

    public long triangleCount() {
        return primitives.stream().mapToLong(Primitive::triangleCount).sum();
    }

    /** The box around all primitives, in the mesh's frame. */
    public Bounds bounds() {
        return primitives.stream().map(Primitive::bounds).reduce(Bounds.EMPTY, Bounds::with);
    }
}
