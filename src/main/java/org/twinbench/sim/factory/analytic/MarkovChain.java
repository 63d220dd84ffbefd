package org.twinbench.sim.factory.analytic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A finite Markov chain that is found by exploring it from one state, and its stationary distribution. Weights are rates
 * (continuous time) or probabilities (discrete time): the balance equations are the same.
 *
 * @param <S> a state, compared by value
 */
final class MarkovChain<S> {
    /** Says where the chain can go from a state. */
    interface Rule<S> {
        void leave(S state, Moves<S> moves);
    }

    /** Takes the moves of a state; moves to the state itself and moves of weight 0 are none. */
    interface Moves<S> {
        void to(S state, double weight);
    }

    private final Map<S, Integer> numbers = new HashMap<>();
    private final List<S> states = new ArrayList<>();
    private final List<int[]> targets = new ArrayList<>();
    private final List<double[]> weights = new ArrayList<>();

    /** Every state that can be reached from the first one, which must be reachable from all of them. */
    static <S> MarkovChain<S> from(S first, Rule<S> rule) {
        MarkovChain<S> chain = new MarkovChain<>();
        Deque<S> open = new ArrayDeque<>();
        chain.number(first, open);
        while (!open.isEmpty()) {
            S state = open.removeFirst();
            Map<Integer, Double> row = new HashMap<>();
            rule.leave(state, (next, weight) -> {
                if (weight > 0 && !next.equals(state)) {
                    row.merge(chain.number(next, open), weight, Double::sum);
                }
            });
            int[] to =
                    row.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
            chain.targets.add(to);
            chain.weights.add(Arrays.stream(to).mapToDouble(row::get).toArray());
        }
        return chain;
    }

    private int number(S state, Deque<S> open) {
        Integer known = numbers.putIfAbsent(state, states.size());
        if (known != null) {
            return known;
        }
        states.add(state);
        open.addLast(state);
        return states.size() - 1;
    }

    /** The states in the order of {@link #stationary()}. */
    List<S> states() {
        return states;
    }

    /** The probability of each state in the long run. */
    double[] stationary() {
        return StationarySolver.solve(targets, weights);
    }
}
