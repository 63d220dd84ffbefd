package org.twinbench.schedule.shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanAppraisal;
import org.twinbench.schedule.PlanningProblem;

class ShopTimingTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDispatchedPlanIsCompleteAndCostsWhatItsAssignmentsSay(boolean attended) {
        PlanningProblem problem = Shops.random(40, 5, attended, 7);
        ShopTiming timing = new ShopTiming(problem);
        int[][] sequences = Dispatch.sequences(problem);

        Plan plan = timing.plan(sequences);

        assertThat(timing.violation()).isZero();
        assertThat(plan.planned()).hasSize(200);
        assertThat(PlanAppraisal.of(problem, plan).cost()).isEqualTo(timing.cost(sequences));
    }
}
