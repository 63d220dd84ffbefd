package org.twinbench.scene.picture;

/**
 * Finds the samples whose centre a triangle covers, by edge functions (Pineda, A parallel algorithm for polygon
 * rasterization, 1988). Centres on an edge belong to the triangle left of or above which the edge lies, so that
 * neighbours cover each sample once.
 */
final class Raster {
    /** Takes covered samples, row by row. */
    interface Samples {
        void cover(int x, int y, float depth);
    }

    private final int samplesX;
    private final double[] stepX = new double[3];
    private final double[] value = new double[3];
    private final double[] least = new double[3];

    Raster(int samplesX) {
        this.samplesX = samplesX;
    }

    /** Twice the signed area on the grid of the triangle with x, y, depth at {@code at}, {@code at+3}, {@code at+6}. */
    static double doubleArea(float[] c, int at) {
        return ((double) c[at + 3] - c[at]) * ((double) c[at + 7] - c[at + 1])
                - ((double) c[at + 4] - c[at + 1]) * ((double) c[at + 6] - c[at]);
    }

    /** Depth steps along x and along y of the plane through a triangle, and its depth at the grid's origin. */
    static void plane(float[] c, int at, double[] plane) {
        double area = doubleArea(c, at);
        double d1 = (double) c[at + 5] - c[at + 2];
        double d2 = (double) c[at + 8] - c[at + 2];
        double x1 = (double) c[at + 3] - c[at];
        double y1 = (double) c[at + 4] - c[at + 1];
        double x2 = (double) c[at + 6] - c[at];
        double y2 = (double) c[at + 7] - c[at + 1];
        plane[0] = (d1 * y2 - d2 * y1) / area;
        plane[1] = (d2 * x1 - d1 * x2) / area;
        plane[2] = c[at + 2] - plane[0] * c[at] - plane[1] * c[at + 1];
    }

    /**
     * Shows the covered samples in rows {@code fromRow … toRow-1}.
     *
     * @param plane as {@link #plane} gives it
     */
    void draw(float[] c, int at, double[] plane, int fromRow, int toRow, Samples samples) {
        float left = Math.min(c[at], Math.min(c[at + 3], c[at + 6]));
        float right = Math.max(c[at], Math.max(c[at + 3], c[at + 6]));
        float top = Math.min(c[at + 1], Math.min(c[at + 4], c[at + 7]));
        float bottom = Math.max(c[at + 1], Math.max(c[at + 4], c[at + 7]));
        int x0 = Math.max(0, (int) Math.ceil(left - 0.5f));
        int x1 = Math.min(samplesX - 1, (int) Math.floor(right - 0.5f));
        int y0 = Math.max(fromRow, (int) Math.ceil(top - 0.5f));
        int y1 = Math.min(toRow - 1, (int) Math.floor(bottom - 0.5f));
        double sign = doubleArea(c, at) < 0 ? -1 : 1;
        for (int y = y0; y <= y1; y++) {
            for (int e = 0; e < 3; e++) {
                edge(c, at + 3 * e, at + 3 * ((e + 1) % 3), sign, e, x0 + 0.5, y + 0.5);
            }
            row(x0, x1, y, plane, samples);
        }
    }

    /** The edge function from corner a to corner b at a point: positive on the inside. */
    private void edge(float[] c, int a, int b, double sign, int e, double x, double y) {
        double dx = sign * ((double) c[b] - c[a]);
        double dy = sign * ((double) c[b + 1] - c[a + 1]);
        value[e] = dx * (y - c[a + 1]) - dy * (x - c[a]);
        stepX[e] = -dy;
        boolean topOrLeft = dy < 0 || (dy == 0 && dx > 0);
        least[e] = topOrLeft ? 0 : Double.MIN_VALUE;
    }

    private void row(int x0, int x1, int y, double[] plane, Samples samples) {
        double e0 = value[0];
        double e1 = value[1];
        double e2 = value[2];
        double depth = plane[0] * (x0 + 0.5) + plane[1] * (y + 0.5) + plane[2];
        boolean entered = false;
        for (int x = x0; x <= x1; x++) { // hot loop
            if (e0 >= least[0] && e1 >= least[1] && e2 >= least[2]) {
                samples.cover(x, y, (float) depth);
                entered = true;
            } else if (entered) {
                return;
            }
            e0 += stepX[0];
            e1 += stepX[1];
            e2 += stepX[2];
            depth += plane[0];
        }
    }
}
