package org.twinbench.sim.factory.analytic;

import java.util.Arrays;
import java.util.List;

/**
 * The stationary distribution of a sparse chain: by elimination without subtraction, which loses no digit (W. K. Grassmann,
 * M. I. Taksar, D. P. Heyman, Operations Research 33(5), 1985), or by Gauss–Seidel sweeps where the chain is large.
 */
final class StationarySolver {
    private static final int DENSE = 1_200;
    private static final int MOST_SWEEPS = 200_000;
    private static final double PRECISION = 1e-14;

    private StationarySolver() {}

    /** @param targets and {@code weights} by state: where to, and how likely or how often; no move to itself */
    static double[] solve(List<int[]> targets, List<double[]> weights) {
        return targets.size() <= DENSE ? eliminate(targets, weights) : sweep(targets, weights);
    }

    private static double[] eliminate(List<int[]> targets, List<double[]> weights) {
        int n = targets.size();
        double[][] rate = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < targets.get(i).length; k++) {
                rate[i][targets.get(i)[k]] = weights.get(i)[k];
            }
        }
        for (int last = n - 1; last > 0; last--) {
            fold(rate, last);
        }
        double[] share = new double[n];
        share[0] = 1;
        for (int j = 1; j < n; j++) {
            for (int i = 0; i < j; i++) {
                share[j] += share[i] * rate[i][j];
            }
        }
        return normalised(share);
    }

    /** Replaces ways through the last state by direct ones among the states before it. */
    private static void fold(double[][] rate, int last) {
        double out = 0;
        for (int j = 0; j < last; j++) {
            out += rate[last][j];
        }
        for (int i = 0; i < last; i++) {
            rate[i][last] /= out;
            double into = rate[i][last];
            if (into == 0) {
                continue;
            }
            for (int j = 0; j < last; j++) {
                rate[i][j] += into * rate[last][j];
            }
        }
    }

    private static double[] sweep(List<int[]> targets, List<double[]> weights) {
        Incoming incoming = Incoming.of(targets, weights);
        int n = targets.size();
        double[] share = new double[n];
        Arrays.fill(share, 1.0 / n);
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            double change = 0;
            for (int j = 0; j < n; j++) {
                double value = incoming.flow(j, share) / incoming.out[j];
                change += Math.abs(value - share[j]);
                share[j] = value;
            }
            normalised(share);
            if (change < PRECISION) {
                return share;
            }
        }
        throw new ArithmeticException("no convergence for " + n + " states");
    }

    private static double[] normalised(double[] share) {
        double sum = Arrays.stream(share).sum();
        for (int i = 0; i < share.length; i++) {
            share[i] /= sum;
        }
        return share;
    }

    /** The moves by the state that they lead to. Flat arrays: this is the hot loop. */
    private record Incoming(int[] start, int[] from, double[] weight, double[] out) {
        static Incoming of(List<int[]> targets, List<double[]> weights) {
            int n = targets.size();
            int[] start = new int[n + 1];
            targets.forEach(row -> Arrays.stream(row).forEach(to -> start[to + 1]++));
            Arrays.parallelPrefix(start, Integer::sum);
            int[] fill = Arrays.copyOf(start, n);
            int[] from = new int[start[n]];
            double[] weight = new double[start[n]];
            double[] out = new double[n];
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < targets.get(i).length; k++) {
                    int at = fill[targets.get(i)[k]]++;
                    from[at] = i;
                    weight[at] = weights.get(i)[k];
                    out[i] += weight[at];
                }
            }
            return new Incoming(start, from, weight, out);
        }

        double flow(int to, double[] share) {
            double sum = 0;
            for (int k = start[to]; k < start[to + 1]; k++) {
                sum += share[from[k]] * weight[k];
            }
            return sum;
        }
    }
}
