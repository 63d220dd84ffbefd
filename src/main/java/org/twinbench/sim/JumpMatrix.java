package org.twinbench.sim;

/** One component of MRG32k3a as a 3×3 matrix modulo a prime below 2^32: its powers jump ahead in the sequence. */
final class JumpMatrix {
    static final JumpMatrix FIRST = new JumpMatrix(
            new long[] {0, 1, 0, 0, 0, 1, RandomStream.M1 - RandomStream.A13, RandomStream.A12, 0}, RandomStream.M1);
    static final JumpMatrix SECOND = new JumpMatrix(
            new long[] {0, 1, 0, 0, 0, 1, RandomStream.M2 - RandomStream.A23, 0, RandomStream.A21}, RandomStream.M2);

    private static final int MAX_POWER = 191;

    private final long modulus;
    /** {@code powers[k]} is the matrix to the power 2^k, by rows. */
    private final long[][] powers = new long[MAX_POWER][];

    private JumpMatrix(long[] step, long modulus) {
        this.modulus = modulus;
        powers[0] = step;
        for (int k = 1; k < MAX_POWER; k++) {
            powers[k] = product(powers[k - 1], powers[k - 1]);
        }
    }

    /** The state {@code count · 2^power} draws later; count from 0. */
    long[] ahead(long[] state, long count, int power) {
        if (count < 0) {
            throw new IllegalArgumentException("a stream has no number " + count);
        }
        long[] result = state;
        for (int bit = 0; count >>> bit != 0 && bit < Long.SIZE; bit++) {
            if ((count >>> bit & 1) == 1) {
                result = image(powers[power + bit], result);
            }
        }
        return result;
    }

    private long[] image(long[] matrix, long[] v) {
        long[] result = new long[3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                result[i] = (result[i] + times(matrix[3 * i + j], v[j])) % modulus;
            }
        }
        return result;
    }

    private long[] product(long[] a, long[] b) {
        long[] result = new long[9];
        for (int i = 0; i < 9; i++) {
            for (int k = 0; k < 3; k++) {
                result[i] = (result[i] + times(a[3 * (i / 3) + k], b[3 * k + i % 3])) % modulus;
            }
        }
        return result;
    }

    private long times(long a, long b) {
        return Long.remainderUnsigned(a * b, modulus);
    }
}
