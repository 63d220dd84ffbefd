package org.twinbench.schedule.routing.solver;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.twinbench.schedule.routing.RoutePlan;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.search.RouteSearch;

/** One search, run in batches until its budget is spent or somebody wants it to end. */
final class SearchSession {
    /** Calls of the search, of a hundred steps each, that make one move of the solver. */
    private static final int BATCH = 10;

    private final RoutingProblem problem;
    private final RouteSearch search;
    private final BooleanSupplier stop;
    private final Runnable end;

    /**
     * @param stop asked before every batch
     * @param end told when no more batch will come
     */
    SearchSession(RoutingProblem problem, RouteSearch search, BooleanSupplier stop, Runnable end) {
        this.problem = problem;
        this.search = search;
        this.stop = stop;
        this.end = end;
    }

    RoutingProblem problem() {
        return problem;
    }

    RoutePlan best() {
        return search.best();
    }

    long steps() {
        return search.steps();
    }

    /** The best visits of each vehicle, and of none, after another batch. */
    List<List<Integer>> propose() {
        boolean goesOn = !stop.getAsBoolean();
        for (int i = 0; i < BATCH && goesOn; i++) {
            goesOn = search.advance();
        }
        if (!goesOn) {
            end.run();
        }
        return FleetPlan.lists(search.best(), problem.vehicles().size());
    }
}
