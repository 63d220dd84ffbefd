package org.twinbench.view3d.bake;

import java.util.Arrays;

/** A growing array of floats. */
final class FloatList {
    private float[] values;
    private int size;

    FloatList(int capacity) {
        values = new float[Math.max(6, capacity)];
    }

    static FloatList of(float[] values) {
        FloatList list = new FloatList(values.length + 16);
        System.arraycopy(values, 0, list.values, 0, values.length);
        list.size = values.length;
        return list;
    }

    void add(float value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    float get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    float[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
