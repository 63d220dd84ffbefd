package org.twinbench.scene.io;

/**
 * Cuts a simple polygon by clipping its ears (G. H. Meisters, 1975). Where a ring crosses itself and has no ear, the next corner
 * is cut all the same, so that {@code n} corners always give {@code n − 2} triangles.
 */
final class EarClipper {
    private final PlanePoints points;
    private final int[] next;
    private final int[] previous;

    EarClipper(PlanePoints points) {
        this.points = points;
        int n = points.size();
        next = new int[n];
        previous = new int[n];
        for (int i = 0; i < n; i++) {
            next[i] = (i + 1) % n;
            previous[i] = (i + n - 1) % n;
        }
    }

    int[] triangles() {
        int left = points.size();
        IntList triangles = new IntList(3 * (left - 2));
        int corner = 0;
        int tried = 0;
        while (left > 3) {
            if (isEar(corner) || tried > left) {
                cut(corner, triangles);
                left--;
                tried = 0;
                corner = next[next[corner]]; // not the neighbour: fans of slivers come of that
            } else {
                corner = next[corner];
                tried++;
            }
        }
        add(triangles, previous[corner], corner, next[corner]);
        return triangles.toArray();
    }

    private void cut(int corner, IntList triangles) {
        add(triangles, previous[corner], corner, next[corner]);
        next[previous[corner]] = next[corner];
        previous[next[corner]] = previous[corner];
    }

    private static void add(IntList triangles, int a, int b, int c) {
        triangles.add(a);
        triangles.add(b);
        triangles.add(c);
    }

    private boolean isEar(int corner) {
        int a = previous[corner];
        int c = next[corner];
        if (points.turn(a, corner, c) <= 0) {
            return false;
        }
        for (int p = next[c]; p != a; p = next[p]) {
            boolean reflex = points.turn(previous[p], p, next[p]) <= 0;
            if (reflex && points.inside(p, a, corner, c) && !isCorner(p, a, corner, c)) {
                return false;
            }
        }
        return true;
    }

    private boolean isCorner(int p, int a, int b, int c) {
        return points.same(p, a) || points.same(p, b) || points.same(p, c);
    }
}
