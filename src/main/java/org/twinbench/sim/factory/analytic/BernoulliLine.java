package org.twinbench.sim.factory.analytic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A synchronous line whose machines are up in each slot with their own probability, after J. Li and S. M. Meerkov,
 * Production Systems Engineering (2009), chapter 4: blocked before service, the first machine never starved, the last never
 * blocked, and a full buffer takes a part in the slot in which it gives one away. Solved exactly as a Markov chain.
 */
public final class BernoulliLine {
    private final double[] up;
    private final int[] capacities;

    private BernoulliLine(double[] up, int[] capacities) {
        this.up = up;
        this.capacities = capacities;
    }

    /**
     * @param up probability of each machine to be up in a slot, 0…1
     * @param capacities of the buffers, from 1; one fewer than machines
     */
    public static LineFigures exact(double[] up, int... capacities) {
        return new BernoulliLine(up, capacities).solve();
    }

    private LineFigures solve() {
        List<Integer> empty = Collections.nCopies(capacities.length, 0);
        MarkovChain<List<Integer>> chain = MarkovChain.from(empty, this::leave);
        double[] shares = chain.stationary();
        double[] levels = new double[capacities.length];
        double[] blocked = new double[up.length];
        double[] starved = new double[up.length];
        double lastFed = 0;
        for (int s = 0; s < shares.length; s++) {
            List<Integer> state = chain.states().get(s);
            for (int i = 0; i < levels.length; i++) {
                levels[i] += shares[s] * state.get(i);
                blocked[i] += shares[s] * up[i] * stuck(state, i);
                starved[i + 1] += state.get(i) == 0 ? shares[s] * up[i + 1] : 0;
            }
            lastFed += state.getLast() > 0 ? shares[s] : 0;
        }
        return new LineFigures(up[up.length - 1] * lastFed, levels, blocked, starved);
    }

    /** The probability that the buffer after a machine is full and gives nothing away in this slot. */
    private double stuck(List<Integer> state, int buffer) {
        if (state.get(buffer) < capacities[buffer]) {
            return 0;
        }
        boolean last = buffer == capacities.length - 1;
        double open = last ? 1 : 1 - stuck(state, buffer + 1);
        return 1 - up[buffer + 1] * open;
    }

    /** Every combination of machines that are up, as bits. */
    private void leave(List<Integer> state, MarkovChain.Moves<List<Integer>> moves) {
        for (int bits = 0; bits < 1 << up.length; bits++) {
            double probability = 1;
            for (int i = 0; i < up.length; i++) {
                probability *= (bits >> i & 1) == 1 ? up[i] : 1 - up[i];
            }
            if (probability > 0) {
                moves.to(after(state, bits), probability);
            }
        }
    }

    /** From the end of the line, so that a full buffer knows whether it gives a part away. */
    private List<Integer> after(List<Integer> state, int bits) {
        List<Integer> next = new ArrayList<>(state);
        for (int i = up.length - 1; i >= 0; i--) {
            boolean fed = i == 0 || state.get(i - 1) > 0;
            boolean room = i == up.length - 1 || next.get(i) < capacities[i];
            if ((bits >> i & 1) == 1 && fed && room) {
                move(next, i);
            }
        }
        return List.copyOf(next);
    }

    private void move(List<Integer> levels, int machine) {
        if (machine > 0) {
            levels.set(machine - 1, levels.get(machine - 1) - 1);
        }
        if (machine < capacities.length) {
            levels.set(machine, levels.get(machine) + 1);
        }
    }
}
