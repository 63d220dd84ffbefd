package org.twinbench.schedule.jobshop;

import java.util.SplittableRandom;

/**
 * The moves worth a thought: N7 on the blocks of one random critical path (Zhang, Li, Guan and Rao 2007), ranked by the estimate of
 * Balas and Vazacopoulos (1998). The best that is not forbidden, or that promises a new best, is kept; ties are drawn.
 */
final class Neighbourhood {
    private final Graph graph;
    private final Tabu tabu;
    private final SplittableRandom random;
    private final int[] path;
    private final int[] heads;
    private final int[] starts;

    /** The chosen move; {@code from} is -1 if there is none. */
    int machine;

    int from;
    int to;
    int estimate;
    private int ties;
    private int seen;
    private int best;
    private boolean blind;

    Neighbourhood(Graph graph, Tabu tabu, SplittableRandom random) {
        this.graph = graph;
        this.tabu = tabu;
        this.random = random;
        path = new int[graph.n];
        heads = new int[graph.n + 1];
        starts = new int[graph.n];
    }

    /**
     * Looks at all moves of one critical path.
     *
     * @param bestSoFar what a forbidden move has to beat to be allowed
     */
    void explore(int bestSoFar) {
        blind = false;
        look(bestSoFar);
    }

    /** Chooses any move of one critical path, good or bad. */
    void draw() {
        blind = true;
        look(0);
    }

    private void look(int bestSoFar) {
        machine = -1;
        from = -1;
        estimate = Integer.MAX_VALUE;
        ties = 0;
        seen = 0;
        best = bestSoFar;
        int count = criticalPath();
        int first = 0;
        while (first < count) {
            int last = first;
            while (last + 1 < count && graph.machine[path[last + 1]] == graph.machine[path[first]]) {
                last++;
            }
            if (last > first) {
                block(graph.machine[path[first]], graph.position[path[first]], graph.position[path[last]]);
            }
            first = last + 1;
        }
    }

    /** Writes one random critical path. @return its length */
    int criticalPath() {
        int count = 0;
        for (int op = 0; op < graph.n; op++) {
            if (graph.head[op] == 0 && graph.isCritical(op)) {
                starts[count++] = op;
            }
        }
        int op = starts[count == 1 ? 0 : random.nextInt(count)];
        int length = 0;
        while (op != graph.n) {
            path[length++] = op;
            int done = graph.head[op] + graph.p[op];
            int j = graph.jobAfter[op];
            int m = graph.after[op];
            boolean byJob = j != graph.n && graph.head[j] == done && graph.isCritical(j);
            boolean byMachine = m != graph.n && graph.head[m] == done && graph.isCritical(m);
            if (byJob && byMachine) {
                op = random.nextBoolean() ? j : m;
            } else {
                op = byJob ? j : byMachine ? m : graph.n;
            }
        }
        return length;
    }

    int onPath(int index) {
        return path[index];
    }

    /** All moves of N7 in one block: to its ends, and from its ends inwards. */
    private void block(int m, int first, int last) {
        int[] lane = graph.lane[m];
        if (last == first + 1) {
            // two steps of one job on one machine stay in order
            if (graph.jobAfter[lane[first]] != lane[last]) {
                consider(m, first, last);
            }
            return;
        }
        int head = lane[first];
        int end = lane[last];
        for (int i = first; i < last; i++) {
            if (behind(lane[i], end)) {
                consider(m, i, last);
            }
        }
        for (int i = first + 1; i <= last; i++) {
            if (ahead(lane[i], head) && !(i == first + 1)) {
                consider(m, i, first);
            }
        }
        for (int i = first + 1; i < last; i++) {
            if (behind(head, lane[i])) {
                consider(m, first, i);
            }
            if (ahead(end, lane[i]) && i < last - 1) {
                consider(m, last, i);
            }
        }
    }

    /** Whether an operation can go right behind another without a cycle. */
    private boolean behind(int op, int other) {
        int j = graph.jobAfter[op];
        return j != other && graph.tail[other] + graph.p[other] >= graph.tail[j] + graph.p[j];
    }

    /** Whether an operation can go right before another without a cycle. */
    private boolean ahead(int op, int other) {
        int j = graph.jobBefore[op];
        return j != other && graph.head[other] + graph.p[other] >= graph.head[j] + graph.p[j];
    }

    private void consider(int m, int i, int k) {
        seen++;
        if (blind) {
            keepAny(m, i, k);
            return;
        }
        int value = i < k ? forward(m, i, k) : backward(m, i, k);
        if (value < best || !tabu.forbidsShift(m, i, k)) {
            offer(m, i, k, value);
        } else if (estimate == Integer.MAX_VALUE) {
            keepAny(m, i, k);
        }
    }

    /** One of all seen so far, each with the same probability. */
    private void keepAny(int m, int i, int k) {
        if (random.nextInt(seen) == 0) {
            machine = m;
            from = i;
            to = k;
        }
    }

    private void offer(int m, int i, int k, int value) {
        if (value < estimate) {
            ties = 1;
        } else if (value > estimate || random.nextInt(++ties) != 0) {
            return;
        }
        estimate = value;
        machine = m;
        from = i;
        to = k;
    }

    private int forward(int m, int i, int k) {
        int[] lane = graph.lane[m];
        int u = lane[i];
        int previous = graph.before[u];
        int ready = graph.head[previous] + graph.p[previous];
        for (int x = i + 1; x <= k; x++) {
            int op = lane[x];
            int j = graph.jobBefore[op];
            heads[op] = Math.max(graph.head[j] + graph.p[j], ready);
            ready = heads[op] + graph.p[op];
        }
        int j = graph.jobBefore[u];
        heads[u] = Math.max(graph.head[j] + graph.p[j], ready);
        int next = graph.after[lane[k]];
        int rest = graph.tail[next] + graph.p[next];
        j = graph.jobAfter[u];
        int tail = Math.max(graph.tail[j] + graph.p[j], rest);
        int longest = heads[u] + graph.p[u] + tail;
        rest = tail + graph.p[u];
        for (int x = k; x > i; x--) {
            int op = lane[x];
            j = graph.jobAfter[op];
            tail = Math.max(graph.tail[j] + graph.p[j], rest);
            longest = Math.max(longest, heads[op] + graph.p[op] + tail);
            rest = tail + graph.p[op];
        }
        return longest;
    }

    private int backward(int m, int i, int k) {
        int[] lane = graph.lane[m];
        int v = lane[i];
        int previous = graph.before[lane[k]];
        int j = graph.jobBefore[v];
        heads[v] = Math.max(graph.head[j] + graph.p[j], graph.head[previous] + graph.p[previous]);
        int ready = heads[v] + graph.p[v];
        for (int x = k; x < i; x++) {
            int op = lane[x];
            j = graph.jobBefore[op];
            heads[op] = Math.max(graph.head[j] + graph.p[j], ready);
            ready = heads[op] + graph.p[op];
        }
        int next = graph.after[v];
        int rest = graph.tail[next] + graph.p[next];
        int longest = 0;
        int tail;
        for (int x = i - 1; x >= k; x--) {
            int op = lane[x];
            j = graph.jobAfter[op];
            tail = Math.max(graph.tail[j] + graph.p[j], rest);
            longest = Math.max(longest, heads[op] + graph.p[op] + tail);
            rest = tail + graph.p[op];
        }
        j = graph.jobAfter[v];
        tail = Math.max(graph.tail[j] + graph.p[j], rest);
        return Math.max(longest, heads[v] + graph.p[v] + tail);
    }
}
