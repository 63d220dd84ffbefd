package org.twinbench.scene;

import org.twinbench.model.Ray;

/**
 * One ray prepared for many tests. Triangles are tested after Woop, Benthin, Wald: Watertight ray/triangle
 * intersection, JCGT 2 (2013), in double precision: a ray that meets a shared edge hits one of the two triangles.
 * Distances count in lengths of the ray's direction.
 */
final class RayProbe {
    /** Widens a box's far distance by the rounding of the slab test (Ize, Robust BVH ray traversal, JCGT 2, 2013). */
    private static final double WIDEN = 1 + 0x1p-50;

    private final double ox;
    private final double oy;
    private final double oz;
    private final double ix;
    private final double iy;
    private final double iz;
    private final int kx;
    private final int ky;
    private final int kz;
    private final double shearX;
    private final double shearY;
    private final double shearZ;

    RayProbe(Ray ray) {
        double[] d = {ray.direction().x(), ray.direction().y(), ray.direction().z()};
        ox = ray.origin().x();
        oy = ray.origin().y();
        oz = ray.origin().z();
        ix = 1 / d[0];
        iy = 1 / d[1];
        iz = 1 / d[2];
        kz = largest(d);
        int next = (kz + 1) % 3;
        boolean keep = d[kz] >= 0; // keeps the winding
        kx = keep ? next : (next + 1) % 3;
        ky = keep ? (next + 1) % 3 : next;
        shearX = d[kx] / d[kz];
        shearY = d[ky] / d[kz];
        shearZ = 1 / d[kz];
    }

    private static int largest(double[] d) {
        double x = Math.abs(d[0]);
        double y = Math.abs(d[1]);
        double z = Math.abs(d[2]);
        return x >= y && x >= z ? 0 : y >= z ? 1 : 2;
    }

    /** Where the ray enters the box {@code box[at … at+5]}; infinity if it misses it or enters beyond {@code limit}. */
    double enters(float[] box, int at, double limit) {
        double x0 = (box[at] - ox) * ix;
        double x1 = (box[at + 3] - ox) * ix;
        double y0 = (box[at + 1] - oy) * iy;
        double y1 = (box[at + 4] - oy) * iy;
        double z0 = (box[at + 2] - oz) * iz;
        double z1 = (box[at + 5] - oz) * iz;
        double near = later(later(later(0, Math.min(x0, x1)), Math.min(y0, y1)), Math.min(z0, z1));
        double far = sooner(sooner(sooner(limit, Math.max(x0, x1)), Math.max(y0, y1)), Math.max(z0, z1));
        return near <= far * WIDEN ? near : Double.POSITIVE_INFINITY;
    }

    /** Like max, but a NaN (an origin on the face of a slab that the ray runs along) does not count. */
    private static double later(double a, double b) {
        return b > a ? b : a;
    }

    private static double sooner(double a, double b) {
        return b < a ? b : a;
    }

    /** The distance to the triangle {@code corners[9t … 9t+8]}; infinity if missed, behind, or seen exactly edge-on. */
    double hits(float[] corners, int t) {
        int a = 9 * t;
        double az = at(corners, a, kz);
        double bz = at(corners, a + 3, kz);
        double cz = at(corners, a + 6, kz);
        double ax = at(corners, a, kx) - shearX * az;
        double ay = at(corners, a, ky) - shearY * az;
        double bx = at(corners, a + 3, kx) - shearX * bz;
        double by = at(corners, a + 3, ky) - shearY * bz;
        double cx = at(corners, a + 6, kx) - shearX * cz;
        double cy = at(corners, a + 6, ky) - shearY * cz;
        double u = cx * by - cy * bx;
        double v = ax * cy - ay * cx;
        double w = bx * ay - by * ax;
        if ((u < 0 || v < 0 || w < 0) && (u > 0 || v > 0 || w > 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double det = u + v + w;
        double distance = (u * az + v * bz + w * cz) * shearZ / det;
        return det != 0 && distance >= 0 ? distance : Double.POSITIVE_INFINITY;
    }

    private double at(float[] corners, int corner, int axis) {
        double origin = axis == 0 ? ox : axis == 1 ? oy : oz;
        return corners[corner + axis] - origin;
    }
}
