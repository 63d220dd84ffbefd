package org.twinbench.schedule.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.twinbench.model.Message;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Operator;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Span;
import org.twinbench.schedule.WorkCalendar;

/** Something that people could do so that an order is ready sooner. */
public sealed interface Remedy {
    /** The problem in which it is done. */
    PlanningProblem in(PlanningProblem problem);

    /** The problem whose weights and hours say what the plan that is found then is worth. */
    default PlanningProblem judge(PlanningProblem problem) {
        return in(problem);
    }

    /** What is done, in words. */
    Message text(PlanningProblem problem);

    /** An order goes before others. */
    record Expedite(int order, double factor) implements Remedy {
        @Override
        public PlanningProblem in(PlanningProblem problem) {
            List<Order> orders = new ArrayList<>(problem.orders());
            orders.set(
                    order,
                    orders.get(order).withPriority(factor * orders.get(order).priority()));
            return problem.withOrders(orders, problem.operations());
        }

        @Override
        public PlanningProblem judge(PlanningProblem problem) {
            return problem;
        }

        @Override
        public Message text(PlanningProblem problem) {
            return Message.of(
                    "schedule.remedy.expedite", problem.orders().get(order).id());
        }
    }

    /** A machine, and those who attend it, work longer. */
    record Overtime(int machine, Set<Integer> people, List<Span> spans) implements Remedy {
        public Overtime {
            people = Set.copyOf(people);
            spans = List.copyOf(spans);
        }

        @Override
        public PlanningProblem in(PlanningProblem problem) {
            List<Machine> machines = new ArrayList<>(problem.machines());
            machines.set(
                    machine,
                    machines.get(machine)
                            .withCalendar(longer(machines.get(machine).calendar())));
            List<Operator> operators = new ArrayList<>(problem.operators());
            people.forEach(person -> operators.set(
                    person,
                    operators
                            .get(person)
                            .withCalendar(longer(operators.get(person).calendar()))));
            return problem.withMachines(machines).withOperators(operators);
        }

        private WorkCalendar longer(WorkCalendar calendar) {
            WorkCalendar longer = calendar;
            for (Span span : spans) {
                longer = longer.opened(span);
            }
            return longer;
        }

        /** How much longer, ticks. */
        public long length() {
            return spans.stream().mapToLong(Span::length).sum();
        }

        @Override
        public Message text(PlanningProblem problem) {
            String where = problem.machines().get(machine).name();
            return people.isEmpty()
                    ? Message.of("schedule.remedy.longer", where, hours(length()))
                    : Message.of("schedule.remedy.overtime", where, hours(length()), people.size());
        }
    }

    /** One more person with a skill, at the hours of one who has it. */
    record Reinforcement(String skill, int alike) implements Remedy {
        @Override
        public PlanningProblem in(PlanningProblem problem) {
            List<Operator> operators = new ArrayList<>(problem.operators());
            Operator model = operators.get(alike);
            Set<String> ids = new HashSet<>();
            operators.forEach(each -> ids.add(each.id()));
            int number = 1;
            while (ids.contains("helper-" + number)) {
                number++;
            }
            String id = "helper-" + number;
            operators.add(new Operator(id, id, Set.of(skill), model.calendar()));
            return problem.withOperators(operators);
        }

        @Override
        public Message text(PlanningProblem problem) {
            return Message.of("schedule.remedy.helper", skill);
        }
    }

    /** Material, or the release of an order, comes earlier. */
    record Sooner(int order, long by) implements Remedy {
        @Override
        public PlanningProblem in(PlanningProblem problem) {
            List<Order> orders = new ArrayList<>(problem.orders());
            Order its = orders.get(order);
            orders.set(order, its.withRelease(Math.max(0, its.release() - by)));
            List<Operation> operations = problem.operations().stream()
                    .map(each -> each.order() == order ? each.withEarliest(Math.max(0, each.earliest() - by)) : each)
                    .toList();
            return problem.withOrders(orders, operations);
        }

        @Override
        public Message text(PlanningProblem problem) {
            return Message.of(
                    "schedule.remedy.sooner", problem.orders().get(order).id(), hours(by));
        }
    }

    private static String hours(long ticks) {
        return String.format(Locale.ROOT, "%.1f h", ticks / (3600.0 * Ticks.PER_SECOND));
    }
}
