package org.twinbench.sim;

/**
 * The random streams of one replication. A stream belongs to a name such as {@code press-3/processTime}: its number is
 * a hash of the name, so adding an element never changes what the others draw. The replication chooses the substream,
 * so two scenarios with the same seed meet the same chance in the same replication (common random numbers).
 */
public final class RandomStreams {
    private final long[] seed;
    private final int replication;

    /** @param replication number of the independent repeat, from 0 */
    public RandomStreams(long seed, int replication) {
        this.seed = packageSeed(seed);
        this.replication = replication;
    }

    /** The stream of a name; each call begins it anew. */
    public RandomStream of(String name) {
        return new RandomStream(seed, number(name), replication);
    }

    /** FNV-1a of the characters, then mixed, 62 bits of it: streams 0…2^62 lie within the period. */
    private static long number(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        return mixed(hash) >>> 2;
    }

    private static long[] packageSeed(long seed) {
        long[] result = new long[6];
        for (int i = 0; i < 6; i++) {
            long modulus = i < 3 ? RandomStream.M1 : RandomStream.M2;
            result[i] = 1 + Long.remainderUnsigned(mixed(seed + (i + 1) * 0x9e3779b97f4a7c15L), modulus - 1);
        }
        return result;
    }

    /** The finalizer of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014). */
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
