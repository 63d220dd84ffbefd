package org.twinbench.schedule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.Pin;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.Released;
import org.twinbench.schedule.WorkCalendar;
import org.twinbench.schedule.check.Violation.Kind;

/**
 * Judges a plan by the problem alone: every rule is looked up again from the assignments, in the plainest way. What shares machines,
 * people, power and room is judged by {@link SharedRules}.
 */
public final class PlanChecker {
    private final PlanningProblem problem;
    private final Plan plan;
    private final List<Violation> violations = new ArrayList<>();

    private PlanChecker(PlanningProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    /** All rules that a plan breaks; empty for a good one. */
    public static List<Violation> check(PlanningProblem problem, Plan plan) {
        PlanChecker checker = new PlanChecker(problem, plan);
        problem.orders().forEach(checker::routing);
        for (Assignment each : plan.planned()) {
            checker.operation(each);
        }
        checker.violations.addAll(new SharedRules(problem, plan).check());
        return List.copyOf(checker.violations);
    }

    private void routing(Order order) {
        long begun = order.routings().stream()
                .filter(routing -> routing.stream().anyMatch(this::isPlanned))
                .count();
        if (begun > 1) {
            violations.add(Violation.of(Kind.severalRoutings, order.id()));
        }
        boolean complete = order.routings().isEmpty()
                || order.routings().stream()
                        .anyMatch(routing -> routing.stream().allMatch(this::isPlanned));
        if (!complete) {
            String missing = order.routings().stream()
                    .flatMap(List::stream)
                    .filter(op -> !isPlanned(op))
                    .findFirst()
                    .map(op -> problem.operations().get(op).id())
                    .orElse("");
            violations.add(Violation.of(Kind.notPlanned, order.id(), missing));
        }
    }

    private boolean isPlanned(int operation) {
        return plan.assignment(operation).isPresent();
    }

    private void operation(Assignment each) {
        Operation operation = problem.operations().get(each.operation());
        Optional<Mode> mode = operation.mode(each.machine());
        if (mode.isEmpty()) {
            violations.add(Violation.of(Kind.wrongMachine, operation.id(), machine(each)));
            return;
        }
        starts(each, operation);
        times(each, operation, mode.get());
        precedences(each, operation);
        people(each, operation, mode.get());
        places(each, operation);
    }

    private void starts(Assignment each, Operation operation) {
        Order order = problem.orders().get(operation.order());
        boolean running = operation.pin().map(Pin::running).orElse(false);
        if (each.setupStart() < 0) {
            violations.add(Violation.of(Kind.beforeStart, operation.id(), seconds(each.setupStart())));
        }
        if (!running && each.start() < order.release()) {
            violations.add(
                    Violation.of(Kind.beforeRelease, operation.id(), seconds(each.start()), seconds(order.release())));
        }
        if (!running && each.start() < operation.earliest()) {
            violations.add(Violation.of(
                    Kind.beforeMaterial, operation.id(), seconds(each.start()), seconds(operation.earliest())));
        }
        if (each.end() > problem.horizon()) {
            violations.add(Violation.of(Kind.beyondHorizon, operation.id(), seconds(each.end())));
        }
    }

    /** Open time between start and end has to be what the work takes; a batch takes as long as its longest member. */
    private void times(Assignment each, Operation operation, Mode mode) {
        WorkCalendar hours = problem.hours(each.machine(), each.operators());
        long needed = each.batch() < 0 ? mode.duration() : longestInBatch(each);
        boolean pauses =
                operation.interruptible() || operation.pin().map(Pin::running).orElse(false);
        long open = hours.openBetween(each.start(), each.end());
        long whole = each.end() - each.start();
        if (pauses ? open != needed : whole != needed) {
            violations.add(
                    Violation.of(Kind.wrongDuration, operation.id(), seconds(pauses ? open : whole), seconds(needed)));
        } else if (!pauses && open != needed) {
            violations.add(Violation.of(Kind.outsideHours, operation.id(), machine(each), seconds(each.start())));
        }
    }

    private long longestInBatch(Assignment each) {
        return plan.planned().stream()
                .filter(other -> other.machine() == each.machine() && other.batch() == each.batch())
                .mapToLong(other -> problem.operations()
                        .get(other.operation())
                        .mode(other.machine())
                        .map(Mode::duration)
                        .orElse(0L))
                .max()
                .orElse(0);
    }

    private void precedences(Assignment each, Operation operation) {
        for (Precedence precedence : operation.predecessors()) {
            Optional<Assignment> before = plan.assignment(precedence.operation());
            if (before.isEmpty()) {
                continue;
            }
            String name = problem.operations().get(precedence.operation()).id();
            long arrives =
                    before.get().end() + problem.transport().ticks(before.get().machine(), each.machine());
            if (each.start() < arrives + precedence.minLag()) {
                long earliest = arrives + precedence.minLag();
                violations.add(Violation.of(
                        Kind.tooEarlyAfter, operation.id(), name, seconds(each.start()), seconds(earliest)));
            }
            if (precedence.isLimited() && each.start() > arrives + precedence.maxLag()) {
                long latest = arrives + precedence.maxLag();
                violations.add(
                        Violation.of(Kind.tooLateAfter, operation.id(), name, seconds(each.start()), seconds(latest)));
            }
        }
    }

    private void people(Assignment each, Operation operation, Mode mode) {
        boolean running = operation.pin().map(Pin::running).orElse(false);
        int needed = running ? each.operators().size() : mode.isAttended() ? mode.people() : 0;
        if (each.operators().size() != needed) {
            violations.add(Violation.of(
                    Kind.operatorCount, operation.id(), each.operators().size(), needed));
        }
        if (each.operators().stream().distinct().count() < each.operators().size()) {
            violations.add(Violation.of(Kind.operatorTwice, operation.id()));
        }
        for (int person : each.operators()) {
            if (!problem.operators().get(person).skills().contains(mode.skill())) {
                String name = problem.operators().get(person).id();
                violations.add(Violation.of(Kind.operatorSkill, operation.id(), name, mode.skill()));
            }
        }
    }

    private void places(Assignment each, Operation operation) {
        operation.pin().ifPresent(pin -> {
            if (pin.machine() != each.machine() || pin.start() != each.start()) {
                violations.add(
                        Violation.of(Kind.pinMoved, operation.id(), seconds(each.start()), seconds(pin.start())));
            }
        });
        Released released = problem.released();
        released.place(each.operation())
                .filter(place -> place.start() < released.frozenUntil()
                        && operation.pin().isEmpty())
                .filter(place -> place.machine() != each.machine() || place.start() != each.start())
                .ifPresent(place -> violations.add(
                        Violation.of(Kind.frozenMoved, operation.id(), seconds(each.start()), seconds(place.start()))));
        boolean isHeld = operation.pin().isPresent()
                || released.place(each.operation())
                        .filter(place -> place.start() < released.frozenUntil())
                        .isPresent();
        if (!isHeld && each.start() < released.frozenUntil()) {
            violations.add(Violation.of(
                    Kind.inFrozenZone, operation.id(), seconds(each.start()), seconds(released.frozenUntil())));
        }
        team(each, operation, released);
    }

    /** Whom a pin or the frozen zone names attends it. */
    private void team(Assignment each, Operation operation, Released released) {
        List<Integer> asked = operation
                .pin()
                .map(Pin::operators)
                .orElseGet(() -> released.place(each.operation())
                        .filter(place -> place.start() < released.frozenUntil())
                        .map(Released.Place::operators)
                        .orElse(List.of()));
        if (!asked.isEmpty() && !Set.copyOf(asked).equals(Set.copyOf(each.operators()))) {
            violations.add(Violation.of(Kind.otherPeople, operation.id(), names(each.operators()), names(asked)));
        }
    }

    private String names(List<Integer> operators) {
        return operators.stream()
                .map(each -> problem.operators().get(each).name())
                .collect(Collectors.joining(", "));
    }

    private String machine(Assignment each) {
        return problem.machines().get(each.machine()).id();
    }

    static String seconds(long ticks) {
        double seconds = Ticks.toSeconds(ticks);
        return (seconds == Math.rint(seconds) ? Long.toString((long) seconds) : Double.toString(seconds)) + " s";
    }
}
