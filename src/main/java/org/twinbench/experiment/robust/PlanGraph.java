package org.twinbench.experiment.robust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;

/**
 * What a plan decided, apart from its times: jobs in an order in which each comes after those that it waits for.
 *
 * @param jobOf by operation; {@link Course#NOTHING} for those that are not carried out
 * @param orders the orders that are planned completely
 * @param held jobs whose waits in the plan no job before explains
 */
@SuppressWarnings("ArrayRecordComponent")
record PlanGraph(PlanningProblem problem, List<Job> jobs, int[] jobOf, List<Made> orders, int held) {
    /**
     * An order.
     *
     * @param jobs of the routing that is carried out
     * @param late whether the plan already makes it late
     */
    record Made(int index, int[] jobs, boolean late) {}

    PlanGraph {
        jobs = List.copyOf(jobs);
        orders = List.copyOf(orders);
    }

    /** @param keepStarts whether nothing may start before its planned start */
    static PlanGraph of(PlanningProblem problem, Plan plan, boolean keepStarts) {
        GraphBuilder builder = new GraphBuilder(problem, plan);
        List<Job> jobs = builder.jobs();
        int[] jobOf = builder.jobOf();
        int held = hold(jobs, problem.operators().size(), keepStarts);
        List<Made> made = new ArrayList<>();
        for (int i = 0; i < problem.orders().size(); i++) {
            Order order = problem.orders().get(i);
            int[] its = madeOf(order, jobOf);
            boolean late = Arrays.stream(its).anyMatch(job -> end(plan, jobs.get(job)) > order.due());
            if (its.length > 0) {
                made.add(new Made(i, its, late));
            }
        }
        return new PlanGraph(problem, jobs, jobOf, made, held);
    }

    private static long end(Plan plan, Job job) {
        return plan.assignment(job.operations()[0]).orElseThrow().end();
    }

    private static int[] madeOf(Order order, int[] jobOf) {
        return order.routings().stream()
                .filter(routing -> routing.stream().allMatch(op -> jobOf[op] >= 0))
                .findFirst()
                .map(routing -> routing.stream().mapToInt(op -> jobOf[op]).toArray())
                .orElse(new int[0]);
    }

    /** Keeps the waits of the plan that no job before explains: for power, for room, for a greatest lag, or because someone wished so. */
    private static int hold(List<Job> jobs, int people, boolean keepStarts) {
        int held = 0;
        Course course = new Course(jobs, people);
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            course.place(i, job, job.duration());
            boolean waits = course.start[i] < job.start();
            held += waits ? 1 : 0;
            if (keepStarts || waits) {
                jobs.set(i, job.held());
                course.place(i, jobs.get(i), job.duration());
            }
            course.take(i);
        }
        return held;
    }

    /** For one thread. */
    Course course() {
        return new Course(jobs, problem.operators().size());
    }

    /** Ticks that each job is planned to take. */
    long[] plannedTimes() {
        return jobs.stream().mapToLong(Job::duration).toArray();
    }
}
