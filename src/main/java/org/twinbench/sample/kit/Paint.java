package org.twinbench.sample.kit;

import java.util.Optional;

/**
 * How a surface of a sample model looks.
 *
 * @param rgb sRGB colour {@code 0xRRGGBB}; white under a picture
 * @param metallic 0 … 1
 * @param roughness 0 … 1
 * @param glow share of the colour that the surface emits itself, 0 … 1
 */
public record Paint(String name, int rgb, double metallic, double roughness, double glow, Optional<Picture> picture) {
    public static Paint matt(String name, int rgb) {
        return new Paint(name, rgb, 0, 0.85, 0, Optional.empty());
    }

    public static Paint satin(String name, int rgb) {
        return new Paint(name, rgb, 0, 0.5, 0, Optional.empty());
    }

    public static Paint metal(String name, int rgb) {
        return new Paint(name, rgb, 0.7, 0.4, 0, Optional.empty());
    }

    public static Paint glowing(String name, int rgb, double glow) {
        return new Paint(name, rgb, 0, 0.6, glow, Optional.empty());
    }

    public static Paint printed(Picture picture) {
        return new Paint(picture.name(), 0xFFFFFF, 0, 0.8, 0, Optional.of(picture));
    }
}
