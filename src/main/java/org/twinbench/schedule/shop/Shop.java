package org.twinbench.schedule.shop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.Pin;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.Setups;
import org.twinbench.schedule.Transport;
import org.twinbench.schedule.WorkCalendar;

/** A planning problem as arrays, for loops that run millions of times. Shared by threads, never changed. */
final class Shop {
    final PlanningProblem problem;
    final int operations;
    final int machines;
    final Setups setups;
    final Transport transport;
    final boolean hasTransport;
    final WorkCalendar[] calendar;
    final int[] batchSize;
    final int[] inputPlaces;

    final int[] order;
    final int[] routing;
    final int[] state;
    final long[] earliest;
    final boolean[] interruptible;
    final Pin[] pin;
    /** By operation: what has to be done before, with lags; and what waits for it. */
    final Precedence[][] before;

    final int[][] after;
    /** By operation times the number of machines plus machine: ticks, or -1 where it cannot be done. */
    private final long[] duration;

    private final Mode[][] modes;

    final boolean hasLimitedLags;
    /** Whether operations compete for more than machines, so that the order in which they are timed counts. */
    final boolean hasSharedResources;

    final boolean hasPlaces;

    Shop(PlanningProblem problem) {
        this.problem = problem;
        operations = problem.operations().size();
        machines = problem.machines().size();
        setups = problem.setups();
        transport = problem.transport();
        hasTransport = !transport.isNone();
        calendar = problem.machines().stream().map(Machine::calendar).toArray(WorkCalendar[]::new);
        batchSize = problem.machines().stream().mapToInt(Machine::batchSize).toArray();
        inputPlaces = problem.machines().stream().mapToInt(Machine::inputPlaces).toArray();
        order = new int[operations];
        routing = new int[operations];
        state = new int[operations];
        earliest = new long[operations];
        interruptible = new boolean[operations];
        pin = new Pin[operations];
        before = new Precedence[operations][];
        duration = new long[operations * machines];
        modes = new Mode[operations][];
        problem.operations().forEach(this::take);
        after = successors();
        hasPlaces = problem.machines().stream().anyMatch(machine -> machine.inputPlaces() != Machine.UNLIMITED);
        hasLimitedLags = problem.operations().stream()
                .flatMap(operation -> operation.predecessors().stream())
                .anyMatch(Precedence::isLimited);
        hasSharedResources = hasPlaces
                || problem.tariff().isLimited()
                || problem.machines().stream().anyMatch(Machine::isBatching)
                || problem.operations().stream()
                        .flatMap(operation -> operation.modes().stream())
                        .anyMatch(Mode::isAttended);
    }

    private void take(Operation operation) {
        int index = operation.index();
        Order owner = problem.orders().get(operation.order());
        order[index] = operation.order();
        routing[index] = operation.routing();
        state[index] = operation.setupState();
        interruptible[index] = operation.interruptible();
        pin[index] =
                operation.pin().orElseGet(() -> problem.released().frozen(index).orElse(null));
        long opens = pin[index] == null ? Math.max(0, problem.released().frozenUntil()) : 0;
        earliest[index] = Math.max(opens, Math.max(owner.release(), operation.earliest()));
        before[index] = operation.predecessors().toArray(Precedence[]::new);
        modes[index] = operation.modes().toArray(Mode[]::new);
        Arrays.fill(duration, index * machines, (index + 1) * machines, -1);
        for (Mode mode : modes[index]) {
            duration[index * machines + mode.machine()] = mode.duration();
        }
    }

    private int[][] successors() {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < operations; i++) {
            lists.add(new ArrayList<>());
        }
        for (int i = 0; i < operations; i++) {
            for (Precedence precedence : before[i]) {
                lists.get(precedence.operation()).add(i);
            }
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Ticks of an operation on a machine; -1 if it cannot be done there. */
    long duration(int operation, int machine) {
        return duration[operation * machines + machine];
    }

    boolean canDo(int operation, int machine) {
        return machine < machines
                && duration[operation * machines + machine] >= 0
                && (pin[operation] == null || pin[operation].machine() == machine);
    }

    Mode[] modes(int operation) {
        return modes[operation];
    }

    Mode mode(int operation, int machine) {
        for (Mode mode : modes[operation]) {
            if (mode.machine() == machine) {
                return mode;
            }
        }
        throw new IllegalArgumentException("operation " + operation + " has no mode on machine " + machine);
    }

    /** Ticks between the end of an operation on one machine and the earliest start of what follows on another. */
    long transport(int from, int to) {
        return hasTransport ? transport.ticks(from, to) : 0;
    }

    /** The lane of what is not carried out. */
    int parked() {
        return machines;
    }
}
