package org.twinbench.state;

/**
 * Where every mover is at one instant, as parallel arrays ordered by id: positions {@code 3n} in metres (scene
 * coordinates), headings in radians counter-clockwise from x, kinds as indices into the recording's kinds.
 */
public record Population(int[] id, int[] kind, float[] position, float[] heading) {
    public static final Population EMPTY = new Population(new int[0], new int[0], new float[0], new float[0]);

    public int count() {
        return id.length;
    }
}
