package org.twinbench.schedule.planner;

import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanFigures;

/**
 * A plan that a search has come to.
 *
 * @param violation 0 if everything is kept, else negative: seconds by which pins and limited lags are missed, 10^6 for what has no place
 * @param lowerBound no plan costs less, thousandths of the unit of cost; 0 if nothing is known
 * @param steps of the search so far
 */
public record PlanFound(Plan plan, PlanFigures figures, long violation, long lowerBound, long steps) {
    public boolean isFeasible() {
        return violation == 0 && figures.unplanned() == 0;
    }
}
