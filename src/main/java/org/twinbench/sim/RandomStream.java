package org.twinbench.sim;

/**
 * Uniform random numbers by the combined multiple recursive generator MRG32k3a (L'Ecuyer, Operations Research 47(1),
 * 1999, 159–164), period near 2^191. Streams start 2^127 draws apart and their substreams 2^76 (L'Ecuyer, Simard,
 * Chen, Kelton, Operations Research 50(6), 2002), so that none ever meets another.
 */
public final class RandomStream {
    static final long M1 = 4_294_967_087L;
    static final long M2 = 4_294_944_443L;
    static final long A12 = 1_403_580;
    static final long A13 = 810_728;
    static final long A21 = 527_612;
    static final long A23 = 1_370_589;

    private static final double NORM = 2.328306549295727688e-10;
    private static final long LOW = 0xFFFF_FFFFL;
    private static final int POWER_OF_STREAM = 127;
    private static final int POWER_OF_SUBSTREAM = 76;

    private long s10;
    private long s11;
    private long s12;
    private long s20;
    private long s21;
    private long s22;

    /**
     * The stream that begins at a place of the sequence.
     *
     * @param seed six numbers: three in 0…M1−1 and three in 0…M2−1, neither triple all zero
     * @param stream number of the stream, from 0
     * @param substream number of the substream within it, from 0
     */
    public RandomStream(long[] seed, long stream, long substream) {
        long[] first = {seed[0], seed[1], seed[2]};
        long[] second = {seed[3], seed[4], seed[5]};
        first = JumpMatrix.FIRST.ahead(first, stream, POWER_OF_STREAM);
        first = JumpMatrix.FIRST.ahead(first, substream, POWER_OF_SUBSTREAM);
        second = JumpMatrix.SECOND.ahead(second, stream, POWER_OF_STREAM);
        second = JumpMatrix.SECOND.ahead(second, substream, POWER_OF_SUBSTREAM);
        s10 = first[0];
        s11 = first[1];
        s12 = first[2];
        s20 = second[0];
        s21 = second[1];
        s22 = second[2];
    }

    /** The next number, strictly between 0 and 1, of 2^32 − 209 possible values. */
    public double next() {
        // Both moduli lie just below 2^32: folding the upper half down replaces the division.
        long x = A12 * s11 - A13 * s10 + A13 * M1;
        x = (x >>> 32) * 209 + (x & LOW);
        x = x >= M1 ? x - M1 : x;
        s10 = s11;
        s11 = s12;
        s12 = x;

        long y = A21 * s22 - A23 * s20 + A23 * M2;
        y = (y >>> 32) * 22_853 + (y & LOW);
        y = (y >>> 32) * 22_853 + (y & LOW);
        y = y >= M2 ? y - M2 : y;
        s20 = s21;
        s21 = s22;
        s22 = y;

        return (x > y ? x - y : x - y + M1) * NORM;
    }

    /** The six numbers of the present state, the seed from which a stream would go on as this one. */
    long[] state() {
        return new long[] {s10, s11, s12, s20, s21, s22};
    }

    /** A whole number 0…bound−1 from one draw. */
    public int below(int bound) {
        return (int) (next() * bound);
    }
}
