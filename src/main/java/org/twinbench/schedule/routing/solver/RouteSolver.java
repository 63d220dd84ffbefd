package org.twinbench.schedule.routing.solver;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.twinbench.schedule.routing.PlanFigures;
import org.twinbench.schedule.routing.Route;
import org.twinbench.schedule.routing.RoutePlan;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.search.RouteSearch;

/**
 * Plans routes with OptaPlanner around the route search. Solving again goes on from the best plan; {@link #change} may be called from
 * any thread, also while it solves.
 */
public final class RouteSolver {
    /** So hot that every move is accepted: which ones are good is the search's business. */
    private static final String ACCEPT_ALL = "[1000000000]hard/[1000000000/1000000000/1000000000000]soft";

    private final long seed;
    private final EnvironmentMode mode;
    private final Queue<RoutingChange> changes = new ArrayDeque<>();
    private RoutingProblem problem;
    private List<Route> routes = List.of();

    public RouteSolver(RoutingProblem problem, long seed) {
        this(problem, seed, List.of());
    }

    /** Goes on from routes that were planned before; one that cannot be driven in time is taken apart. */
    public RouteSolver(RoutingProblem problem, long seed, List<Route> planned) {
        this(problem, seed, EnvironmentMode.NON_REPRODUCIBLE);
        routes = List.copyOf(planned);
    }

    RouteSolver(RoutingProblem problem, long seed, EnvironmentMode mode) {
        this.problem = problem;
        this.seed = seed;
        this.mode = mode;
    }

    /** Lets something happen: a search that runs goes on with the changed problem, from what is left of its best plan. */
    public void change(RoutingChange change) {
        synchronized (changes) {
            changes.add(change);
        }
    }

    /**
     * Searches on the calling thread until a limit. The same problem, seed, limit in steps and no change meanwhile give the same plan.
     *
     * @param listener told of the first plan, of every better one and of the first after a change
     * @throws IllegalArgumentException if a change does not fit the problem
     */
    public RoutesFound solve(RouteLimits limits, Consumer<RoutesFound> listener) {
        long done = 0;
        while (true) {
            applyChanges();
            RoutesFound found = search(limits, done, listener);
            routes = found.plan().routes();
            done = found.steps();
            if (!isChanged()) {
                return found;
            }
        }
    }

    private boolean isChanged() {
        synchronized (changes) {
            return !changes.isEmpty();
        }
    }

    private void applyChanges() {
        synchronized (changes) {
            while (!changes.isEmpty()) {
                RoutingProblem next = changes.remove().apply(problem, routes);
                routes = RoutingChange.carriedOver(new RoutePlan(routes, List.of()), problem, next);
                problem = next;
            }
        }
    }

    private RoutesFound search(RouteLimits limits, long done, Consumer<RoutesFound> listener) {
        RouteLimits rest = limits.after(done);
        Solver<FleetPlan> solver = SolverFactory.<FleetPlan>create(config()).buildSolver();
        RouteSearch search = new RouteSearch(problem, seed, rest.budget(), routes);
        SearchSession session = new SearchSession(
                problem, search, () -> isChanged() || rest.stop().getAsBoolean(), solver::terminateEarly);
        FleetPlan first = FleetPlan.of(session.best(), session);
        listener.accept(found(session.best(), problem, done));
        solver.addEventListener(event -> {
            FleetPlan plan = event.getNewBestSolution();
            listener.accept(found(plan.plan(), problem, done + session.steps()));
        });
        FleetPlan best = solver.solve(first);
        return found(best.plan(), problem, done + session.steps());
    }

    private static RoutesFound found(RoutePlan plan, RoutingProblem of, long steps) {
        return new RoutesFound(of, plan, PlanFigures.of(of, plan), steps);
    }

    private SolverConfig config() {
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(SearchBatches.class))
                .withAcceptorConfig(
                        new LocalSearchAcceptorConfig().withSimulatedAnnealingStartingTemperature(ACCEPT_ALL))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        return new SolverConfig()
                .withEnvironmentMode(mode)
                .withSolutionClass(FleetPlan.class)
                .withEntityClasses(Tour.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(FleetScore.class))
                .withPhases(search);
    }
}
