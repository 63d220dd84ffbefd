package org.twinbench.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinbench.model.BadInputException;
import org.twinbench.schedule.check.PlanChecker;
import org.twinbench.schedule.io.PlanningDocument;
import org.twinbench.schedule.shop.ShopTiming;

/** A cut of 60 min that two saws can do, drilled for 10 min afterwards: in halves on both saws it is drilled after 45 instead of 60 min, for the second saw is slower. */
class OperationSplitTest {
    private static final long MINUTE = 60_000_000L;

    private PlanningProblem problem;

    @BeforeEach
    void read() throws BadInputException {
        problem = PlanningDocument.parse("cut.json", """
                {"twinbenchPlanning": 1, "start": "2026-01-05T06:00:00+08:00", "horizon": "10 d", "calendar": "always",
                 "machines": [{"id": "saw-1"}, {"id": "saw-2"}, {"id": "drill"}, {"id": "oven", "batchSize": 2}],
                 "orders": [{"id": "O", "operations": [
                   {"id": "cut", "machines": [{"machine": "saw-1", "fixed": "60 min"}, {"machine": "saw-2", "fixed": "90 min"}]},
                   {"id": "drill", "machines": [{"machine": "drill", "fixed": "10 min"}]},
                   {"id": "bake", "recipe": "r", "size": 1, "machines": [{"machine": "oven", "fixed": "10 min"}]}]}],
                 "pins": [{"operation": "O/drill", "machine": "drill", "start": "5 h"}]}
                """).problem();
    }

    @Test
    void bothHalvesComeBeforeWhatFollows() {
        OperationSplit split = OperationSplit.of(problem, 0, 0.5);

        PlanningProblem halves = split.problem();
        assertThat(halves.operations().get(split.second()).id()).isEqualTo("O/cut#2");
        assertThat(halves.orders().getFirst().routings().getFirst()).containsExactly(0, 3, 1, 2);
        assertThat(halves.operations().get(0).mode(1).orElseThrow().duration()).isEqualTo(45 * MINUTE);
        PlanningProblem free = halves.withOperations(
                halves.operations().stream().map(Operation::free).toList());
        Plan plan = new ShopTiming(free).plan(new int[][] {{0}, {3}, {1}, {2}, {}});
        assertThat(plan.assignment(0).orElseThrow().end()).isEqualTo(30 * MINUTE);
        assertThat(plan.assignment(3).orElseThrow().end()).isEqualTo(45 * MINUTE);
        assertThat(plan.assignment(1).orElseThrow().start()).isEqualTo(45 * MINUTE);
        assertThat(PlanChecker.check(free, plan)).isEmpty();
    }

    @Test
    void aHalfCanBeSplitAgain() {
        PlanningProblem halves = OperationSplit.of(problem, 0, 0.5).problem();

        OperationSplit again = OperationSplit.of(halves, 0, 0.25);

        assertThat(again.problem().operations().get(again.second()).id()).isEqualTo("O/cut#3");
        assertThat(again.problem().operations().get(0).mode(0).orElseThrow().duration())
                .isEqualTo(450_000_000L);
    }

    @Test
    void whatIsHeldOrBakedStaysWhole() {
        assertThat(OperationSplit.reason(problem, 1).orElseThrow().key()).isEqualTo("schedule.split.held");
        assertThat(OperationSplit.reason(problem, 2).orElseThrow().key()).isEqualTo("schedule.split.batch");
        assertThat(OperationSplit.reason(problem, 0)).isEmpty();
        assertThatThrownBy(() -> OperationSplit.of(problem, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
