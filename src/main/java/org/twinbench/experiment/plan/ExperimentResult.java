package org.twinbench.experiment.plan;

import java.util.List;
import org.twinbench.experiment.KpiName;
import org.twinbench.experiment.selection.Selection;
import org.twinbench.experiment.selection.SelectionGoal;
import org.twinbench.model.Unit;

/** What an executed experiment found. */
public sealed interface ExperimentResult {
    PreparedExperiment prepared();

    /** Responses at the points of a design, and the effects of its factors on them. */
    record Responses(PreparedExperiment prepared, List<ResponseResult> responses) implements ExperimentResult {
        public Responses {
            responses = List.copyOf(responses);
        }
    }

    /**
     * Which point is best.
     *
     * @param response what it is best in
     * @param selection by point; values in SI of the unit
     */
    record Best(PreparedExperiment prepared, KpiName response, Unit unit, SelectionGoal goal, Selection selection)
            implements ExperimentResult {}
}
