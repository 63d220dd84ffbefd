package org.twinbench.scene.picture;

/**
 * How open a visible point is to the sky: the share of neighbouring samples that do not rise above the plane of its
 * triangle. Darkens corners and contacts; a screen-space ambient occlusion (after Mittring, Finding next gen, 2007).
 */
final class Openness {
    private static final int TAPS = 8;
    private static final float STRENGTH = 0.95f;

    private final Camera camera;
    private final float[] depth;
    private final int samplesX;
    private final int samplesY;
    private final int[] dx = new int[4 * TAPS];
    private final int[] dy = new int[4 * TAPS];
    private final double reach;

    /** @param reach metres beyond which something in front casts no shade */
    Openness(Camera camera, float[] depth, int samplesX, int samplesY, double reach) {
        this.camera = camera;
        this.depth = depth;
        this.samplesX = samplesX;
        this.samplesY = samplesY;
        this.reach = reach;
        double radius = samplesY / 26.0;
        for (int i = 0; i < dx.length; i++) { // a spiral; the four samples of a pixel take different turns of it
            int order = i % TAPS * 4 + i / TAPS;
            double r = radius * (order + 1.5) / dx.length;
            dx[i] = (int) Math.rint(r * StrictMath.cos(order * 2.399963));
            dy[i] = (int) Math.rint(r * StrictMath.sin(order * 2.399963));
        }
    }

    /**
     * 1 is open, less is shut in.
     *
     * @param plane of the triangle seen at sample (x, y), as {@link Raster#plane} gives it
     */
    float at(int x, int y, double[] plane) {
        int from = TAPS * ((x & 1) + 2 * (y & 1));
        float shut = 0;
        for (int i = from; i < from + TAPS; i++) {
            int tx = x + dx[i];
            int ty = y + dy[i];
            if (tx >= 0 && ty >= 0 && tx < samplesX && ty < samplesY) {
                double own = plane[0] * (tx + 0.5) + plane[1] * (ty + 0.5) + plane[2];
                shut += shut(own, depth[ty * samplesX + tx]);
            }
        }
        return 1 - STRENGTH * shut / TAPS;
    }

    private float shut(double own, float seen) {
        double before = camera.perspective() ? 1 / own - 1 / seen : seen - own;
        boolean counts = own > -1e30 && before > reach * 0.02 && before < reach;
        return counts ? (float) (1 - before / reach) : 0;
    }
}
