package org.twinbench.scene.picture;

import org.twinbench.model.Transform;
import org.twinbench.scene.Primitive;

/**
 * Brings triangles of an item onto the grid: view coordinates, cut at the near plane, back faces and what lies
 * outside left out, corners moved to the nearest 256th of a sample so that coverage is exact arithmetic.
 */
final class Projector {
    private static final double SUBSTEPS = 256;
    /** Beyond this many samples from the grid a corner is moved in: keeps products exact. */
    private static final double FAR_OUT = 1 << 20;

    private final Camera camera;
    private final int samplesX;
    private final int samplesY;
    private final double[] polygon = new double[12];
    private final double[] view = new double[9];
    private final float[] grid = new float[12];
    private final float[] nine = new float[9];

    Projector(Camera camera, int samplesX, int samplesY) {
        this.camera = camera;
        this.samplesX = samplesX;
        this.samplesY = samplesY;
    }

    /**
     * Triangles {@code from … to-1} of an item.
     *
     * @param number of the item
     */
    Block project(Item item, int number, int from, int to) {
        Primitive primitive = item.primitive();
        Block block = new Block(number, primitive.material().blended());
        Transform toView = camera.view().after(item.world());
        boolean cull =
                !primitive.material().doubleSided() && !primitive.material().blended();
        boolean mirrored = item.mirrored();
        for (int t = from; t < to; t++) {
            corners(primitive, toView, t);
            int n = cut();
            for (int i = 0; i < n; i++) {
                place(i);
            }
            for (int i = 2; i < n; i++) {
                emit(block, t, i, cull, mirrored);
            }
        }
        return block;
    }

    private void corners(Primitive primitive, Transform m, int t) {
        float[] p = primitive.positions();
        int[] indices = primitive.indices();
        for (int k = 0; k < 3; k++) { // hot loop: no objects per corner
            int at = 3 * indices[3 * t + k];
            double x = p[at];
            double y = p[at + 1];
            double z = p[at + 2];
            view[3 * k] = m.xx() * x + m.xy() * y + m.xz() * z + m.tx();
            view[3 * k + 1] = m.yx() * x + m.yy() * y + m.yz() * z + m.ty();
            view[3 * k + 2] = m.zx() * x + m.zy() * y + m.zz() * z + m.tz();
        }
    }

    /**
     * The part of the triangle beyond the near plane (Sutherland and Hodgman, 1974).
     *
     * @return its number of corners
     */
    private int cut() {
        double near = camera.near();
        int n = 0;
        for (int k = 0; k < 3; k++) {
            int a = 3 * k;
            int b = 3 * ((k + 1) % 3);
            boolean inA = view[a + 2] >= near;
            if (inA) {
                System.arraycopy(view, a, polygon, 3 * n++, 3);
            }
            if (inA != view[b + 2] >= near) {
                int out = inA ? b : a; // from the outer corner inwards, so that two triangles cut an edge alike
                int in = inA ? a : b;
                double s = (near - view[out + 2]) / (view[in + 2] - view[out + 2]);
                polygon[3 * n] = view[out] + s * (view[in] - view[out]);
                polygon[3 * n + 1] = view[out + 1] + s * (view[in + 1] - view[out + 1]);
                polygon[3 * n++ + 2] = near;
            }
        }
        return n;
    }

    private void place(int i) {
        double z = polygon[3 * i + 2];
        grid[3 * i] = snap(camera.gridX(polygon[3 * i], z));
        grid[3 * i + 1] = snap(camera.gridY(polygon[3 * i + 1], z));
        grid[3 * i + 2] = (float) camera.depth(z);
    }

    private static float snap(double at) {
        return (float) (Math.rint(Math.clamp(at, -FAR_OUT, FAR_OUT) * SUBSTEPS) / SUBSTEPS);
    }

    /** The triangle of the polygon's corners 0, {@code i-1}, {@code i}. */
    private void emit(Block block, int t, int i, boolean cull, boolean mirrored) {
        System.arraycopy(grid, 0, nine, 0, 3);
        System.arraycopy(grid, 3 * i - 3, nine, 3, 6);
        double area = Raster.doubleArea(nine, 0);
        boolean front = area < 0 != mirrored; // y runs down: counter-clockwise is negative
        if (area == 0 || (cull && !front) || Double.isNaN(area)) {
            return;
        }
        float top = Math.min(nine[1], Math.min(nine[4], nine[7]));
        float bottom = Math.max(nine[1], Math.max(nine[4], nine[7]));
        float left = Math.min(nine[0], Math.min(nine[3], nine[6]));
        float right = Math.max(nine[0], Math.max(nine[3], nine[6]));
        int first = Math.max(0, (int) Math.ceil(top - 0.5f));
        int last = Math.min(samplesY - 1, (int) Math.floor(bottom - 0.5f));
        boolean seen = right >= 0.5f && left <= samplesX - 0.5f && Math.ceil(left - 0.5f) <= Math.floor(right - 0.5f);
        if (first <= last && seen) {
            block.add(nine, t, first, last);
        }
    }
}
