package org.twinbench.schedule.routing.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
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
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.twinbench.schedule.routing.Continuity;
import org.twinbench.schedule.routing.Objective;
import org.twinbench.schedule.routing.PlanFigures;
import org.twinbench.schedule.routing.Route;
import org.twinbench.schedule.routing.RoutePlan;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.Site;
import org.twinbench.schedule.routing.StraightTravel;
import org.twinbench.schedule.routing.TimeWindow;
import org.twinbench.schedule.routing.Timetable;
import org.twinbench.schedule.routing.Unplanned;
import org.twinbench.schedule.routing.Vehicle;
import org.twinbench.schedule.routing.Visit;
import org.twinbench.schedule.routing.io.RoutingReader;
import org.twinbench.schedule.routing.search.Budget;
import org.twinbench.schedule.routing.search.RouteSearch;

class RouteSolverTest {
    private static final Path SOLOMON =
            Path.of(System.getProperty("twinbench.data", "../shared/data")).resolve("routing/solomon");

    /** Three vehicles, two skills, some visits that may be left out, more work than fits if {@code visits} is large. */
    private static RoutingProblem random(long seed, int visits, Objective objective) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Site> sites = new ArrayList<>(List.of(new Site("depot", 0, 0)));
        List<Visit> wanted = new ArrayList<>();
        for (int i = 1; i <= visits; i++) {
            sites.add(new Site("s" + i, random.nextInt(-500, 500), random.nextInt(-500, 500)));
            double from = random.nextInt(3_000);
            wanted.add(new Visit(
                    "v" + i,
                    i,
                    random.nextInt(1, 4),
                    new TimeWindow(from, from + 1_500),
                    120,
                    i % 4 == 0 ? Set.of("nurse") : Set.of(),
                    1 + i % 3,
                    i % 5 == 0 ? OptionalDouble.of(300) : OptionalDouble.empty(),
                    i % 6 == 0 ? Optional.of(new Continuity(Set.of("b"), 50)) : Optional.empty()));
        }
        List<Vehicle> fleet = List.of(
                vehicle("a", Set.of("nurse"), OptionalInt.of(0)),
                vehicle("b", Set.of(), OptionalInt.of(0)),
                vehicle("c", Set.of(), OptionalInt.empty()));
        return new RoutingProblem("random", sites, new StraightTravel(sites, 5, false), fleet, wanted, objective);
    }

    private static Vehicle vehicle(String id, Set<String> skills, OptionalInt end) {
        return new Vehicle(id, "car", 0, end, 25, skills, new TimeWindow(0, 5_000), 100, 1);
    }

    private static RoutePlan searched(RoutingProblem problem, long seed, long steps) {
        RouteSearch search = new RouteSearch(problem, seed, Budget.steps(steps));
        boolean goesOn = true;
        while (goesOn) {
            goesOn = search.advance();
        }
        return search.best();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C101.txt", "R101.txt"})
    void findsWhatTheSearchFindsAlone(String file) throws IOException {
        Path path = SOLOMON.resolve(file);
        assumeTrue(Files.exists(path), "the reference data is not there: " + path);
        RoutingProblem problem = RoutingReader.read(path);

        RoutesFound found = new RouteSolver(problem, 1).solve(RouteLimits.ofSteps(20_000), better -> {});

        assertThat(found.figures().metres())
                .isEqualTo(PlanFigures.of(problem, searched(problem, 1, 20_000)).metres());
        assertThat(found.plan().unplanned()).isEmpty();
        assertThat(found.steps()).isEqualTo(20_000);
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void everyScoreEqualsOneThatIsComputedFromScratch(Objective objective) {
        for (int seed = 0; seed < 3; seed++) {
            RoutingProblem problem = random(seed, 40, objective);
            RoutesFound found = new RouteSolver(problem, seed, EnvironmentMode.FULL_ASSERT)
                    .solve(RouteLimits.ofSteps(15_000), better -> {});

            assertThat(found.plan()).isEqualTo(searched(problem, seed, 15_000));
        }
    }

    @Test
    void scoresAPlanAsItsFiguresDo() {
        for (int seed = 0; seed < 5; seed++) {
            RoutingProblem problem = random(seed, 60, Objective.VEHICLES_FIRST);
            RoutePlan plan = searched(problem, seed, 1_000);
            FleetScore score = new FleetScore();
            score.resetWorkingSolution(FleetPlan.of(
                    plan,
                    new SearchSession(problem, new RouteSearch(problem, 1, Budget.steps(1)), () -> true, () -> {})));
            PlanFigures figures = PlanFigures.of(problem, plan);

            assertThat(plan.unplanned()).isNotEmpty();
            assertThat(score.calculateScore().hardScores()).containsExactly(0);
            assertThat(score.calculateScore().softScores())
                    .containsExactly(-figures.unserved(), -figures.vehicles(), -Math.round(figures.cost() * 1000));
        }
    }

    @Test
    void sameSeedAndStepsGiveTheSamePlan() {
        RoutingProblem problem = random(8, 50, Objective.COST);

        RoutesFound once = new RouteSolver(problem, 3).solve(RouteLimits.ofSteps(5_000), better -> {});
        RoutesFound again = new RouteSolver(problem, 3).solve(RouteLimits.ofSteps(5_000), better -> {});

        assertThat(again).isEqualTo(once);
    }

    @Test
    void tellsOfBetterAndBetterPlansAndStopsWhenAsked() {
        RoutingProblem problem = random(4, 60, Objective.COST);
        List<RoutesFound> told = new ArrayList<>();

        RoutesFound found = new RouteSolver(problem, 1)
                .solve(new RouteLimits(Budget.steps(1_000_000), () -> told.size() >= 4), told::add);

        assertThat(told).hasSizeGreaterThanOrEqualTo(4);
        assertThat(found.plan()).isEqualTo(told.getLast().plan());
        assertThat(found.steps()).isLessThan(1_000_000);
        for (int i = 1; i < told.size(); i++) {
            assertThat(told.get(i).figures().betterThan(told.get(i - 1).figures(), Objective.COST))
                    .isTrue();
        }
    }

    @Test
    void goesOnFromTheBestPlanWhenAskedAgain() {
        RoutingProblem problem = random(5, 40, Objective.COST);
        RouteSolver solver = new RouteSolver(problem, 1);
        RoutesFound first = solver.solve(RouteLimits.ofSteps(3_000), better -> {});
        List<RoutesFound> told = new ArrayList<>();

        RoutesFound second = solver.solve(RouteLimits.ofSteps(3_000), told::add);

        assertThat(told.getFirst().figures().cost()).isCloseTo(first.figures().cost(), within(1e-6));
        assertThat(first.figures().betterThan(second.figures(), Objective.COST)).isFalse();
    }

    @Test
    void changesWhatIsPlannedWhileItPlans() {
        RoutingProblem problem = random(6, 30, Objective.COST);
        RouteSolver solver = new RouteSolver(problem, 1, EnvironmentMode.FULL_ASSERT);
        Visit rush =
                new Visit("rush", 7, 1, TimeWindow.ALWAYS, 60, Set.of(), 9, OptionalDouble.empty(), Optional.empty());
        List<RoutesFound> told = new ArrayList<>();

        RoutesFound found = solver.solve(RouteLimits.ofSteps(20_000), better -> {
            told.add(better);
            if (told.size() == 2) {
                solver.change(new RoutingChange.VehicleFails("b"));
                solver.change(new RoutingChange.VisitRemoved("v3"));
                solver.change(RoutingChange.VisitAdded.at(problem, rush));
            }
        });

        assertThat(found.steps()).isEqualTo(20_000);
        assertThat(found.problem().vehicles()).extracting(Vehicle::id).containsExactly("a", "c");
        assertThat(found.problem().visits())
                .extracting(Visit::id)
                .doesNotContain("v3")
                .contains("rush");
        int added = found.problem().visits().size() - 1;
        assertThat(found.plan().routes()).anyMatch(route -> route.visits().contains(added));
        int parked = found.plan().unplanned().size();
        assertThat(parked
                        + found.plan().routes().stream()
                                .mapToInt(route -> route.visits().size())
                                .sum())
                .isEqualTo(30);
        assertThat(told.get(2).plan().routes()).isNotEmpty();
        assertThat(told.get(2).problem().vehicles()).hasSize(2);
    }

    /** One vehicle on a line of 5 m/s: visits at 100, 200 … 500 m, 10 s each, so that it leaves the n-th after 30 n seconds. */
    private static RoutingProblem line() {
        List<Site> sites = new ArrayList<>(List.of(new Site("depot", 0, 0)));
        List<Visit> visits = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            sites.add(new Site("s" + i, 100 * i, 0));
            visits.add(new Visit(
                    "v" + i, i, 1, TimeWindow.ALWAYS, 10, Set.of(), 1, OptionalDouble.empty(), Optional.empty()));
        }
        Vehicle first = new Vehicle("first", "", 0, OptionalInt.of(0), 9, Set.of(), TimeWindow.ALWAYS, 0, 1);
        Vehicle spare = new Vehicle("spare", "", 0, OptionalInt.of(0), 9, Set.of(), TimeWindow.ALWAYS, 5_000, 1);
        return new RoutingProblem(
                "line", sites, new StraightTravel(sites, 5, false), List.of(first, spare), visits, Objective.COST);
    }

    @Test
    void goesOnFromWhereTheVehiclesAre() {
        RouteSolver solver = new RouteSolver(line(), 1, List.of(new Route(0, List.of(0, 1, 2, 3, 4))));
        // the second visit is left after 60 s, and the driver is on the way to the third
        solver.change(new RoutingChange.DrivenUntil(65, Set.of()));

        RoutesFound found = solver.solve(RouteLimits.ofSteps(500), better -> {});

        assertThat(found.problem().visits()).extracting(Visit::id).containsExactly("v4", "v5");
        Vehicle driving = found.problem().vehicles().getFirst();
        assertThat(driving.start()).isEqualTo(3);
        assertThat(driving.shift().earliest()).isCloseTo(90, within(1e-9));
        assertThat(driving.capacity()).isEqualTo(6);
        assertThat(found.plan().routes()).containsExactly(new Route(0, List.of(0, 1)));
        assertThat(found.figures().metres()).isCloseTo(200 + 500, within(1e-9));
    }

    @Test
    void sendsAnotherVehicleForWhatABrokenOneHasNotDone() {
        RouteSolver solver = new RouteSolver(line(), 1, List.of(new Route(0, List.of(0, 1, 2, 3, 4))));
        solver.change(new RoutingChange.DrivenUntil(65, Set.of("first")));

        RoutesFound found = solver.solve(RouteLimits.ofSteps(500), better -> {});

        assertThat(found.problem().vehicles()).extracting(Vehicle::id).containsExactly("spare");
        assertThat(found.problem().visits()).extracting(Visit::id).containsExactly("v3", "v4", "v5");
        assertThat(found.plan().unplanned()).isEmpty();
        assertThat(found.figures().cost()).isCloseTo(5_000 + 1_000, within(1e-9));
        assertThat(Timetable.of(found.problem(), found.plan().routes().getFirst())
                        .departure())
                .isEqualTo(65);
    }

    @Test
    void refusesAChangeOfSomethingThatIsNotThere() {
        RouteSolver solver = new RouteSolver(random(1, 5, Objective.COST), 1);
        solver.change(new RoutingChange.VehicleFails("z"));

        assertThatThrownBy(() -> solver.solve(RouteLimits.ofSteps(100), better -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("z");
    }

    @Test
    void parksWhatNobodyCanDo() {
        RoutingProblem problem = random(2, 12, Objective.COST);
        RouteSolver solver = new RouteSolver(problem, 1);
        solver.change(new RoutingChange.VehicleFails("a"));

        RoutesFound found = solver.solve(RouteLimits.ofSteps(1_000), better -> {});

        assertThat(found.plan().unplanned())
                .filteredOn(left -> left.reason() == Unplanned.Reason.NO_SKILLS)
                .extracting(Unplanned::visit)
                .contains(3, 7, 11);
    }
}
