package org.twinbench.schedule.shop;

import java.util.Arrays;
import org.twinbench.schedule.kernel.Step;

/** Sequences that steps change, and where each operation is in them. */
final class Lanes {
    int[][] sequences;
    final int[] lane;
    final int[] index;

    Lanes(int operations) {
        lane = new int[operations];
        index = new int[operations];
    }

    void load(int[][] other) {
        sequences = Arrays.stream(other).map(int[]::clone).toArray(int[][]::new);
        for (int i = 0; i < sequences.length; i++) {
            find(i);
        }
    }

    int[][] copy() {
        return Arrays.stream(sequences).map(int[]::clone).toArray(int[][]::new);
    }

    private void find(int which) {
        int[] sequence = sequences[which];
        for (int i = 0; i < sequence.length; i++) {
            lane[sequence[i]] = which;
            index[sequence[i]] = i;
        }
    }

    void apply(Step step) {
        switch (step) {
            case Step.Shift(int which, int from, int to) -> {
                shift(sequences[which], from, to);
                find(which);
            }
            case Step.Transfer(int source, int from, int target, int to) -> {
                int op = sequences[source][from];
                sequences[source] = without(sequences[source], from);
                sequences[target] = with(sequences[target], to, op);
                find(source);
                find(target);
            }
            case Step.Jump(int[][] others) -> load(others);
        }
    }

    private static void shift(int[] sequence, int from, int to) {
        int op = sequence[from];
        if (from < to) {
            System.arraycopy(sequence, from + 1, sequence, from, to - from);
        } else {
            System.arraycopy(sequence, to, sequence, to + 1, from - to);
        }
        sequence[to] = op;
    }

    private static int[] without(int[] sequence, int at) {
        int[] shorter = new int[sequence.length - 1];
        System.arraycopy(sequence, 0, shorter, 0, at);
        System.arraycopy(sequence, at + 1, shorter, at, shorter.length - at);
        return shorter;
    }

    private static int[] with(int[] sequence, int at, int op) {
        int[] longer = new int[sequence.length + 1];
        System.arraycopy(sequence, 0, longer, 0, at);
        longer[at] = op;
        System.arraycopy(sequence, at, longer, at + 1, sequence.length - at);
        return longer;
    }

    /** The step that takes another back; null for a jump, which knows no way back. */
    static Step inverse(Step step) {
        return switch (step) {
            case Step.Shift(int which, int from, int to) -> new Step.Shift(which, to, from);
            case Step.Transfer(int source, int from, int target, int to) -> new Step.Transfer(target, to, source, from);
            case Step.Jump jump -> null;
        };
    }
}
