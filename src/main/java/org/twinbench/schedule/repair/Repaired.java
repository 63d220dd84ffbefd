package org.twinbench.schedule.repair;

import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;

/** A problem after something happened, with a plan for it that can be worked by at once. */
public record Repaired(PlanningProblem problem, Plan plan) {}
