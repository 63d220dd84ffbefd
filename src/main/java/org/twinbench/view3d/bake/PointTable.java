package org.twinbench.view3d.bake;

import java.util.Arrays;

/** Numbers the pairs (position, key) in the order of their first appearance: an open hash table. */
final class PointTable {
    private final IntList positions;
    private final IntList keys;
    private int[] slots;

    PointTable(int expected) {
        positions = new IntList(expected);
        keys = new IntList(expected);
        slots = empty(Integer.highestOneBit(Math.max(8, expected)) * 4);
    }

    private static int[] empty(int size) {
        int[] slots = new int[size];
        Arrays.fill(slots, -1);
        return slots;
    }

    int point(int position, int key) {
        int slot = slot(position, key);
        if (slots[slot] < 0) {
            slots[slot] = positions.size();
            positions.add(position);
            keys.add(key);
            if (positions.size() * 2 > slots.length) {
                grow();
                slot = slot(position, key);
            }
        }
        return slots[slot];
    }

    private int slot(int position, int key) {
        int mask = slots.length - 1;
        int h = (position * 0x9E3779B9 + key) * 0x85EBCA6B;
        int slot = (h ^ h >>> 15) & mask;
        while (slots[slot] >= 0 && (positions.get(slots[slot]) != position || keys.get(slots[slot]) != key)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        slots = empty(slots.length * 2);
        for (int i = 0; i < positions.size(); i++) {
            slots[slot(positions.get(i), keys.get(i))] = i;
        }
    }

    /** The position of every numbered point. */
    int[] firsts() {
        return positions.toArray();
    }
}
