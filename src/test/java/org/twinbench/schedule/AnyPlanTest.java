package org.twinbench.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinbench.model.BadInputException;
import org.twinbench.schedule.check.PlanChecker;
import org.twinbench.schedule.explain.Explainer;
import org.twinbench.schedule.explain.Stretch;
import org.twinbench.schedule.io.OrderBooks;
import org.twinbench.schedule.io.PlanDocument;
import org.twinbench.schedule.io.PlanningDocument;
import org.twinbench.schedule.planner.PlanFound;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.repair.Disturbance;
import org.twinbench.schedule.repair.Repair;
import org.twinbench.schedule.repair.Repaired;
import org.twinbench.schedule.shop.ShopTiming;
import org.twinbench.schedule.solver.SearchLimits;
import org.twinbench.schedule.streams.StreamScore;

/** Whatever is to be planned: search, checker, second evaluator, documents, explanation and repair all say the same of it. */
class AnyPlanTest {
    private static final int BOOKS = 15;
    private static final long HOUR = 3_600_000_000L;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void allSayTheSame(long part) throws IOException {
        int planned = 0;
        for (long seed = part * BOOKS; seed < (part + 1) * BOOKS; seed++) {
            Optional<PlanningProblem> problem = problem(seed);
            if (problem.isPresent()) {
                agrees(seed, problem.get());
                planned++;
            }
        }
        assertThat(planned).as("the most of the order books can be planned").isGreaterThan(BOOKS / 2);
    }

    /** Empty for one that asks for what cannot be, which was said. */
    private static Optional<PlanningProblem> problem(long seed) {
        try {
            return Optional.of(
                    PlanningDocument.parse("book.json", OrderBooks.text(seed)).problem());
        } catch (BadInputException e) {
            assertThat(e.findings()).isNotEmpty();
            return Optional.empty();
        }
    }

    private void agrees(long seed, PlanningProblem problem) throws IOException {
        String which = "order book " + seed;
        String text = PlanningDocument.text(problem);
        assertThat(PlanningDocument.text(
                        PlanningDocument.parse("again.json", text).problem()))
                .as(which)
                .isEqualTo(text);
        PlanFound found = new Planner(problem).solve(seed, Optional.empty(), SearchLimits.ofSteps(25), better -> {});
        Plan plan = found.plan();
        assertThat(PlanChecker.check(problem, plan).isEmpty()).as(which).isEqualTo(found.isFeasible());
        StreamScore score = StreamScore.evaluate(problem, plan);
        assertThat(score.hard()).as(which).isEqualTo(found.violation());
        assertThat(score.soft()).as(which).isEqualTo(-found.figures().cost());
        Path file = folder.resolve("plan.json");
        PlanDocument.save(file, problem, plan, found.figures(), 1, 1);
        assertThat(PlanDocument.read(file, problem).assignments()).as(which).isEqualTo(plan.assignments());
        explained(which, problem, plan);
        halved(which, problem);
        if (found.isFeasible()) {
            repaired(seed, problem, plan);
        }
    }

    private static void explained(String which, PlanningProblem problem, Plan plan) {
        Explainer explainer = new Explainer(problem, plan);
        for (int order = 0; order < problem.orders().size(); order++) {
            explainer.why(order).ifPresent(why -> {
                long time = 0;
                for (Stretch each : why.stretches()) {
                    assertThat(each.from()).as(which).isEqualTo(time);
                    assertThat(each.length()).as(which).isPositive();
                    time = each.to();
                }
                assertThat(time).as(which).isEqualTo(why.end());
            });
        }
    }

    /** An operation in two halves is planned, checked and written like any other. */
    private static void halved(String which, PlanningProblem problem) throws IOException {
        int operation = problem.operations().size() / 2;
        if (OperationSplit.reason(problem, operation).isPresent()) {
            return;
        }
        PlanningProblem halves = OperationSplit.of(problem, operation, 0.5).problem();
        String text = PlanningDocument.text(halves);
        assertThat(PlanningDocument.text(
                        PlanningDocument.parse("halves.json", text).problem()))
                .as(which)
                .isEqualTo(text);
        PlanFound again = new Planner(halves).solve(1, Optional.empty(), SearchLimits.ofSteps(10), better -> {});
        assertThat(PlanChecker.check(halves, again.plan()).isEmpty()).as(which).isEqualTo(again.isFeasible());
        assertThat(StreamScore.evaluate(halves, again.plan()).soft())
                .as(which)
                .isEqualTo(-again.figures().cost());
    }

    /** After a breakdown or an absence at any time: what is over has happened as it was planned, and nothing new begins before now. */
    private static void repaired(long seed, PlanningProblem problem, Plan plan) {
        SplittableRandom random = new SplittableRandom(seed);
        long now = random.nextLong(48 * HOUR);
        long until = now + random.nextLong(HOUR, 10 * HOUR);
        Disturbance disturbance = problem.operators().isEmpty() || random.nextBoolean()
                ? new Disturbance.Breakdown(random.nextInt(problem.machines().size()), now, until)
                : new Disturbance.Absence(random.nextInt(problem.operators().size()), now, until);
        String which = "order book " + seed + " after " + disturbance;
        Repaired repaired = Repair.of(problem, plan, disturbance, now);
        ShopTiming timing = new ShopTiming(repaired.problem());
        timing.cost(repaired.plan().sequences());
        assertThat(PlanChecker.check(repaired.problem(), repaired.plan()).isEmpty())
                .as(which)
                .isEqualTo(timing.violation() == 0);
        for (Assignment before : plan.planned()) {
            Optional<Assignment> after = repaired.plan().assignment(before.operation());
            if (before.end() <= now) {
                assertThat(after)
                        .as(which)
                        .map(each -> each.machine() + ", " + each.start() + each.operators())
                        .contains(before.machine() + ", " + before.start() + before.operators());
            } else if (before.start() >= now) {
                after.ifPresent(each -> assertThat(each.start()).as(which).isGreaterThanOrEqualTo(now));
            }
        }
    }
}
