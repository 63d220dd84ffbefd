package org.twinbench.experiment.compare;

import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.KpiName;
import org.twinbench.model.Unit;

/**
 * One figure in two scenarios. Values are in SI; the unit says how to show them.
 *
 * @param difference B − A with its paired 95 % interval
 * @param varianceReduction what common random numbers gained, see {@link PairedSample#varianceReduction}
 */
public record KpiDifference(
        KpiName name, Unit unit, Estimate a, Estimate b, Estimate difference, double varianceReduction) {

    static KpiDifference of(KpiName name, Unit unit, PairedSample sample) {
        return new KpiDifference(
                name, unit, sample.estimateA(), sample.estimateB(), sample.difference(), sample.varianceReduction());
    }

    /** Whether the 95 % interval of the difference leaves out zero; false from a single replication. */
    public boolean isSignificant() {
        return difference.lo() > 0 || difference.hi() < 0;
    }

    /** The difference as a share of A; NaN where A is zero. */
    public double relative() {
        return a.mean() == 0 ? Double.NaN : difference.mean() / Math.abs(a.mean());
    }

    /** A difference in SI in the unit of the figure; unlike a level, it knows no offset such as that of °C. */
    public double shown(double si) {
        return unit.fromSi(si) - unit.fromSi(0);
    }
}
