package org.twinbench.experiment.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.io.PlanningFiles;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.shop.Shops;
import org.twinbench.schedule.solver.SearchLimits;

/** Without variation every operation starts and ends when it is planned to. */
class PlanGraphTest {
    @ParameterizedTest
    @ValueSource(strings = {"plant-orders.json", "rush-order.json", "energy-tariff.json", "two-sites.json"})
    void samplesAreCarriedOutAsPlanned(String name) throws IOException {
        PlanningProblem problem = PlanningFiles.read(Path.of("scenarios", "planning", name));
        Planner planner = new Planner(problem);

        assertAsPlanned(problem, planner.first().plan());
        assertAsPlanned(
                problem,
                planner.solve(1, Optional.empty(), SearchLimits.ofSteps(40), better -> {})
                        .plan());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void randomShopsAreCarriedOutAsPlanned(long seed) {
        for (boolean attended : new boolean[] {false, true}) {
            PlanningProblem problem = Shops.random(40, 6, attended, seed);
            Plan plan = new Planner(problem).first().plan();

            assertAsPlanned(problem, plan);
            assertThat(PlanGraph.of(problem, plan, false).held()).isZero();
        }
    }

    private static void assertAsPlanned(PlanningProblem problem, Plan plan) {
        PlanGraph graph = PlanGraph.of(problem, plan, false);
        Course course = new Course(graph.jobs().size());
        course.run(graph.jobs(), graph.plannedTimes());
        assertThat(IntStream.range(0, problem.operations().size())
                        .filter(op -> plan.assignment(op).isPresent()))
                .isNotEmpty()
                .allSatisfy(op -> {
                    Assignment planned = plan.assignment(op).orElseThrow();
                    int job = graph.jobOf()[op];
                    assertThat(course.start[job]).isEqualTo(planned.start());
                    assertThat(course.end[job]).isEqualTo(planned.end());
                });
    }

    /** What starts later because its predecessor takes longer is blamed on it. */
    @Test
    void whoWasWaitedForIsRemembered() {
        PlanningProblem problem = Lines.chain(true, 1, 10, 20, 30);
        PlanGraph graph = PlanGraph.of(problem, Lines.plan(problem), false);
        Course course = new Course(3);

        course.run(graph.jobs(), new long[] {15, 20, 30});

        assertThat(course.start).containsExactly(0, 15, 35);
        assertThat(course.because).containsExactly(Course.NOTHING, 0, 1);
    }
}
