package org.twinbench.schedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.planner.PlanFound;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.solver.SearchLimits;

/** A plan that is saved and read again is the same plan, down to who is in which batch, and costs the same. */
class PlanDocumentTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plant-orders.json", "rush-order.json", "energy-tariff.json", "two-sites.json"})
    void aSavedPlanComesBackAsItWas(String sample) throws IOException {
        PlanningProblem problem = PlanningFiles.read(Path.of("scenarios", "planning", sample));
        Planner planner = new Planner(problem);
        PlanFound found = planner.solve(1, Optional.empty(), SearchLimits.ofSteps(20), better -> {});
        Path file = folder.resolve("plan.json");

        PlanDocument.save(file, problem, found.plan(), found.figures(), 1, found.steps());
        Plan read = PlanDocument.read(file, problem);

        int machines = problem.machines().size();
        assertThat(Arrays.deepToString(Arrays.copyOf(read.sequences(), machines)))
                .isEqualTo(Arrays.deepToString(Arrays.copyOf(found.plan().sequences(), machines)));
        assertThat(read.assignments()).isEqualTo(found.plan().assignments());
        assertThat(planner.priced(read).figures()).isEqualTo(found.figures());
    }
}
