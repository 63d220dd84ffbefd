package org.twinbench.schedule.routing.solver;

import org.twinbench.schedule.routing.PlanFigures;
import org.twinbench.schedule.routing.RoutePlan;
import org.twinbench.schedule.routing.RoutingProblem;

/**
 * A plan that was found, for the problem as it was then.
 *
 * @param steps of the search until then, over all changes of the problem
 */
public record RoutesFound(RoutingProblem problem, RoutePlan plan, PlanFigures figures, long steps) {}
