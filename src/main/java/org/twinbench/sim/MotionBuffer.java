package org.twinbench.sim;

import java.util.Arrays;
import org.twinbench.state.Motions;

/** Collects the moves of one instant; a mover that is moved again at the same instant keeps only its last move. */
final class MotionBuffer {
    private int[] id = new int[16];
    private int[] kind = new int[16];
    private float[] from = new float[48];
    private float[] to = new float[48];
    private float[] heading = new float[16];
    private long[] until = new long[16];
    private int count;
    /** One more than the place of a mover's move; zero if it has none. */
    private int[] placeOf = new int[16];

    boolean isEmpty() {
        return count == 0;
    }

    /** The place where the move of a mover is to be written. */
    int place(int mover) {
        if (mover >= placeOf.length) {
            placeOf = Arrays.copyOf(placeOf, 2 * mover);
        }
        if (placeOf[mover] == 0) {
            if (count == id.length) {
                grow();
            }
            id[count] = mover;
            placeOf[mover] = ++count;
        }
        return placeOf[mover] - 1;
    }

    private void grow() {
        int size = 2 * count;
        id = Arrays.copyOf(id, size);
        kind = Arrays.copyOf(kind, size);
        from = Arrays.copyOf(from, 3 * size);
        to = Arrays.copyOf(to, 3 * size);
        heading = Arrays.copyOf(heading, size);
        until = Arrays.copyOf(until, size);
    }

    void set(int place, int newKind, float newHeading, long arrival) {
        kind[place] = newKind;
        heading[place] = newHeading;
        until[place] = arrival;
    }

    void way(int place, float x0, float y0, float z0, float x1, float y1, float z1) {
        int i = 3 * place;
        from[i] = x0;
        from[i + 1] = y0;
        from[i + 2] = z0;
        to[i] = x1;
        to[i + 1] = y1;
        to[i + 2] = z1;
    }

    /** The moves collected; the buffer is empty afterwards. */
    Motions take() {
        for (int i = 0; i < count; i++) {
            placeOf[id[i]] = 0;
        }
        int n = count;
        count = 0;
        return n == 0
                ? Motions.NONE
                : new Motions(
                        Arrays.copyOf(id, n),
                        Arrays.copyOf(kind, n),
                        Arrays.copyOf(from, 3 * n),
                        Arrays.copyOf(to, 3 * n),
                        Arrays.copyOf(heading, n),
                        Arrays.copyOf(until, n));
    }
}
