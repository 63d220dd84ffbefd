package org.twinbench.experiment.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.QRDecomposition;
import org.twinbench.experiment.Estimate;

/**
 * Effects of the factors of a design. Every replication of the whole design gives one value of an effect, and these give
 * its interval; this holds with common random numbers across the points too, where residuals would not (A. M. Law,
 * Simulation Modeling and Analysis, 5th edition, 2015, section 12.2).
 */
public final class Effects {
    private static final int HIGHEST_ORDER = 3;

    private Effects() {}

    /**
     * Main effects and interactions of up to three factors of a two-level design: the mean of the response where the
     * product of the factors is high less the mean where it is low.
     *
     * @param fraction the aliases; empty for a full factorial
     * @param response by point and replication
     */
    public static List<Effect> ofTwoLevels(Design design, Optional<Fraction> fraction, double[][] response) {
        List<Effect> effects = new ArrayList<>();
        Set<Integer> told =
                new HashSet<>(fraction.map(Fraction::definingRelation).orElse(List.of()));
        for (int order = 1; order <= HIGHEST_ORDER; order++) {
            for (int effect = 1; effect < 1 << design.factors(); effect++) {
                if (Integer.bitCount(effect) == order && told.add(effect)) {
                    int mask = effect;
                    List<Integer> aliases = fraction.map(f -> f.aliases(mask)).orElse(List.of());
                    told.addAll(aliases);
                    effects.add(new Effect(
                            Fraction.name(effect),
                            order,
                            contrast(design, effect, response),
                            aliases.stream().map(Fraction::name).toList()));
                }
            }
        }
        return effects;
    }

    private static Estimate contrast(Design design, int effect, double[][] response) {
        double[] values = new double[response[0].length];
        for (int point = 0; point < design.size(); point++) {
            int low = 0;
            for (int factor = 0; factor < design.factors(); factor++) {
                boolean takesPart = (effect >> factor & 1) == 1;
                low += takesPart && design.points().get(point).get(factor) == 0 ? 1 : 0;
            }
            double weight = (low % 2 == 0 ? 2.0 : -2.0) / design.size();
            for (int r = 0; r < values.length; r++) {
                values[r] += weight * response[point][r];
            }
        }
        return Estimate.of(values);
    }

    /**
     * Linear main effects over the whole range of each factor, by least squares; for any design with more points than
     * factors.
     *
     * @param response by point and replication
     * @throws IllegalArgumentException if the points cannot tell the factors apart
     */
    public static List<Effect> linear(Design design, double[][] response) {
        double[][] rows = new double[design.size()][design.factors() + 1];
        for (int point = 0; point < design.size(); point++) {
            rows[point][0] = 1;
            for (int factor = 0; factor < design.factors(); factor++) {
                rows[point][factor + 1] = design.points().get(point).get(factor);
            }
        }
        DecompositionSolver solver = new QRDecomposition(new Array2DRowRealMatrix(rows), 1e-9).getSolver();
        if (design.size() <= design.factors() || !solver.isNonSingular()) {
            throw new IllegalArgumentException("the points do not tell the factors apart");
        }
        double[][] slopes = new double[design.factors()][response[0].length];
        for (int r = 0; r < response[0].length; r++) {
            double[] y = column(response, r);
            double[] solution = solver.solve(new ArrayRealVector(y, false)).toArray();
            for (int factor = 0; factor < design.factors(); factor++) {
                slopes[factor][r] = solution[factor + 1];
            }
        }
        List<Effect> effects = new ArrayList<>();
        for (int factor = 0; factor < design.factors(); factor++) {
            effects.add(new Effect(Fraction.name(1 << factor), 1, Estimate.of(slopes[factor]), List.of()));
        }
        return effects;
    }

    private static double[] column(double[][] rows, int index) {
        double[] column = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            column[i] = rows[i][index];
        }
        return column;
    }

    /**
     * Main effects of a full factorial with any number of levels: the mean at each further level less that at the first.
     *
     * @param names what the levels are called, by factor
     * @param response by point and replication
     */
    public static List<Effect> ofLevels(Design design, List<List<String>> names, double[][] response) {
        List<Effect> effects = new ArrayList<>();
        for (int factor = 0; factor < design.factors(); factor++) {
            List<String> levels = names.get(factor);
            double[] first = means(design, List.of(factor), List.of(0.0), response);
            for (int level = 1; level < levels.size(); level++) {
                double position = (double) level / (levels.size() - 1);
                double[] change = means(design, List.of(factor), List.of(position), response);
                for (int r = 0; r < change.length; r++) {
                    change[r] -= first[r];
                }
                String name = Fraction.name(1 << factor) + ": " + levels.getFirst() + " → " + levels.get(level);
                effects.add(new Effect(name, 1, Estimate.of(change), List.of()));
            }
        }
        return effects;
    }

    /** The mean of the response over the points where some factors have these positions, with its interval. */
    public static Estimate meanWhere(
            Design design, List<Integer> factors, List<Double> positions, double[][] response) {
        return Estimate.of(means(design, factors, positions, response));
    }

    private static double[] means(Design design, List<Integer> factors, List<Double> positions, double[][] response) {
        double[] means = new double[response[0].length];
        int count = 0;
        for (int point = 0; point < design.size(); point++) {
            if (matches(design.points().get(point), factors, positions)) {
                count++;
                for (int r = 0; r < means.length; r++) {
                    means[r] += response[point][r];
                }
            }
        }
        for (int r = 0; r < means.length; r++) {
            means[r] /= count;
        }
        return means;
    }

    private static boolean matches(List<Double> point, List<Integer> factors, List<Double> positions) {
        for (int i = 0; i < factors.size(); i++) {
            if (Math.abs(point.get(factors.get(i)) - positions.get(i)) > 1e-9) {
                return false;
            }
        }
        return true;
    }
}
