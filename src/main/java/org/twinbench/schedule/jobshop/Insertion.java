package org.twinbench.schedule.jobshop;

import java.util.SplittableRandom;

/**
 * Moves of critical operations to other machines (Mastrolilli and Gambardella 2000): the operation is taken out, and between those that
 * end after it could begin and those that have more behind them than it has, every gap is valued by the longest path through it.
 */
final class Insertion {
    private final Graph graph;
    private final Tabu tabu;
    private final SplittableRandom random;
    private final int[] head;
    private final int[] tail;

    /** The chosen transfer; {@code op} is -1 if there is none. */
    int op;

    int machine;
    int index;
    int estimate;
    private int ties;

    Insertion(Graph graph, Tabu tabu, SplittableRandom random) {
        this.graph = graph;
        this.tabu = tabu;
        this.random = random;
        head = new int[graph.n + 1];
        tail = new int[graph.n + 1];
    }

    /** Starts a new comparison. */
    void clear() {
        op = -1;
        estimate = Integer.MAX_VALUE;
        ties = 0;
    }

    /** Values the gaps on all other machines of an operation. */
    void consider(int candidate, int bestSoFar) {
        if (graph.choiceMachine[candidate].length == 1) {
            return;
        }
        int without = takeOut(candidate);
        int j = graph.jobBefore[candidate];
        int ready = head[j] + graph.p[j];
        j = graph.jobAfter[candidate];
        int rest = tail[j] + graph.p[j];
        for (int i = 0; i < graph.choiceMachine[candidate].length; i++) {
            int target = graph.choiceMachine[candidate][i];
            if (target != graph.machine[candidate]) {
                int duration = graph.choiceDuration[candidate][i];
                gaps(candidate, target, duration, ready, rest, without, bestSoFar);
            }
        }
    }

    private void gaps(int candidate, int target, int duration, int ready, int rest, int without, int bestSoFar) {
        int[] lane = graph.lane[target];
        int length = graph.length[target];
        int first = length;
        int last = 0;
        for (int i = 0; i < length; i++) {
            int x = lane[i];
            boolean endsLater = head[x] + graph.p[x] > ready;
            boolean hasMoreBehind = graph.p[x] + tail[x] > rest;
            if (endsLater && !hasMoreBehind && first == length) {
                first = i;
            }
            if (hasMoreBehind && !endsLater) {
                last = i + 1;
            }
        }
        boolean forbidden = tabu.forbidsMachine(candidate, target);
        for (int gap = last; gap <= Math.max(first, last); gap++) {
            int before = gap == 0 ? graph.n : lane[gap - 1];
            int after = gap == length ? graph.n : lane[gap];
            int through = Math.max(ready, head[before] + graph.p[before])
                    + duration
                    + Math.max(rest, tail[after] + graph.p[after]);
            int value = Math.max(without, through);
            if (!forbidden || value < bestSoFar) {
                offer(candidate, target, gap, value);
            }
        }
    }

    private void offer(int candidate, int target, int gap, int value) {
        if (value < estimate) {
            ties = 1;
        } else if (value > estimate || random.nextInt(++ties) != 0) {
            return;
        }
        estimate = value;
        op = candidate;
        machine = target;
        index = gap;
    }

    /** Heads and tails as they were without an operation on its machine. @return the makespan without its duration */
    private int takeOut(int out) {
        int n = graph.n;
        int previous = graph.before[out];
        int next = graph.after[out];
        for (int i = 0; i < n; i++) {
            int x = graph.order[i];
            int j = graph.jobBefore[x];
            int m = x == next ? previous : x == out ? n : graph.before[x];
            int jobReady = head[j] + (j == out ? 0 : graph.p[j]);
            head[x] = Math.max(jobReady, head[m] + graph.p[m]);
        }
        int longest = 0;
        for (int i = n - 1; i >= 0; i--) {
            int x = graph.order[i];
            int j = graph.jobAfter[x];
            int m = x == previous ? next : x == out ? n : graph.after[x];
            int jobRest = tail[j] + (j == out ? 0 : graph.p[j]);
            tail[x] = Math.max(jobRest, tail[m] + graph.p[m]);
            longest = Math.max(longest, head[x] + (x == out ? 0 : graph.p[x]) + tail[x]);
        }
        return longest;
    }
}
