package org.twinbench.scene.io;

import java.util.Arrays;

/** Numbers distinct triples of ints in the order in which they first come: the heart of welding vertices. */
final class TripleIndex {
    private static final int NONE = -1;

    private final IntList triples = new IntList(48);
    private int[] slots = new int[64];

    TripleIndex() {
        Arrays.fill(slots, NONE);
    }

    /** The number of the triple, new or known. */
    int number(int a, int b, int c) {
        if (count() * 2 >= slots.length) {
            grow();
        }
        int slot = free(a, b, c);
        if (slots[slot] == NONE) {
            slots[slot] = count();
            triples.add(a);
            triples.add(b);
            triples.add(c);
        }
        return slots[slot];
    }

    /** The slot that holds the triple, or the free one where it belongs (open addressing, linear probing). */
    private int free(int a, int b, int c) {
        int mask = slots.length - 1;
        int slot = hash(a, b, c) & mask;
        while (slots[slot] != NONE && !holds(slots[slot], a, b, c)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean holds(int number, int a, int b, int c) {
        return triples.get(3 * number) == a && triples.get(3 * number + 1) == b && triples.get(3 * number + 2) == c;
    }

    private static int hash(int a, int b, int c) {
        long mixed = a * 0x9E3779B97F4A7C15L + b * 0xC2B2AE3D27D4EB4FL + c * 0x165667B19E3779F9L;
        mixed ^= mixed >>> 29;
        mixed *= 0xBF58476D1CE4E5B9L;
        return (int) (mixed >>> 32);
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, NONE);
        for (int i = 0; i < count(); i++) {
            slots[free(first(i), second(i), third(i))] = i;
        }
    }

    int count() {
        return triples.size() / 3;
    }

    int first(int number) {
        return triples.get(3 * number);
    }

    int second(int number) {
        return triples.get(3 * number + 1);
    }

    int third(int number) {
        return triples.get(3 * number + 2);
    }
}
