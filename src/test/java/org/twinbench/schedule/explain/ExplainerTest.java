package org.twinbench.schedule.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinbench.model.Progress;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Operator;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.Pin;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.Released;
import org.twinbench.schedule.SetupRule;
import org.twinbench.schedule.SetupState;
import org.twinbench.schedule.Setups;
import org.twinbench.schedule.Span;
import org.twinbench.schedule.Tariff;
import org.twinbench.schedule.Transport;
import org.twinbench.schedule.Weekly;
import org.twinbench.schedule.Weights;
import org.twinbench.schedule.WorkCalendar;
import org.twinbench.schedule.io.PlanningFiles;
import org.twinbench.schedule.planner.PlanFound;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.shop.ShopTiming;

/** Plans that can be worked out by hand, one for each cause; times in minutes. */
class ExplainerTest {
    private static final long MINUTE = 60_000_000L;
    private static final int ONE = 0;
    private static final int TWO = 1;
    private static final Operator ANN = new Operator("ann", "ann", Set.of("weld"), WorkCalendar.always());

    private final List<Machine> machines = new ArrayList<>(List.of(Machine.plain("one"), Machine.plain("two")));
    private final List<Operator> people = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();
    private final long[][] transport = new long[2][2];
    private List<SetupRule> rules = List.of();
    private Tariff tariff = Tariff.free();

    /** One order whose operations follow each other. */
    private int order(long release, Operation... steps) {
        List<Integer> routing = new ArrayList<>();
        for (Operation step : steps) {
            routing.add(step.index());
            operations.add(step);
        }
        int index = orders.size();
        orders.add(new Order("o" + index, "o" + index, "", 1, 1, release * MINUTE, 0, List.of(routing)));
        return index;
    }

    private Operation step(int index, Mode mode, Precedence... before) {
        return new Operation(
                index,
                "op" + index,
                "",
                orders.size(),
                0,
                List.of(before),
                List.of(mode),
                Setups.NOTHING,
                "",
                1,
                0,
                false,
                Optional.empty());
    }

    private static Mode mode(int machine, long minutes) {
        return Mode.of(machine, minutes * MINUTE);
    }

    private static Mode welding(int machine, long minutes) {
        return new Mode(machine, minutes * MINUTE, "weld", 1, 0);
    }

    private PlanningProblem problem() {
        List<SetupState> states = List.of(SetupState.of(""), SetupState.of("red"), SetupState.of("blue"));
        return PlanningProblem.of(
                "by hand",
                OffsetDateTime.parse("2026-01-05T00:00:00Z"),
                10_000 * MINUTE,
                machines,
                people,
                orders,
                operations,
                Setups.of(List.of("one", "two"), states, rules),
                new Transport(transport),
                tariff,
                Weights.standard(),
                Released.none());
    }

    private WhyLate why(int order, int[]... lanes) {
        int[][] sequences = new int[3][];
        sequences[0] = lanes[0];
        sequences[1] = lanes.length > 1 ? lanes[1] : new int[0];
        sequences[2] = new int[0];
        PlanningProblem problem = problem();
        Plan plan = new ShopTiming(problem).plan(sequences);
        return new Explainer(problem, plan).why(order).orElseThrow();
    }

    private static int[] lane(int... operations) {
        return operations;
    }

    @Test
    void aMachineThatWorksForOthersIsTheBlocker() {
        order(0, step(0, mode(ONE, 30)));
        order(0, step(1, mode(ONE, 20)));
        int late = order(0, step(2, mode(ONE, 10)));

        WhyLate why = why(late, lane(0, 1, 2));

        assertThat(why.stretches())
                .containsExactly(
                        new Stretch(Cause.MACHINE, 2, 0, 30 * MINUTE, List.of(0)),
                        new Stretch(Cause.MACHINE, 2, 30 * MINUTE, 50 * MINUTE, List.of(1)),
                        new Stretch(Cause.WORK, 2, 50 * MINUTE, 60 * MINUTE, List.of()));
        assertThat(why.chain()).containsExactly(new Link(1, 2, Cause.MACHINE), new Link(0, 1, Cause.MACHINE));
        assertThat(why.lateness()).isEqualTo(60 * MINUTE);
    }

    @Test
    void releaseMaterialTransportAndLagComeOneAfterTheOther() {
        transport[ONE][TWO] = 7 * MINUTE;
        Precedence cooled = new Precedence(0, 5 * MINUTE, WorkCalendar.NEVER);
        int late =
                order(15, step(0, mode(ONE, 10)), step(1, mode(TWO, 20), cooled).withEarliest(60 * MINUTE));

        assertThat(why(late, lane(0), lane(1)).totals())
                .containsOnly(
                        entry(Cause.RELEASE, 15 * MINUTE),
                        entry(Cause.WORK, 30 * MINUTE),
                        entry(Cause.TRANSPORT, 7 * MINUTE),
                        entry(Cause.LAG, 5 * MINUTE),
                        entry(Cause.MATERIAL, 23 * MINUTE));
    }

    @Test
    void setupsAndClosedHoursAreToldApart() {
        rules = List.of(new SetupRule.Change("one", "*", "*", 12 * MINUTE));
        machines.set(
                ONE,
                machines.get(ONE)
                        .withCalendar(WorkCalendar.of(
                                Weekly.always(), 0, List.of(new Span(40 * MINUTE, 100 * MINUTE)), 10_000 * MINUTE)));
        order(0, coloured(step(0, mode(ONE, 30)), 1));
        int late = order(0, coloured(step(1, mode(ONE, 10)), 2));

        // 30…40 is open and part of the setup, which goes on for 2 after the closed hour
        assertThat(why(late, lane(0, 1)).totals())
                .containsOnly(
                        entry(Cause.MACHINE, 30 * MINUTE),
                        entry(Cause.SETUP, 12 * MINUTE),
                        entry(Cause.CALENDAR, 60 * MINUTE),
                        entry(Cause.WORK, 10 * MINUTE));
    }

    private static Operation coloured(Operation step, int state) {
        return new Operation(
                step.index(),
                step.id(),
                step.name(),
                step.order(),
                0,
                step.predecessors(),
                step.modes(),
                state,
                "",
                1,
                0,
                false,
                Optional.empty());
    }

    @Test
    void aShiftThatIsTooShortIsTheCalendar() {
        machines.set(
                ONE,
                machines.get(ONE)
                        .withCalendar(WorkCalendar.of(
                                Weekly.always(), 0, List.of(new Span(40 * MINUTE, 100 * MINUTE)), 10_000 * MINUTE)));
        int late = order(0, step(0, mode(ONE, 50)));

        assertThat(why(late, lane(0)).totals())
                .containsOnly(entry(Cause.CALENDAR, 100 * MINUTE), entry(Cause.WORK, 50 * MINUTE));
    }

    @Test
    void somebodyWhoIsBusyElsewhereIsTheBlocker() {
        people.add(ANN);
        order(0, step(0, welding(ONE, 30)));
        int late = order(0, step(1, welding(TWO, 10)));

        WhyLate why = why(late, lane(0), lane(1));

        assertThat(why.stretches()).contains(new Stretch(Cause.OPERATOR, 1, 0, 30 * MINUTE, List.of(0)));
        assertThat(why.chain()).containsExactly(new Link(0, 1, Cause.OPERATOR));
    }

    @Test
    void aMachineKeptForAnotherIsTheSequence() {
        order(50, step(0, mode(ONE, 30)));
        int late = order(0, step(1, mode(ONE, 10)));

        assertThat(why(late, lane(0, 1)).stretches())
                .startsWith(
                        new Stretch(Cause.SEQUENCE, 1, 0, 50 * MINUTE, List.of(0)),
                        new Stretch(Cause.MACHINE, 1, 50 * MINUTE, 80 * MINUTE, List.of(0)));
    }

    @Test
    void powerThatOthersDrawIsTheBlocker() {
        tariff = new Tariff(new long[] {0}, new double[] {1e-6}, 1000);
        order(0, step(0, new Mode(ONE, 30 * MINUTE, "", 0, 800)));
        int late = order(0, step(1, new Mode(TWO, 10 * MINUTE, "", 0, 500)));

        assertThat(why(late, lane(0), lane(1)).stretches())
                .startsWith(new Stretch(Cause.POWER, 1, 0, 30 * MINUTE, List.of(0)));
    }

    @Test
    void aCheaperHourIsWorthAWait() {
        tariff = new Tariff(new long[] {0, 40 * MINUTE}, new double[] {1e-3, 1e-6}, Double.POSITIVE_INFINITY);
        int waiting = order(0, step(0, new Mode(ONE, 30 * MINUTE, "", 0, 800)));
        orders.set(waiting, orders.get(waiting).withDue(500 * MINUTE));

        assertThat(why(waiting, lane(0)).stretches())
                .containsExactly(
                        new Stretch(Cause.ENERGY, 0, 0, 40 * MINUTE, List.of()),
                        new Stretch(Cause.WORK, 0, 40 * MINUTE, 70 * MINUTE, List.of()));
    }

    @Test
    void aPinHolds() {
        int late = order(0, step(0, mode(ONE, 10)).pinned(new Pin(ONE, 45 * MINUTE, false)));

        assertThat(why(late, lane(0)).totals()).contains(entry(Cause.HELD, 45 * MINUTE));
    }

    @Test
    void aBatchWaitsForItsLastPart() {
        machines.set(ONE, new Machine("one", "one", "", WorkCalendar.always(), 2, 60 * MINUTE, Machine.UNLIMITED, 0));
        int late = order(0, baked(step(0, mode(ONE, 10))));
        order(25, baked(step(1, mode(ONE, 10))));

        assertThat(why(late, lane(0, 1)).stretches())
                .startsWith(new Stretch(Cause.BATCH, 0, 0, 25 * MINUTE, List.of(1)));
    }

    private static Operation baked(Operation step) {
        return new Operation(
                step.index(),
                step.id(),
                step.name(),
                step.order(),
                0,
                List.of(),
                step.modes(),
                0,
                "bread",
                1,
                0,
                false,
                Optional.empty());
    }

    @Test
    void aPartThatCannotLeaveBlocksTheMachine() {
        machines.set(TWO, new Machine("two", "two", "", WorkCalendar.always(), 1, 0, 0, 0));
        order(0, step(0, mode(TWO, 50)));
        order(0, step(1, mode(ONE, 10)), step(2, mode(TWO, 10), Precedence.of(1)));
        int late = order(0, step(3, mode(ONE, 10)));

        assertThat(why(late, lane(1, 3), lane(0, 2)).stretches())
                .startsWith(
                        new Stretch(Cause.MACHINE, 3, 0, 10 * MINUTE, List.of(1)),
                        new Stretch(Cause.ROOM, 3, 10 * MINUTE, 50 * MINUTE, List.of(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plant-orders.json", "rush-order.json", "energy-tariff.json"})
    void everyInstantOfEveryOrderHasOneCause(String sample) throws IOException {
        PlanningProblem problem = PlanningFiles.read(Path.of("scenarios", "planning", sample));
        Plan plan = new Planner(problem).first().plan();
        Explainer explainer = new Explainer(problem, plan);

        for (int order = 0; order < problem.orders().size(); order++) {
            WhyLate why = explainer.why(order).orElseThrow();
            long time = 0;
            for (Stretch each : why.stretches()) {
                assertThat(each.from()).isEqualTo(time);
                assertThat(each.length()).isPositive();
                time = each.to();
            }
            assertThat(time).isEqualTo(why.end());
            assertThat(why.totals()).doesNotContainKey(Cause.GAP);
        }
    }

    @Test
    void theSolverFindsWhatHelpsALateOrder() throws IOException {
        PlanningProblem problem = PlanningFiles.read(Path.of("scenarios", "planning", "rush-order.json"));
        PlanFound first = new Planner(problem).first();
        WhyLate why = new Explainer(problem, first.plan()).late().getFirst();

        List<Tried> tried = Remedies.tried(problem, first.plan(), why, 20, 1, Progress.NONE);

        assertThat(tried).hasSizeGreaterThanOrEqualTo(2);
        assertThat(tried).allSatisfy(each -> {
            assertThat(each.orderEnd()).isLessThan(why.end());
            assertThat(each.figures().unplanned()).isZero();
        });
        assertThat(tried).extracting(each -> each.lateness() > 0).isSorted();
    }
}
