package org.twinbench.schedule.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.twinbench.model.Message;
import org.twinbench.model.Progress;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanAppraisal;
import org.twinbench.schedule.PlanFigures;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Span;
import org.twinbench.schedule.planner.PlanFound;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.solver.SearchLimits;

/** Tries with the solver what could help a late order, guided by where its time went. */
public final class Remedies {
    private static final double EXPEDITED = 20;
    private static final long LONGEST_OVERTIME = 4 * 3600L * Ticks.PER_SECOND;
    private static final int MOST_OVERTIMES = 5;
    private static final int MACHINES = 2;

    private final PlanningProblem problem;
    private final Plan plan;
    private final WhyLate why;
    private final Waits waits;

    private Remedies(PlanningProblem problem, Plan plan, WhyLate why) {
        this.problem = problem;
        this.plan = plan;
        this.why = why;
        this.waits = new Waits(problem, plan);
    }

    /** What could be done, without trying it. */
    public static List<Remedy> of(PlanningProblem problem, Plan plan, WhyLate why) {
        return new Remedies(problem, plan, why).candidates();
    }

    /**
     * Tries everything that could be done.
     *
     * @param steps of the search for each of them, from the plan as it is
     * @return what makes the order ready sooner: first what brings it in time, and of that what costs least
     * @throws java.util.concurrent.CancellationException if {@code progress} says so
     */
    public static List<Tried> tried(
            PlanningProblem problem, Plan plan, WhyLate why, int steps, long seed, Progress progress) {
        return new Remedies(problem, plan, why).tried(steps, seed, progress);
    }

    private List<Tried> tried(int steps, long seed, Progress progress) {
        List<Remedy> candidates = candidates();
        SearchLimits limits = new SearchLimits(steps, 1, 1, progress::cancelled);
        progress.report(0, Message.of("schedule.remedy.trying", 0, candidates.size()));
        PlanFigures without = search(problem, seed, limits).figures();
        List<Tried> tried = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            progress.checkCancelled();
            progress.report(
                    (i + 1.0) / (candidates.size() + 1),
                    Message.of("schedule.remedy.trying", i + 1, candidates.size()));
            trial(candidates.get(i), seed, limits, without).ifPresent(tried::add);
        }
        progress.checkCancelled();
        return tried.stream()
                .filter(each -> each.orderEnd() < why.end())
                .sorted(Comparator.comparing((Tried each) -> each.lateness() > 0)
                        .thenComparingLong(Tried::price)
                        .thenComparingLong(Tried::orderEnd))
                .toList();
    }

    private PlanFound search(PlanningProblem changed, long seed, SearchLimits limits) {
        return new Planner(changed).solve(seed, Optional.of(plan), limits, better -> {});
    }

    private Optional<Tried> trial(Remedy remedy, long seed, SearchLimits limits, PlanFigures without) {
        PlanFound found = search(remedy.in(problem), seed, limits);
        PlanningProblem judge = remedy.judge(problem);
        PlanFigures figures = PlanAppraisal.of(judge, found.plan());
        return PlanAppraisal.end(judge, found.plan(), why.order())
                .filter(end -> found.isFeasible())
                .map(end -> new Tried(
                        remedy,
                        judge,
                        found.plan(),
                        figures,
                        end,
                        Math.max(0, end - why.due()),
                        figures.cost() - without.cost()));
    }

    private List<Remedy> candidates() {
        List<Remedy> candidates = new ArrayList<>();
        candidates.add(new Remedy.Expedite(why.order(), EXPEDITED));
        waitedFor().forEach(machine -> overtime(machine).ifPresent(candidates::add));
        missedSkills().forEach(skill -> helper(skill).ifPresent(candidates::add));
        long material = length(stretch -> stretch.cause() == Cause.MATERIAL || stretch.cause() == Cause.RELEASE);
        if (material > 0 && why.lateness() > 0) {
            candidates.add(new Remedy.Sooner(why.order(), Math.min(material, why.lateness())));
        }
        return candidates;
    }

    private long length(Predicate<Stretch> which) {
        return why.stretches().stream().filter(which).mapToLong(Stretch::length).sum();
    }

    /** The machines that the order waited for longest, busy or closed. */
    private List<Integer> waitedFor() {
        Map<Integer, Long> waited = new TreeMap<>();
        why.stretches().stream()
                .filter(each -> each.cause() == Cause.MACHINE || each.cause() == Cause.CALENDAR)
                .forEach(each -> waited.merge(machine(each), each.length(), Long::sum));
        return longest(waited, MACHINES);
    }

    private static <T> List<T> longest(Map<T, Long> lengths, int most) {
        ToLongFunction<Map.Entry<T, Long>> length = Map.Entry::getValue;
        return lengths.entrySet().stream()
                .sorted(Comparator.comparingLong(length).reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private int machine(Stretch stretch) {
        return plan.assignment(stretch.operation()).orElseThrow().machine();
    }

    /** Up to four hours more after each of the last few shifts before the order is through with the machine. */
    private Optional<Remedy> overtime(int machine) {
        long last = why.stretches().stream()
                .filter(each -> each.cause() == Cause.WORK && machine(each) == machine)
                .mapToLong(Stretch::to)
                .max()
                .orElse(why.end());
        List<Span> closed = waits.closed(machine, 0, last).stream()
                .filter(span -> span.from() > 0)
                .map(span -> new Span(span.from(), Math.min(span.to(), span.from() + LONGEST_OVERTIME)))
                .toList();
        List<Span> spans = closed.subList(Math.max(0, closed.size() - MOST_OVERTIMES), closed.size());
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new Remedy.Overtime(machine, attending(machine), spans));
    }

    private Set<Integer> attending(int machine) {
        return plan.planned().stream()
                .filter(each -> each.machine() == machine)
                .flatMap(each -> each.operators().stream())
                .collect(Collectors.toSet());
    }

    private Set<String> missedSkills() {
        return why.stretches().stream()
                .filter(each -> each.cause() == Cause.OPERATOR)
                .flatMap(each -> mode(each).stream())
                .map(Mode::skill)
                .filter(skill -> !skill.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<Mode> mode(Stretch stretch) {
        Assignment at = plan.assignment(stretch.operation()).orElseThrow();
        return problem.operations().get(stretch.operation()).mode(at.machine());
    }

    private Optional<Remedy> helper(String skill) {
        return IntStream.range(0, problem.operators().size())
                .filter(person -> problem.operators().get(person).skills().contains(skill))
                .mapToObj(person -> (Remedy) new Remedy.Reinforcement(skill, person))
                .findFirst();
    }
}
