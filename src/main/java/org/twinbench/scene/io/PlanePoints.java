package org.twinbench.scene.io;

/** Points of a planar polygon in two coordinates, in which the outer ring turns counter-clockwise. */
record PlanePoints(double[] u, double[] v) {

    /**
     * Leaves out the axis along which the polygon's normal is longest. The normal is Newell's sum over the edges of the
     * outer ring (M. E. Newell; see Sutherland, Sproull, Schumacker 1974), which also serves for rings that are not quite plane.
     */
    static PlanePoints of(double[] xyz, int outer) {
        double nx = newell(xyz, outer, 1, 2);
        double ny = newell(xyz, outer, 2, 0);
        double nz = newell(xyz, outer, 0, 1);
        double ax = Math.abs(nx), ay = Math.abs(ny), az = Math.abs(nz);
        if (az >= ax && az >= ay) {
            return pick(xyz, 0, 1, nz < 0);
        }
        return ax >= ay ? pick(xyz, 1, 2, nx < 0) : pick(xyz, 2, 0, ny < 0);
    }

    /** Twice the signed area of the ring seen along the axis that is neither {@code a} nor {@code b}. */
    static double newell(double[] xyz, int outer, int a, int b) {
        double sum = 0;
        for (int i = 0; i < outer; i++) {
            int j = i + 1 == outer ? 0 : i + 1;
            double ai = xyz[3 * i + a] - xyz[a], aj = xyz[3 * j + a] - xyz[a];
            double bi = xyz[3 * i + b] - xyz[b], bj = xyz[3 * j + b] - xyz[b];
            sum += (ai - aj) * (bi + bj);
        }
        return sum;
    }

    private static PlanePoints pick(double[] xyz, int a, int b, boolean mirrored) {
        int n = xyz.length / 3;
        double[] u = new double[n];
        double[] v = new double[n];
        for (int i = 0; i < n; i++) {
            u[i] = xyz[3 * i + a];
            v[i] = mirrored ? -xyz[3 * i + b] : xyz[3 * i + b];
        }
        return new PlanePoints(u, v);
    }

    int size() {
        return u.length;
    }

    /** Twice the signed area of a triangle: positive if it turns counter-clockwise. */
    double turn(int a, int b, int c) {
        return (u[b] - u[a]) * (v[c] - v[a]) - (v[b] - v[a]) * (u[c] - u[a]);
    }

    /** Whether point {@code p} lies in the counter-clockwise triangle or on its border. */
    boolean inside(int p, int a, int b, int c) {
        return turn(a, b, p) >= 0 && turn(b, c, p) >= 0 && turn(c, a, p) >= 0;
    }

    boolean same(int a, int b) {
        return u[a] == u[b] && v[a] == v[b];
    }
}
