package org.twinbench.schedule.routing.solver;

import org.optaplanner.core.api.domain.solution.cloner.SolutionCloner;

/** Copies tours and their lists; stops and the session are shared. */
public final class FleetPlanCloner implements SolutionCloner<FleetPlan> {
    @Override
    public FleetPlan cloneSolution(FleetPlan original) {
        return original.copy();
    }
}
