package org.twinbench.schedule.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Span;
import org.twinbench.schedule.WorkCalendar;

/**
 * Says of the orders of a plan where their time went. An order is followed from its last end back along the operations that it had to
 * wait for, so that every instant since the start of planning has exactly one cause. Works on any plan, however it was made.
 */
public final class Explainer {
    private final PlanningProblem problem;
    private final Plan plan;
    private final Waits waits;

    public Explainer(PlanningProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        this.waits = new Waits(problem, plan);
    }

    /** The late orders, the one whose tardiness costs most first. */
    public List<WhyLate> late() {
        return IntStream.range(0, problem.orders().size())
                .filter(this::isLate)
                .mapToObj(this::why)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(this::weight).reversed().thenComparingInt(WhyLate::order))
                .toList();
    }

    private boolean isLate(int order) {
        long due = problem.orders().get(order).due();
        return carriedOut(order).anyMatch(each -> each.end() > due);
    }

    private Stream<Assignment> carriedOut(int order) {
        return problem.orders().get(order).routings().stream()
                .flatMap(List::stream)
                .flatMap(op -> plan.assignment(op).stream());
    }

    private double weight(WhyLate why) {
        return why.lateness() * problem.orders().get(why.order()).priority();
    }

    /** Where the time of an order went; empty if nothing of it is carried out. */
    public Optional<WhyLate> why(int order) {
        long due = problem.orders().get(order).due();
        return carriedOut(order)
                .max(Comparator.comparingLong(Assignment::end).thenComparingInt(Assignment::operation))
                .map(last -> new WhyLate(order, due, last.end(), stretches(last), chain(last)));
    }

    /** From the last operation back to the start of planning. */
    private List<Stretch> stretches(Assignment last) {
        List<Stretch> backwards = new ArrayList<>();
        long until = last.end();
        Optional<Assignment> at = Optional.of(last);
        while (at.isPresent() && until > 0) {
            Assignment each = at.get();
            Readiness readiness = waits.readiness(each);
            long start = Math.min(each.start(), until);
            long ready = Math.min(readiness.ready(), start);
            backwards.addAll(work(each, start, until).reversed());
            backwards.addAll(waits.of(each, ready, start).reversed());
            until = before(readiness, each.operation(), ready, backwards);
            at = readiness.predecessor();
        }
        Collections.reverse(backwards);
        return joined(backwards);
    }

    /** What lies between the end of the operation before and the arrival at the machine. @return that end */
    private static long before(Readiness readiness, int operation, long ready, List<Stretch> backwards) {
        long time = ready;
        time = down(Cause.MATERIAL, operation, Math.max(readiness.release(), readiness.settled()), time, backwards);
        time = down(Cause.RELEASE, operation, readiness.settled(), time, backwards);
        time = down(Cause.LAG, operation, readiness.arrival(), time, backwards);
        return down(Cause.TRANSPORT, operation, readiness.predecessorEnd(), time, backwards);
    }

    private static long down(Cause cause, int operation, long from, long to, List<Stretch> backwards) {
        if (from < to) {
            backwards.add(new Stretch(cause, operation, from, to, List.of()));
        }
        return Math.min(from, to);
    }

    /** Open time is work, closed time within an operation is not. */
    private List<Stretch> work(Assignment each, long from, long to) {
        List<Stretch> stretches = new ArrayList<>();
        WorkCalendar hours = problem.hours(each.machine(), each.operators());
        boolean pauses = problem.operations().get(each.operation()).interruptible();
        long time = from;
        for (Span open : pauses ? hours.open() : List.<Span>of()) {
            if (open.to() > time && open.from() < to) {
                add(stretches, Cause.CALENDAR, each.operation(), time, open.from());
                add(stretches, Cause.WORK, each.operation(), Math.max(time, open.from()), Math.min(to, open.to()));
                time = Math.min(to, open.to());
            }
        }
        add(stretches, Cause.WORK, each.operation(), time, to);
        return stretches;
    }

    private static void add(List<Stretch> list, Cause cause, int operation, long from, long to) {
        if (from < to) {
            list.add(new Stretch(cause, operation, from, to, List.of()));
        }
    }

    private static List<Stretch> joined(List<Stretch> stretches) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch next : stretches) {
            if (!joined.isEmpty() && joined.getLast().continuesIn(next)) {
                joined.set(joined.size() - 1, joined.getLast().until(next.to()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    /** Who kept whom waiting, from an operation back to one that nobody kept waiting. */
    private List<Link> chain(Assignment last) {
        List<Link> chain = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        Optional<Link> link = blocked(last);
        while (link.isPresent() && seen.add(link.get().operation())) {
            chain.add(link.get());
            link = plan.assignment(link.get().blocker()).flatMap(this::blocked);
        }
        return chain;
    }

    /** What an operation waited for last: another that blocked it, or the one before it in its order. */
    private Optional<Link> blocked(Assignment each) {
        Readiness readiness = waits.readiness(each);
        Optional<Link> other =
                waits.of(each, Math.min(readiness.ready(), each.start()), each.start()).reversed().stream()
                        .filter(stretch -> !stretch.blockers().isEmpty())
                        .findFirst()
                        .map(stretch -> new Link(stretch.blockers().getLast(), each.operation(), stretch.cause()));
        Stream<Link> before = readiness.predecessor().stream()
                .filter(predecessor -> readiness.settled() >= readiness.ready())
                .map(predecessor -> new Link(predecessor.operation(), each.operation(), Cause.WORK));
        return Stream.concat(other.stream(), before).findFirst();
    }
}
