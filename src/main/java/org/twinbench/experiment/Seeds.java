package org.twinbench.experiment;

/** Seeds for scenarios that shall not share their chance. */
public final class Seeds {
    private Seeds() {}

    /**
     * The seed of the n-th scenario of an experiment; number 0 has the root itself. Seeds choose packages of streams of
     * MRG32k3a that lie at random places of its period of 2^191, so their streams do not meet in practice.
     *
     * @param root the seed of the experiment
     * @param number from 0
     * @return a seed that is not negative
     */
    public static long independent(long root, int number) {
        if (number == 0) {
            return root;
        }
        long z = root + number * 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return (z ^ (z >>> 31)) >>> 1;
    }
}
