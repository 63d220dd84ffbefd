package org.twinbench.schedule.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Operator;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanAppraisal;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.Span;
import org.twinbench.schedule.WorkCalendar;

/** A plan as lanes of bars, seen by machines, orders or people. Immutable. */
public record PlanChart(ChartView view, List<ChartLane> lanes, long end) {
    public PlanChart {
        lanes = List.copyOf(lanes);
    }

    public static PlanChart of(PlanningProblem problem, Plan plan, ChartView view) {
        return new Maker(problem, plan).chart(view);
    }

    /** Looks up once what all bars need. */
    private static final class Maker {
        private final PlanningProblem problem;
        private final Plan plan;
        private final boolean[] late;
        private final Set<Integer> critical;
        private final long[] slackTo;

        Maker(PlanningProblem problem, Plan plan) {
            this.problem = problem;
            this.plan = plan;
            late = new boolean[problem.orders().size()];
            for (int order = 0; order < late.length; order++) {
                long due = problem.orders().get(order).due();
                late[order] = PlanAppraisal.end(problem, plan, order)
                        .filter(end -> end > due)
                        .isPresent();
            }
            slackTo = slack();
            critical = critical();
        }

        PlanChart chart(ChartView view) {
            List<ChartLane> lanes = switch (view) {
                case MACHINES -> machines();
                case ORDERS -> orders();
                case OPERATORS -> operators();
            };
            return new PlanChart(view, lanes, plan.makespan());
        }

        private List<ChartLane> machines() {
            List<ChartLane> lanes = new ArrayList<>();
            for (Machine machine : problem.machines()) {
                int lane = lanes.size();
                List<Bar> bars = bars(
                        lane,
                        plan.planned().stream()
                                .filter(each -> each.machine() == lane)
                                .toList());
                lanes.add(ChartLane.of(
                        machine.id(),
                        machine.name(),
                        closed(machine.calendar()),
                        bars,
                        load(bars, machine.calendar())));
            }
            return lanes;
        }

        private List<ChartLane> orders() {
            List<ChartLane> lanes = new ArrayList<>();
            for (Order order : problem.orders()) {
                int lane = lanes.size();
                List<Assignment> its = order.routings().stream()
                        .flatMap(List::stream)
                        .flatMap(op -> plan.assignment(op).stream())
                        .toList();
                String name = order.id().equals(order.name()) ? order.id() : order.id() + " " + order.name();
                lanes.add(ChartLane.of(order.id(), name, List.of(), bars(lane, its), 0));
            }
            return lanes;
        }

        private List<ChartLane> operators() {
            List<ChartLane> lanes = new ArrayList<>();
            for (Operator operator : problem.operators()) {
                int lane = lanes.size();
                List<Bar> bars = bars(
                        lane,
                        plan.planned().stream()
                                .filter(each -> each.operators().contains(lane))
                                .toList());
                lanes.add(ChartLane.of(
                        operator.id(),
                        operator.name(),
                        closed(operator.calendar()),
                        bars,
                        load(bars, operator.calendar())));
            }
            return lanes;
        }

        private List<Bar> bars(int lane, List<Assignment> assignments) {
            return assignments.stream()
                    .map(each -> bar(lane, each))
                    .sorted(Comparator.comparingLong(Bar::from).thenComparingInt(Bar::operation))
                    .toList();
        }

        private Bar bar(int lane, Assignment each) {
            Operation operation = problem.operations().get(each.operation());
            return new Bar(
                    each.operation(),
                    operation.order(),
                    lane,
                    each.setupStart(),
                    each.start(),
                    each.end(),
                    slackTo[each.operation()],
                    operation.id(),
                    late[operation.order()],
                    critical.contains(each.operation()),
                    operation.pin().isPresent());
        }

        /** The gaps between the open stretches, up to a little after the last end. */
        private List<Span> closed(WorkCalendar calendar) {
            long until = plan.makespan() + plan.makespan() / 4;
            List<Span> closed = new ArrayList<>();
            long from = 0;
            for (Span open : calendar.open()) {
                if (from >= until) {
                    break;
                }
                if (open.from() > from) {
                    closed.add(new Span(from, open.from()));
                }
                from = open.to();
            }
            return closed;
        }

        private double load(List<Bar> bars, WorkCalendar calendar) {
            long open = calendar.openBetween(0, plan.makespan());
            long used = bars.stream()
                    .mapToLong(bar -> calendar.openBetween(bar.setupFrom(), bar.to()))
                    .sum();
            return open == 0 ? 0 : Math.min(1, used / (double) open);
        }

        /** Until when each operation could end if everything else stays where it is. */
        private long[] slack() {
            long[] latest = new long[problem.operations().size()];
            for (Assignment each : plan.planned()) {
                Order order = problem.orders()
                        .get(problem.operations().get(each.operation()).order());
                latest[each.operation()] = Math.max(each.end(), Math.min(order.due(), plan.makespan()));
            }
            for (int machine = 0; machine < problem.machines().size(); machine++) {
                int[] lane = plan.sequences()[machine];
                for (int i = 0; i + 1 < lane.length; i++) {
                    int op = lane[i];
                    plan.assignment(lane[i + 1])
                            .ifPresent(next -> latest[op] = Math.min(latest[op], next.setupStart()));
                }
            }
            for (Assignment each : plan.planned()) {
                for (Precedence precedence :
                        problem.operations().get(each.operation()).predecessors()) {
                    int before = precedence.operation();
                    plan.assignment(before).ifPresent(first -> {
                        long way = problem.transport().ticks(first.machine(), each.machine()) + precedence.minLag();
                        latest[before] = Math.min(latest[before], each.start() - way);
                    });
                }
            }
            plan.planned().forEach(each -> latest[each.operation()] = Math.max(latest[each.operation()], each.end()));
            return latest;
        }

        /** From the last end back along what each operation had to wait for. */
        private Set<Integer> critical() {
            Set<Integer> chain = new HashSet<>();
            Optional<Assignment> at = plan.planned().stream().max(Comparator.comparingLong(Assignment::end));
            while (at.isPresent() && chain.add(at.get().operation())) {
                at = cause(at.get());
            }
            return chain;
        }

        /** What ended last of all that an operation has to wait for; empty if it waited for nothing. */
        private Optional<Assignment> cause(Assignment each) {
            List<Assignment> before = new ArrayList<>();
            problem.operations().get(each.operation()).predecessors().stream()
                    .flatMap(precedence -> plan.assignment(precedence.operation()).stream())
                    .forEach(before::add);
            int[] lane = plan.sequences()[each.machine()];
            for (int i = 1; i < lane.length; i++) {
                if (lane[i] == each.operation()) {
                    plan.assignment(lane[i - 1]).ifPresent(before::add);
                }
            }
            return before.stream()
                    .filter(other -> other.end() <= each.start())
                    .max(Comparator.comparingLong(Assignment::end));
        }
    }
}
