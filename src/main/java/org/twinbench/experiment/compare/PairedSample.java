package org.twinbench.experiment.compare;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.twinbench.experiment.Estimate;

/**
 * The values of one figure in two scenarios, replication by replication; NaN where it was not measured.
 *
 * @param a by replication in the first scenario
 * @param b as many of the second
 */
public record PairedSample(List<Double> a, List<Double> b) {
    public PairedSample {
        a = List.copyOf(a);
        b = List.copyOf(b);
        if (a.size() != b.size()) {
            throw new IllegalArgumentException(a.size() + " and " + b.size() + " values are no pairs");
        }
    }

    public Estimate estimateA() {
        return Estimate.of(array(a));
    }

    public Estimate estimateB() {
        return Estimate.of(array(b));
    }

    /**
     * B − A with the paired-t interval, which holds whether or not the scenarios share their random numbers (A. M. Law,
     * Simulation Modeling and Analysis, 5th edition, 2015, section 10.2.1).
     */
    public Estimate difference() {
        return Estimate.of(differences());
    }

    private double[] differences() {
        return IntStream.range(0, a.size())
                .mapToDouble(i -> b.get(i) - a.get(i))
                .toArray();
    }

    /**
     * How much larger the variance of the difference would be with independent runs: (s²ᴬ + s²ᴮ)/s²ᴮ⁻ᴬ over the pairs
     * (Law 2015, section 11.2). About 1 where common random numbers do not help; NaN if it cannot be told.
     */
    public double varianceReduction() {
        int[] measured = IntStream.range(0, a.size())
                .filter(i -> !Double.isNaN(a.get(i) + b.get(i)))
                .toArray();
        if (measured.length < 2) {
            return Double.NaN;
        }
        Variance variance = new Variance();
        double apart = variance.evaluate(
                        IntStream.of(measured).mapToDouble(a::get).toArray())
                + variance.evaluate(IntStream.of(measured).mapToDouble(b::get).toArray());
        double paired = variance.evaluate(
                IntStream.of(measured).mapToDouble(i -> b.get(i) - a.get(i)).toArray());
        return paired > 0 ? apart / paired : Double.NaN;
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
