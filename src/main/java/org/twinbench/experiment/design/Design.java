package org.twinbench.experiment.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.twinbench.sim.RandomStream;
import org.twinbench.sim.RandomStreams;

/**
 * The points of an experiment. Each has a position per factor between 0, the first level, and 1, the last one.
 *
 * @param points by point and factor
 */
public record Design(List<List<Double>> points) {
    public Design {
        points = points.stream().map(List::copyOf).toList();
    }

    /** All combinations of levels, the first factor changing fastest (standard order). */
    public static Design full(int... levels) {
        int count = Arrays.stream(levels).reduce(1, Math::multiplyExact);
        List<List<Double>> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Double> point = new ArrayList<>();
            int rest = i;
            for (int level : levels) {
                point.add(level == 1 ? 0.0 : (double) (rest % level) / (level - 1));
                rest /= level;
            }
            points.add(point);
        }
        return new Design(points);
    }

    /** The points of a fractional factorial in the standard order of its basic factors. */
    public static Design fractional(Fraction fraction) {
        int basic = fraction.factors() - fraction.generators().size();
        List<List<Double>> points = new ArrayList<>();
        for (int run = 0; run < 1 << basic; run++) {
            int signs = fraction.complete(run);
            points.add(IntStream.range(0, fraction.factors())
                    .mapToObj(factor -> (double) (signs >> factor & 1))
                    .toList());
        }
        return new Design(points);
    }

    /**
     * A Latin hypercube: every factor has one point in each of {@code count} equal strata of its range (M. D. McKay,
     * R. J. Beckman, W. J. Conover, Technometrics 21(2), 1979, 239–245). The same seed gives the same points.
     */
    public static Design latinHypercube(int factors, int count, long seed) {
        double[][] columns = new double[factors][];
        for (int factor = 0; factor < factors; factor++) {
            columns[factor] = column(count, new RandomStreams(seed, 0).of("latinHypercube/" + factor));
        }
        return new Design(IntStream.range(0, count)
                .mapToObj(point ->
                        Arrays.stream(columns).map(column -> column[point]).toList())
                .toList());
    }

    private static double[] column(int count, RandomStream random) {
        double[] column = IntStream.range(0, count).mapToDouble(i -> i).toArray();
        for (int i = count - 1; i > 0; i--) {
            int other = random.below(i + 1);
            double kept = column[i];
            column[i] = column[other];
            column[other] = kept;
        }
        for (int i = 0; i < count; i++) {
            column[i] = (column[i] + random.next()) / count;
        }
        return column;
    }

    /** Number of points. */
    public int size() {
        return points.size();
    }

    public int factors() {
        return points.getFirst().size();
    }

    /** Whether every position is 0 or 1. */
    public boolean isTwoLevel() {
        return points.stream().flatMap(List::stream).allMatch(position -> position == 0 || position == 1);
    }
}
