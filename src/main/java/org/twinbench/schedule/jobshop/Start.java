package org.twinbench.schedule.jobshop;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Active schedules after Giffler and Thompson (1960): on the machine of the earliest end, whoever has most work left, give or take. */
final class Start {
    private final Graph graph;
    private final int[] ready;
    private final int[] next;
    private final int[] end;
    private final long[] workLeft;

    Start(Graph graph) {
        this.graph = graph;
        ready = new int[graph.machines];
        next = new int[graph.jobs];
        end = new int[graph.jobs];
        workLeft = new long[graph.jobs];
    }

    /** @param noise share by which the work left is misjudged at most, 0 to 1 */
    int[][] sequences(SplittableRandom random, double noise) {
        int[] first = firsts();
        Arrays.fill(ready, 0);
        Arrays.fill(end, 0);
        Arrays.fill(workLeft, 0);
        for (int op = 0; op < graph.n; op++) {
            workLeft[graph.jobOf[op]] += shortest(op);
        }
        int[][] lanes = new int[graph.machines][graph.n];
        int[] length = new int[graph.machines];
        for (int job = 0; job < graph.jobs; job++) {
            next[job] = first[job];
        }
        for (int done = 0; done < graph.n; done++) {
            int machine = earliestMachine();
            int limit = earliestEnd;
            int chosen = -1;
            double highest = -1;
            for (int job = 0; job < graph.jobs; job++) {
                int op = next[job];
                if (op != graph.n && quickest(op, job) == machine && Math.max(end[job], ready[machine]) < limit
                        || op != graph.n && job == earliestJob) {
                    double value = workLeft[job] * (1 + noise * (2 * random.nextDouble() - 1));
                    if (value > highest) {
                        highest = value;
                        chosen = job;
                    }
                }
            }
            int op = next[chosen];
            lanes[machine][length[machine]++] = op;
            end[chosen] = Math.max(end[chosen], ready[machine]) + graph.duration(op, machine);
            ready[machine] = end[chosen];
            workLeft[chosen] -= shortest(op);
            next[chosen] = graph.jobAfter[op];
        }
        for (int m = 0; m < graph.machines; m++) {
            lanes[m] = Arrays.copyOf(lanes[m], length[m]);
        }
        return lanes;
    }

    private int earliestEnd;
    private int earliestJob;

    private int earliestMachine() {
        earliestEnd = Integer.MAX_VALUE;
        int machine = -1;
        for (int job = 0; job < graph.jobs; job++) {
            if (next[job] != graph.n) {
                int its = quickest(next[job], job);
                int done = Math.max(end[job], ready[its]) + graph.duration(next[job], its);
                if (done < earliestEnd) {
                    earliestEnd = done;
                    earliestJob = job;
                    machine = its;
                }
            }
        }
        return machine;
    }

    /** The machine on which an operation would end first. */
    private int quickest(int op, int job) {
        int[] machines = graph.choiceMachine[op];
        if (machines.length == 1) {
            return machines[0];
        }
        int best = -1;
        int earliest = Integer.MAX_VALUE;
        for (int i = 0; i < machines.length; i++) {
            int done = Math.max(end[job], ready[machines[i]]) + graph.choiceDuration[op][i];
            if (done < earliest) {
                earliest = done;
                best = machines[i];
            }
        }
        return best;
    }

    private int shortest(int op) {
        int shortest = Integer.MAX_VALUE;
        for (int duration : graph.choiceDuration[op]) {
            shortest = Math.min(shortest, duration);
        }
        return shortest;
    }

    private int[] firsts() {
        int[] first = new int[graph.jobs];
        Arrays.fill(first, graph.n);
        for (int op = graph.n - 1; op >= 0; op--) {
            first[graph.jobOf[op]] = op;
        }
        return first;
    }
}
