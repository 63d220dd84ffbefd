package org.twinbench.schedule.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanAppraisal;
import org.twinbench.schedule.PlanFigures;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.Released;
import org.twinbench.schedule.Setups;
import org.twinbench.schedule.Tariff;
import org.twinbench.schedule.Transport;
import org.twinbench.schedule.Weights;
import org.twinbench.schedule.check.PlanChecker;
import org.twinbench.schedule.io.PlanningFiles;

/** Electricity costs 0.30 per kWh for six hours, and 0.10 from then on. */
class CheapHoursTest {
    private static final long HOUR = 3600 * Ticks.PER_SECOND;
    private static final double KWH = 3.6e6;
    private static final Weights WEIGHTS = new Weights(100, 0, 0, 1, 0, 0, 0);

    private final List<Order> orders = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();

    /** An order whose operations of 2 h follow each other, on machines in turn. */
    private void order(long due, Mode... modes) {
        List<Integer> routing = new ArrayList<>();
        for (Mode mode : modes) {
            int index = operations.size();
            List<Precedence> before = routing.isEmpty() ? List.of() : List.of(Precedence.of(index - 1));
            operations.add(Operation.plain(index, "op" + index, orders.size(), before, List.of(mode)));
            routing.add(index);
        }
        String id = "o" + orders.size();
        orders.add(new Order(id, id, "", 1, 1, 0, due * HOUR, List.of(routing)));
    }

    private static Mode on(int machine, double watts) {
        return new Mode(machine, 2 * HOUR, "", 0, watts);
    }

    private PlanningProblem problem(double limit, Weights weights) {
        return PlanningProblem.of(
                "by hand",
                OffsetDateTime.parse("2026-01-05T00:00:00Z"),
                1000 * HOUR,
                List.of(Machine.plain("one"), Machine.plain("two")),
                List.of(),
                orders,
                operations,
                Setups.none(2),
                Transport.none(2),
                new Tariff(new long[] {0, 6 * HOUR}, new double[] {0.3 / KWH, 0.1 / KWH}, limit),
                weights,
                Released.none());
    }

    private static List<Long> starts(PlanningProblem problem, int[]... lanes) {
        Plan plan = new ShopTiming(problem).plan(new int[][] {lanes[0], lanes[1], {}});
        assertThat(PlanChecker.check(problem, plan)).isEmpty();
        assertThat(new ShopTiming(problem).plan(plan.sequences()).assignments()).isEqualTo(plan.assignments());
        return plan.planned().stream().map(each -> each.start() / HOUR).toList();
    }

    private List<Long> starts(int[]... lanes) {
        return starts(problem(Double.POSITIVE_INFINITY, WEIGHTS), lanes);
    }

    private static int[] lane(int... operations) {
        return operations;
    }

    @Test
    void anOrderThatIsDueLateWaitsForTheCheapHour() {
        order(30, on(0, 1000));

        assertThat(starts(lane(0), lane())).containsExactly(6L);
    }

    @Test
    void twoOrdersFollowEachOtherInCheapHoursBeforeTheyAreDue() {
        order(10, on(0, 1000));
        order(10, on(0, 1000));

        assertThat(starts(lane(0, 1), lane())).containsExactly(6L, 8L);
    }

    @Test
    void whatHasNoTimeForCheapHoursTakesWhatThereIsOfThem() {
        order(9, on(0, 1000));
        order(9, on(0, 1000));

        assertThat(starts(lane(0, 1), lane())).containsExactly(5L, 7L);
    }

    @Test
    void noOrderBecomesLateAndALateOneNotLater() {
        order(2, on(0, 1000));
        order(3, on(0, 1000));

        assertThat(starts(lane(0, 1), lane())).containsExactly(0L, 2L);
    }

    @Test
    void ofAChainOnlyWhatDrawsPowerWaits() {
        order(30, on(0, 0), on(1, 1000), on(0, 0));

        assertThat(starts(lane(0, 2), lane(1))).containsExactly(0L, 6L, 8L);
    }

    @Test
    void aWholeChainMovesTogether() {
        order(30, on(0, 1000), on(1, 1000));

        assertThat(starts(lane(0), lane(1))).containsExactly(6L, 8L);
    }

    @Test
    void thePeakLimitHoldsInTheCheapHours() {
        order(10, on(0, 1000));
        order(10, on(1, 1000));

        assertThat(starts(problem(1500, WEIGHTS), lane(0), lane(1))).containsExactlyInAnyOrder(6L, 8L);
        assertThat(starts(problem(2000, WEIGHTS), lane(0), lane(1))).containsExactly(6L, 6L);
    }

    @Test
    void whatWaitingCostsIsWeighedAgainstWhatItSaves() {
        order(30, on(0, 1000));

        // six hours save 2 kWh at 0.20: worth 0.4 at most
        assertThat(starts(problem(1e9, new Weights(100, 0.05, 0, 1, 0, 0, 0)), lane(0), lane()))
                .containsExactly(6L);
        assertThat(starts(problem(1e9, new Weights(100, 0.07, 0, 1, 0, 0, 0)), lane(0), lane()))
                .containsExactly(0L);
    }

    /** Random shops with time to spare, whose operations draw power at prices that change every few hours. */
    private static PlanningProblem powered(boolean attended, long seed, double limit, double weight) {
        PlanningProblem plain = Shops.random(30, 4, attended, seed);
        List<Operation> operations = plain.operations().stream()
                .map(op -> op.withModes(op.modes().stream()
                        .map(mode -> new Mode(
                                mode.machine(), mode.duration(), mode.skill(), mode.people(), 500 * (op.index() % 4)))
                        .toList()))
                .toList();
        long[] from = IntStream.range(0, 600).mapToLong(i -> 5 * i * HOUR).toArray();
        double[] price = IntStream.range(0, 600)
                .mapToDouble(i -> (1 + i * 7 % 5) * 0.1 / KWH)
                .toArray();
        return new PlanningProblem(
                plain.name(),
                plain.start(),
                plain.horizon(),
                plain.machines(),
                plain.operators(),
                plain.products(),
                plain.orders().stream()
                        .map(order -> order.withDue(order.due() + 60 * HOUR))
                        .toList(),
                operations,
                plain.setups(),
                plain.transport(),
                new Tariff(from, price, limit),
                new Weights(100, 1, 5, weight, 2, 5, 0.01),
                plain.released());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void plansOfRandomShopsBecomeCheaperAndBreakNoRule(boolean attended) {
        for (int seed = 0; seed < 20; seed++) {
            double limit = seed % 2 == 0 ? 6000 : Double.POSITIVE_INFINITY;
            PlanningProblem problem = powered(attended, seed, limit, 50);
            int[][] sequences = Dispatch.sequences(problem);

            Plan early = new ShopTiming(powered(attended, seed, limit, 0)).plan(sequences);
            Plan shifted = new ShopTiming(problem).plan(sequences);

            assertThat(PlanChecker.check(problem, shifted)).isEmpty();
            PlanFigures before = PlanAppraisal.of(problem, early);
            PlanFigures after = PlanAppraisal.of(problem, shifted);
            assertThat(after.cost()).isLessThan(before.cost());
            assertThat(after.tardiness()).isLessThanOrEqualTo(before.tardiness());
        }
    }

    @Test
    void theSampleWithATariffCostsLessAndNothingIsLaterThanItWas() throws IOException {
        PlanningProblem problem = PlanningFiles.read(Path.of("scenarios", "planning", "energy-tariff.json"));
        Weights weights = problem.weights();
        PlanningProblem careless =
                problem.withWeights(new Weights(weights.tardiness(), weights.makespan(), weights.setup(), 0, 0, 0, 0));
        int[][] sequences = Dispatch.sequences(problem);

        Plan shifted = new ShopTiming(problem).plan(sequences);
        PlanFigures before = PlanAppraisal.of(problem, new ShopTiming(careless).plan(sequences));
        PlanFigures after = PlanAppraisal.of(problem, shifted);

        assertThat(PlanChecker.check(problem, shifted)).isEmpty();
        assertThat(after.energy()).isLessThan(before.energy() * 9 / 10);
        assertThat(after.tardiness()).isLessThanOrEqualTo(before.tardiness());
        assertThat(after.lateOrders()).isLessThanOrEqualTo(before.lateOrders());
    }
}
