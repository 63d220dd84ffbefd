package org.twinbench.experiment.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.twinbench.experiment.Estimate;

/**
 * The answer which of k systems is best, by the combined procedure of B. L. Nelson, J. Swann, D. Goldsman and W. Song,
 * Simple procedures for selecting the best simulated system when the number of alternatives is large, Operations Research
 * 49(6), 2001, 950–963: a first stage of n₀ replications screens out what is clearly worse, a second stage after Rinott
 * gives each survivor as many as its variance needs. If the values are normal and independent between systems, the chosen
 * one is the best, or within the indifference of it, with at least the wanted probability.
 *
 * @param best number of the chosen system
 * @param candidates by system
 * @param guaranteed false if a system would have needed more replications than were allowed
 */
public record Selection(int best, List<Candidate> candidates, boolean guaranteed) {
    public Selection {
        candidates = List.copyOf(candidates);
    }

    /** Runs systems; values of different systems must be independent. */
    @FunctionalInterface
    public interface Systems {
        /** The response in replications {@code from} to {@code to} − 1 of a system, in their order. */
        double[] values(int system, int from, int to);
    }

    /**
     * Selects among systems 0…k−1.
     *
     * @param count k, from 2
     * @throws IllegalArgumentException if a value is no number
     */
    public static Selection among(int count, SelectionGoal goal, Systems systems) {
        int n0 = goal.firstStage();
        double sign = goal.largest() ? 1 : -1;
        List<double[]> first = IntStream.range(0, count)
                .mapToObj(i -> measured(systems.values(i, 0, n0)))
                .toList();
        boolean[] survived = screened(first, goal);
        boolean alone = IntStream.range(0, count).filter(i -> survived[i]).count() == 1;
        double h = alone ? 0 : RinottConstant.of(n0, count, 1 - (1 - goal.confidence()) / 2);
        List<Candidate> candidates = new ArrayList<>();
        boolean guaranteed = true;
        for (int i = 0; i < count; i++) {
            double needs = survived[i] ? Math.ceil(square(h / goal.indifference()) * variance(first.get(i))) : 0;
            guaranteed &= needs <= goal.most();
            int n = (int) Math.clamp(needs, n0, goal.most());
            double[] more = n > n0 ? measured(systems.values(i, n0, n)) : new double[0];
            double[] all = DoubleStream.concat(DoubleStream.of(first.get(i)), DoubleStream.of(more))
                    .toArray();
            candidates.add(new Candidate(Estimate.of(first.get(i)), survived[i], n, Estimate.of(all)));
        }
        int best = IntStream.range(0, count)
                .filter(i -> survived[i])
                .boxed()
                .max(Comparator.comparingDouble(
                        i -> sign * candidates.get(i).last().mean()))
                .orElseThrow();
        return new Selection(best, candidates, guaranteed);
    }

    /** Keeps every system whose mean is not worse than another's by more than Wᵢₗ = t √((Sᵢ² + Sₗ²)/n₀) − δ. */
    static boolean[] screened(List<double[]> first, SelectionGoal goal) {
        int k = first.size();
        int n0 = goal.firstStage();
        double sign = goal.largest() ? 1 : -1;
        double probability = Math.pow(1 - (1 - goal.confidence()) / 2, 1.0 / (k - 1));
        double t = new TDistribution(null, n0 - 1).inverseCumulativeProbability(probability);
        boolean[] survived = new boolean[k];
        for (int i = 0; i < k; i++) {
            survived[i] = true;
            for (int l = 0; l < k; l++) {
                double width = t * Math.sqrt((variance(first.get(i)) + variance(first.get(l))) / n0);
                double allowance = Math.max(0, width - goal.indifference());
                boolean isWorse = sign * mean(first.get(i)) < sign * mean(first.get(l)) - allowance;
                survived[i] &= l == i || !isWorse;
            }
        }
        return survived;
    }

    private static double[] measured(double[] values) {
        if (DoubleStream.of(values).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("a replication measured nothing");
        }
        return values;
    }

    private static double mean(double[] values) {
        return DoubleStream.of(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        return new Variance().evaluate(values);
    }

    private static double square(double value) {
        return value * value;
    }
}
