package org.twinbench.scene;

import java.util.Arrays;

/**
 * The nodes of a bounding-volume hierarchy as flat arrays. Node {@code n} has its box in {@code box[6n … 6n+5]}
 * (minimum, then maximum). A leaf holds {@code count[n] > 0} triangles from {@code first[n]} on; an inner node has
 * {@code count[n] == 0} and its children are the nodes {@code first[n]} and {@code first[n] + 1}.
 */
final class BvhNodes {
    private float[] box;
    private int[] first;
    private int[] count;
    private int size;
    private int depth;

    BvhNodes(int expected) {
        box = new float[6 * expected];
        first = new int[expected];
        count = new int[expected];
    }

    /** Makes room for {@code n} adjacent nodes. @return the first one's number */
    int add(int n) {
        if (size + n > first.length) {
            resize(size + n + (size >> 1));
        }
        size += n;
        return size - n;
    }

    private void resize(int capacity) {
        box = Arrays.copyOf(box, 6 * capacity);
        first = Arrays.copyOf(first, capacity);
        count = Arrays.copyOf(count, capacity);
    }

    void trim() {
        resize(size);
    }

    void setInner(int node, int firstChild, int level) {
        first[node] = firstChild;
        depth = Math.max(depth, level + 1);
    }

    void setLeaf(int node, int from, int triangles) {
        first[node] = from;
        count[node] = triangles;
    }

    float[] box() {
        return box;
    }

    int first(int node) {
        return first[node];
    }

    int count(int node) {
        return count[node];
    }

    /** The least size of a stack that a depth-first walk needs. */
    int stackSize() {
        return depth + 2;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Whether the box of a node shares at least a point with a query box of six values. */
    boolean touches(int node, float[] query) {
        return touch(box, 6 * node, query);
    }

    /** Whether the box {@code box[b … b+5]} shares at least a point with a query box of six values. */
    static boolean touch(float[] box, int b, float[] query) {
        return box[b] <= query[3]
                && box[b + 3] >= query[0]
                && box[b + 1] <= query[4]
                && box[b + 4] >= query[1]
                && box[b + 2] <= query[5]
                && box[b + 5] >= query[2];
    }
}
