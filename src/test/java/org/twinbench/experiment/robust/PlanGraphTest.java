package org.twinbench.experiment.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operator;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Span;
import org.twinbench.schedule.WorkCalendar;
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
        Course course = graph.course();
        course.run(graph.plannedTimes());
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
        Course course = graph.course();

        course.run(new long[] {15, 20, 30});

        assertThat(course.start).containsExactly(0, 15, 35);
        assertThat(course.because).containsExactly(Course.NOTHING, 0, 1);
    }

    /** Whom the plan has at home by then is replaced by who is still there; who is busy later may help before. */
    @Test
    void whatIsLateIsAttendedByWhoeverIsThere() {
        long hour = 3600 * Ticks.PER_SECOND;
        PlanningProblem chain = Lines.chain(false, 1, 8 * 3600.0, 3600, 3600);
        WorkCalendar early = WorkCalendar.always().closed(new Span(10 * hour, 24 * hour));
        PlanningProblem problem = chain.withOperations(chain.operations().stream()
                        .map(op ->
                                op.index() == 0 ? op : op.withModes(List.of(new Mode(op.index(), hour, "run", 1, 0))))
                        .toList())
                .withOperators(List.of(
                        new Operator("early", "early", Set.of("run"), early),
                        new Operator("late", "late", Set.of("run", "set"), WorkCalendar.always())));
        PlanGraph graph = PlanGraph.of(problem, Lines.plan(problem), false);
        Course course = graph.course();

        course.run(graph.plannedTimes());
        assertThat(course.end[2]).isEqualTo(10 * hour);
        course.run(new long[] {9 * hour + hour / 2, hour, hour});

        assertThat(graph.jobs().get(1).work().crew().people()).containsExactly(0);
        assertThat(course.end[1]).isEqualTo(10 * hour + hour / 2);
        assertThat(course.end[2]).isEqualTo(11 * hour + hour / 2);
    }

    @Test
    void aPersonIsFreeBetweenTwoJobs() {
        Roster roster = new Roster();
        roster.take(50, 80, 7);
        roster.take(0, 10, 3);

        assertThat(roster.conflict(10, 50)).isEqualTo(-1);
        assertThat(roster.job(roster.conflict(5, 60))).isEqualTo(3);
        assertThat(roster.job(roster.conflict(10, 51))).isEqualTo(7);
        assertThat(roster.end(roster.conflict(10, 51))).isEqualTo(80);
    }
}
