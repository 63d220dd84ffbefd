package org.twinbench.experiment.plan;

import java.util.List;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.KpiName;
import org.twinbench.experiment.design.Effect;
import org.twinbench.model.Unit;

/**
 * What an experiment says about one response. Values are in SI; the unit says how to show them.
 *
 * @param points its mean at every point, in their order
 * @param effects main effects first
 * @param means its means by level of one factor, and by levels of two; none for a Latin hypercube
 */
public record ResponseResult(
        KpiName name, Unit unit, List<Estimate> points, List<Effect> effects, List<LevelMean> means) {
    public ResponseResult {
        points = List.copyOf(points);
        effects = List.copyOf(effects);
        means = List.copyOf(means);
    }

    /** A mean over all points where some factors have these levels. */
    public record LevelMean(List<Integer> factors, List<String> levels, Estimate mean) {
        public LevelMean {
            factors = List.copyOf(factors);
            levels = List.copyOf(levels);
        }
    }

    /** A difference in SI in the unit of the response; unlike a level, it knows no offset such as that of °C. */
    public double shown(double si) {
        return unit.fromSi(si) - unit.fromSi(0);
    }
}
