package org.twinbench.schedule.streams;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.Setups;
import org.twinbench.schedule.Span;
import org.twinbench.schedule.Tariff;
import org.twinbench.schedule.Transport;
import org.twinbench.schedule.Weights;
import org.twinbench.schedule.WorkCalendar;

/** Each constraint alone, with amounts that are reckoned by hand; what a rule counts for shows where all are together. */
class PlanConstraintsTest {
    private static final long HOUR = 3600 * Ticks.PER_SECOND;
    private static final Weights WEIGHTS = new Weights(100, 1, 5, 1, 2, 5, 0.5);
    private static final OptionalLong FREE = OptionalLong.empty();
    private static final Transport HALF_AN_HOUR = new Transport(new long[][] {{0, HOUR / 2}, {HOUR / 2, 0}});
    /** Two routings: one of two operations and one of one. */
    private static final Order ORDER = new Order("A", "A", "", 1, 2, 0, 3 * HOUR, List.of(List.of(0, 1), List.of(2)));

    private final ConstraintVerifier<PlanConstraints, TimedPlan> verifier = ConstraintVerifier.build(
                    new PlanConstraints(), TimedPlan.class, PlannedOperation.class)
            .withConstraintStreamImplType(ConstraintStreamImplType.BAVET);

    private static Operation operation(int index) {
        String id = "A" + index;
        int routing = index == 2 ? 1 : 0;
        List<Mode> modes = List.of(Mode.of(0, HOUR));
        return new Operation(
                index, id, id, 0, routing, List.of(), modes, Setups.NOTHING, "", 1, 0, false, Optional.empty());
    }

    private static PlannedOperation leftOut(int index) {
        return new PlannedOperation(operation(index), ORDER, FREE, null);
    }

    /** Alone on its machine from hour to hour, without a setup. */
    private static PlannedOperation planned(int index, int machine, double from, double to) {
        return planned(index, FREE, machine, from, from, to, Load.alone(machine, index), 0, WorkCalendar.always());
    }

    private static PlannedOperation planned(
            int index,
            OptionalLong held,
            int machine,
            double setup,
            double from,
            double to,
            Load load,
            double watts,
            WorkCalendar hours) {
        Assignment assignment = new Assignment(
                index,
                machine,
                Math.round(setup * HOUR),
                Math.round(from * HOUR),
                Math.round(to * HOUR),
                List.of(),
                load.number());
        return new PlannedOperation(
                operation(index), ORDER, held, new Execution(assignment, index, load, watts, hours));
    }

    @Test
    void tardinessRunsFromTheDueDateToTheLastEndTimesThePriority() {
        verifier.verifyThat((provider, factory) -> CostTerms.tardiness(factory))
                .given(WEIGHTS, planned(0, 0, 0, 5), planned(1, 0, 5, 6.5), leftOut(2))
                .penalizesBy(700_000); // 3.5 h at 2 × 100 an hour, in thousandths
    }

    @Test
    void anOrderInTimeOrNotMadeAtAllIsNotLate() {
        verifier.verifyThat((provider, factory) -> CostTerms.tardiness(factory))
                .given(WEIGHTS, planned(0, 0, 0, 3), leftOut(1))
                .penalizesBy(0);
    }

    @Test
    void makespanIsTheLastEndOfAll() {
        verifier.verifyThat((provider, factory) -> CostTerms.makespan(factory))
                .given(WEIGHTS, planned(0, 0, 0, 7.25), planned(1, 1, 0, 2))
                .penalizesBy(7_250);
    }

    @Test
    void setupsCountTheirWorkingTime() {
        WorkCalendar lunch = WorkCalendar.always().closed(new Span(HOUR, 2 * HOUR));
        verifier.verifyThat((provider, factory) -> CostTerms.setup(factory))
                .given(WEIGHTS, planned(0, FREE, 0, 0.5, 3, 4, Load.alone(0, 0), 0, lunch))
                .penalizesBy(7_500); // 2.5 h less 1 h of lunch at 5 an hour
    }

    @Test
    void theSetupOfABatchCountsOnce() {
        Load batch = Load.batch(0, 4);
        verifier.verifyThat((provider, factory) -> CostTerms.setup(factory))
                .given(
                        WEIGHTS,
                        planned(0, FREE, 0, 0, 1, 2, batch, 0, WorkCalendar.always()),
                        planned(1, FREE, 0, 0, 1, 2, batch, 0, WorkCalendar.always()))
                .penalizesBy(5_000);
    }

    @Test
    void energyFollowsTheTariffAndPausesWithTheMachine() {
        Tariff tariff = new Tariff(new long[] {0, 2 * HOUR}, new double[] {1e-6, 3e-6}, Double.POSITIVE_INFINITY);
        WorkCalendar lunch = WorkCalendar.always().closed(new Span(HOUR, 2 * HOUR));
        verifier.verifyThat((provider, factory) -> CostTerms.energy(factory))
                .given(WEIGHTS, tariff, planned(0, FREE, 0, 0, 0, 3, Load.alone(0, 0), 1000, lunch))
                .penalizesBy(14_400); // 1 kW for an hour at 3.6 and for another at 10.8
    }

    @Test
    void disruptionCountsTheShiftAndTheOtherMachine() {
        verifier.verifyThat((provider, factory) -> CostTerms.disruption(factory))
                .given(
                        WEIGHTS,
                        new ReleasedPlace(0, 1, 4 * HOUR),
                        new ReleasedPlace(1, 0, HOUR),
                        planned(0, 0, 2.5, 3),
                        planned(1, 0, 1, 2))
                .penalizesBy(8_000); // 1.5 h at 2 an hour, and 5
    }

    @Test
    void workInProcessRunsFromTheFirstStartToTheLastEnd() {
        verifier.verifyThat((provider, factory) -> CostTerms.workInProcess(factory))
                .given(WEIGHTS, planned(0, 0, 1, 2), planned(1, 1, 4, 7))
                .penalizesBy(3_000);
    }

    @Test
    void missingOperationsAreThoseOfTheRoutingThatIsFollowed() {
        verifier.verifyThat((provider, factory) -> Rules.missing(factory))
                .given(leftOut(0), planned(1, 0, 0, 1), leftOut(2))
                .penalizesBy(1);
        verifier.verifyThat((provider, factory) -> Rules.missing(factory))
                .given(leftOut(0), leftOut(1), planned(2, 0, 0, 1))
                .penalizesBy(0);
    }

    @Test
    void onlyOneRoutingMayBeCarriedOut() {
        verifier.verifyThat((provider, factory) -> Rules.secondRouting(factory))
                .given(planned(0, 0, 0, 1), planned(1, 0, 1, 2), planned(2, 0, 2, 3))
                .penalizesBy(1);
        verifier.verifyThat((provider, factory) -> Rules.secondRouting(factory))
                .given(planned(0, 0, 0, 1), planned(1, 0, 1, 2), leftOut(2))
                .penalizesBy(0);
    }

    @Test
    void eachStuckOperationHasNoPlace() {
        verifier.verifyThat((provider, factory) -> Rules.stuck(factory))
                .given(new StuckOperation(0), new StuckOperation(1), leftOut(0), leftOut(1), planned(2, 0, 0, 1))
                .penalizesBy(2);
    }

    @Test
    void eachFreedMachineCounts() {
        verifier.verifyThat((provider, factory) -> Rules.deadlock(factory))
                .given(new FreedMachine(0, 1), planned(0, 0, 0, 1), planned(1, 0, 1, 2))
                .penalizesBy(1);
    }

    @Test
    void pinsCountTheSecondsEarlyOrLate() {
        OptionalLong held = OptionalLong.of(2 * HOUR + 1);
        verifier.verifyThat((provider, factory) -> Rules.pin(factory))
                .given(
                        planned(0, held, 0, 1, 1, 2, Load.alone(0, 0), 0, WorkCalendar.always()),
                        planned(1, FREE, 0, 5, 5, 6, Load.alone(0, 1), 0, WorkCalendar.always()))
                .penalizesBy(3_601);
    }

    @Test
    void limitedLagsCountTheSecondsBeyondTheTransport() {
        verifier.verifyThat((provider, factory) -> Rules.lag(factory))
                .given(new LimitedLag(0, 1, HOUR), HALF_AN_HOUR, planned(0, 0, 0, 1), planned(1, 1, 3, 4))
                .penalizesBy(1_800);
        verifier.verifyThat((provider, factory) -> Rules.lag(factory))
                .given(new LimitedLag(0, 1, HOUR), HALF_AN_HOUR, planned(0, 0, 0, 1), planned(1, 1, 2.5, 4))
                .penalizesBy(0);
    }

    @Test
    void aSecondThatAPinAndALagShareCountsOnce() {
        PlannedOperation late =
                planned(1, OptionalLong.of(3 * HOUR - 1), 0, 3, 3, 4, Load.alone(0, 1), 0, WorkCalendar.always());
        LimitedLag lag = new LimitedLag(0, 1, 2 * HOUR - 1);
        verifier.verifyThat((provider, factory) -> Rules.pin(factory))
                .given(lag, HALF_AN_HOUR, planned(0, 0, 0, 1), late)
                .penalizesBy(1);
        verifier.verifyThat((provider, factory) -> Rules.lag(factory))
                .given(lag, HALF_AN_HOUR, planned(0, 0, 0, 1), late)
                .penalizesBy(0);
    }

    @Test
    void allTogetherMakeTheScore() {
        verifier.verifyThat()
                .given(
                        WEIGHTS,
                        Tariff.free(),
                        HALF_AN_HOUR,
                        new StuckOperation(1),
                        new FreedMachine(0, 0),
                        planned(0, 0, 0, 4),
                        leftOut(1),
                        leftOut(2))
                .scores(HardSoftLongScore.of(-2_100_000, -200_000 - 4_000 - 2_000));
    }
}
