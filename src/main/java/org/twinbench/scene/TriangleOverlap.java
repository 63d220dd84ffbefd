package org.twinbench.scene;

/**
 * Whether two triangles share a point, by separating axes: the two normals, the nine products of edges, and the edge
 * normals in the plane for coplanar ones (Ericson, Real-Time Collision Detection, 2005, §5.2.1). Touching counts.
 */
final class TriangleOverlap {
    private TriangleOverlap() {}

    /** Triangles {@code p[9a … 9a+8]} and {@code p[9b … 9b+8]}. */
    static boolean test(float[] p, int a, int b) {
        double[] first = corners(p, a);
        double[] second = corners(p, b);
        double[] normalA = normal(first);
        double[] normalB = normal(second);
        if (apart(first, second, normalA) || apart(first, second, normalB)) {
            return false;
        }
        for (int i = 0; i < 3; i++) {
            double[] edgeA = edge(first, i);
            double[] edgeB = edge(second, i);
            if (apart(first, second, cross(normalA, edgeA)) || apart(first, second, cross(normalB, edgeB))) {
                return false;
            }
            for (int j = 0; j < 3; j++) {
                if (apart(first, second, cross(edgeA, edge(second, j)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double[] corners(float[] p, int t) {
        double[] c = new double[9];
        for (int i = 0; i < 9; i++) {
            c[i] = p[9 * t + i];
        }
        return c;
    }

    private static double[] edge(double[] c, int i) {
        int a = 3 * i;
        int b = 3 * ((i + 1) % 3);
        return new double[] {c[b] - c[a], c[b + 1] - c[a + 1], c[b + 2] - c[a + 2]};
    }

    private static double[] normal(double[] c) {
        return cross(edge(c, 0), edge(c, 1));
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    /** Whether the shadows on an axis are apart; an axis of length zero separates nothing. */
    private static boolean apart(double[] a, double[] b, double[] axis) {
        double minA = Double.POSITIVE_INFINITY;
        double maxA = Double.NEGATIVE_INFINITY;
        double minB = Double.POSITIVE_INFINITY;
        double maxB = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < 9; i += 3) {
            double onA = a[i] * axis[0] + a[i + 1] * axis[1] + a[i + 2] * axis[2];
            double onB = b[i] * axis[0] + b[i + 1] * axis[1] + b[i + 2] * axis[2];
            minA = Math.min(minA, onA);
            maxA = Math.max(maxA, onA);
            minB = Math.min(minB, onB);
            maxB = Math.max(maxB, onB);
        }
        return maxA < minB || maxB < minA;
    }
}
