package org.twinbench.scene.io;

import org.twinbench.model.BadInputException;

/** An affine map of texture coordinates: {@code (u, v) → (a u + b v + c, d u + e v + f)} (KHR_texture_transform). */
record TextureTransform(double a, double b, double c, double d, double e, double f) {
    static final TextureTransform NONE = new TextureTransform(1, 0, 0, 0, 1, 0);

    /** The transform of a texture's use: scaled, then rotated counter-clockwise as seen with {@code v} down, then shifted. */
    static TextureTransform of(JsonPlace use) throws BadInputException {
        JsonPlace transform = use.get("extensions").get("KHR_texture_transform");
        if (!transform.exists()) {
            return NONE;
        }
        double[] offset = transform.get("offset").numbers(0, 0);
        double[] scale = transform.get("scale").numbers(1, 1);
        double angle = transform.get("rotation").number(0);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new TextureTransform(
                cos * scale[0], sin * scale[1], offset[0], -sin * scale[0], cos * scale[1], offset[1]);
    }

    /** Which set of texture coordinates a texture's use takes: the transform's own choice goes before the texture's. */
    static int texCoordSet(JsonPlace use) throws BadInputException {
        int ofTexture = use.get("texCoord").count(0);
        return use.get("extensions")
                .get("KHR_texture_transform")
                .get("texCoord")
                .count(ofTexture);
    }

    float[] apply(float[] texCoords) {
        if (equals(NONE)) {
            return texCoords;
        }
        float[] image = new float[texCoords.length];
        for (int i = 0; i < image.length; i += 2) {
            double u = texCoords[i];
            double v = texCoords[i + 1];
            image[i] = (float) (a * u + b * v + c);
            image[i + 1] = (float) (d * u + e * v + f);
        }
        return image;
    }
}
