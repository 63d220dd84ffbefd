package org.twinbench.schedule.streams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.WorkCalendar;

/**
 * Goes through the sequences of a plan in the order of its starts, to find what its times do not show: operations that never get their
 * turn, and machines that were freed because they blocked each other.
 */
final class SequenceReplay {
    private final PlanningProblem problem;
    private final Plan plan;
    private final int[][] sequences;
    private final int[] lane;
    private final int[] unready;
    private final int[] next;
    private final List<List<Integer>> after = new ArrayList<>();
    private final List<FreedMachine> freed = new ArrayList<>();
    private final PartsWaiting parts;

    SequenceReplay(PlanningProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        this.sequences = plan.sequences();
        int operations = problem.operations().size();
        lane = new int[operations];
        for (int i = 0; i < sequences.length; i++) {
            for (int op : sequences[i]) {
                lane[op] = i;
            }
        }
        unready = new int[operations];
        next = new int[problem.machines().size()];
        parts = new PartsWaiting(problem.machines(), operations, lane);
        IntStream.range(0, operations).forEach(op -> after.add(new ArrayList<>()));
        problem.operations().forEach(this::count);
        for (int machine = turn(); machine >= 0; machine = turn()) {
            work(machine);
        }
    }

    private void count(Operation operation) {
        for (Precedence before : operation.predecessors()) {
            after.get(before.operation()).add(operation.index());
            unready[operation.index()] += isOnMachine(before.operation()) ? 1 : 0;
        }
    }

    private boolean isOnMachine(int op) {
        return lane[op] < next.length;
    }

    /** Operations that never got their turn. */
    List<Integer> stuck() {
        return IntStream.range(0, next.length)
                .boxed()
                .flatMap(machine ->
                        IntStream.of(sequences[machine]).skip(next[machine]).boxed())
                .toList();
    }

    List<FreedMachine> freed() {
        return freed;
    }

    /** The machine that starts first, or else the first that has to be freed; -1 if there is none. */
    private int turn() {
        int first = -1;
        for (int machine = 0; machine < next.length; machine++) {
            if (canGoOn(machine)
                    && !parts.isBlocked(machine)
                    && (first < 0 || start(upcoming(machine)) < start(upcoming(first)))) {
                first = machine;
            }
        }
        return first >= 0 ? first : free();
    }

    private int free() {
        for (int machine = 0; machine < next.length; machine++) {
            if (canGoOn(machine)) {
                freed.add(new FreedMachine(machine, upcoming(machine)));
                parts.free(machine);
                return machine;
            }
        }
        return -1;
    }

    private boolean canGoOn(int machine) {
        return next[machine] < sequences[machine].length && unready[upcoming(machine)] == 0;
    }

    private int upcoming(int machine) {
        return sequences[machine][next[machine]];
    }

    private long start(int op) {
        return plan.assignment(op).map(Assignment::start).orElse(WorkCalendar.NEVER);
    }

    /** Carries out an operation or a batch. */
    private void work(int machine) {
        int first = next[machine];
        int end = first + 1;
        while (end < sequences[machine].length && isTogether(sequences[machine][first], sequences[machine][end])) {
            end++;
        }
        next[machine] = end;
        for (int i = first; i < end; i++) {
            done(sequences[machine][i], machine);
        }
    }

    private boolean isTogether(int op, int other) {
        Optional<Integer> batch = plan.assignment(op).map(Assignment::batch).filter(number -> number >= 0);
        return batch.isPresent() && batch.equals(plan.assignment(other).map(Assignment::batch));
    }

    private void done(int op, int machine) {
        boolean isTimed = plan.assignment(op).isPresent();
        for (Precedence precedence : problem.operations().get(op).predecessors()) {
            int before = precedence.operation();
            if (plan.assignment(before).isPresent() && after.get(before).getFirst() == op) {
                parts.goesOn(before, machine, isTimed);
            }
        }
        List<Integer> following = after.get(op);
        int to = following.isEmpty() || !isOnMachine(following.getFirst()) ? machine : lane[following.getFirst()];
        parts.ends(op, machine, to, isTimed);
        for (int each : following) {
            unready[each]--;
        }
    }
}
