package org.twinbench.sim;

import java.util.Arrays;

/** A queue of ints in a ring of which both ends can be taken: what engines keep their entities in. */
public final class IntQueue {
    private int[] ring = new int[8];
    private int head;
    private int size;

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** The value at a place counted from the head. */
    public int get(int index) {
        return ring[(head + index) & (ring.length - 1)];
    }

    public void add(int value) {
        if (size == ring.length) {
            int[] wider = new int[2 * size];
            for (int i = 0; i < size; i++) {
                wider[i] = get(i);
            }
            ring = wider;
            head = 0;
        }
        ring[(head + size++) & (ring.length - 1)] = value;
    }

    /** Takes the oldest value. */
    public int removeFirst() {
        int value = ring[head];
        head = (head + 1) & (ring.length - 1);
        size--;
        return value;
    }

    /** Takes the youngest value. */
    public int removeLast() {
        return get(--size);
    }

    /** Takes the value at a place; those behind it move up. */
    public int removeAt(int index) {
        int value = get(index);
        for (int i = index; i < size - 1; i++) {
            ring[(head + i) & (ring.length - 1)] = get(i + 1);
        }
        size--;
        return value;
    }

    /** Takes the first occurrence of a value out, if there is one. */
    public void remove(int value) {
        for (int i = 0; i < size; i++) {
            if (get(i) == value) {
                removeAt(i);
                return;
            }
        }
    }

    @Override
    public String toString() {
        int[] values = new int[size];
        Arrays.setAll(values, this::get);
        return Arrays.toString(values);
    }
}
