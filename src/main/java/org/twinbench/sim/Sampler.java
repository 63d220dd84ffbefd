package org.twinbench.sim;

import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.twinbench.model.DistributionSpec;

/**
 * Draws from a distribution by inversion: one uniform number per value, monotone in it, so that streams stay in step
 * when a parameter changes. Logarithms and powers come from {@link StrictMath}: the same bytes on every machine.
 */
@FunctionalInterface
public interface Sampler {
    /** The value, in SI, whose distribution function is {@code u}, 0 &lt; u &lt; 1. */
    double quantile(double u);

    /**
     * The sampler of a written distribution. A normal distribution is cut off below zero (its mean then lies a little
     * above the written one), since what it stands for here are times; the others are taken as they are.
     */
    static Sampler of(DistributionSpec spec) {
        double a = spec.si(0);
        return switch (spec.kind()) {
            case CONSTANT -> u -> a;
            case EXPONENTIAL -> u -> -a * StrictMath.log(1 - u);
            case HYPEREXPONENTIAL -> hyperexponential(a, spec.arguments().get(1).value());
            case UNIFORM -> u -> a + (spec.si(1) - a) * u;
            case TRIANGULAR -> triangular(a, spec.si(1), spec.si(2));
            case NORMAL -> normalAboveZero(a, spec.si(1));
            case LOGNORMAL -> lognormal(a, spec.si(1));
            case ERLANG, GAMMA -> gamma(a, spec.arguments().get(1).value());
            case WEIBULL -> weibull(a, spec.arguments().get(1).value());
        };
    }

    /**
     * A mixture of two exponential distributions with balanced means. Its survival function is convex, so Newton's method
     * from below comes down on the quantile without ever passing it.
     */
    private static Sampler hyperexponential(double mean, double variation) {
        if (mean == 0) {
            return u -> 0;
        }
        double often = (1 + StrictMath.sqrt((variation - 1) / (variation + 1))) / 2;
        double seldom = 1 - often;
        double fast = 2 * often / mean;
        double slow = 2 * seldom / mean;
        return u -> {
            double t = Math.max(0, -StrictMath.log((1 - u) / seldom) / slow);
            for (int i = 0; i < 100; i++) {
                double first = often * StrictMath.exp(-fast * t);
                double second = seldom * StrictMath.exp(-slow * t);
                double step = (first + second - (1 - u)) / (fast * first + slow * second);
                t += step;
                if (step <= 1e-14 * t) {
                    break;
                }
            }
            return t;
        };
    }

    private static Sampler triangular(double min, double mode, double max) {
        double range = max - min;
        double turn = range == 0 ? 0 : (mode - min) / range;
        double rising = range * (mode - min);
        double falling = range * (max - mode);
        return u -> u < turn ? min + StrictMath.sqrt(u * rising) : max - StrictMath.sqrt((1 - u) * falling);
    }

    private static Sampler normalAboveZero(double mean, double sd) {
        if (sd == 0) {
            return u -> Math.max(0, mean);
        }
        NormalDistribution normal = new NormalDistribution(null, mean, sd);
        double below = normal.cumulativeProbability(0);
        return u -> Math.max(0, normal.inverseCumulativeProbability(below + (1 - below) * u));
    }

    /** From mean and standard deviation of the value itself: σ² = ln(1 + sd²/mean²), μ = ln mean − σ²/2. */
    private static Sampler lognormal(double mean, double sd) {
        if (sd == 0 || mean == 0) {
            return u -> mean;
        }
        double variance = StrictMath.log1p((sd / mean) * (sd / mean));
        double mu = StrictMath.log(mean) - variance / 2;
        NormalDistribution normal = new NormalDistribution(null, mu, StrictMath.sqrt(variance));
        return u -> StrictMath.exp(normal.inverseCumulativeProbability(u));
    }

    private static Sampler gamma(double mean, double shape) {
        if (mean == 0) {
            return u -> 0;
        }
        GammaDistribution gamma = new GammaDistribution(null, shape, mean / shape);
        return gamma::inverseCumulativeProbability;
    }

    private static Sampler weibull(double scale, double shape) {
        return u -> scale * StrictMath.pow(-StrictMath.log(1 - u), 1 / shape);
    }
}
