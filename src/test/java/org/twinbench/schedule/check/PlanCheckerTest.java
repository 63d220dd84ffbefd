package org.twinbench.schedule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinbench.schedule.Assignment;
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
import org.twinbench.schedule.check.Violation.Kind;
import org.twinbench.schedule.shop.ShopTiming;

/**
 * A small shop in which every rule plays a part, one good plan, and for each rule a plan that breaks just that. Times in minutes.
 *
 * <p>Operations: 0 saw and 1 paint (attended by a painter, no longer than 60 after the saw) of order A; 2 saw and 3 paint of order B;
 * 4, 5 and 6 bake in the furnace (two of a recipe at once); 7 and 8 are the two ways to make order F; 9 is pinned, 0 and 10 are frozen.
 */
class PlanCheckerTest {
    private static final long MINUTE = 60_000_000L;
    private static final int SAW = 0;
    private static final int PAINT = 1;
    private static final int OVEN = 2;
    private static final int SPARE = 3;
    private static final int ANN = 0;
    private static final int BOB = 1;

    private static PlanningProblem problem() {
        List<SetupState> states =
                List.of(SetupState.of(""), SetupState.of("red"), SetupState.of("blue"), SetupState.of("bread"));
        Setups setups = Setups.of(
                List.of("saw", "paint", "oven", "spare"),
                states,
                List.of(new SetupRule.Change("paint", "*", "*", 10 * MINUTE)));
        WorkCalendar withBreak =
                WorkCalendar.of(Weekly.always(), 0, List.of(new Span(300 * MINUTE, 330 * MINUTE)), 1000 * MINUTE);
        List<Machine> machines = List.of(
                new Machine("saw", "saw", "", withBreak, 1, 0, Machine.UNLIMITED, 0),
                new Machine("paint", "paint", "", WorkCalendar.always(), 1, 0, 1, 1),
                new Machine("oven", "oven", "", WorkCalendar.always(), 2, 0, Machine.UNLIMITED, 0),
                Machine.plain("spare"));
        List<Operator> people = List.of(
                new Operator("ann", "ann", Set.of("painting"), WorkCalendar.always()),
                new Operator("bob", "bob", Set.of("baking"), WorkCalendar.always()));
        long[][] transport = new long[4][4];
        transport[SAW][PAINT] = 5 * MINUTE;
        List<Order> orders = new ArrayList<>();
        List<Operation> ops = new ArrayList<>();
        orders.add(order("A", 0, List.of(List.of(0, 1))));
        ops.add(operation(0, 0, 0, List.of(), Mode.of(SAW, 30 * MINUTE), 0, "", 0));
        Precedence soon = new Precedence(0, 0, 60 * MINUTE);
        ops.add(operation(1, 0, 0, List.of(soon), paint(), 1, "", 0));
        orders.add(order("B", 20 * MINUTE, List.of(List.of(2, 3))));
        ops.add(operation(2, 1, 0, List.of(), Mode.of(SAW, 30 * MINUTE), 0, "", 25 * MINUTE));
        ops.add(operation(3, 1, 0, List.of(Precedence.of(2)), paint(), 2, "", 0));
        for (int i = 4; i <= 6; i++) {
            orders.add(order("bake" + i, 0, List.of(List.of(i))));
            Mode bake = new Mode(OVEN, 60 * MINUTE, "", 0, 2000);
            ops.add(operation(i, i - 2, 0, List.of(), bake, 3, i == 6 ? "cake" : "bread", 0));
        }
        orders.add(order("F", 0, List.of(List.of(7), List.of(8))));
        ops.add(operation(7, 5, 0, List.of(), new Mode(SPARE, 20 * MINUTE, "", 0, 1500), 0, "", 0));
        ops.add(operation(8, 5, 1, List.of(), Mode.of(SPARE, 25 * MINUTE), 0, "", 0));
        orders.add(order("P", 0, List.of(List.of(9))));
        ops.add(operation(9, 6, 0, List.of(), Mode.of(SPARE, 10 * MINUTE), 0, "", 0)
                .pinned(new Pin(SPARE, 100 * MINUTE, false)));
        orders.add(order("Z", 0, List.of(List.of(10))));
        ops.add(operation(10, 7, 0, List.of(), Mode.of(SPARE, 10 * MINUTE), 0, "", 0));
        return PlanningProblem.of(
                "all rules",
                OffsetDateTime.parse("2026-01-05T00:00:00+08:00"),
                1000 * MINUTE,
                machines,
                people,
                orders,
                ops,
                setups,
                new Transport(transport),
                new Tariff(new long[] {0}, new double[] {0}, 3000),
                Weights.standard(),
                new Released(Map.of(0, new Released.Place(SAW, 0), 10, new Released.Place(SPARE, 0)), 5 * MINUTE));
    }

    private static Mode paint() {
        return new Mode(PAINT, 40 * MINUTE, "painting", 1, 0);
    }

    private static Order order(String id, long release, List<List<Integer>> routings) {
        return new Order(id, id, "", 1, 1, release, WorkCalendar.NEVER, routings);
    }

    private static Operation operation(
            int index,
            int order,
            int routing,
            List<Precedence> before,
            Mode mode,
            int state,
            String recipe,
            long earliest) {
        String id = "op" + index;
        return new Operation(
                index,
                id,
                id,
                order,
                routing,
                before,
                List.of(mode),
                state,
                recipe,
                1,
                earliest,
                false,
                Optional.empty());
    }

    /** The good plan, as people would write it down. */
    private static List<Assignment> good() {
        List<Assignment> plan = new ArrayList<>();
        plan.add(at(0, SAW, 0, 0, 30));
        plan.add(at(1, PAINT, 35, 35, 75, ANN));
        plan.add(at(2, SAW, 30, 30, 60));
        plan.add(at(3, PAINT, 75, 85, 125, ANN));
        plan.add(baked(4, 130, 0));
        plan.add(baked(5, 130, 0));
        plan.add(baked(6, 190, 1));
        plan.add(at(7, SPARE, 10, 10, 30));
        plan.add(at(9, SPARE, 100, 100, 110));
        plan.add(at(10, SPARE, 0, 0, 10));
        return plan;
    }

    private static Assignment at(int op, int machine, long setup, long start, long end, Integer... people) {
        return new Assignment(op, machine, setup * MINUTE, start * MINUTE, end * MINUTE, List.of(people), -1);
    }

    private static Assignment baked(int op, long start, int batch) {
        return new Assignment(op, OVEN, start * MINUTE, start * MINUTE, (start + 60) * MINUTE, List.of(), batch);
    }

    private static Plan plan(PlanningProblem problem, List<Assignment> list) {
        List<Optional<Assignment>> all = new ArrayList<>();
        for (int op = 0; op < problem.operations().size(); op++) {
            int wanted = op;
            all.add(list.stream().filter(each -> each.operation() == wanted).findFirst());
        }
        int[][] lanes = new int[problem.machines().size() + 1][];
        for (int lane = 0; lane < lanes.length; lane++) {
            int machine = lane;
            lanes[lane] = list.stream()
                    .filter(each -> each.machine() == machine)
                    .sorted(Comparator.comparingLong(Assignment::start))
                    .mapToInt(Assignment::operation)
                    .toArray();
        }
        return new Plan(lanes, all);
    }

    @Test
    void acceptsAGoodPlan() {
        PlanningProblem problem = problem();

        assertThat(PlanChecker.check(problem, plan(problem, good()))).isEmpty();
    }

    @Test
    void acceptsWhatTheTimingMakesOfTheSameSequences() {
        PlanningProblem problem = problem();
        int[][] lanes = {{0, 2}, {1, 3}, {4, 5, 6}, {10, 9, 7}, {8}};
        ShopTiming timing = new ShopTiming(problem);

        Plan timed = timing.plan(lanes);

        assertThat(timing.violation()).isZero();
        assertThat(PlanChecker.check(problem, timed)).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(Kind.notPlanned, without(7)),
                fault(Kind.severalRoutings, plus(at(8, SPARE, 40, 40, 65))),
                fault(Kind.wrongMachine, with(at(7, SAW, 200, 200, 220))),
                fault(
                        Kind.beforeRelease,
                        onlyTheLastIsFrozen(),
                        with(at(0, SAW, 60, 60, 90)),
                        with(at(1, PAINT, 125, 135, 175, ANN)),
                        with(at(2, SAW, 15, 15, 45)),
                        material(0),
                        with(at(3, PAINT, 65, 75, 115, ANN))),
                fault(Kind.beforeMaterial, with(at(2, SAW, 30, 30, 60)), material(35)),
                fault(Kind.wrongDuration, with(at(7, SPARE, 10, 10, 29))),
                fault(Kind.outsideHours, with(at(2, SAW, 290, 290, 320)), with(at(3, PAINT, 325, 335, 375, ANN))),
                fault(Kind.beyondHorizon, with(at(7, SPARE, 990, 990, 1010))),
                fault(Kind.tooEarlyAfter, with(at(1, PAINT, 32, 32, 72, ANN))),
                fault(Kind.tooLateAfter, with(at(3, PAINT, 65, 75, 115, ANN)), with(at(1, PAINT, 115, 125, 165, ANN))),
                fault(Kind.overlap, with(at(2, SAW, 29, 29, 59))),
                fault(Kind.setupTooShort, with(at(3, PAINT, 76, 85, 125, ANN))),
                fault(Kind.operatorCount, with(at(3, PAINT, 75, 85, 125))),
                fault(Kind.operatorSkill, with(at(3, PAINT, 75, 85, 125, BOB))),
                fault(Kind.batchTooLarge, with(baked(6, 130, 0)), recipe("bread")),
                fault(Kind.batchMixed, with(baked(5, 190, 1)), with(baked(4, 130, 0))),
                fault(Kind.batchApart, with(baked(5, 131, 0)), with(baked(6, 195, 1))),
                fault(Kind.powerLimit, with(at(7, SPARE, 140, 140, 160))),
                fault(Kind.pinMoved, with(at(9, SPARE, 101, 101, 111))),
                fault(Kind.frozenMoved, with(at(10, SPARE, 40, 40, 50))),
                fault(Kind.inFrozenZone, onlyTheLastIsFrozen()),
                fault(
                        Kind.otherPeople,
                        operationAs(1, op -> op.pinned(new Pin(PAINT, 35 * MINUTE, false, List.of(BOB))))),
                fault(Kind.beforeStart, with(at(3, PAINT, 75, 85, 125, ANN)), with(at(10, SPARE, -1, 0, 10))),
                fault(Kind.operatorTwice, with(at(3, PAINT, 75, 85, 125, ANN, ANN)), twoPainters()),
                fault(Kind.operatorBusy, with(at(7, SPARE, 40, 40, 60, ANN)), attendedSpare()));
    }

    /** A change of the plan or, where one is needed to leave all other rules in peace, of the problem. */
    private record Change(UnaryOperator<List<Assignment>> plan, UnaryOperator<PlanningProblem> problem) {}

    private static Arguments fault(Kind kind, Change... changes) {
        return Arguments.of(kind, List.of(changes));
    }

    private static Change without(int op) {
        return new Change(
                list -> list.stream().filter(each -> each.operation() != op).toList(), UnaryOperator.identity());
    }

    private static Change plus(Assignment more) {
        return new Change(list -> Stream.concat(list.stream(), Stream.of(more)).toList(), UnaryOperator.identity());
    }

    private static Change with(Assignment other) {
        return new Change(
                list -> list.stream()
                        .map(each -> each.operation() == other.operation() ? other : each)
                        .toList(),
                UnaryOperator.identity());
    }

    private static Change onlyTheLastIsFrozen() {
        Released last = new Released(Map.of(10, new Released.Place(SPARE, 0)), 5 * MINUTE);
        return new Change(UnaryOperator.identity(), problem -> problem.withReleased(last));
    }

    private static Change material(long minutes) {
        return operationAs(2, op -> op.withEarliest(minutes * MINUTE));
    }

    private static Change recipe(String recipe) {
        return operationAs(
                6,
                op -> new Operation(
                        6,
                        op.id(),
                        op.name(),
                        op.order(),
                        0,
                        List.of(),
                        op.modes(),
                        3,
                        recipe,
                        1,
                        0,
                        false,
                        Optional.empty()));
    }

    private static Change twoPainters() {
        return operationAs(3, op -> op.withModes(List.of(new Mode(PAINT, 40 * MINUTE, "painting", 2, 0))));
    }

    private static Change attendedSpare() {
        return operationAs(7, op -> op.withModes(List.of(new Mode(SPARE, 20 * MINUTE, "painting", 1, 0))));
    }

    private static Change operationAs(int index, UnaryOperator<Operation> change) {
        return new Change(
                UnaryOperator.identity(),
                problem -> problem.withOperations(problem.operations().stream()
                        .map(op -> op.index() == index ? change.apply(op) : op)
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void findsExactlyThePlantedFault(Kind kind, List<Change> changes) {
        PlanningProblem problem = problem();
        List<Assignment> list = good();
        for (Change change : changes) {
            problem = change.problem().apply(problem);
            list = change.plan().apply(list);
        }

        assertThat(Violation.kinds(PlanChecker.check(problem, plan(problem, list))))
                .containsExactly(kind);
    }

    @Test
    void findsWaitingPartsWithoutRoom() {
        PlanningProblem problem = problem();
        Machine noRoom = new Machine("paint", "paint", "", WorkCalendar.always(), 1, 0, 0, 1);
        List<Machine> machines = new ArrayList<>(problem.machines());
        machines.set(PAINT, noRoom);
        PlanningProblem blocking = problem.withMachines(machines);
        List<Assignment> list = with(at(1, PAINT, 45, 45, 85, ANN)).plan().apply(good());
        list = with(at(3, PAINT, 85, 95, 135, ANN)).plan().apply(list);

        assertThat(Violation.kinds(PlanChecker.check(blocking, plan(blocking, list))))
                .containsExactly(Kind.noRoom);
    }
}
