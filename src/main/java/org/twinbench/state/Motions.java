package org.twinbench.state;

/**
 * Straight moves that begin at one instant, as parallel arrays that are never changed after construction.
 * Mover {@code id[i]} of kind {@code kind[i]} (an index into the recording's kinds) goes at constant speed from
 * {@code from} to {@code to} (3 floats each: x, y, z in metres, scene coordinates), arrives at tick {@code until[i]},
 * and stays there until its next move. {@code until} at or before the instant means it stands at {@code to} at once.
 * A kind of {@link #GONE} removes the mover. Heading is in radians counter-clockwise from x; NaN keeps the former one.
 */
public record Motions(int[] id, int[] kind, float[] from, float[] to, float[] heading, long[] until) {
    /** The kind that removes a mover. */
    public static final int GONE = -1;

    public static final Motions NONE =
            new Motions(new int[0], new int[0], new float[0], new float[0], new float[0], new long[0]);

    public Motions {
        int n = id.length;
        if (kind.length != n
                || from.length != 3 * n
                || to.length != 3 * n
                || heading.length != n
                || until.length != n) {
            throw new IllegalArgumentException("arrays of different lengths");
        }
    }

    public int count() {
        return id.length;
    }
}
