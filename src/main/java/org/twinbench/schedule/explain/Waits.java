package org.twinbench.schedule.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Costs;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.Span;
import org.twinbench.schedule.WorkCalendar;

/**
 * Why an operation that is ready has not started: the time until then is cut wherever anything begins or ends that could matter, and
 * each piece gets the first cause that holds in it, from what no plan can change to what another plan could.
 */
final class Waits {
    private final PlanningProblem problem;
    private final Plan plan;
    private final Costs costs;
    private final List<Assignment> planned;
    private final List<List<Assignment>> byMachine;
    private final List<List<Assignment>> byOperator;
    private final Map<Integer, Assignment> following = new HashMap<>();
    private final Map<Integer, List<Integer>> able = new HashMap<>();

    Waits(PlanningProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        this.costs = new Costs(problem);
        planned = plan.planned().stream()
                .sorted(Comparator.comparingLong(Assignment::setupStart).thenComparingInt(Assignment::operation))
                .toList();
        byMachine = lists(problem.machines().size());
        byOperator = lists(problem.operators().size());
        for (Assignment each : planned) {
            byMachine.get(each.machine()).add(each);
            each.operators().forEach(operator -> byOperator.get(operator).add(each));
            problem.operations()
                    .get(each.operation())
                    .predecessors()
                    .forEach(precedence -> following.putIfAbsent(precedence.operation(), each));
        }
    }

    private static List<List<Assignment>> lists(int count) {
        return IntStream.range(0, count)
                .<List<Assignment>>mapToObj(i -> new ArrayList<>())
                .toList();
    }

    /** What an operation's own order lets it wait for. */
    Readiness readiness(Assignment each) {
        Operation operation = problem.operations().get(each.operation());
        long release = Math.max(0, problem.orders().get(operation.order()).release());
        Readiness found = new Readiness(Optional.empty(), 0, 0, 0, release, operation.earliest());
        for (Precedence precedence : operation.predecessors()) {
            Optional<Assignment> before = plan.assignment(precedence.operation());
            if (before.isPresent()) {
                long end = before.get().end();
                long arrival = end + problem.transport().ticks(before.get().machine(), each.machine());
                long settled = arrival + precedence.minLag();
                if (found.predecessor().isEmpty() || settled > found.settled()) {
                    found = new Readiness(before, end, arrival, settled, release, operation.earliest());
                }
            }
        }
        return found;
    }

    /** The causes of the time in which an operation was ready and did not start. */
    List<Stretch> of(Assignment waiting, long from, long to) {
        List<Stretch> stretches = new ArrayList<>();
        long begin = from;
        for (long cut : from < to ? cuts(waiting, from, to) : new TreeSet<Long>()) {
            Stretch next = cause(waiting, begin, cut);
            if (!stretches.isEmpty() && stretches.getLast().continuesIn(next)) {
                stretches.set(stretches.size() - 1, stretches.getLast().until(cut));
            } else {
                stretches.add(next);
            }
            begin = cut;
        }
        return stretches;
    }

    private TreeSet<Long> cuts(Assignment waiting, long from, long to) {
        List<Integer> able = able(waiting);
        TreeSet<Long> cuts = new TreeSet<>();
        cuts.add(to);
        Stream.concat(
                        Stream.of(calendar(waiting)),
                        able.stream()
                                .map(person -> problem.operators().get(person).calendar()))
                .distinct()
                .forEach(calendar -> calendar.changes(from, to).forEach(cuts::add));
        Stream<Assignment> people = able.stream().flatMap(person -> byOperator.get(person).stream());
        Stream<Assignment> power = problem.tariff().isLimited() ? planned.stream() : Stream.empty();
        Stream<Long> bars = Stream.of(byMachine.get(waiting.machine()).stream(), people, power)
                .flatMap(each -> each)
                .flatMap(each -> Stream.of(each.setupStart(), each.start(), each.end()));
        Stream<Long> others = companions(waiting).map(each -> readiness(each).ready());
        Stream<Long> room = predecessorOnMachine(waiting).stream()
                .flatMap(each -> following(each.operation()).stream())
                .map(Assignment::start);
        Stream.of(bars, others, room, Stream.of(problem.released().frozenUntil()))
                .flatMap(each -> each)
                .filter(time -> time > from && time < to)
                .forEach(cuts::add);
        return cuts;
    }

    private WorkCalendar calendar(Assignment each) {
        return problem.machines().get(each.machine()).calendar();
    }

    private Stretch cause(Assignment waiting, long from, long to) {
        if (!isOpen(calendar(waiting), from)) {
            return stretch(Cause.CALENDAR, waiting, from, to, List.of());
        }
        List<Integer> others = byMachine.get(waiting.machine()).stream()
                .filter(each -> each.setupStart() <= from && from < each.end() && !isTogether(each, waiting))
                .map(Assignment::operation)
                .toList();
        if (!others.isEmpty()) {
            return stretch(Cause.MACHINE, waiting, from, to, others);
        }
        if (from >= waiting.setupStart()) {
            boolean isAttended = isOpen(problem.hours(waiting.machine(), waiting.operators()), from);
            return stretch(isAttended ? Cause.SETUP : Cause.OPERATOR, waiting, from, to, List.of());
        }
        return idle(waiting, from, to);
    }

    /** Of a machine that is open and has nothing to do. */
    private Stretch idle(Assignment waiting, long from, long to) {
        if (isHeld(waiting) || from < problem.released().frozenUntil()) {
            return stretch(Cause.HELD, waiting, from, to, List.of());
        }
        List<Integer> missing = companions(waiting)
                .filter(each -> readiness(each).ready() > from)
                .map(Assignment::operation)
                .toList();
        if (!missing.isEmpty()) {
            return stretch(Cause.BATCH, waiting, from, to, missing);
        }
        List<Integer> first = byMachine.get(waiting.machine()).stream()
                .filter(each -> each.setupStart() > from && each.setupStart() < waiting.setupStart())
                .limit(1)
                .map(Assignment::operation)
                .toList();
        if (!first.isEmpty()) {
            return stretch(Cause.SEQUENCE, waiting, from, to, first);
        }
        List<Integer> able = able(waiting);
        long free = able.stream().filter(person -> isFree(person, from)).count();
        int wanted = mode(waiting).people();
        if (free < wanted) {
            return stretch(Cause.OPERATOR, waiting, from, to, busyWith(able, from));
        }
        List<Integer> drawing = drawing(waiting, from);
        if (!drawing.isEmpty()) {
            return stretch(Cause.POWER, waiting, from, to, drawing);
        }
        List<Integer> leaving = leaving(waiting, from);
        if (!leaving.isEmpty()) {
            return stretch(Cause.ROOM, waiting, from, to, leaving);
        }
        return unexplained(waiting, from, to, wanted);
    }

    private Stretch unexplained(Assignment waiting, long from, long to, int wanted) {
        Cause cause;
        if (earliest(calendar(waiting), waiting, from) >= waiting.start()) {
            cause = Cause.CALENDAR;
        } else if (isCheaper(waiting, from)) {
            cause = Cause.ENERGY;
        } else if (wanted > 0) {
            cause = Cause.OPERATOR;
        } else {
            cause = isLimitedAfter(waiting.operation()) ? Cause.LAG : Cause.GAP;
        }
        return stretch(cause, waiting, from, to, List.of());
    }

    /** Whether its electricity costs less than if it had begun as soon as possible after an instant. */
    private boolean isCheaper(Assignment waiting, long from) {
        WorkCalendar hours = problem.hours(waiting.machine(), waiting.operators());
        Operation operation = problem.operations().get(waiting.operation());
        long length = hours.openBetween(waiting.start(), waiting.end());
        long start = earliest(hours, waiting, from);
        if (start >= waiting.start() || problem.weights().energy() <= 0) {
            return false;
        }
        long end = hours.finish(start, length, operation.interruptible());
        double watts = mode(waiting).watts();
        return costs.energy(watts, hours, start, end) > costs.energy(watts, hours, waiting.start(), waiting.end());
    }

    private static Stretch stretch(Cause cause, Assignment waiting, long from, long to, List<Integer> blockers) {
        return new Stretch(cause, waiting.operation(), from, to, blockers);
    }

    private static boolean isOpen(WorkCalendar calendar, long time) {
        return calendar.nextOpen(time) == time;
    }

    /** When an operation with its setup could start in some hours. */
    private long earliest(WorkCalendar hours, Assignment waiting, long from) {
        boolean interruptible = problem.operations().get(waiting.operation()).interruptible();
        long setup = hours.openBetween(waiting.setupStart(), waiting.start());
        long prepared = setup == 0 ? from : hours.finish(hours.nextOpen(from), setup, true);
        return hours.fit(prepared, mode(waiting).duration(), interruptible);
    }

    private Mode mode(Assignment each) {
        return problem.operations().get(each.operation()).mode(each.machine()).orElseThrow();
    }

    private static boolean isTogether(Assignment one, Assignment other) {
        return one.operation() == other.operation()
                || one.machine() == other.machine() && one.batch() >= 0 && one.batch() == other.batch();
    }

    /** The others of an operation's batch. */
    private Stream<Assignment> companions(Assignment waiting) {
        return waiting.batch() < 0
                ? Stream.empty()
                : byMachine.get(waiting.machine()).stream()
                        .filter(each -> each.operation() != waiting.operation() && isTogether(each, waiting));
    }

    private boolean isHeld(Assignment waiting) {
        return problem.operations().get(waiting.operation()).pin().isPresent()
                || problem.released().frozen(waiting.operation()).isPresent();
    }

    /** Who has the skill. */
    private List<Integer> able(Assignment waiting) {
        return able.computeIfAbsent(waiting.operation(), op -> find(waiting));
    }

    private List<Integer> find(Assignment waiting) {
        Mode mode = mode(waiting);
        return mode.isAttended()
                ? IntStream.range(0, problem.operators().size())
                        .filter(person ->
                                problem.operators().get(person).skills().contains(mode.skill()))
                        .boxed()
                        .toList()
                : List.of();
    }

    private boolean isFree(int person, long time) {
        return isOpen(problem.operators().get(person).calendar(), time)
                && byOperator.get(person).stream().noneMatch(each -> each.setupStart() <= time && time < each.end());
    }

    private List<Integer> busyWith(List<Integer> people, long time) {
        return people.stream()
                .flatMap(person -> byOperator.get(person).stream())
                .filter(each -> each.setupStart() <= time && time < each.end())
                .map(Assignment::operation)
                .distinct()
                .toList();
    }

    /** Who draws the power that an operation would need, at any instant if it began now; empty if there is enough. */
    private List<Integer> drawing(Assignment waiting, long from) {
        double watts = mode(waiting).watts();
        if (watts == 0 || !problem.tariff().isLimited()) {
            return List.of();
        }
        long until = from + (waiting.end() - waiting.start());
        List<Assignment> drawing = planned.stream()
                .filter(each -> each.start() < until && each.end() > from && !isTogether(each, waiting))
                .filter(each -> mode(each).watts() > 0)
                .toList();
        boolean isTooMuch = Stream.concat(Stream.of(from), drawing.stream().map(Assignment::start))
                .filter(time -> time >= from)
                .anyMatch(time ->
                        watts + drawnAt(drawing, time) > problem.tariff().limit());
        return isTooMuch ? drawing.stream().map(Assignment::operation).toList() : List.of();
    }

    private double drawnAt(List<Assignment> drawing, long time) {
        return drawing.stream()
                .filter(each -> each.start() <= time && time < each.end())
                .mapToDouble(each -> mode(each).watts())
                .sum();
    }

    /** What was made before on the machine and still stands there, because what follows it has not started. */
    private List<Integer> leaving(Assignment waiting, long from) {
        return predecessorOnMachine(waiting)
                .flatMap(before -> following(before.operation()))
                .filter(next -> next.machine() != waiting.machine() && next.start() > from)
                .filter(next -> problem.machines().get(next.machine()).inputPlaces() != Machine.UNLIMITED)
                .map(next -> List.of(next.operation()))
                .orElse(List.of());
    }

    private Optional<Assignment> predecessorOnMachine(Assignment waiting) {
        return byMachine.get(waiting.machine()).stream()
                .filter(each -> each.end() <= waiting.setupStart() && !isTogether(each, waiting))
                .max(Comparator.comparingLong(Assignment::end));
    }

    private Optional<Assignment> following(int operation) {
        return Optional.ofNullable(following.get(operation));
    }

    /** Whether what follows may not come too late, so that an operation had better wait itself. */
    private boolean isLimitedAfter(int operation) {
        return following(operation)
                .filter(next -> problem.operations().get(next.operation()).predecessors().stream()
                        .anyMatch(Precedence::isLimited))
                .isPresent();
    }

    /** The closed time of a machine between two instants. */
    List<Span> closed(int machine, long from, long to) {
        List<Span> closed = new ArrayList<>();
        long time = from;
        for (Span open : problem.machines().get(machine).calendar().open()) {
            if (open.from() >= to) {
                break;
            }
            if (open.from() > time) {
                closed.add(new Span(time, open.from()));
            }
            time = Math.max(time, open.to());
        }
        return closed;
    }
}
