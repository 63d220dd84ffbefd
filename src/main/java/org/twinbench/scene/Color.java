package org.twinbench.scene;

/** A colour in sRGB with straight alpha, each 0…1. */
public record Color(float red, float green, float blue, float alpha) {
    public static final Color WHITE = new Color(1, 1, 1, 1);

    public Color {
        if (!(in01(red) && in01(green) && in01(blue) && in01(alpha))) {
            throw new IllegalArgumentException("colour outside 0…1: " + red + " " + green + " " + blue + " " + alpha);
        }
    }

    private static boolean in01(float value) {
        return value >= 0 && value <= 1;
    }

    /** {@code 0xRRGGBB}, opaque. */
    public static Color rgb(int rgb) {
        return new Color((rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f, 1);
    }

    /** Packed as {@code 0xAARRGGBB}. */
    public int argb() {
        return Math.round(alpha * 255) << 24
                | Math.round(red * 255) << 16
                | Math.round(green * 255) << 8
                | Math.round(blue * 255);
    }
}
