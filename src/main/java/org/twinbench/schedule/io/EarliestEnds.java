package org.twinbench.schedule.io;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.WorkCalendar;

/** When an order could be ready if it had the whole shop for itself, without setups, transport and people. */
record EarliestEnds(PlanningProblem problem) {

    /** Ticks; {@link WorkCalendar#NEVER} if it does not fit before the calendars end. */
    long of(Order order) {
        return order.routings().stream()
                .mapToLong(routing -> of(order, routing))
                .min()
                .orElse(WorkCalendar.NEVER);
    }

    /** Takes up each operation when those before it have been; a routing has no rounds when this is asked. */
    private long of(Order order, List<Integer> routing) {
        Map<Integer, Long> ends = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(routing);
        while (!open.isEmpty()) {
            Operation operation = problem.operations().get(open.peek());
            List<Integer> missing = operation.predecessors().stream()
                    .map(Precedence::operation)
                    .filter(before -> !ends.containsKey(before))
                    .toList();
            if (missing.isEmpty()) {
                ends.computeIfAbsent(open.pop(), index -> end(operation, Math.max(0, order.release()), ends));
            } else {
                missing.forEach(open::push);
            }
        }
        return ends.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private long end(Operation operation, long release, Map<Integer, Long> ends) {
        long ready = Math.max(release, operation.earliest());
        for (Precedence before : operation.predecessors()) {
            ready = Math.max(ready, ends.get(before.operation()) + before.minLag());
        }
        long from = operation.pin().isPresent() ? operation.pin().get().start() : Math.min(ready, WorkCalendar.NEVER);
        return operation.modes().stream()
                .mapToLong(mode -> end(mode, from, operation.interruptible()))
                .min()
                .orElse(WorkCalendar.NEVER);
    }

    private long end(Mode mode, long ready, boolean interruptible) {
        WorkCalendar calendar = problem.machines().get(mode.machine()).calendar();
        long start = calendar.fit(ready, mode.duration(), interruptible);
        return start >= WorkCalendar.NEVER
                ? WorkCalendar.NEVER
                : calendar.finish(start, mode.duration(), interruptible);
    }
}
