package org.twinbench.scene.picture;

import java.util.Arrays;

/**
 * Triangles of one item as they lie on the grid of samples: x, y and depth of three corners, nine floats a triangle,
 * with the rows that it covers and the number of the item's triangle that it is (a part of).
 */
final class Block {
    /** Triangles of an item that one block is made from; the near plane may cut each into two. */
    static final int SOURCE = 8192;

    static final int BITS = 14;
    static final int MASK = (1 << BITS) - 1;

    private final int item;
    private final boolean blended;
    private float[] corners = new float[0];
    private int[] source = new int[0];
    private int[] firstRow = new int[0];
    private int[] lastRow = new int[0];
    private int top = Integer.MAX_VALUE;
    private int bottom = Integer.MIN_VALUE;
    private int count;

    Block(int item, boolean blended) {
        this.item = item;
        this.blended = blended;
    }

    int item() {
        return item;
    }

    boolean blended() {
        return blended;
    }

    int count() {
        return count;
    }

    float[] corners() {
        return corners;
    }

    int source(int i) {
        return source[i];
    }

    /** Whether triangle {@code i} covers a row in {@code from…to-1}. */
    boolean covers(int i, int from, int to) {
        return firstRow[i] < to && lastRow[i] >= from;
    }

    /** Whether any triangle covers a row in {@code from…to-1}. */
    boolean covers(int from, int to) {
        return top < to && bottom >= from;
    }

    void add(float[] nine, int triangle, int first, int last) {
        if (count == source.length) {
            grow();
        }
        System.arraycopy(nine, 0, corners, 9 * count, 9);
        source[count] = triangle;
        firstRow[count] = first;
        lastRow[count] = last;
        top = Math.min(top, first);
        bottom = Math.max(bottom, last);
        count++;
    }

    private void grow() {
        int capacity = Math.max(64, 2 * count);
        corners = Arrays.copyOf(corners, 9 * capacity);
        source = Arrays.copyOf(source, capacity);
        firstRow = Arrays.copyOf(firstRow, capacity);
        lastRow = Arrays.copyOf(lastRow, capacity);
    }
}
