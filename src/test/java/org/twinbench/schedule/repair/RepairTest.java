package org.twinbench.schedule.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanAppraisal;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Product;
import org.twinbench.schedule.check.PlanChecker;
import org.twinbench.schedule.io.PlanningFiles;
import org.twinbench.schedule.planner.PlanFound;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.solver.SearchLimits;

/** What happens to the plan of a sample on its second day, at half past twelve. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepairTest {
    private static final long HOUR = 3_600_000_000L;
    private static final long NOW = 30 * HOUR + HOUR / 2;

    private PlanningProblem problem;
    private Plan plan;

    @BeforeAll
    void makeThePlan() throws IOException {
        problem = PlanningFiles.read(Path.of("scenarios", "planning", "rush-order.json"));
        plan = new Planner(problem)
                .solve(1, Optional.empty(), SearchLimits.ofSteps(60), better -> {})
                .plan();
    }

    /** The machine and the person with most to do from now on. */
    List<Disturbance> disturbances() {
        Assignment milling = busy(each -> true);
        int person = busy(each -> !each.operators().isEmpty()).operators().getFirst();
        int order = problem.operations().get(busy(each -> true).operation()).order();
        Product product = problem.products().getFirst();
        return List.of(
                new Disturbance.Breakdown(milling.machine(), NOW, NOW + 5 * HOUR),
                new Disturbance.Absence(person, NOW, NOW + 8 * HOUR),
                new Disturbance.LateMaterial(order, NOW + 40 * HOUR),
                new Disturbance.RushOrder("RUSH", product, 40, 5, NOW + 40 * HOUR));
    }

    private Assignment busy(Predicate<Assignment> which) {
        return plan.planned().stream()
                .filter(each -> each.start() > NOW && each.start() < NOW + 4 * HOUR)
                .filter(which)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("disturbances")
    void theRepairedPlanKeepsEveryRuleAndWhatHasHappened(Disturbance disturbance) {
        Repaired repaired = Repair.of(problem, plan, disturbance, NOW);

        assertThat(PlanChecker.check(repaired.problem(), repaired.plan())).isEmpty();
        for (Assignment before : plan.planned()) {
            if (before.start() < NOW) {
                Assignment after =
                        repaired.plan().assignment(before.operation()).orElseThrow();
                assertThat(after.machine()).isEqualTo(before.machine());
                assertThat(after.start()).isEqualTo(before.start());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("disturbances")
    void lessIsMovedThanByPlanningAnew(Disturbance disturbance) {
        Repaired repaired = Repair.of(problem, plan, disturbance, NOW);

        int moved = PlanAppraisal.of(repaired.problem(), repaired.plan()).moved();
        int movedAnew = new Planner(repaired.problem()).first().figures().moved();

        assertThat(moved).isLessThan(movedAnew);
    }

    @Test
    void aBrokenMachineDoesNothingUntilItIsMended() {
        Disturbance.Breakdown breakdown = (Disturbance.Breakdown) disturbances().getFirst();

        Repaired repaired = Repair.of(problem, plan, breakdown, NOW);

        assertThat(repaired.plan().planned())
                .filteredOn(each -> each.machine() == breakdown.machine() && each.start() >= NOW)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.start()).isGreaterThanOrEqualTo(breakdown.to()));
    }

    @Test
    void aRushOrderIsPlanned() {
        Repaired repaired = Repair.of(problem, plan, disturbances().getLast(), NOW);

        int order = repaired.problem().orders().size() - 1;
        assertThat(repaired.problem().orders().get(order).id()).isEqualTo("RUSH");
        assertThat(PlanAppraisal.end(repaired.problem(), repaired.plan(), order))
                .isPresent();
        assertThat(PlanAppraisal.of(repaired.problem(), repaired.plan()).unplanned())
                .isZero();
    }

    @Test
    void aRunningSearchTakesInWhatHappens() {
        LiveSearch search = new LiveSearch();
        List<String> told = new ArrayList<>();
        Disturbance breakdown = disturbances().getFirst();
        LiveSearch.Listener listener = new LiveSearch.Listener() {
            @Override
            public void better(PlanningProblem current, PlanFound found) {
                if (told.isEmpty()) {
                    search.happens(breakdown, NOW);
                }
                told.add(current.released().frozenUntil() == NOW ? "after" : "before");
            }

            @Override
            public void repaired(Disturbance disturbance, PlanningProblem current, PlanFound found) {
                assertThat(disturbance).isEqualTo(breakdown);
                assertThat(found.isFeasible()).isTrue();
                told.add("repaired");
            }
        };

        LiveSearch.Result result = search.solve(problem, Optional.of(plan), 1, SearchLimits.ofSteps(100), listener);

        assertThat(told)
                .startsWith("before", "repaired")
                .filteredOn("repaired"::equals)
                .hasSize(1);
        assertThat(result.problem().released().frozenUntil()).isEqualTo(NOW);
        assertThat(PlanChecker.check(result.problem(), result.found().plan())).isEmpty();
    }

    @Test
    void theSameDisturbanceIsRepairedInTheSameWay() {
        Disturbance breakdown = disturbances().getFirst();

        int[][] once = Repair.of(problem, plan, breakdown, NOW).plan().sequences();
        int[][] twice = Repair.of(problem, plan, breakdown, NOW).plan().sequences();

        assertThat(Arrays.deepToString(twice)).isEqualTo(Arrays.deepToString(once));
    }
}
