package org.twinbench.scene.io;

import java.util.Arrays;
import java.util.Optional;

/** Cuts planar polygons in space into triangles: quadrilaterals by the better diagonal, others by their ears. */
final class PolygonTriangulator {
    private static final int MAX_EARS = 1024;

    private PolygonTriangulator() {}

    /**
     * Cuts a polygon with holes.
     *
     * @param xyz the points of the outer ring, then those of each hole; rings are not closed by a repeated point
     * @param ringSizes points per ring
     * @return three point numbers per triangle, turning as the outer ring does; empty if the holes do not fit that ring
     */
    static Optional<int[]> triangulate(double[] xyz, int[] ringSizes) {
        return ringSizes.length > 1
                ? HoledPolygon.triangulate(ringSizes, PlanePoints.of(xyz, ringSizes[0]))
                : Optional.of(triangulate(xyz, ringSizes[0]));
    }

    /** Cuts the polygon of the first points, without any holes; there is always a result. */
    static int[] triangulate(double[] xyz, int outer) {
        return switch (outer) {
            case 0, 1, 2 -> new int[0];
            case 3 -> new int[] {0, 1, 2};
            case 4 -> quadrilateral(xyz);
            default -> ring(PlanePoints.of(Arrays.copyOf(xyz, 3 * outer), outer));
        };
    }

    private static int[] ring(PlanePoints points) {
        Optional<int[]> cut = points.size() > MAX_EARS
                ? HoledPolygon.triangulate(new int[] {points.size()}, points)
                : Optional.empty();
        return cut.orElseGet(() -> new EarClipper(points).triangles());
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
