package org.twinbench.scene.picture;

import org.twinbench.model.Transform;
import org.twinbench.scene.Primitive;

/**
 * One primitive in its place.
 *
 * @param highlighted whether it is drawn in the accent colour
 */
record Item(Primitive primitive, Transform world, boolean highlighted) {
    boolean mirrored() {
        return world.determinant() < 0;
    }
}
