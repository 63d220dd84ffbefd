package org.twinbench.scene;

/**
 * Builds a hierarchy by the surface-area heuristic over 16 bins on the longest axis (Wald, On fast construction of
 * SAH-based bounding volume hierarchies, 2007). The result depends on the triangles and their order alone.
 */
final class BvhBuilder {
    private static final int BINS = 16;
    private static final int LEAF = 6;

    private final float[] boxes;
    private final int[] order;
    private final BvhNodes nodes;
    private final int[] binCount = new int[BINS];
    private final float[] binBox = new float[6 * BINS];
    private final double[] rightArea = new double[BINS];
    private final float[] centroids = new float[6];

    BvhBuilder(TriangleSoup soup) {
        int n = soup.count();
        boxes = new float[6 * n];
        order = new int[n];
        for (int t = 0; t < n; t++) {
            order[t] = t;
            triangleBox(soup.corners(), t, boxes, 6 * t);
        }
        nodes = new BvhNodes(Math.max(1, n / 3));
    }

    static void triangleBox(float[] corners, int t, float[] box, int at) {
        int c = 9 * t;
        for (int axis = 0; axis < 3; axis++) {
            float a = corners[c + axis];
            float b = corners[c + 3 + axis];
            float d = corners[c + 6 + axis];
            box[at + axis] = Math.min(a, Math.min(b, d));
            box[at + 3 + axis] = Math.max(a, Math.max(b, d));
        }
    }

    /** Builds the nodes; afterwards {@link #order()} tells which triangle stands where in the leaves. */
    BvhNodes build() {
        if (order.length > 0) {
            split(nodes.add(1), 0, order.length, 1);
        }
        nodes.trim();
        return nodes;
    }

    int[] order() {
        return order;
    }

    private void split(int node, int from, int to, int level) {
        bound(node, from, to);
        if (to - from <= LEAF) {
            nodes.setLeaf(node, from, to - from);
            return;
        }
        int middle = partition(from, to);
        int child = nodes.add(2);
        nodes.setInner(node, child, level);
        split(child, from, middle, level + 1);
        split(child + 1, middle, to, level + 1);
    }

    private void bound(int node, int from, int to) {
        empty(centroids, 0);
        float[] box = nodes.box();
        empty(box, 6 * node);
        for (int i = from; i < to; i++) {
            int b = 6 * order[i];
            grow(box, 6 * node, boxes, b);
            for (int axis = 0; axis < 3; axis++) {
                float c = boxes[b + axis] + boxes[b + 3 + axis];
                centroids[axis] = Math.min(centroids[axis], c);
                centroids[3 + axis] = Math.max(centroids[3 + axis], c);
            }
        }
    }

    /** Orders the triangles so that the two children's are apart. @return where the second child's begin */
    private int partition(int from, int to) {
        int axis = longestAxis();
        float low = centroids[axis];
        float extent = centroids[3 + axis] - low;
        if (!(extent > 0) || !Float.isFinite(BINS / extent)) {
            return (from + to) >>> 1;
        }
        float scale = BINS / extent;
        fillBins(from, to, axis, low, scale);
        int cut = cheapestCut();
        int left = from;
        int right = to - 1;
        while (left <= right) {
            int t = order[left];
            if (bin(t, axis, low, scale) <= cut) {
                left++;
            } else {
                order[left] = order[right];
                order[right--] = t;
            }
        }
        return left;
    }

    private int longestAxis() {
        int best = 0;
        for (int axis = 1; axis < 3; axis++) {
            if (centroids[3 + axis] - centroids[axis] > centroids[3 + best] - centroids[best]) {
                best = axis;
            }
        }
        return best;
    }

    private int bin(int t, int axis, float low, float scale) {
        float c = boxes[6 * t + axis] + boxes[6 * t + 3 + axis];
        return Math.min(BINS - 1, (int) ((c - low) * scale));
    }

    private void fillBins(int from, int to, int axis, float low, float scale) {
        for (int i = 0; i < BINS; i++) {
            binCount[i] = 0;
            empty(binBox, 6 * i);
        }
        for (int i = from; i < to; i++) {
            int bin = bin(order[i], axis, low, scale);
            binCount[bin]++;
            grow(binBox, 6 * bin, boxes, 6 * order[i]);
        }
    }

    /** The last bin of the left child: least (area × triangles) of both sides, neither empty. */
    private int cheapestCut() {
        float[] side = new float[6];
        empty(side, 0);
        int count = 0;
        for (int i = BINS - 1; i > 0; i--) {
            grow(side, 0, binBox, 6 * i);
            count += binCount[i];
            rightArea[i] = count == 0 ? 0 : count * area(side);
        }
        empty(side, 0);
        count = 0;
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < BINS - 1; i++) {
            grow(side, 0, binBox, 6 * i);
            count += binCount[i];
            double cost = count == 0 ? 0 : count * area(side) + rightArea[i + 1];
            if (count > 0 && cost < least) {
                least = cost;
                best = i;
            }
        }
        return best;
    }

    private static double area(float[] box) {
        double x = (double) box[3] - box[0];
        double y = (double) box[4] - box[1];
        double z = (double) box[5] - box[2];
        return x * y + y * z + z * x;
    }

    private static void empty(float[] box, int at) {
        for (int axis = 0; axis < 3; axis++) {
            box[at + axis] = Float.POSITIVE_INFINITY;
            box[at + 3 + axis] = Float.NEGATIVE_INFINITY;
        }
    }

    private static void grow(float[] box, int at, float[] other, int b) {
        for (int axis = 0; axis < 3; axis++) {
            box[at + axis] = Math.min(box[at + axis], other[b + axis]);
            box[at + 3 + axis] = Math.max(box[at + 3 + axis], other[b + 3 + axis]);
        }
    }
}
