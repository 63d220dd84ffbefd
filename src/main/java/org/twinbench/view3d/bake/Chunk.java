package org.twinbench.view3d.bake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.twinbench.model.AssetId;
import org.twinbench.model.Bounds;

/** Parts that lie near each other and look alike: what becomes one mesh. Knows the source, holds no triangles itself. */
public final class Chunk {
    private final Look look;
    private final List<Part> parts;
    private final Bounds bounds;
    private final Set<AssetId> assets = new LinkedHashSet<>();
    private final int triangles;

    Chunk(Look look, List<Part> parts) {
        this.look = look;
        this.parts = List.copyOf(parts);
        this.bounds = parts.stream().map(Part::bounds).reduce(Bounds.EMPTY, Bounds::with);
        this.triangles = parts.stream().mapToInt(Part::triangles).sum();
        parts.forEach(part -> assets.add(part.asset()));
    }

    public Look look() {
        return look;
    }

    List<Part> parts() {
        return parts;
    }

    /** Scene coordinates. */
    public Bounds bounds() {
        return bounds;
    }

    /** Whose triangles these are. */
    public Set<AssetId> assets() {
        return assets;
    }

    public int triangleCount() {
        return triangles;
    }
}
