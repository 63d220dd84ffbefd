package org.twinbench.schedule.planner;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.Released;
import org.twinbench.schedule.Setups;
import org.twinbench.schedule.Tariff;
import org.twinbench.schedule.Transport;
import org.twinbench.schedule.Weights;
import org.twinbench.schedule.WorkCalendar;
import org.twinbench.schedule.jobshop.JobShop;
import org.twinbench.schedule.jobshop.JobShop.Choice;

/** Between the job shop of the literature and planning problems. One unit of time of a benchmark is one second. */
public final class PlainShop {
    private PlainShop() {}

    /** A job shop as a planning problem in which only the makespan counts. */
    public static PlanningProblem problem(JobShop shop) {
        List<Machine> machines = IntStream.range(0, shop.machines())
                .mapToObj(i -> Machine.plain("M" + i))
                .toList();
        List<Order> orders = new ArrayList<>();
        List<Operation> operations = new ArrayList<>();
        for (List<List<Choice>> job : shop.jobs()) {
            int order = orders.size();
            List<Integer> routing = new ArrayList<>();
            for (List<Choice> choices : job) {
                int index = operations.size();
                List<Precedence> before = routing.isEmpty() ? List.of() : List.of(Precedence.of(index - 1));
                String id = "J" + order + "." + routing.size();
                operations.add(Operation.plain(index, id, order, before, modes(choices)));
                routing.add(index);
            }
            String id = "J" + order;
            orders.add(new Order(id, id, "", 1, 1, 0, WorkCalendar.NEVER, List.of(routing)));
        }
        return PlanningProblem.of(
                shop.name(),
                OffsetDateTime.parse("2000-01-03T00:00:00Z"),
                WorkCalendar.NEVER,
                machines,
                List.of(),
                orders,
                operations,
                Setups.none(machines.size()),
                Transport.none(machines.size()),
                Tariff.free(),
                Weights.makespanOnly(),
                Released.none());
    }

    private static List<Mode> modes(List<Choice> choices) {
        return choices.stream()
                .map(choice -> Mode.of(choice.machine(), choice.duration() * Ticks.PER_SECOND))
                .toList();
    }

    /** The job shop that a problem is; empty if it is more than that. */
    public static Optional<JobShop> of(PlanningProblem problem) {
        boolean isPlain = problem.weights().isMakespanOnly()
                && problem.setups().isNone()
                && problem.transport().isNone()
                && !problem.tariff().isLimited()
                && problem.released().places().isEmpty()
                && problem.machines().stream().allMatch(PlainShop::isPlain)
                && problem.orders().stream().allMatch(order -> isPlain(order, problem));
        if (!isPlain) {
            return Optional.empty();
        }
        List<List<List<Choice>>> jobs = problem.orders().stream()
                .map(order -> order.routings().getFirst().stream()
                        .map(op -> choices(problem.operations().get(op)))
                        .toList())
                .toList();
        return Optional.of(new JobShop(problem.name(), problem.machines().size(), jobs));
    }

    private static boolean isPlain(Machine machine) {
        return machine.calendar().isAlways() && !machine.isBatching() && machine.inputPlaces() == Machine.UNLIMITED;
    }

    /** One chain of operations in the order of their numbers, and nothing else that is asked for. */
    private static boolean isPlain(Order order, PlanningProblem problem) {
        if (order.routings().size() != 1 || order.release() > 0 || order.priority() <= 0) {
            return false;
        }
        int before = -1;
        for (int index : order.routings().getFirst()) {
            Operation op = problem.operations().get(index);
            List<Precedence> chain = before < 0 ? List.of() : List.of(Precedence.of(before));
            if (before >= 0 && index != before + 1
                    || !op.predecessors().equals(chain)
                    || op.earliest() > 0
                    || op.pin().isPresent()
                    || !op.modes().stream().allMatch(PlainShop::isPlain)) {
                return false;
            }
            before = index;
        }
        return true;
    }

    private static boolean isPlain(Mode mode) {
        long seconds = mode.duration() / Ticks.PER_SECOND;
        return !mode.isAttended() && seconds * Ticks.PER_SECOND == mode.duration() && seconds <= 10_000_000;
    }

    private static List<Choice> choices(Operation operation) {
        return operation.modes().stream()
                .map(mode -> new Choice(mode.machine(), Math.toIntExact(mode.duration() / Ticks.PER_SECOND)))
                .toList();
    }

    /** Sequences of a job shop as those of a problem, in which nothing is left out. */
    static int[][] withNothingParked(int[][] sequences) {
        int[][] all = Arrays.copyOf(sequences, sequences.length + 1);
        all[sequences.length] = new int[0];
        return all;
    }
}
