package org.twinbench.schedule.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.check.PlanChecker;
import org.twinbench.schedule.io.PlanningFiles;
import org.twinbench.schedule.solver.SearchLimits;

/** The order books that come with the program: no plan of them breaks a rule, and a search makes them better. */
class SamplePlansTest {
    private static PlanningProblem problem(String name) throws IOException {
        return PlanningFiles.read(Path.of("scenarios", "planning", name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plant-orders.json", "rush-order.json", "energy-tariff.json", "two-sites.json"})
    void firstAndSearchedPlansKeepEveryRule(String name) throws IOException {
        PlanningProblem problem = problem(name);
        Planner planner = new Planner(problem);

        PlanFound first = planner.first();
        PlanFound found = planner.solve(1, Optional.empty(), SearchLimits.ofSteps(60), better -> {});

        assertThat(PlanChecker.check(problem, first.plan())).isEmpty();
        assertThat(PlanChecker.check(problem, found.plan())).isEmpty();
        assertThat(found.figures().cost()).isLessThan(first.figures().cost());
    }

    @Test
    void islandsFindTheSamePlanOnOneThreadAndOnTwo() throws IOException {
        PlanningProblem problem = problem("rush-order.json");
        Planner planner = new Planner(problem);

        PlanFound one = planner.solve(5, Optional.empty(), new SearchLimits(80, 2, 1, () -> false), better -> {});
        PlanFound two = planner.solve(5, Optional.empty(), new SearchLimits(80, 2, 2, () -> false), better -> {});

        assertThat(Arrays.deepToString(two.plan().sequences()))
                .isEqualTo(Arrays.deepToString(one.plan().sequences()));
        assertThat(two.figures()).isEqualTo(one.figures());
    }
}
