package org.twinbench.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds up what a plan costs, from nothing but its assignments. The kernels compute the same while they search. */
public final class PlanAppraisal {
    private final PlanningProblem problem;
    private final Plan plan;
    private final Costs costs;
    private final Map<Team, WorkCalendar> hours = new HashMap<>();

    private PlanAppraisal(PlanningProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        this.costs = new Costs(problem);
    }

    public static PlanFigures of(PlanningProblem problem, Plan plan) {
        return new PlanAppraisal(problem, plan).figures();
    }

    private PlanFigures figures() {
        List<Assignment> planned = plan.planned();
        long makespan = plan.makespan();
        long setup = 0;
        long setupCost = 0;
        long energy = 0;
        long disruption = 0;
        int moved = 0;
        for (Assignment each : planned) {
            long setupTime = setupTime(each);
            setup += setupTime;
            setupCost += costs.setup(setupTime);
            double watts = mode(each).map(Mode::watts).orElse(0.0);
            energy += isFirstOfBatch(each) ? costs.energy(watts, hours(each), each.start(), each.end()) : 0;
            disruption += costs.disruption(each.operation(), each.machine(), each.start());
            moved += isMoved(each) ? 1 : 0;
        }
        List<PlanFigures.Term> terms = new ArrayList<>();
        terms.add(new PlanFigures.Term("tardiness", sumOfTardiness()));
        terms.add(new PlanFigures.Term("makespan", costs.makespan(makespan)));
        terms.add(new PlanFigures.Term("setup", setupCost));
        terms.add(new PlanFigures.Term("energy", energy));
        terms.add(new PlanFigures.Term("disruption", disruption));
        terms.add(new PlanFigures.Term("workInProcess", sumOfFlow()));
        return new PlanFigures(unplanned(), makespan, lateOrders(), tardinessTicks(), setup, energy, moved, terms);
    }

    /** Working time of the setup before an operation; that of a batch counts once, with its first operation. */
    private long setupTime(Assignment each) {
        return each.setupStart() == each.start() || !isFirstOfBatch(each)
                ? 0
                : hours(each).openBetween(each.setupStart(), each.start());
    }

    private boolean isFirstOfBatch(Assignment each) {
        if (each.batch() < 0) {
            return true;
        }
        int[] lane = plan.sequences()[each.machine()];
        int position = 0;
        while (lane[position] != each.operation()) {
            position++;
        }
        return position == 0 || batch(lane[position - 1]) != each.batch();
    }

    private int batch(int operation) {
        return plan.assignment(operation).map(Assignment::batch).orElse(-1);
    }

    private WorkCalendar hours(Assignment each) {
        return hours.computeIfAbsent(
                new Team(each.machine(), each.operators()), team -> problem.hours(team.machine(), team.operators()));
    }

    private record Team(int machine, List<Integer> operators) {}

    private Optional<Mode> mode(Assignment each) {
        return problem.operations().get(each.operation()).mode(each.machine());
    }

    private boolean isMoved(Assignment each) {
        return problem.released()
                .place(each.operation())
                .filter(place -> place.machine() != each.machine() || place.start() != each.start())
                .isPresent();
    }

    /** The assignments of the routing that is carried out; empty if none is complete. */
    private Optional<List<Assignment>> made(Order order) {
        return order.routings().stream()
                .map(routing -> routing.stream()
                        .flatMap(op -> plan.assignment(op).stream())
                        .toList())
                .filter(list -> !list.isEmpty())
                .findFirst();
    }

    /** When an order is ready; empty if nothing of it is carried out. */
    public static Optional<Long> end(PlanningProblem problem, Plan plan, int order) {
        PlanAppraisal appraisal = new PlanAppraisal(problem, plan);
        return appraisal.made(problem.orders().get(order)).map(PlanAppraisal::end);
    }

    private static long end(List<Assignment> made) {
        return made.stream().mapToLong(Assignment::end).max().orElse(0);
    }

    private long sumOfTardiness() {
        long sum = 0;
        for (int order = 0; order < problem.orders().size(); order++) {
            Optional<List<Assignment>> made = made(problem.orders().get(order));
            sum += made.isPresent() ? costs.tardiness(order, end(made.get())) : 0;
        }
        return sum;
    }

    private long sumOfFlow() {
        return problem.orders().stream()
                .flatMap(order -> made(order).stream())
                .mapToLong(made -> costs.workInProcess(end(made)
                        - made.stream().mapToLong(Assignment::start).min().orElse(0)))
                .sum();
    }

    private int lateOrders() {
        return (int) problem.orders().stream()
                .filter(order ->
                        made(order).filter(made -> end(made) > order.due()).isPresent())
                .count();
    }

    private long tardinessTicks() {
        return problem.orders().stream()
                .flatMap(order -> made(order).stream().map(made -> Math.max(0, end(made) - order.due())))
                .mapToLong(Long::longValue)
                .sum();
    }

    /** For each order what is missing of the routing of which most is carried out. */
    private int unplanned() {
        return problem.orders().stream()
                .mapToInt(order -> order.routings().stream()
                        .mapToInt(routing -> (int) routing.stream()
                                .filter(op -> plan.assignment(op).isEmpty())
                                .count())
                        .min()
                        .orElse(0))
                .sum();
    }
}
