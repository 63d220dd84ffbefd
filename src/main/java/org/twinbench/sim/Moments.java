package org.twinbench.sim;

import org.apache.commons.math3.special.Gamma;
import org.twinbench.model.DistributionSpec;

/**
 * The first two moments of a written distribution, by the textbook formulas; a normal one counts as not cut off.
 *
 * @param mean in SI
 * @param variation squared coefficient of variation, variance over squared mean; 0 for a mean of 0
 */
public record Moments(double mean, double variation) {
    /** @param spec as it is read and checked */
    public static Moments of(DistributionSpec spec) {
        double a = spec.si(0);
        return switch (spec.kind()) {
            case CONSTANT -> new Moments(a, 0);
            case EXPONENTIAL -> new Moments(a, 1);
            case HYPEREXPONENTIAL -> new Moments(a, pure(spec));
            case UNIFORM -> ofVariance((a + spec.si(1)) / 2, (spec.si(1) - a) * (spec.si(1) - a) / 12);
            case TRIANGULAR -> triangular(a, spec.si(1), spec.si(2));
            case NORMAL, LOGNORMAL -> ofVariance(a, spec.si(1) * spec.si(1));
            case ERLANG, GAMMA -> new Moments(a, 1 / pure(spec));
            case WEIBULL -> weibull(a, pure(spec));
        };
    }

    private static double pure(DistributionSpec spec) {
        return spec.arguments().get(1).value();
    }

    private static Moments ofVariance(double mean, double variance) {
        return new Moments(mean, mean == 0 ? 0 : variance / (mean * mean));
    }

    private static Moments triangular(double min, double mode, double max) {
        double variance = (min * min + mode * mode + max * max - min * mode - min * max - mode * max) / 18;
        return ofVariance((min + mode + max) / 3, variance);
    }

    private static Moments weibull(double scale, double shape) {
        double first = Gamma.gamma(1 + 1 / shape);
        double second = Gamma.gamma(1 + 2 / shape);
        return new Moments(scale * first, second / (first * first) - 1);
    }
}
