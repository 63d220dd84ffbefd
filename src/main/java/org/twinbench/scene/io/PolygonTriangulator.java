package org.twinbench.scene.io;

/** Cuts planar polygons in space into triangles: quadrilaterals by the better diagonal, others by their ears. */
final class PolygonTriangulator {
    private static final int MAX_EARS = 1024;

    private PolygonTriangulator() {}

    /**
     * Cuts a polygon with holes.
     *
     * @param xyz the points of the outer ring, then those of each hole; rings are not closed by a repeated point
     * @param ringSizes points per ring
     * @return three point numbers per triangle, turning as the outer ring does
     */
    static int[] triangulate(double[] xyz, int[] ringSizes) {
        int outer = ringSizes[0];
        if (outer < 3) {
            return new int[0];
        }
        if (ringSizes.length > 1 || outer > MAX_EARS) {
            return HoledPolygon.triangulate(xyz, ringSizes, PlanePoints.of(xyz, outer));
        }
        return switch (outer) {
            case 3 -> new int[] {0, 1, 2};
            case 4 -> quadrilateral(xyz);
            default -> new EarClipper(PlanePoints.of(xyz, outer)).triangles();
        };
    }

    private static int[] quadrilateral(double[] p) {
        boolean firstDiagonal = dot(normal(p, 0, 1, 2), normal(p, 0, 2, 3)) > 0;
        boolean secondDiagonal = dot(normal(p, 0, 1, 3), normal(p, 1, 2, 3)) > 0;
        return firstDiagonal || !secondDiagonal ? new int[] {0, 1, 2, 0, 2, 3} : new int[] {0, 1, 3, 1, 2, 3};
    }

    private static double[] normal(double[] p, int a, int b, int c) {
        double ux = p[3 * b] - p[3 * a], uy = p[3 * b + 1] - p[3 * a + 1], uz = p[3 * b + 2] - p[3 * a + 2];
        double vx = p[3 * c] - p[3 * a], vy = p[3 * c + 1] - p[3 * a + 1], vz = p[3 * c + 2] - p[3 * a + 2];
        return new double[] {uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
