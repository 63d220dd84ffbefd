package org.twinbench.view3d.mover;

import org.twinbench.state.Population;

/** Populations of one kind for tests. */
public final class Crowds {
    private Crowds() {}

    /** Movers 0, 1 … of kind 0 on the y axis at these places, metres, heading along x. */
    public static Population onY(double... y) {
        int n = y.length;
        int[] id = new int[n];
        float[] position = new float[3 * n];
        for (int i = 0; i < n; i++) {
            id[i] = i;
            position[3 * i + 1] = (float) y[i];
        }
        return new Population(id, new int[n], position, new float[n]);
    }
}
