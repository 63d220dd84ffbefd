package org.twinbench.schedule.routing.search;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Which of the removed visits goes first: by chance, or by one of several marks that is drawn anew each time. */
final class InsertionOrder {
    /** Weights of: chance, demand, far, near (section 5.3 of Christiaens and Vanden Berghe 2020); short, early and late windows. */
    private static final int[] UNTIMED = {4, 8, 10, 11};

    private static final int[] TIMED = {4, 8, 10, 11, 13, 15, 17};

    /** Weight of: dear to leave out, where visits differ in that. */
    private static final int DEAR = 6;

    private final Instance in;
    private final SplittableRandom random;
    private final int[] weights;
    private final double[] fromDepot;
    private final double[] key;

    InsertionOrder(Instance in, SplittableRandom random) {
        this.in = in;
        this.random = random;
        int[] usual = in.timed ? TIMED : UNTIMED;
        boolean alike = Arrays.stream(in.penalty).distinct().count() <= 1;
        weights = alike ? usual : Arrays.copyOf(usual, usual.length + 1);
        if (!alike) {
            weights[usual.length] = usual[usual.length - 1] + DEAR;
        }
        key = new double[in.visits];
        fromDepot = new double[in.visits];
        for (int visit = 0; visit < in.visits; visit++) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int start : in.start) {
                nearest = Math.min(nearest, in.out[start * in.nodes + visit]);
            }
            fromDepot[visit] = nearest;
        }
    }

    /** Sorts the first {@code count} visits. */
    void arrange(int[] visits, int count) {
        int draw = random.nextInt(weights[weights.length - 1]);
        int rule = 0;
        while (weights[rule] <= draw) {
            rule++;
        }
        for (int i = 0; i < count; i++) {
            int visit = visits[i];
            double own = key(rule, visit);
            int j = i;
            // insertion sort: there are about ten
            while (j > 0 && key[j - 1] > own) {
                key[j] = key[j - 1];
                visits[j] = visits[j - 1];
                j--;
            }
            key[j] = own;
            visits[j] = visit;
        }
    }

    private double key(int rule, int visit) {
        if (rule == (in.timed ? TIMED : UNTIMED).length) {
            return -in.penalty[visit];
        }
        return switch (rule) {
            case 0 -> random.nextDouble();
            case 1 -> -in.demand[visit];
            case 2 -> -fromDepot[visit];
            case 3 -> fromDepot[visit];
            case 4 -> in.due[visit] - in.ready[visit];
            case 5 -> in.ready[visit];
            default -> -in.due[visit];
        };
    }
}
