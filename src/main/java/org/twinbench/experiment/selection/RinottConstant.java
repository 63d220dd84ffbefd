package org.twinbench.experiment.selection;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The constant h of two-stage selection (Y. Rinott, On two-stage selection procedures and related probability-inequalities,
 * Communications in Statistics A7(8), 1978, 799–811): the solution of
 * {@code ∫ [∫ Φ(h / √(ν(1/x + 1/y))) f(x) dx]^(k−1) f(y) dy = P*} with f the density of χ² with ν = n₀ − 1 degrees of
 * freedom. Solved by the trapezoidal rule over the logarithms of x and y, whose integrands die out at both ends.
 */
public final class RinottConstant {
    private static final int NODES = 96;
    private static final double TAIL = 1e-12;
    private static final double LARGEST = 1_000;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private final int systems;
    private final double degrees;
    private final double[] x = new double[NODES];
    private final double[] weight = new double[NODES];

    private RinottConstant(int firstStage, int systems) {
        this.systems = systems;
        degrees = firstStage - 1;
        ChiSquaredDistribution chi = new ChiSquaredDistribution(null, degrees);
        double from = Math.log(chi.inverseCumulativeProbability(TAIL));
        double to = Math.log(chi.inverseCumulativeProbability(1 - TAIL));
        double step = (to - from) / (NODES - 1);
        double sum = 0;
        for (int i = 0; i < NODES; i++) {
            x[i] = Math.exp(from + i * step);
            weight[i] = chi.density(x[i]) * x[i] * step;
            sum += weight[i];
        }
        for (int i = 0; i < NODES; i++) {
            weight[i] /= sum;
        }
    }

    /**
     * h for a probability of correct selection.
     *
     * @param firstStage n₀, replications of the first stage, from 3
     * @param systems k, from 2
     * @param probability P*, between 1/k and 1
     */
    public static double of(int firstStage, int systems, double probability) {
        if (firstStage < 3 || systems < 2 || !(probability > 1.0 / systems && probability < 1)) {
            throw new IllegalArgumentException(firstStage + ", " + systems + ", " + probability);
        }
        RinottConstant integral = new RinottConstant(firstStage, systems);
        return new BrentSolver(1e-9).solve(200, h -> integral.probability(h) - probability, 0, LARGEST);
    }

    private double probability(double h) {
        double outer = 0;
        for (int j = 0; j < NODES; j++) {
            double inner = 0;
            for (int i = 0; i < NODES; i++) {
                double deviation = Math.sqrt(degrees * (1 / x[i] + 1 / x[j]));
                inner += weight[i] * NORMAL.cumulativeProbability(h / deviation);
            }
            outer += weight[j] * Math.pow(inner, systems - 1);
        }
        return outer;
    }
}
