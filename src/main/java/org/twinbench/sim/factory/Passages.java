package org.twinbench.sim.factory;

import java.util.Arrays;
import org.twinbench.model.Unit;

/** Counts the parts that go from a block to each of those that follow it. */
final class Passages {
    private int[] counts = {};

    /** One more part. On the hot path: a block has few followers, most have one. */
    void count(Block[] next, Block to) {
        if (counts.length != next.length) {
            counts = new int[next.length];
        }
        int i = 0;
        while (next[i].number != to.number) { // it is one of them: sorting, too, chooses among the followers
            i++;
        }
        counts[i]++;
    }

    void reset() {
        Arrays.fill(counts, 0);
    }

    /** How many parts went to the i-th of those that follow. */
    int count(int i) {
        return i < counts.length ? counts[i] : 0;
    }

    void report(Figures figures, Block[] next) {
        for (int i = 0; i < next.length; i++) {
            figures.add("passed." + next[i].id, count(i), Unit.PIECE);
        }
    }
}
