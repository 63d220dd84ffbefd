package org.twinbench.view3d.color;

/**
 * Colours for numbers, even to the eye and safe for colour-blind people: the viridis map (Smith and van der Walt 2015)
 * at eleven points with straight lines between.
 */
public final class ColorRamp {
    private static final int[] VIRIDIS = {
        0x440154, 0x482475, 0x414487, 0x355F8D, 0x2A788E, 0x21918C, 0x22A884, 0x44BF70, 0x7AD151, 0xBDDF26, 0xFDE725
    };

    /** For what has no value; not on the ramp. */
    private static final int GREY = 0xFF9AA3AD;

    private ColorRamp() {}

    /** The colour of a share 0…1 (values outside count as the nearer end), {@code 0xFFRRGGBB}; grey for NaN. */
    public static int at(double share) {
        if (Double.isNaN(share)) {
            return GREY;
        }
        double place = Math.clamp(share, 0, 1) * (VIRIDIS.length - 1);
        int low = (int) Math.min(Math.floor(place), VIRIDIS.length - 2.0);
        double t = place - low;
        int color = 0xFF000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = VIRIDIS[low] >> shift & 255;
            int b = VIRIDIS[low + 1] >> shift & 255;
            color |= (int) Math.round(a + (b - a) * t) << shift;
        }
        return color;
    }
}
