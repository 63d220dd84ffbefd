package org.twinbench.schedule.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.twinbench.model.Message;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Operator;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Product;
import org.twinbench.schedule.Span;

/** Something that happens while people work by a plan. Times are ticks since the start of planning. */
public sealed interface Disturbance {
    /**
     * The problem as it is from now on; what is done or running at {@code now} has happened and is not touched.
     *
     * @throws IllegalArgumentException if it is about something that the problem does not have
     */
    PlanningProblem in(PlanningProblem problem, Plan plan, long now);

    /** The operations that it hits, of those that have not begun; in the problem as it is from now on. */
    List<Integer> hit(PlanningProblem changed, Plan plan, long now);

    /** Whether somebody is away who should attend an operation. */
    default boolean isMissedBy(Assignment each) {
        return false;
    }

    /** What happened, in words. */
    Message text(PlanningProblem problem);

    /** A machine fails; what runs on it goes on after the repair. */
    record Breakdown(int machine, long from, long to) implements Disturbance {
        @Override
        public PlanningProblem in(PlanningProblem problem, Plan plan, long now) {
            List<Machine> machines = new ArrayList<>(problem.machines());
            Machine broken = machines.get(machine);
            machines.set(machine, broken.withCalendar(broken.calendar().closed(new Span(from, to))));
            return problem.withMachines(machines).withOperations(letGo(problem, plan, this::isHit, now));
        }

        private boolean isHit(Assignment each) {
            return each.machine() == machine && each.end() > from && each.setupStart() < to;
        }

        @Override
        public List<Integer> hit(PlanningProblem changed, Plan plan, long now) {
            return ahead(plan, this::isHit, now);
        }

        @Override
        public Message text(PlanningProblem problem) {
            return Message.of(
                    "schedule.disturbance.breakdown",
                    problem.machines().get(machine).name());
        }
    }

    /** Somebody is away; what they attend is attended by others, or waits. */
    record Absence(int operator, long from, long to) implements Disturbance {
        @Override
        public PlanningProblem in(PlanningProblem problem, Plan plan, long now) {
            List<Operator> operators = new ArrayList<>(problem.operators());
            Operator away = operators.get(operator);
            operators.set(operator, away.withCalendar(away.calendar().closed(new Span(from, to))));
            return problem.withOperators(operators).withOperations(letGo(problem, plan, this::isHit, now));
        }

        private boolean isHit(Assignment each) {
            return each.operators().contains(operator) && each.end() > from && each.setupStart() < to;
        }

        @Override
        public boolean isMissedBy(Assignment each) {
            return isHit(each);
        }

        @Override
        public List<Integer> hit(PlanningProblem changed, Plan plan, long now) {
            return ahead(plan, this::isHit, now);
        }

        @Override
        public Message text(PlanningProblem problem) {
            return Message.of(
                    "schedule.disturbance.absence",
                    problem.operators().get(operator).name());
        }
    }

    /** Nothing of an order can be begun before its material is there. */
    record LateMaterial(int order, long until) implements Disturbance {
        @Override
        public PlanningProblem in(PlanningProblem problem, Plan plan, long now) {
            return problem.withOperations(problem.operations().stream()
                    .map(each -> each.order() == order && isAhead(plan, each.index(), now)
                            ? each.free().withEarliest(Math.max(each.earliest(), until))
                            : each)
                    .toList());
        }

        @Override
        public List<Integer> hit(PlanningProblem changed, Plan plan, long now) {
            return ahead(
                    plan, each -> changed.operations().get(each.operation()).order() == order, now);
        }

        @Override
        public Message text(PlanningProblem problem) {
            return Message.of(
                    "schedule.disturbance.lateMaterial",
                    problem.orders().get(order).id());
        }
    }

    /** An order comes that nobody knew of. */
    record RushOrder(String id, Product product, int quantity, double priority, long due) implements Disturbance {
        @Override
        public PlanningProblem in(PlanningProblem problem, Plan plan, long now) {
            return problem.with(product.lot(problem, id, quantity, priority, now, due));
        }

        @Override
        public List<Integer> hit(PlanningProblem changed, Plan plan, long now) {
            return List.of();
        }

        @Override
        public Message text(PlanningProblem problem) {
            return Message.of("schedule.disturbance.rushOrder", id, quantity, product.name());
        }
    }

    /** Whether an operation has not begun. */
    private static boolean isAhead(Plan plan, int operation, long now) {
        Optional<Assignment> at = plan.assignment(operation);
        return at.isEmpty() || at.get().start() >= now;
    }

    private static List<Integer> ahead(Plan plan, Predicate<Assignment> which, long now) {
        return plan.planned().stream()
                .filter(each -> each.start() >= now)
                .filter(which)
                .sorted(Comparator.comparingLong(Assignment::start).thenComparingInt(Assignment::operation))
                .map(Assignment::operation)
                .toList();
    }

    /** Lets operations that were begun pause, and those that were not begun move. */
    private static List<Operation> letGo(PlanningProblem problem, Plan plan, Predicate<Assignment> which, long now) {
        return problem.operations().stream()
                .map(each -> plan.assignment(each.index())
                        .filter(which)
                        .map(at -> at.start() < now ? each.pausing() : each.free())
                        .orElse(each))
                .toList();
    }
}
