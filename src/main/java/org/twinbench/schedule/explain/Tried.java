package org.twinbench.schedule.explain;

import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanFigures;
import org.twinbench.schedule.PlanningProblem;

/**
 * A remedy, and the plan that the solver found with it.
 *
 * @param problem the one in which the remedy is in force; the plan is made for it
 * @param figures at the weights of the problem as it is
 * @param orderEnd when the order that was asked for would be ready, ticks
 * @param lateness how late that is, ticks; 0 if it is in time
 * @param price what the plan costs more than one found with the same effort and without the remedy, thousandths; the work of the remedy
 *     itself not counted; negative if it pays for others too
 */
public record Tried(
        Remedy remedy,
        PlanningProblem problem,
        Plan plan,
        PlanFigures figures,
        long orderEnd,
        long lateness,
        long price) {}
