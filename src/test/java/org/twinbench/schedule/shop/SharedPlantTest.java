package org.twinbench.schedule.shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.twinbench.model.BadInputException;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.check.PlanChecker;
import org.twinbench.schedule.io.PlanningDocument;

/** What several operations share, timed by hand: people with different hours, room, and time that must not be exceeded. */
class SharedPlantTest {
    private static final long MINUTE = 60_000_000L;

    private static PlanningProblem problem(String rest) throws BadInputException {
        return PlanningDocument.parse("plant.json", """
                {"twinbenchPlanning": 1, "start": "2026-01-05T06:00:00+08:00", "horizon": "10 d", "calendar": "always", %s}
                """.formatted(rest)).problem();
    }

    private static Assignment at(Plan plan, int operation) {
        return plan.assignment(operation).orElseThrow();
    }

    /** Two of three can attend the machine, which works at night; the third, who is free as soon, works by day. */
    @Test
    void aTeamIsMadeOfThoseWhoAreThereTogether() throws BadInputException {
        PlanningProblem problem = problem("""
                "machines": [{"id": "m", "calendar": "Mon-Fri 22:00-06:00"}],
                "operators": [
                  {"id": "a", "skills": ["x"], "calendar": "always"},
                  {"id": "b", "skills": ["x"], "calendar": "Mon-Fri 06:00-14:00"},
                  {"id": "c", "skills": ["x"], "calendar": "Mon-Fri 22:00-06:00"}],
                "orders": [{"id": "O", "operations": [
                  {"id": "s", "machines": [{"machine": "m", "fixed": "1 h", "skill": "x", "people": 2}]}]}]
                """);

        Plan plan = new ShopTiming(problem).plan(new int[][] {{0}, {}});

        assertThat(at(plan, 0).start()).isEqualTo(16 * 60 * MINUTE);
        assertThat(at(plan, 0).operators()).containsExactly(0, 2);
    }

    /** A batch of two ends at 10 min; there is no room at the next machine, which takes one at 10 and the other at 40 min. */
    @Test
    void aFurnaceIsHeldUntilTheLastOfItsBatchHasLeft() throws BadInputException {
        String step = """
                {"id": "%s", "operations": [
                  {"id": "heat", "recipe": "r", "size": 1, "machines": [{"machine": "furnace", "fixed": "10 min"}]},
                  {"id": "press", "machines": [{"machine": "press", "fixed": "30 min"}]}]}""";
        PlanningProblem problem = problem("""
                "machines": [{"id": "furnace", "batchSize": 2}, {"id": "press", "inputPlaces": 0}],
                "orders": [%s, %s, {"id": "C", "operations": [
                  {"id": "heat", "recipe": "q", "size": 1, "machines": [{"machine": "furnace", "fixed": "10 min"}]}]}]
                """.formatted(step.formatted("A"), step.formatted("B")));

        Plan plan = new ShopTiming(problem).plan(new int[][] {{0, 2, 4}, {1, 3}, {}});

        assertThat(at(plan, 2).start()).isZero();
        assertThat(at(plan, 3).start()).isEqualTo(40 * MINUTE);
        assertThat(at(plan, 4).start()).isEqualTo(40 * MINUTE);
        assertThat(PlanChecker.check(problem, plan)).isEmpty();
    }

    /** The second step has to begin within 10 min of the first, and cannot before an hour: who is pinned is not moved for it. */
    @Test
    void whatIsPinnedStaysThoughALimitedLagCannotHold() throws BadInputException {
        PlanningProblem problem = problem("""
                "machines": [{"id": "m"}, {"id": "n", "closed": [{"from": "2026-01-05T06:00", "to": "2026-01-05T07:00"}]}],
                "orders": [{"id": "O", "operations": [
                  {"id": "s", "machines": [{"machine": "m", "fixed": "10 min"}]},
                  {"id": "t", "after": [{"operation": "s", "maxLag": "10 min"}],
                   "machines": [{"machine": "n", "fixed": "10 min"}]}]}],
                "pins": [{"operation": "O/s", "machine": "m", "start": "0 min"}]
                """);
        ShopTiming timing = new ShopTiming(problem);

        Plan plan = timing.plan(new int[][] {{0}, {1}, {}});

        assertThat(at(plan, 0).start()).isZero();
        assertThat(at(plan, 1).start()).isEqualTo(60 * MINUTE);
        assertThat(timing.violation()).isEqualTo(-40 * 60);
    }

    /** Nothing that the released plan does not have there begins in its frozen zone; what is held keeps its people. */
    @Test
    void theFrozenZoneIsClosed() throws BadInputException {
        PlanningProblem problem = problem("""
                "machines": [{"id": "m"}],
                "operators": [{"id": "a", "skills": ["x"], "calendar": "always"}, {"id": "b", "skills": ["x"], "calendar": "always"}],
                "orders": [{"id": "O", "operations": [
                    {"id": "s", "machines": [{"machine": "m", "fixed": "10 min", "skill": "x"}]}]},
                  {"id": "P", "operations": [{"id": "s", "machines": [{"machine": "m", "fixed": "10 min"}]}]}],
                "released": {"frozenUntil": "2 h", "operations": [
                  {"operation": "O/s", "machine": "m", "start": "1 h", "operators": ["b"]}]}
                """);

        Plan plan = new ShopTiming(problem).plan(new int[][] {{0, 1}, {}});

        assertThat(at(plan, 0).start()).isEqualTo(60 * MINUTE);
        assertThat(at(plan, 0).operators()).containsExactly(1);
        assertThat(at(plan, 1).start()).isEqualTo(120 * MINUTE);
        assertThat(PlanChecker.check(problem, plan)).isEmpty();
    }
}
