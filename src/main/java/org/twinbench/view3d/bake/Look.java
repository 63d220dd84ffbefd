package org.twinbench.view3d.bake;

import java.util.Optional;
import org.twinbench.scene.Color;
import org.twinbench.scene.Material;
import org.twinbench.scene.Primitive;
import org.twinbench.scene.Texture;

/**
 * What triangles must have in common to be drawn in one go. Plain colours come from the palette and need no look of
 * their own; a textured surface also carries the colour that its picture is multiplied with.
 */
public record Look(Optional<Texture> texture, Color tint, boolean blended, boolean doubleSided) {
    static Look of(Primitive primitive) {
        Material material = primitive.material();
        boolean textured = material.texture().isPresent() && primitive.texCoords().length > 0;
        return new Look(
                textured ? material.texture() : Optional.empty(),
                textured ? material.base() : Color.WHITE,
                material.blended(),
                material.doubleSided());
    }

    /** The same surface in the colours of the palette. */
    public Look plain() {
        return new Look(Optional.empty(), Color.WHITE, blended, doubleSided);
    }
}
