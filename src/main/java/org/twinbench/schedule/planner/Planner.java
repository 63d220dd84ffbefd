package org.twinbench.schedule.planner;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.twinbench.schedule.Costs;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanAppraisal;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.jobshop.JobShop;
import org.twinbench.schedule.jobshop.JobShopKernel;
import org.twinbench.schedule.kernel.SequenceKernel;
import org.twinbench.schedule.shop.Dispatch;
import org.twinbench.schedule.shop.ShopKernel;
import org.twinbench.schedule.shop.ShopTiming;
import org.twinbench.schedule.solver.Found;
import org.twinbench.schedule.solver.SearchLimits;
import org.twinbench.schedule.solver.SequenceSolver;

/** Plans one problem: a first plan at once, and better ones for as long as one waits. */
public final class Planner {
    /** Islands with numbers near each other must not draw the same random numbers. */
    private static final long SEED_STEP = 0x9E3779B97F4A7C15L;

    private final PlanningProblem problem;
    private final Optional<JobShop> plain;

    public Planner(PlanningProblem problem) {
        this.problem = problem;
        this.plain = PlainShop.of(problem);
    }

    /** A plan by a dispatching rule, without any search. */
    public PlanFound first() {
        return found(Dispatch.sequences(problem), 0, 0);
    }

    /** A plan from elsewhere, timed and priced. */
    public PlanFound priced(Plan plan) {
        return found(plan.sequences(), 0, 0);
    }

    /**
     * Searches on the calling thread until a limit.
     *
     * @param start the plan to go on from; empty to start from dispatched ones
     * @param listener told of each plan that is better than all before, on a thread of the search
     */
    public PlanFound solve(long seed, Optional<Plan> start, SearchLimits limits, Consumer<PlanFound> listener) {
        IntFunction<SequenceKernel> kernels = island -> kernel(seed + island * SEED_STEP, start);
        long bound = plain.isPresent() ? Costs.SCALE * kernels.apply(0).lowerBound() : 0;
        Found best = new SequenceSolver(kernels)
                .solve(limits, found -> listener.accept(found(all(found.sequences()), bound, found.steps())));
        return found(all(best.sequences()), bound, best.steps());
    }

    private SequenceKernel kernel(long seed, Optional<Plan> start) {
        if (plain.isEmpty()) {
            int[][] sequences = start.map(Plan::sequences).orElseGet(() -> Dispatch.sequences(problem));
            return new ShopKernel(problem, seed, sequences);
        }
        JobShopKernel kernel = new JobShopKernel(plain.get(), seed);
        start.ifPresent(plan ->
                kernel.load(Arrays.copyOf(plan.sequences(), problem.machines().size())));
        return kernel;
    }

    private int[][] all(int[][] sequences) {
        return plain.isPresent() ? PlainShop.withNothingParked(sequences) : sequences;
    }

    private PlanFound found(int[][] sequences, long bound, long steps) {
        ShopTiming timing = new ShopTiming(problem);
        Plan plan = timing.plan(sequences);
        return new PlanFound(plan, PlanAppraisal.of(problem, plan), timing.violation(), bound, steps);
    }
}
