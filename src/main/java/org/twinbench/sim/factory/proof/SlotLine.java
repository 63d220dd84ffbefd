package org.twinbench.sim.factory.proof;

import org.twinbench.sim.RandomStream;
import org.twinbench.sim.RandomStreams;
import org.twinbench.sim.factory.analytic.LineFigures;

/**
 * A Bernoulli line played slot by slot by the rules of Li and Meerkov: draw who is up, then let each machine from the last to
 * the first move a part if it has one and there is, or becomes, room. The blocks of the factory cannot stand in for it, not
 * even machines that block before service: here a machine works a slot into room that only becomes free in that slot, while
 * a block begins when the room is there; and a part under work counts as in the buffer before its machine.
 */
final class SlotLine {
    private static final int WARM_UP = 1_000;

    private final double[] up;
    private final int[] capacities;
    private final RandomStream[] lots;
    private final boolean[] isUp;
    private final int[] before;
    private final int[] held;
    private final long[] levels;
    private final long[] blocked;
    private final long[] starved;
    private long made;

    private SlotLine(double[] up, int[] capacities, RandomStreams streams) {
        this.up = up;
        this.capacities = capacities;
        lots = new RandomStream[up.length];
        for (int i = 0; i < up.length; i++) {
            lots[i] = streams.of("machine" + i);
        }
        isUp = new boolean[up.length];
        before = new int[capacities.length];
        held = new int[capacities.length];
        levels = new long[capacities.length];
        blocked = new long[up.length];
        starved = new long[up.length];
    }

    /** Figures over a number of slots after the warm-up. */
    static LineFigures run(double[] up, int[] capacities, int slots, long seed, int replication) {
        SlotLine line = new SlotLine(up, capacities, new RandomStreams(seed, replication));
        for (int slot = 0; slot < WARM_UP; slot++) {
            line.play(0);
        }
        for (int slot = 0; slot < slots; slot++) {
            line.play(1);
        }
        return new LineFigures(
                (double) line.made / slots,
                share(line.levels, slots),
                share(line.blocked, slots),
                share(line.starved, slots));
    }

    private static double[] share(long[] sums, int slots) {
        double[] shares = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            shares[i] = (double) sums[i] / slots;
        }
        return shares;
    }

    /** @param counted 1 if the slot counts, 0 during the warm-up */
    private void play(int counted) {
        System.arraycopy(held, 0, before, 0, held.length);
        for (int i = 0; i < up.length; i++) {
            isUp[i] = lots[i].next() < up[i];
        }
        for (int i = 0; i < held.length; i++) {
            levels[i] += (long) counted * held[i];
        }
        for (int i = up.length - 1; i >= 0; i--) {
            if (isUp[i]) {
                work(i, counted);
            }
        }
    }

    private void work(int machine, int counted) {
        boolean last = machine == held.length;
        boolean fed = machine == 0 || before[machine - 1] > 0;
        boolean room = last || held[machine] < capacities[machine];
        if (!fed) {
            starved[machine] += counted;
        }
        if (!room) {
            blocked[machine] += counted;
        }
        if (!fed || !room) {
            return;
        }
        if (machine > 0) {
            held[machine - 1]--;
        }
        if (last) {
            made += counted;
        } else {
            held[machine]++;
        }
    }
}
