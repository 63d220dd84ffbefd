package org.twinbench.experiment.robust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.WorkCalendar;

/** Puts what the replications taught back into the problem, for the next plan. */
public final class Feedback {
    private Feedback() {}

    /** Brings each due date forward by the buffer of its order: a plan that keeps these keeps the real ones with the certainty asked for. */
    public static PlanningProblem withBuffers(PlanningProblem problem, Robustness robustness) {
        List<Order> orders = new ArrayList<>(problem.orders());
        for (OrderOutlook each : robustness.orders()) {
            orders.set(each.order(), orders.get(each.order()).withDue(each.safeDue()));
        }
        return problem.withOrders(orders, problem.operations());
    }

    /**
     * Lets what follows a fragile operation wait its buffer longer. Greatest lags are kept, if need be with a smaller buffer. Such a
     * plan is then tried, and carried out, in the problem without the buffers.
     *
     * @param share operations that are at least so fragile
     */
    public static PlanningProblem withOperationBuffers(PlanningProblem problem, Robustness robustness, double share) {
        Map<Integer, Long> buffers = new HashMap<>();
        robustness.fragile(share).forEach(each -> buffers.put(each.operation(), each.buffer()));
        return problem.withOperations(problem.operations().stream()
                .map(operation -> operation.withPredecessors(operation.predecessors().stream()
                        .map(each -> later(each, buffers.getOrDefault(each.operation(), 0L)))
                        .toList()))
                .toList());
    }

    private static Precedence later(Precedence precedence, long buffer) {
        long lag = Math.min(precedence.minLag() + buffer, precedence.maxLag());
        return new Precedence(precedence.operation(), Math.min(lag, WorkCalendar.NEVER), precedence.maxLag());
    }

    /** Multiplies the durations on each machine by what it was longer at work than planned, repairs included. */
    public static PlanningProblem withSimulatedTimes(PlanningProblem problem, Robustness robustness) {
        Map<Integer, Double> stretch = new HashMap<>();
        robustness
                .machines()
                .forEach(each -> stretch.put(each.machine(), each.stretch().mean()));
        return problem.withOperations(problem.operations().stream()
                .map(operation -> stretched(operation, stretch))
                .toList());
    }

    private static Operation stretched(Operation operation, Map<Integer, Double> stretch) {
        return operation.withModes(operation.modes().stream()
                .map(mode -> stretched(mode, stretch.getOrDefault(mode.machine(), 1.0)))
                .toList());
    }

    private static Mode stretched(Mode mode, double by) {
        return mode.withDuration(Math.round(mode.duration() * by));
    }
}
