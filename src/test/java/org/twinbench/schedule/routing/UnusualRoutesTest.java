package org.twinbench.schedule.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.twinbench.schedule.routing.Unplanned.Reason;
import org.twinbench.schedule.routing.io.RoutingReader;
import org.twinbench.schedule.routing.search.Budget;
import org.twinbench.schedule.routing.search.RouteSearch;

/** Problems that the benchmarks do not have: too little room, visits nobody can make, ways that are quicker with a detour. */
class UnusualRoutesTest {
    private static final TimeWindow SHIFT = new TimeWindow(0, 1_000);

    private static RoutePlan search(RoutingProblem problem, long steps) {
        RouteSearch search = new RouteSearch(problem, 1, Budget.steps(steps));
        while (search.advance()) {
            assertThat(search.steps()).isLessThanOrEqualTo(steps + 100);
        }
        return search.best();
    }

    private static Visit visit(int site, double demand, TimeWindow window, OptionalDouble penalty) {
        return new Visit("v" + site, site, demand, window, 10, Set.of(), 1, penalty, Optional.empty());
    }

    /**
     * 100 m to the first, 50 m more to the second, at 1 m/s, 10 s for each. Leaving at 0 s it would wait 200 s at the first and 140 s at
     * the second; the first may be begun until 400 s, so that it can leave at 300 s and waits 40 s at the second, which begins at 500 s.
     */
    @Test
    void aVehicleLeavesAsLateAsItCanWithoutBeingDoneLater() {
        RoutingProblem problem = onALine(
                List.of(vehicle("van", 5, 1, 0)),
                List.of(must(1, new TimeWindow(300, 400)), must(2, new TimeWindow(500, 600))),
                0,
                100,
                150);
        Route route = new Route(0, List.of(0, 1));

        Timetable times = Timetable.asDriven(problem, route);

        assertThat(times.departure()).isEqualTo(300);
        assertThat(times.calls()).containsExactly(new Call(0, 400, 400, 410), new Call(1, 460, 500, 510));
        assertThat(times.waiting()).isEqualTo(40);
        assertThat(times.end()).isEqualTo(Timetable.of(problem, route).end()).isEqualTo(660);
    }

    private static Visit must(int site, TimeWindow window) {
        return visit(site, 1, window, OptionalDouble.empty());
    }

    private static Vehicle vehicle(String id, double capacity, double perMetre, double perSecond) {
        return new Vehicle(id, "", 0, OptionalInt.of(0), capacity, Set.of(), SHIFT, 0, perMetre, perSecond);
    }

    private static RoutingProblem onALine(List<Vehicle> vehicles, List<Visit> visits, double... xs) {
        List<Site> sites = IntStream.range(0, xs.length)
                .mapToObj(i -> new Site("s" + i, xs[i], 0))
                .toList();
        return new RoutingProblem(
                "", sites, new StraightTravel(sites, 1, false), vehicles, visits, Objective.VEHICLES_FIRST);
    }

    @Test
    void whatHasNoRoomIsToldApartFromWhatIsNotWorthTheWay() {
        List<Visit> visits = List.of(
                must(1, TimeWindow.ALWAYS),
                visit(2, 1, TimeWindow.ALWAYS, OptionalDouble.of(5)),
                visit(3, 2, TimeWindow.ALWAYS, OptionalDouble.of(5)),
                visit(4, 1, new TimeWindow(0, 3), OptionalDouble.of(5)));

        RoutePlan plan = search(onALine(List.of(vehicle("a", 2, 1, 0)), visits, 0, 10, 100, 11, 50), 1_000);

        assertThat(plan.routes()).containsExactly(new Route(0, List.of(0)));
        assertThat(plan.unplanned())
                .containsExactly(
                        new Unplanned(1, Reason.NOT_WORTH),
                        new Unplanned(2, Reason.NO_ROOM),
                        new Unplanned(3, Reason.OUT_OF_TIME));
    }

    /** Nobody can hold the last visit; with the others the fleet must still become as small as without it. */
    @Test
    void aVisitThatNobodyCanMakeDoesNotKeepTheFleetLarge() throws IOException {
        Path file =
                Path.of(System.getProperty("twinbench.data", "../shared/data")).resolve("routing/solomon/R101.txt");
        assumeTrue(Files.exists(file), "the reference data is not there: " + file);
        RoutingProblem known = RoutingReader.read(file);
        List<Visit> visits = new ArrayList<>(known.visits());
        visits.add(visit(1, 1e6, TimeWindow.ALWAYS, OptionalDouble.empty()));
        RoutingProblem problem =
                new RoutingProblem("", known.sites(), known.travel(), known.vehicles(), visits, known.objective());

        RoutePlan plan = search(problem, 30_000);

        assertThat(plan.unplanned()).containsExactly(new Unplanned(100, Reason.TOO_LARGE));
        assertThat(plan.routes()).hasSizeLessThanOrEqualTo(19);
    }

    /** The direct ways between neighbours of neighbours are slow: whoever is taken out of a route makes the rest late. */
    @Test
    void waysThatAreQuickerWithADetourDoNotStallTheSearch() {
        int count = 12;
        double[][] seconds = new double[count + 1][count + 1];
        double[][] metres = new double[count + 1][count + 1];
        for (int a = 0; a <= count; a++) {
            for (int b = 0; b <= count; b++) {
                seconds[a][b] = a == b ? 0 : Math.abs(a - b) == 1 || a == 0 || b == 0 ? 10 : 500;
                metres[a][b] = seconds[a][b];
            }
        }
        List<Site> sites = IntStream.rangeClosed(0, count)
                .mapToObj(i -> new Site("s" + i, 0, 0))
                .toList();
        List<Visit> visits = IntStream.rangeClosed(1, count)
                .mapToObj(i -> must(i, new TimeWindow(0, 20.0 * i)))
                .toList();
        List<Vehicle> vehicles = IntStream.range(0, count)
                .mapToObj(i -> vehicle("" + i, 100, 1, 0))
                .toList();
        RoutingProblem problem = new RoutingProblem(
                "", sites, new MatrixTravel(metres, seconds), vehicles, visits, Objective.VEHICLES_FIRST);

        RoutePlan plan = search(problem, 20_000);

        assertThat(plan.unplanned()).isEmpty();
        assertThat(plan.routes()).hasSize(1);
    }

    @Test
    void hoursAtTheWheelCanCostMoreThanTheWay() {
        double[][] metres = {{0, 10, 10}, {10, 0, 1}, {10, 1, 0}};
        double[][] seconds = {{0, 10, 10}, {10, 0, 300}, {10, 300, 0}};
        List<Site> sites =
                IntStream.range(0, 3).mapToObj(i -> new Site("s" + i, 0, 0)).toList();
        List<Visit> visits = List.of(must(1, TimeWindow.ALWAYS), must(2, TimeWindow.ALWAYS));
        Travel travel = new MatrixTravel(metres, seconds);

        assertThat(routes(sites, travel, visits, 0)).isEqualTo(1);
        assertThat(routes(sites, travel, visits, 2)).isEqualTo(2);
    }

    private static int routes(List<Site> sites, Travel travel, List<Visit> visits, double perSecond) {
        List<Vehicle> vehicles = List.of(vehicle("a", 9, 1, perSecond), vehicle("b", 9, 1, perSecond));
        RoutingProblem problem = new RoutingProblem("", sites, travel, vehicles, visits, Objective.COST);
        RoutePlan plan = search(problem, 500);
        double metres = plan.routes().size() == 1 ? 21 : 40;
        double driven = plan.routes().size() == 1 ? 320 : 40;
        assertThat(PlanFigures.of(problem, plan).cost()).isEqualTo(metres + perSecond * driven);
        return plan.routes().size();
    }

    @Test
    void ofManyVisitsWithoutRoomTheMostImportantAreMade() {
        List<Visit> visits = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> new Visit(
                        "v" + i,
                        1,
                        1,
                        TimeWindow.ALWAYS,
                        0,
                        Set.of(),
                        i <= 5 ? 10 : 1,
                        OptionalDouble.empty(),
                        Optional.empty()))
                .toList();

        RoutePlan plan = search(onALine(List.of(vehicle("a", 5, 1, 0)), visits, 0, 10), 5_000);

        assertThat(plan.routes().getFirst().visits()).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
        assertThat(plan.unplanned())
                .hasSize(95)
                .allSatisfy(left -> assertThat(left.reason()).isEqualTo(Reason.NO_ROOM));
    }
}
