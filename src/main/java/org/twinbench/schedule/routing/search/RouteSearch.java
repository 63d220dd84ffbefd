package org.twinbench.schedule.routing.search;

import java.util.List;
import java.util.SplittableRandom;
import org.twinbench.schedule.routing.Route;
import org.twinbench.schedule.routing.RoutePlan;
import org.twinbench.schedule.routing.RoutingProblem;

/**
 * Searches for good routes: slack induction by string removals (Christiaens and Vanden Berghe, Transportation Science
 * 54(2), 2020) under simulated annealing, after a part that takes vehicles away if few vehicles are what is asked for.
 * The same problem, seed and budget in steps give the same plan. Used by one thread at a time.
 */
public final class RouteSearch {
    private static final double REDUCTION_SHARE = 0.4;
    /** First and last temperature in mean ways between two stops. */
    private static final double HOT = 1;

    private static final double COLD = 0.01;
    /** The temperature while vehicles are taken away. */
    private static final double WARM = 0.03;
    /** Steps after which a vehicle that could not be taken away is left, and the routes are shaken to try others. */
    private static final long PATIENCE = 40_000;
    /** Steps of that, at the temperature of one mean way. */
    private static final int SHAKES = 2_000;
    /** Steps between two looks at the budget. */
    private static final int BATCH = 100;

    private final RoutingProblem problem;
    private final Budget budget;
    private final Routes routes;
    private final SplittableRandom random;
    private final StringRemoval removal;
    private final GreedyInsertion insertion;
    private final Snapshot best;
    private final FleetReduction reduction;
    private final int fewest;
    private boolean reducing;
    private double annealingFrom;
    private double scale;
    private double current;
    private double temperature;
    private long steps;
    private long stepOfBest;
    private long reductionBegan;
    private int shakes;

    /** Begins with nothing planned. */
    public RouteSearch(RoutingProblem problem, long seed, Budget budget) {
        this(problem, seed, budget, List.of());
    }

    /** Begins with some routes, at most one for each vehicle; one that cannot be driven in time is taken apart. */
    public RouteSearch(RoutingProblem problem, long seed, Budget budget, List<Route> planned) {
        this.problem = problem;
        this.budget = budget;
        Instance in = new Instance(problem);
        random = new SplittableRandom(seed);
        routes = new Routes(in);
        removal = new StringRemoval(routes, Neighbours.of(in), random);
        insertion = new GreedyInsertion(routes, random);
        reduction = new FleetReduction(routes);
        best = new Snapshot(routes);
        fewest = FleetReduction.atLeast(in);
        construct(in, planned);
    }

    private void construct(Instance in, List<Route> planned) {
        routes.begin();
        planned.forEach(this::drive);
        for (int visit = 0; visit < in.visits; visit++) {
            if (routes.vehicleOf[visit] < 0 && !in.hopeless[visit]) {
                routes.absent.add(visit);
            }
        }
        routes.begin();
        insertion.runAll(removal.removed());
        routes.begin();
        current = routes.total();
        best.offer(current);
        scale = Math.max(1e-9, (current - routes.absent.penalty()) / Math.max(1, in.visits + routes.used));
        reducing = in.vehiclesFirst && (best.missing() > 0 || best.used() > fewest);
        if (reducing && best.missing() == 0) {
            startReduction();
        }
    }

    private void drive(Route route) {
        int vehicle = route.vehicle();
        int[] visits = route.visits().stream().mapToInt(Integer::intValue).toArray();
        routes.set(vehicle, visits, visits.length);
        if (routes.late[vehicle] || routes.load[vehicle] > routes.in.capacity[vehicle]) {
            routes.cut(vehicle, 0, visits.length);
            routes.update(vehicle);
        }
    }

    private void startReduction() {
        reductionBegan = steps;
        insertion.vehicleLimit = best.used() - 1;
        reduction.removeRoute();
        current = routes.total();
    }

    /** Does some steps; false if the budget was spent before. */
    public boolean advance() {
        double spent = budget.spent(steps);
        if (spent >= 1) {
            return false;
        }
        if ((reducing || shakes > 0) && (spent >= REDUCTION_SHARE || best.missing() == 0 && best.used() <= fewest)) {
            startAnnealing(spent);
        } else if (reducing && best.missing() == 0 && steps - reductionBegan > PATIENCE) {
            startShaking();
        }
        if (shakes > 0) {
            shake();
            return true;
        }
        double part = Math.max(0, spent - annealingFrom) / (1 - annealingFrom);
        temperature = scale * (reducing ? WARM : HOT * Math.pow(COLD / HOT, part));
        batch();
        return true;
    }

    /** Goes back to the best routes and walks away from them with as many vehicles, to take another one away afterwards. */
    private void startShaking() {
        best.restore(routes);
        insertion.vehicleLimit = best.used();
        current = routes.total();
        reducing = false;
        shakes = SHAKES;
    }

    private void shake() {
        temperature = scale;
        shakes -= BATCH;
        batch();
        if (shakes <= 0) {
            reducing = true;
            reduction.forget();
            startReduction();
        }
    }

    private void batch() {
        for (int i = 0; i < BATCH; i++) {
            step();
        }
    }

    private void startAnnealing(double spent) {
        reducing = false;
        shakes = 0;
        annealingFrom = spent;
        best.restore(routes);
        insertion.vehicleLimit = best.missing() == 0 ? Math.max(best.used(), 1) : Integer.MAX_VALUE;
        current = routes.total();
    }

    private void step() {
        steps++;
        routes.begin();
        removal.run();
        insertion.run(removal.removed(), removal.count());
        double total = routes.total();
        boolean accepted = !routes.anyLate() && (reducing ? acceptsReduced(total) : accepts(total));
        if (!accepted) {
            routes.undo();
        }
        if (reducing) {
            reduction.settled();
        }
        if (!accepted) {
            return;
        }
        current = total;
        if (best.offer(total)) {
            stepOfBest = steps;
            improved();
        }
    }

    private void improved() {
        if (reducing && best.used() > fewest && routes.absent.missing() == 0) {
            startReduction();
        }
    }

    private boolean accepts(double total) {
        return total < current - temperature * Math.log(random.nextDouble());
    }

    private boolean acceptsReduced(double total) {
        return switch (reduction.judge()) {
            case NEARER -> true;
            case SAME -> accepts(total);
            case FARTHER -> false;
        };
    }

    /** The best plan so far. */
    public RoutePlan best() {
        return best.plan(problem);
    }

    public long steps() {
        return steps;
    }

    /** The step that found the best plan. */
    public long stepOfBest() {
        return stepOfBest;
    }
}
