package org.twinbench.schedule.repair;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.planner.PlanFound;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.solver.SearchLimits;

/**
 * A search whose problem changes while it goes on: what happens is taken in at its next look at the limits, the best plan so far is
 * repaired, and the search goes on from that.
 */
public final class LiveSearch {
    /** Learns of the plans, on a thread of the search. */
    public interface Listener {
        /** A plan that is better than those before it since something last happened. */
        void better(PlanningProblem problem, PlanFound found);

        /** Something has happened; this is the first plan after it. */
        void repaired(Disturbance disturbance, PlanningProblem problem, PlanFound found);
    }

    /** Something that happened, and when. */
    private record Event(Disturbance disturbance, long now) {}

    /** Where a search ended. */
    public record Result(PlanningProblem problem, PlanFound found) {}

    private final Queue<Event> events = new ConcurrentLinkedQueue<>();

    /** Tells the search what has happened; from any thread, before it begins or while it goes on. */
    public void happens(Disturbance disturbance, long now) {
        events.add(new Event(disturbance, now));
    }

    /**
     * Searches on the calling thread until the limits.
     *
     * @param limits those of steps count for each stretch between two events
     */
    public Result solve(
            PlanningProblem problem, Optional<Plan> start, long seed, SearchLimits limits, Listener listener) {
        PlanningProblem current = problem;
        Optional<Plan> plan = start;
        SearchLimits watching = new SearchLimits(
                limits.steps(),
                limits.islands(),
                limits.threads(),
                () -> !events.isEmpty() || limits.stop().getAsBoolean());
        while (true) {
            PlanningProblem searched = current;
            Planner planner = new Planner(searched);
            PlanFound found = events.isEmpty()
                    ? planner.solve(seed, plan, watching, better -> listener.better(searched, better))
                    : plan.map(planner::priced).orElseGet(planner::first);
            Event event = events.poll();
            if (event == null) {
                return new Result(searched, found);
            }
            Repaired repaired = Repair.of(searched, found.plan(), event.disturbance(), event.now());
            current = repaired.problem();
            plan = Optional.of(repaired.plan());
            listener.repaired(event.disturbance(), current, new Planner(current).priced(repaired.plan()));
        }
    }
}
