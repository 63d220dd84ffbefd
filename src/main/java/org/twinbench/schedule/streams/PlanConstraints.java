package org.twinbench.schedule.streams;

import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;

/** Everything that the score of a plan consists of. */
public final class PlanConstraints implements ConstraintProvider {
    /** For OptaPlanner, which makes it without arguments. */
    public PlanConstraints() {}

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            Rules.missing(factory),
            Rules.secondRouting(factory),
            Rules.stuck(factory),
            Rules.deadlock(factory),
            Rules.pin(factory),
            Rules.lag(factory),
            CostTerms.tardiness(factory),
            CostTerms.makespan(factory),
            CostTerms.setup(factory),
            CostTerms.energy(factory),
            CostTerms.disruption(factory),
            CostTerms.workInProcess(factory)
        };
    }
}
