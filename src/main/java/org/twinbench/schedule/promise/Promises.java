package org.twinbench.schedule.promise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.twinbench.model.Message;
import org.twinbench.model.Progress;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanAppraisal;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Product;
import org.twinbench.schedule.ProductStep;
import org.twinbench.schedule.WorkCalendar;
import org.twinbench.schedule.planner.PlanFound;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.repair.Disturbance;
import org.twinbench.schedule.repair.Repair;
import org.twinbench.schedule.repair.Repaired;
import org.twinbench.schedule.solver.SearchLimits;

/** Answers what could be promised, by planning the order at each site and on each of the terms. */
public final class Promises {
    private static final double GENTLE = 0.01;
    private static final double FIRST = 50;

    private final PlanningProblem problem;
    private final Plan plan;
    private final Inquiry inquiry;
    private final String id;

    private Promises(PlanningProblem problem, Plan plan, Inquiry inquiry) {
        this.problem = problem;
        this.plan = plan;
        this.inquiry = inquiry;
        this.id = unused(problem);
    }

    private static String unused(PlanningProblem problem) {
        Set<String> ids = new HashSet<>();
        problem.orders().forEach(order -> ids.add(order.id()));
        int number = 1;
        while (ids.contains("inquiry-" + number)) {
            number++;
        }
        return "inquiry-" + number;
    }

    /**
     * All answers: first those in time that make no other order late, then by whom they harm and when they are ready.
     *
     * @param plan the one that people work by
     * @param steps of the search for each answer
     * @throws java.util.concurrent.CancellationException if {@code progress} says so
     */
    public static List<Promise> of(
            PlanningProblem problem, Plan plan, Inquiry inquiry, int steps, long seed, Progress progress) {
        return new Promises(problem, plan, inquiry).answers(steps, seed, progress);
    }

    private List<Promise> answers(int steps, long seed, Progress progress) {
        List<Promise> answers = new ArrayList<>();
        List<String> sites = sites();
        int tries = sites.size() * Promise.Terms.values().length;
        int tried = 0;
        for (String site : sites) {
            for (Promise.Terms terms : Promise.Terms.values()) {
                progress.checkCancelled();
                progress.report(tried++ / (double) tries, Message.of("schedule.promise.trying", tried, tries));
                Optional<Product> product = at(site);
                if (product.isPresent()) {
                    SearchLimits limits = new SearchLimits(steps, 1, 1, progress::cancelled);
                    answer(site, product.get(), terms, seed, limits).ifPresent(answers::add);
                }
            }
        }
        progress.checkCancelled();
        return answers.stream()
                .sorted(Comparator.comparing((Promise each) -> !each.inTime())
                        .thenComparingLong(Promise::harmed)
                        .thenComparingLong(Promise::price)
                        .thenComparingLong(Promise::end))
                .toList();
    }

    /** Where machines stand; one nameless site if they say nothing about it. */
    private List<String> sites() {
        Set<String> sites = new TreeSet<>();
        problem.machines().forEach(machine -> sites.add(machine.site()));
        return sites.size() == 1 ? List.of("") : List.copyOf(sites);
    }

    /** The product as it can be made at a site; empty if it cannot. */
    private Optional<Product> at(String site) {
        if (sites().size() == 1) {
            return Optional.of(inquiry.product());
        }
        List<List<ProductStep>> routings = inquiry.product().routings().stream()
                .map(routing -> routing.stream().map(step -> at(site, step)).toList())
                .filter(routing ->
                        routing.stream().noneMatch(step -> step.ways().isEmpty()))
                .toList();
        return routings.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Product(inquiry.product().id(), inquiry.product().name(), routings));
    }

    private ProductStep at(String site, ProductStep step) {
        List<ProductStep.Way> ways = step.ways().stream()
                .filter(way -> problem.machines().get(way.machine()).site().equals(site))
                .toList();
        return new ProductStep(
                step.id(),
                step.name(),
                ways,
                step.predecessors(),
                step.setupState(),
                step.recipe(),
                step.size(),
                step.sizeEach(),
                step.interruptible());
    }

    private Optional<Promise> answer(
            String site, Product product, Promise.Terms terms, long seed, SearchLimits limits) {
        double priority = switch (terms) {
            case GENTLE -> GENTLE;
            case EQUAL -> 1;
            case FIRST -> FIRST;
        };
        Disturbance order = new Disturbance.RushOrder(id, product, inquiry.quantity(), priority, inquiry.due());
        Repaired repaired = Repair.of(problem, plan, order, inquiry.now());
        PlanFound found =
                new Planner(repaired.problem()).solve(seed, Optional.of(repaired.plan()), limits, better -> {});
        int mine = problem.orders().size();
        return PlanAppraisal.end(repaired.problem(), found.plan(), mine)
                .filter(end -> found.isFeasible())
                .map(end -> promise(site, terms, repaired.problem(), found.plan(), end));
    }

    private Promise promise(String site, Promise.Terms terms, PlanningProblem with, Plan found, long end) {
        List<Displaced> displaced = new ArrayList<>();
        for (int order = 0; order < problem.orders().size(); order++) {
            displaced(order, found).ifPresent(displaced::add);
        }
        displaced.sort(Comparator.comparingLong(Displaced::late)
                .reversed()
                .thenComparing(Comparator.comparingLong((Displaced each) -> each.after() - each.before())
                        .reversed()));
        return new Promise(site, terms, with, found, end, end <= inquiry.due(), displaced, price(with, found));
    }

    /** What becomes of an order; empty if it is ready no later than before. */
    private Optional<Displaced> displaced(int order, Plan found) {
        Optional<Long> before = PlanAppraisal.end(problem, plan, order);
        Optional<Long> after = PlanAppraisal.end(problem, found, order);
        long due = problem.orders().get(order).due();
        return before.isPresent() && after.isPresent() && after.get() > before.get()
                ? Optional.of(new Displaced(order, before.get(), after.get(), Math.max(0, after.get() - due)))
                : Optional.empty();
    }

    /** What the plan costs more for those who were there before: without the new order's own tardiness. */
    private long price(PlanningProblem with, Plan found) {
        PlanningProblem without = with.withOrders(
                with.orders().stream()
                        .map(each -> each.id().equals(id) ? each.withDue(WorkCalendar.NEVER) : each)
                        .toList(),
                with.operations());
        PlanningProblem before = problem.withReleased(with.released()).withWeights(with.weights());
        return PlanAppraisal.of(without, found).cost()
                - PlanAppraisal.of(before, plan).cost();
    }
}
