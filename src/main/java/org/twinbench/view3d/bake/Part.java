package org.twinbench.view3d.bake;

import org.twinbench.model.AssetId;
import org.twinbench.model.Bounds;
import org.twinbench.model.Transform;
import org.twinbench.scene.Primitive;

/**
 * A run of triangles of one asset: {@code from} up to but not including {@code to} of a primitive, placed in the world.
 *
 * @param cell of the palette that gives it its plain colour
 */
record Part(AssetId asset, int cell, Primitive primitive, Transform world, int from, int to, Bounds bounds) {
    int triangles() {
        return to - from;
    }
}
