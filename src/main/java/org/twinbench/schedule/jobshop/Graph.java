package org.twinbench.schedule.jobshop;

import java.util.Arrays;
import java.util.List;
import org.twinbench.schedule.jobshop.JobShop.Choice;

/**
 * The disjunctive graph of a job shop with its machine sequences: heads, tails and a topological order, kept up to date move by move.
 *
 * <p>Everything is in int arrays of one more than the number of operations; the last index stands for "no neighbour" with zero
 * duration, head and tail, so that no loop needs to ask. A move costs no memory and finds cycles by itself.
 */
final class Graph {
    final int n;
    final int machines;
    final int jobs;
    final int[] jobOf;
    final int[] jobBefore;
    final int[] jobAfter;
    /** Duration on the machine that the operation is on. */
    final int[] p;

    final int[] machine;
    final int[] position;
    final int[] before;
    final int[] after;
    /** Longest path to the start of each operation. */
    final int[] head;
    /** Longest path from the end of each operation. */
    final int[] tail;
    /** Operations in topological order, and the place of each in it. */
    final int[] order;

    final int[] place;
    final int[][] lane;
    final int[] length;
    /** By operation: machines and durations. */
    final int[][] choiceMachine;

    final int[][] choiceDuration;
    int makespan;

    private final boolean[] marked;
    private final int[] kept;
    private final int[] indegree;

    Graph(JobShop shop) {
        n = shop.operations();
        machines = shop.machines();
        jobs = shop.jobs().size();
        jobOf = shop.jobOf();
        jobBefore = filled();
        jobAfter = filled();
        for (int op = 0; op + 1 < n; op++) {
            if (jobOf[op] == jobOf[op + 1]) {
                jobAfter[op] = op + 1;
                jobBefore[op + 1] = op;
            }
        }
        p = new int[n + 1];
        machine = new int[n + 1];
        position = new int[n + 1];
        before = filled();
        after = filled();
        head = new int[n + 1];
        tail = new int[n + 1];
        order = new int[n];
        place = new int[n + 1];
        lane = new int[machines][n];
        length = new int[machines];
        marked = new boolean[n + 1];
        kept = new int[n];
        indegree = new int[n + 1];
        List<List<Choice>> choices = shop.choices();
        choiceMachine = choices.stream()
                .map(list -> list.stream().mapToInt(Choice::machine).toArray())
                .toArray(int[][]::new);
        choiceDuration = choices.stream()
                .map(list -> list.stream().mapToInt(Choice::duration).toArray())
                .toArray(int[][]::new);
    }

    private int[] filled() {
        int[] array = new int[n + 1];
        Arrays.fill(array, n);
        return array;
    }

    int duration(int op, int onMachine) {
        for (int i = 0; i < choiceMachine[op].length; i++) {
            if (choiceMachine[op][i] == onMachine) {
                return choiceDuration[op][i];
            }
        }
        throw new IllegalArgumentException("operation " + op + " cannot be done on machine " + onMachine);
    }

    /** Takes over sequences. @return false if they contradict the jobs; the graph is of no use then */
    boolean load(int[][] sequences) {
        for (int m = 0; m < machines; m++) {
            length[m] = sequences[m].length;
            System.arraycopy(sequences[m], 0, lane[m], 0, length[m]);
            for (int i = 0; i < length[m]; i++) {
                machine[lane[m][i]] = m;
                p[lane[m][i]] = duration(lane[m][i], m);
            }
            relink(m, 0, length[m] - 1);
        }
        return sort();
    }

    void copy(Graph other) {
        for (int m = 0; m < machines; m++) {
            length[m] = other.length[m];
            System.arraycopy(other.lane[m], 0, lane[m], 0, length[m]);
        }
        copy(other.p, p);
        copy(other.machine, machine);
        copy(other.position, position);
        copy(other.before, before);
        copy(other.after, after);
        copy(other.head, head);
        copy(other.tail, tail);
        copy(other.place, place);
        System.arraycopy(other.order, 0, order, 0, n);
        makespan = other.makespan;
    }

    private static void copy(int[] from, int[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }

    int[][] sequences() {
        int[][] sequences = new int[machines][];
        for (int m = 0; m < machines; m++) {
            sequences[m] = Arrays.copyOf(lane[m], length[m]);
        }
        return sequences;
    }

    /** Sets positions and neighbours on a machine between two indices, both included. */
    private void relink(int m, int first, int last) {
        int[] sequence = lane[m];
        int previous = first == 0 ? n : sequence[first - 1];
        for (int i = first; i <= last; i++) {
            int op = sequence[i];
            position[op] = i;
            before[op] = previous;
            if (previous != n) {
                after[previous] = op;
            }
            previous = op;
        }
        if (last >= first) {
            int next = last + 1 < length[m] ? sequence[last + 1] : n;
            after[previous] = next;
            if (next != n) {
                before[next] = previous;
            }
        }
    }

    /** A new topological order (Kahn 1962), heads and tails. */
    private boolean sort() {
        int count = 0;
        for (int op = 0; op < n; op++) {
            indegree[op] = (jobBefore[op] == n ? 0 : 1) + (before[op] == n ? 0 : 1);
            if (indegree[op] == 0) {
                order[count++] = op;
            }
        }
        for (int i = 0; i < count; i++) {
            int op = order[i];
            place[op] = i;
            if (jobAfter[op] != n && --indegree[jobAfter[op]] == 0) {
                order[count++] = jobAfter[op];
            }
            if (after[op] != n && --indegree[after[op]] == 0) {
                order[count++] = after[op];
            }
        }
        if (count < n) {
            return false;
        }
        heads(0);
        tails(n - 1);
        return true;
    }

    private void heads(int from) {
        for (int i = from; i < n; i++) {
            int op = order[i];
            int j = jobBefore[op];
            int m = before[op];
            head[op] = Math.max(head[j] + p[j], head[m] + p[m]);
        }
    }

    private void tails(int from) {
        int longest = 0;
        for (int i = n - 1; i > from; i--) {
            int op = order[i];
            longest = Math.max(longest, head[op] + p[op]);
        }
        for (int i = from; i >= 0; i--) {
            int op = order[i];
            int j = jobAfter[op];
            int m = after[op];
            tail[op] = Math.max(tail[j] + p[j], tail[m] + p[m]);
            longest = Math.max(longest, head[op] + p[op]);
        }
        makespan = longest;
    }

    /** Moves an operation on its machine. @return false, and nothing has changed, if that would make a cycle */
    boolean shift(int m, int from, int to) {
        int moved = lane[m][from];
        int target = lane[m][to];
        rotate(m, from, to);
        boolean fits = from < to ? reorderForward(moved, target) : reorderBackward(moved, target);
        if (!fits) {
            rotate(m, to, from);
            return false;
        }
        return true;
    }

    private void rotate(int m, int from, int to) {
        int[] sequence = lane[m];
        int op = sequence[from];
        if (from < to) {
            System.arraycopy(sequence, from + 1, sequence, from, to - from);
        } else {
            System.arraycopy(sequence, to, sequence, to + 1, from - to);
        }
        sequence[to] = op;
        relink(m, Math.min(from, to), Math.max(from, to));
    }

    /** After {@code u} went behind {@code v}: what depends on u inside the window goes behind both. */
    private boolean reorderForward(int u, int v) {
        int first = place[u];
        int last = place[v];
        int count = 0;
        int next = first;
        for (int i = first + 1; i <= last; i++) {
            int op = order[i];
            if (op == jobAfter[u] || marked[jobBefore[op]] || marked[before[op]]) {
                marked[op] = true;
                kept[count++] = op;
            }
        }
        boolean fits = !marked[v];
        if (fits) {
            for (int i = first + 1; i <= last; i++) {
                if (!marked[order[i]]) {
                    put(order[i], next++);
                }
            }
            put(u, next++);
            for (int i = 0; i < count; i++) {
                put(kept[i], next++);
            }
        }
        for (int i = 0; i < count; i++) {
            marked[kept[i]] = false;
        }
        if (fits) {
            heads(first);
            tails(last);
        }
        return fits;
    }

    /** After {@code v} went before {@code u}: what v depends on inside the window goes before both. */
    private boolean reorderBackward(int v, int u) {
        int first = place[u];
        int last = place[v];
        int count = 0;
        int next = last;
        for (int i = last - 1; i >= first; i--) {
            int op = order[i];
            if (op == jobBefore[v] || marked[jobAfter[op]] || marked[after[op]]) {
                marked[op] = true;
                kept[count++] = op;
            }
        }
        boolean fits = !marked[u];
        if (fits) {
            for (int i = last - 1; i >= first; i--) {
                if (!marked[order[i]]) {
                    put(order[i], next--);
                }
            }
            put(v, next--);
            for (int i = 0; i < count; i++) {
                put(kept[i], next--);
            }
        }
        for (int i = 0; i < count; i++) {
            marked[kept[i]] = false;
        }
        if (fits) {
            heads(first);
            tails(last);
        }
        return fits;
    }

    private void put(int op, int index) {
        order[index] = op;
        place[op] = index;
    }

    /** Moves an operation to another machine. @return false, and nothing has changed, if that would make a cycle */
    boolean transfer(int fromMachine, int from, int toMachine, int to) {
        int op = lane[fromMachine][from];
        move(op, fromMachine, from, toMachine, to);
        if (sort()) {
            return true;
        }
        move(op, toMachine, to, fromMachine, from);
        sort();
        return false;
    }

    private void move(int op, int fromMachine, int from, int toMachine, int to) {
        int[] source = lane[fromMachine];
        System.arraycopy(source, from + 1, source, from, length[fromMachine] - from - 1);
        length[fromMachine]--;
        int[] target = lane[toMachine];
        System.arraycopy(target, to, target, to + 1, length[toMachine] - to);
        target[to] = op;
        length[toMachine]++;
        machine[op] = toMachine;
        p[op] = duration(op, toMachine);
        before[op] = n;
        after[op] = n;
        if (length[fromMachine] > 0) {
            relink(fromMachine, Math.max(0, from - 1), length[fromMachine] - 1);
        }
        relink(toMachine, to, length[toMachine] - 1);
    }

    boolean isCritical(int op) {
        return head[op] + p[op] + tail[op] == makespan;
    }
}
