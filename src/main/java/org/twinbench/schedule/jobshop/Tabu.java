package org.twinbench.schedule.jobshop;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * What the search must not bring back for a while: orders of operation before operation on a machine (kept by the job of the second,
 * so that the table stays small) and operations on machines that they have left. Tenures after Zhang, Li, Guan and Rao (2007).
 */
final class Tabu {
    private final Graph graph;
    private final int[] order;
    private final int[] onMachine;
    private final int shortest;
    private final int spread;
    private int iteration;

    Tabu(Graph graph) {
        this.graph = graph;
        order = new int[graph.n * graph.jobs];
        onMachine = new int[graph.n * graph.machines];
        int base = 10 + graph.jobs / Math.max(1, graph.machines);
        double factor = graph.jobs <= 2 * graph.machines ? 1.4 : 1.5;
        shortest = base;
        spread = (int) (base * factor) - base;
    }

    void clear() {
        Arrays.fill(order, 0);
        Arrays.fill(onMachine, 0);
        iteration = 0;
    }

    void next() {
        iteration++;
    }

    /** Whether moving an operation on its machine would bring a forbidden order back. */
    boolean forbidsShift(int m, int from, int to) {
        int[] lane = graph.lane[m];
        int op = lane[from];
        if (from < to) {
            for (int i = from + 1; i <= to; i++) {
                if (order[lane[i] * graph.jobs + graph.jobOf[op]] > iteration) {
                    return true;
                }
            }
            return false;
        }
        for (int i = to; i < from; i++) {
            if (order[op * graph.jobs + graph.jobOf[lane[i]]] > iteration) {
                return true;
            }
        }
        return false;
    }

    /** To be called before the move: forbids its reverse. */
    void shifted(int m, int from, int to, SplittableRandom random) {
        int[] lane = graph.lane[m];
        int op = lane[from];
        int until = iteration + shortest + random.nextInt(spread + 1);
        if (from < to) {
            for (int i = from + 1; i <= to; i++) {
                order[op * graph.jobs + graph.jobOf[lane[i]]] = until;
            }
        } else {
            for (int i = to; i < from; i++) {
                order[lane[i] * graph.jobs + graph.jobOf[op]] = until;
            }
        }
    }

    boolean forbidsMachine(int op, int machine) {
        return onMachine[op * graph.machines + machine] > iteration;
    }

    /** Forbids an operation to come back to the machine that it leaves. */
    void left(int op, int machine, SplittableRandom random) {
        onMachine[op * graph.machines + machine] = iteration + shortest + random.nextInt(spread + 1);
    }
}
