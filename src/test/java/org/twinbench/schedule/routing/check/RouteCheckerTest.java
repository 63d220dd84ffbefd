package org.twinbench.schedule.routing.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinbench.schedule.routing.Call;
import org.twinbench.schedule.routing.Continuity;
import org.twinbench.schedule.routing.Objective;
import org.twinbench.schedule.routing.Route;
import org.twinbench.schedule.routing.RoutePlan;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.Site;
import org.twinbench.schedule.routing.StraightTravel;
import org.twinbench.schedule.routing.TimeWindow;
import org.twinbench.schedule.routing.TimedPlan;
import org.twinbench.schedule.routing.TimedRoute;
import org.twinbench.schedule.routing.Unplanned;
import org.twinbench.schedule.routing.Unplanned.Reason;
import org.twinbench.schedule.routing.Vehicle;
import org.twinbench.schedule.routing.Visit;
import org.twinbench.schedule.routing.check.RouteViolation.Kind;

/** A valid plan, and each rule broken in it once. */
class RouteCheckerTest {
    private static final TimeWindow SHIFT = new TimeWindow(100, 1_000);

    /** A depot at 0, visits at 100, 200, 300 and 400 m, 1 m/s; the last visit is optional, the first prefers vehicle b. */
    private static final RoutingProblem PROBLEM = problem();

    private static RoutingProblem problem() {
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i <= 4; i++) {
            sites.add(new Site("s" + i, 100.0 * i, 0));
        }
        List<Visit> visits = List.of(
                visit(1, new TimeWindow(250, 300), Set.of(), OptionalDouble.empty(), true),
                visit(2, new TimeWindow(0, 400), Set.of("lift"), OptionalDouble.empty(), false),
                visit(3, TimeWindow.ALWAYS, Set.of(), OptionalDouble.empty(), false),
                visit(4, TimeWindow.ALWAYS, Set.of(), OptionalDouble.of(50), false));
        List<Vehicle> vehicles = List.of(vehicle("a", Set.of("lift")), vehicle("b", Set.of()));
        return new RoutingProblem("", sites, new StraightTravel(sites, 1, false), vehicles, visits, Objective.COST);
    }

    private static Visit visit(
            int site, TimeWindow window, Set<String> skills, OptionalDouble penalty, boolean prefersB) {
        Optional<Continuity> usual = prefersB ? Optional.of(new Continuity(Set.of("b"), 7)) : Optional.empty();
        return new Visit("v" + site, site, 4, window, 20, skills, 1, penalty, usual);
    }

    private static Vehicle vehicle(String id, Set<String> skills) {
        return new Vehicle(id, "", 0, OptionalInt.of(0), 10, skills, SHIFT, 30, 0.5, 0.25);
    }

    /** Vehicle a calls at v1 (waits until 250) and v2, b at v3; v4 is left out. Written by hand, not by the program. */
    private static final TimedRoute A =
            new TimedRoute(0, 100, List.of(new Call(0, 200, 250, 270), new Call(1, 370, 370, 390)), 590);

    /** The same, but it leaves when it has to: 50 s later. */
    private static final TimedRoute WITHOUT_WAITING =
            new TimedRoute(0, 150, List.of(new Call(0, 250, 250, 270), new Call(1, 370, 370, 390)), 590);

    private static final TimedRoute B = new TimedRoute(1, 100, List.of(new Call(2, 400, 400, 420)), 720);

    private static final double METRES = 400 + 600;
    /** Two vehicles, metres, seconds at the wheel, a stranger at v1, the reward of v4. */
    private static final double COST = 2 * 30 + 0.5 * METRES + 0.25 * METRES + 7 + 50;

    private static final List<Unplanned> LEFT = List.of(new Unplanned(3, Reason.NOT_WORTH));

    private static final TimedPlan VALID = new TimedPlan(List.of(A, B), LEFT, METRES, COST);

    @Test
    void aValidPlanBreaksNoRule() {
        assertThat(RouteChecker.check(PROBLEM, VALID)).isEmpty();
    }

    @Test
    void whatTheProgramDrivesIsWhatTheHandComputed() {
        RoutePlan plan = new RoutePlan(List.of(new Route(0, List.of(0, 1)), new Route(1, List.of(2))), LEFT);

        assertThat(TimedPlan.of(PROBLEM, plan))
                .isEqualTo(new TimedPlan(List.of(WITHOUT_WAITING, B), LEFT, METRES, COST));
    }

    private record Fault(TimedPlan plan, Kind... named) {
        @Override
        public String toString() {
            return List.of(named).toString();
        }
    }

    private static Fault fault(List<TimedRoute> routes, Kind... named) {
        return new Fault(new TimedPlan(routes, LEFT, METRES, COST), named);
    }

    private static Fault inA(UnaryOperator<Call> first, UnaryOperator<Call> second, Kind... named) {
        List<Call> calls = List.of(
                first.apply(A.calls().getFirst()), second.apply(A.calls().getLast()));
        return fault(List.of(new TimedRoute(0, 100, calls, 590), B), named);
    }

    private static Call at(Call call, double arrival, double begin, double leave) {
        return new Call(call.visit(), arrival, begin, leave);
    }

    private static Stream<Fault> faults() {
        return Stream.concat(faultsOfTimes(), faultsOfContent());
    }

    private static Stream<Fault> faultsOfTimes() {
        UnaryOperator<Call> same = call -> call;
        return Stream.of(
                fault(List.of(new TimedRoute(0, 90, A.calls(), 590), B), Kind.departsBeforeShift),
                fault(List.of(A, new TimedRoute(1, 100, B.calls(), 1_000.5)), Kind.endsAfterShift),
                fault(List.of(A, new TimedRoute(1, 100, B.calls(), 719)), Kind.endsTooSoon),
                inA(call -> at(call, 199, 250, 270), same, Kind.arrivesTooSoon),
                inA(same, call -> at(call, 380, 370, 390), Kind.beginsBeforeArrival),
                inA(call -> at(call, 200, 249, 270), same, Kind.beforeWindow),
                inA(same, call -> at(call, 370, 401, 421), Kind.afterWindow, Kind.endsTooSoon),
                inA(same, call -> at(call, 370, 371, 390), Kind.serviceTooShort));
    }

    private static Stream<Fault> faultsOfContent() {
        Call forB = new Call(1, 300, 300, 320);
        TimedRoute stranger = new TimedRoute(1, 100, List.of(forB, new Call(2, 420, 420, 440)), 740);
        TimedRoute only = new TimedRoute(0, 100, List.of(A.calls().getFirst()), 370);
        List<Call> three = List.of(A.calls().getFirst(), A.calls().getLast(), new Call(2, 490, 490, 510));
        TimedRoute loaded = new TimedRoute(0, 100, three, 810);
        List<Call> twice = List.of(A.calls().getFirst(), A.calls().getLast(), new Call(1, 390, 390, 410));
        List<Unplanned> also = List.of(LEFT.getFirst(), new Unplanned(2, Reason.NO_ROOM));
        double alone = 200 + 600;
        return Stream.of(
                new Fault(new TimedPlan(List.of(only, stranger), LEFT, alone, COST - 0.75 * 200), Kind.skillMissing),
                new Fault(new TimedPlan(List.of(loaded), LEFT, 600, COST - 30 - 0.75 * 400), Kind.overloaded),
                fault(List.of(A, B, new TimedRoute(1, 100, List.of(), 100)), Kind.vehicleTwice, Kind.emptyRoute),
                fault(List.of(new TimedRoute(0, 100, twice, 610), B), Kind.visitTwice, Kind.overloaded),
                new Fault(new TimedPlan(List.of(A, B), also, METRES, COST), Kind.plannedAndLeftOut),
                new Fault(new TimedPlan(List.of(A, B), List.of(), METRES, COST - 50), Kind.forgotten),
                new Fault(new TimedPlan(List.of(A), also, 400, COST - 30 - 0.75 * 600), Kind.notMade),
                new Fault(new TimedPlan(List.of(A, B), LEFT, METRES - 1, COST), Kind.wrongDistance),
                new Fault(new TimedPlan(List.of(A, B), LEFT, METRES, COST - 1), Kind.wrongCost));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyPlantedFaultIsNamed(Fault fault) {
        assertThat(RouteViolation.kinds(RouteChecker.check(PROBLEM, fault.plan())))
                .containsExactlyInAnyOrder(fault.named());
    }

    @Test
    void everyRuleIsPlantedOnce() {
        assertThat(faults().flatMap(fault -> Stream.of(fault.named())).distinct())
                .containsExactlyInAnyOrder(Kind.values());
    }
}
