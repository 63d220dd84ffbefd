package org.twinbench.experiment.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.Proportion;
import org.twinbench.experiment.compare.PairedSample;
import org.twinbench.model.DistributionSpec;
import org.twinbench.model.Message;
import org.twinbench.model.Progress;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Setups;
import org.twinbench.schedule.Span;
import org.twinbench.schedule.Weekly;
import org.twinbench.schedule.WorkCalendar;
import org.twinbench.schedule.shop.ShopTiming;

class PlanTrialTest {
    private static Robustness tried(PlanningProblem problem, Uncertainty uncertainty, int replications) {
        RobustSettings settings = RobustSettings.of(replications, 7, 2);
        return PlanTrial.run(problem, Lines.plan(problem), uncertainty, settings, Progress.NONE);
    }

    private static DistributionSpec factor(String text) {
        return DistributionSpec.parse(text).orElseThrow();
    }

    /** One operation of p: its mean time with exponential failures per busy time is p(1 + λ/μ). */
    @Test
    void failuresStretchTheWorkByTheirRateTimesTheirRepair() {
        PlanningProblem problem = Lines.chain(true, 1e6, 3600, 1800, 7200, 600);
        Uncertainty failing = Uncertainty.none().with(Failures.exponential(8 * 3600.0, 20 * 60.0));

        Robustness robustness = tried(problem, failing, 4000);

        double expected = 1 + 20.0 / (8 * 60);
        Estimate stretch = robustness.machines().getFirst().stretch();
        assertThat(expected).isBetween(stretch.lo(), stretch.hi());
        assertThat(stretch.halfWidth95()).isLessThan(0.005);
        Estimate first = Lines.operation(robustness, 0).time();
        assertThat(3600 * expected).isBetween(first.lo(), first.hi());
        PlanningProblem taught = Feedback.withSimulatedTimes(problem, robustness);
        assertThat(Ticks.toSeconds(taught.operations().get(2).modes().getFirst().duration()))
                .isCloseTo(7200 * stretch.mean(), within(1e-6));
    }

    /** Two normal times in a row are normal: P(end ≤ due) = Φ((due − μ₁ − μ₂)/√(σ₁² + σ₂²)), and so are its quantiles. */
    @Test
    void aChainOfTwoNormalTimesIsOnTimeAsOftenAsTheFormulaSays() {
        double due = 3 * 3600.0 + 600;
        PlanningProblem problem = Lines.chain(false, due, 3600, 7200);

        Robustness robustness = tried(problem, Uncertainty.of(factor("normal(1, 0.1)")), 10_000);

        double sd = Math.hypot(360, 720);
        NormalDistribution end = new NormalDistribution(null, 3 * 3600, sd);
        OrderOutlook order = robustness.orders().getFirst();
        Proportion onTime = order.onTime();
        assertThat(end.cumulativeProbability(due)).isBetween(onTime.lo(), onTime.hi());
        assertThat(onTime.hi() - onTime.lo()).isLessThan(0.02);
        assertThat(3 * 3600.0).isBetween(order.end().lo(), order.end().hi());
        assertThat(Ticks.toSeconds(order.late())).isCloseTo(end.inverseCumulativeProbability(0.95), within(50.0));
        assertThat(Ticks.toSeconds(order.early())).isCloseTo(end.inverseCumulativeProbability(0.05), within(50.0));
        assertThat(Ticks.toSeconds(order.buffer())).isCloseTo(1.2816 * sd, within(40.0));
        assertThat(Lines.operation(robustness, 0).fragility()).isCloseTo(1 - onTime.share(), within(1e-12));
        assertThat(Lines.operation(robustness, 1).correlation())
                .isGreaterThan(Lines.operation(robustness, 0).correlation() + 0.2);
    }

    @Test
    void buffersBringDueDatesForwardAndPutLagsBehindFragileOperations() {
        PlanningProblem problem = Lines.chain(false, 3 * 3600.0, 3600, 7200);
        Robustness robustness = tried(problem, Uncertainty.variation(0.2), 1000);

        PlanningProblem earlier = Feedback.withBuffers(problem, robustness);
        PlanningProblem lagged = Feedback.withOperationBuffers(problem, robustness, 0.1);

        long buffer = robustness.orders().getFirst().buffer();
        assertThat(buffer).isPositive();
        assertThat(earlier.orders().getFirst().due())
                .isEqualTo(problem.orders().getFirst().due() - buffer);
        assertThat(lagged.operations().get(1).predecessors().getFirst().minLag())
                .isEqualTo(Lines.operation(robustness, 0).buffer())
                .isPositive();
        Plan safe = Lines.plan(lagged);
        Robustness tried = PlanTrial.run(
                problem,
                safe,
                Uncertainty.variation(0.2),
                RobustSettings.of(1000, 7, 1).keepingStarts(),
                Progress.NONE);
        assertThat(tried.orders().getFirst().planned()).isEqualTo(safe.makespan());
        assertThat(tried.orders().getFirst().buffer()).isLessThan(buffer);
    }

    /** Open for 8 h each day; 7 h of work take half as long again, the rest on the next day or after closing. */
    @ParameterizedTest
    @CsvSource({"true, 26.5, 3.5, 4.5", "false, 10.5, 3.5, 4.5"})
    void buffersCountTheHoursInWhichSomebodyWorks(boolean pauses, double end, double buffer, double safeDue) {
        WorkCalendar days = WorkCalendar.of(Weekly.always(), 0, List.of(new Span(hours(8), hours(24))), hours(32));
        Operation work = new Operation(
                0,
                "w",
                "w",
                0,
                0,
                List.of(),
                List.of(Mode.of(0, hours(7))),
                Setups.NOTHING,
                "",
                1,
                0,
                pauses,
                Optional.empty());
        PlanningProblem problem = Lines.chain(true, 8 * 3600.0, 7 * 3600)
                .withMachines(List.of(Machine.plain("m0").withCalendar(days)))
                .withOperations(List.of(work));

        OrderOutlook order =
                tried(problem, Uncertainty.of(factor("1.5")), 10).orders().getFirst();

        assertThat(order.late()).isEqualTo(hours(end));
        assertThat(order.buffer()).isEqualTo(hours(buffer));
        assertThat(order.safeDue()).isEqualTo(hours(safeDue));
    }

    private static long hours(double count) {
        return Ticks.ofSeconds(count * 3600);
    }

    @Test
    void theSameChanceOnAnyNumberOfThreads() {
        PlanningProblem problem = Lines.chain(true, 3.1 * 3600, 3600, 7200);
        Uncertainty chance = Uncertainty.variation(0.3).with("m0", Failures.exponential(3600, 300));

        Robustness one =
                PlanTrial.run(problem, Lines.plan(problem), chance, RobustSettings.of(333, 5, 1), Progress.NONE);
        Robustness three =
                PlanTrial.run(problem, Lines.plan(problem), chance, RobustSettings.of(333, 5, 3), Progress.NONE);

        assertThat(three).isEqualTo(one);
        assertThat(PlanTrial.run(problem, Lines.plan(problem), chance, RobustSettings.of(333, 6, 1), Progress.NONE))
                .isNotEqualTo(one);
    }

    /** The same work on one machine in two orders: the total time is the same replication by replication. */
    @Test
    void plansTriedWithOneSeedMeetTheSameChance() {
        PlanningProblem problem = Lines.chain(true, 1, 3600, 7200);
        PlanningProblem free = problem.withOperations(problem.operations().stream()
                .map(operation -> operation.withPredecessors(List.of()))
                .toList());
        Uncertainty chance = Uncertainty.variation(0.3).with(Failures.exponential(3600, 300));
        Plan forward = new ShopTiming(free).plan(new int[][] {{0, 1}, {}});
        Plan backward = new ShopTiming(free).plan(new int[][] {{1, 0}, {}});
        RobustSettings settings = RobustSettings.of(200, 5, 1);

        Robustness a = PlanTrial.run(free, forward, chance, settings, Progress.NONE);
        Robustness b = PlanTrial.run(free, backward, chance, settings, Progress.NONE);

        PairedSample pairs = new PairedSample(a.tardinessOf(), b.tardinessOf());
        assertThat(pairs.difference().mean()).isCloseTo(0, within(1e-4));
        assertThat(pairs.difference().halfWidth95()).isCloseTo(0, within(1e-4));
        assertThat(a.tardiness().halfWidth95()).isGreaterThan(100);
    }

    @Test
    void stopsWhenCancelled() {
        PlanningProblem problem = Lines.chain(true, 1, 3600, 7200);
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction, Message what) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> PlanTrial.run(
                        problem, Lines.plan(problem), Uncertainty.none(), RobustSettings.of(100, 1, 1), cancelled))
                .isInstanceOf(CancellationException.class);
    }
}
