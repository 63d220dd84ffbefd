package org.twinbench.schedule.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.check.PlanChecker;
import org.twinbench.schedule.jobshop.io.JobShopText;
import org.twinbench.schedule.solver.SearchLimits;

/** Published instances with few steps: the optimum where it comes soon, else a makespan that a regression would miss. */
class ReferenceInstancesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("twinbench.data", "../shared/data")).resolve("scheduling");

    /** Best known makespans: ScheduleOpt/benchmarks. The last column is what is reached with these steps. */
    @ParameterizedTest
    @CsvSource({
        "jobshop/ft06, 20000, 55, 55",
        "jobshop/ft20, 200000, 1165, 1165",
        "jobshop/la01, 20000, 666, 666",
        "jobshop/la16, 200000, 945, 947",
        "jobshop/ta71, 30000, 5464, 5464",
        "jobshop/ta51, 30000, 2760, 2790",
        "flexible/mk01.fjs, 20000, 40, 40",
        "flexible/mk08.fjs, 2000, 523, 523",
        "flexible/mk03.fjs, 5000, 204, 204",
    })
    void reachesKnownMakespans(String file, int steps, int bestKnown, int expected) throws IOException {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), "the reference data is not there: " + path);
        PlanningProblem problem = PlainShop.problem(JobShopText.read(path));

        PlanFound found = new Planner(problem).solve(1, Optional.empty(), SearchLimits.ofSteps(steps), better -> {});

        assertThat(PlanChecker.check(problem, found.plan())).isEmpty();
        assertThat(found.figures().makespan() / Ticks.PER_SECOND).isBetween((long) bestKnown, (long) expected);
        assertThat(found.lowerBound()).isLessThanOrEqualTo(found.figures().cost());
    }
}
