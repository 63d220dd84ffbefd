package org.twinbench.scene.picture;

/** sRGB to light and back (IEC 61966-2-1), by tables made with StrictMath so that they are the same everywhere. */
final class Srgb {
    private static final int STEPS = 8192;
    private static final float[] TO_LINEAR = new float[256];
    private static final byte[] FROM_LINEAR = new byte[STEPS + 1];

    static {
        for (int i = 0; i < 256; i++) {
            double c = i / 255.0;
            TO_LINEAR[i] = (float) (c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4));
        }
        for (int i = 0; i <= STEPS; i++) {
            double c = (double) i / STEPS;
            double s = c <= 0.0031308 ? c * 12.92 : 1.055 * StrictMath.pow(c, 1 / 2.4) - 0.055;
            FROM_LINEAR[i] = (byte) Math.round(s * 255);
        }
    }

    private Srgb() {}

    /** The light of a channel value 0…255. */
    static float linear(int channel) {
        return TO_LINEAR[channel & 255];
    }

    /** The light of a channel value 0…1. */
    static float linear(float channel) {
        return TO_LINEAR[Math.round(channel * 255)];
    }

    /** The channel value 0…255 of light; light above one becomes 255. */
    static int channel(float light) {
        int step = (int) (light * STEPS + 0.5f);
        return FROM_LINEAR[Math.clamp(step, 0, STEPS)] & 255;
    }
}
