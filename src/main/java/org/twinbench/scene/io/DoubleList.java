package org.twinbench.scene.io;

import java.util.Arrays;

/** A growing array of doubles without boxing. */
final class DoubleList {
    private double[] values = new double[48];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    double get(int index) {
        return values[index];
    }

    float[] toFloats() {
        float[] floats = new float[size];
        for (int i = 0; i < size; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    int size() {
        return size;
    }
}
