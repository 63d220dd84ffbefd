package org.twinbench.sim.factory.analytic;

import java.util.Arrays;
import java.util.List;

/**
 * A saturated serial line with exponential times that blocks after service, solved exactly as a Markov chain: the first
 * machine never lacks parts, the last is never blocked, a finished part stays in its machine until there is room. Without
 * buffers as F. S. Hillier and R. W. Boling (Operations Research 15(2), 1967), with two unreliable machines as
 * S. B. Gershwin and O. Berman (MIT, ESL-FR-834-7, 1978).
 *
 * @param throughput parts per time
 * @param wip mean number of parts in machines and buffers
 * @param blocked share of time that each machine is blocked
 * @param starved share of time that each machine has no part
 */
public record MarkovLine(double throughput, double wip, double[] blocked, double[] starved) {
    /**
     * @param machines one or more
     * @param buffers places between each machine and the next, from 0; one fewer than machines
     */
    public static MarkovLine of(List<MarkovMachine> machines, int... buffers) {
        if (buffers.length != machines.size() - 1) {
            throw new IllegalArgumentException(machines.size() + " machines and " + buffers.length + " buffers");
        }
        MarkovChain<LineState> chain = MarkovChain.from(
                LineState.empty(machines.size()), (state, moves) -> leave(machines, buffers, state, moves));
        return figures(machines, chain.states(), chain.stationary());
    }

    private static void leave(
            List<MarkovMachine> machines, int[] buffers, LineState state, MarkovChain.Moves<LineState> moves) {
        for (int i = 0; i < machines.size(); i++) {
            MarkovMachine machine = machines.get(i);
            switch (state.machine(i)) {
                case LineState.WORKING -> {
                    moves.to(state.completed(i, buffers), machine.rate());
                    moves.to(state.with(i, LineState.DOWN), machine.failure());
                }
                case LineState.DOWN -> moves.to(state.with(i, LineState.WORKING), machine.repair());
                default -> {}
            }
        }
    }

    private static MarkovLine figures(List<MarkovMachine> machines, List<LineState> states, double[] shares) {
        int last = machines.size() - 1;
        double[] blocked = new double[machines.size()];
        double[] starved = new double[machines.size()];
        double busy = 0;
        double wip = 0;
        for (int s = 0; s < shares.length; s++) {
            LineState state = states.get(s);
            wip += shares[s] * state.parts();
            busy += state.machine(last) == LineState.WORKING ? shares[s] : 0;
            for (int i = 0; i <= last; i++) {
                blocked[i] += state.machine(i) == LineState.BLOCKED ? shares[s] : 0;
                starved[i] += state.machine(i) == LineState.STARVED ? shares[s] : 0;
            }
        }
        return new MarkovLine(busy * machines.get(last).rate(), wip, blocked, starved);
    }

    /** The line of reliable machines. */
    public static MarkovLine ofRates(double[] rates, int... buffers) {
        return of(Arrays.stream(rates).mapToObj(MarkovMachine::reliable).toList(), buffers);
    }
}
