package org.twinbench.view3d.bake;

import java.util.Arrays;

/** Finds vertices at equal positions: an open hash table of vertex numbers. */
final class PositionTable {
    private final float[] positions;
    private final int[] slots;

    PositionTable(float[] positions) {
        this.positions = positions;
        slots = new int[Integer.highestOneBit(Math.max(8, positions.length / 3)) * 4];
        Arrays.fill(slots, -1);
    }

    /** The first vertex, in order of the calls, that is where this one is. */
    int first(int vertex) {
        int mask = slots.length - 1;
        int slot = hash(vertex) & mask;
        while (slots[slot] >= 0 && !same(slots[slot], vertex)) {
            slot = slot + 1 & mask;
        }
        if (slots[slot] < 0) {
            slots[slot] = vertex;
        }
        return slots[slot];
    }

    private boolean same(int a, int b) {
        return positions[3 * a] == positions[3 * b]
                && positions[3 * a + 1] == positions[3 * b + 1]
                && positions[3 * a + 2] == positions[3 * b + 2];
    }

    private int hash(int vertex) {
        int h = 0;
        for (int i = 3 * vertex; i < 3 * vertex + 3; i++) {
            h = h * 31 + Float.floatToIntBits(positions[i] + 0f); // +0f makes the two zeros one
        }
        h *= 0x9E3779B9;
        return h ^ h >>> 15;
    }
}
