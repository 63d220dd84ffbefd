package org.twinbench.view3d;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import org.twinbench.scene.Texture;
import org.twinbench.view3d.bake.Look;

/** One JavaFX material for every look; pictures are decoded once. */
final class Materials {
    private final PhongMaterial palette = new PhongMaterial(Color.WHITE);
    private final Map<Look, PhongMaterial> textured = new HashMap<>();
    private final Map<Texture, Image> images = new HashMap<>();

    Materials(WritableImage paletteImage) {
        palette.setDiffuseMap(paletteImage);
    }

    PhongMaterial of(Look look) {
        return look.texture()
                .map(texture -> textured.computeIfAbsent(look, key -> textured(texture, look)))
                .orElse(palette);
    }

    private PhongMaterial textured(Texture texture, Look look) {
        Image image = images.computeIfAbsent(texture, key -> new Image(new ByteArrayInputStream(key.encoded())));
        org.twinbench.scene.Color tint = look.tint();
        PhongMaterial material = new PhongMaterial(
                Color.color(tint.red(), tint.green(), tint.blue(), look.blended() ? tint.alpha() : 1));
        if (!image.isError()) {
            material.setDiffuseMap(image);
        }
        return material;
    }

    /** A surface that shows its colour whatever the light. */
    static PhongMaterial glowing(int argb) {
        WritableImage pixel = new WritableImage(1, 1);
        pixel.getPixelWriter().setArgb(0, 0, argb);
        PhongMaterial material = new PhongMaterial(Color.BLACK);
        material.setSelfIlluminationMap(pixel);
        return material;
    }
}
