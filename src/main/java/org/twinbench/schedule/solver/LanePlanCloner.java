package org.twinbench.schedule.solver;

import org.optaplanner.core.api.domain.solution.cloner.SolutionCloner;

/** Copies lanes and their lists; tasks and the session are shared. */
public final class LanePlanCloner implements SolutionCloner<LanePlan> {
    @Override
    public LanePlan cloneSolution(LanePlan original) {
        return original.copy();
    }
}
