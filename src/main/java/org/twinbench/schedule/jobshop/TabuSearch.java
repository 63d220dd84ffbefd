package org.twinbench.schedule.jobshop;

import java.util.SplittableRandom;

/** Tabu search on a graph: in each iteration the best move that is not forbidden, whether it improves or not. */
final class TabuSearch {
    final Graph graph;
    final Tabu tabu;
    private final Neighbourhood sequence;
    private final Insertion insertion;
    private final SplittableRandom random;
    private final boolean isFlexible;

    /** Best makespan since the last {@link #begin}. */
    int best;
    /** Iterations since then without a better one. */
    int idle;

    /** The chosen move: on one machine if {@code toMachine} is -1. */
    int machine;

    int from;
    int toMachine;
    int to;

    TabuSearch(Graph graph, SplittableRandom random, boolean isFlexible) {
        this.graph = graph;
        this.random = random;
        this.isFlexible = isFlexible;
        tabu = new Tabu(graph);
        sequence = new Neighbourhood(graph, tabu, random);
        insertion = new Insertion(graph, tabu, random);
    }

    /** Starts anew from what the graph holds. */
    void begin() {
        tabu.clear();
        best = graph.makespan;
        idle = 0;
    }

    /** Chooses a move. @return false if a critical path leaves none, so that the makespan cannot be improved by moves */
    boolean choose() {
        sequence.explore(best);
        machine = sequence.machine;
        from = sequence.from;
        to = sequence.to;
        toMachine = -1;
        if (isFlexible) {
            insertion.clear();
            int count = sequence.criticalPath();
            for (int i = 0; i < count; i++) {
                insertion.consider(sequence.onPath(i), best);
            }
            boolean better = insertion.estimate < sequence.estimate
                    || insertion.estimate == sequence.estimate && random.nextBoolean();
            if (insertion.op >= 0 && (from < 0 || better)) {
                machine = graph.machine[insertion.op];
                from = graph.position[insertion.op];
                toMachine = insertion.machine;
                to = insertion.index;
            }
        }
        return from >= 0;
    }

    /** Carries a move out and forbids its reverse. @return false if it would have made a cycle */
    boolean carryOut(int m, int index, int targetMachine, int target) {
        tabu.next();
        boolean done;
        if (targetMachine < 0) {
            tabu.shifted(m, index, target, random);
            done = graph.shift(m, index, target);
        } else {
            tabu.left(graph.lane[m][index], m, random);
            done = graph.transfer(m, index, targetMachine, target);
        }
        idle++;
        if (graph.makespan < best) {
            best = graph.makespan;
            idle = 0;
        }
        return done;
    }

    /** Some iterations, without anybody looking. */
    void run(int iterations, Graph keepBest) {
        begin();
        keepBest.copy(graph);
        for (int i = 0; i < iterations && choose(); i++) {
            carryOut(machine, from, toMachine, to);
            if (graph.makespan < keepBest.makespan) {
                keepBest.copy(graph);
            }
        }
    }

    /** Random moves on critical paths, to get away. */
    void shake(int moves) {
        for (int i = 0; i < moves; i++) {
            sequence.draw();
            if (sequence.from < 0) {
                return;
            }
            graph.shift(sequence.machine, sequence.from, sequence.to);
        }
    }
}
