package org.twinbench.schedule.routing.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.twinbench.schedule.routing.Route;
import org.twinbench.schedule.routing.RoutePlan;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.Unplanned;
import org.twinbench.schedule.routing.UnplannedReasons;

/** The tours of all vehicles: the planning solution. Clones share stops and session. */
@PlanningSolution(solutionCloner = FleetPlanCloner.class)
public class FleetPlan {
    @ProblemFactCollectionProperty
    @ValueRangeProvider(id = "stops")
    private List<Stop> stops = List.of();

    @PlanningEntityCollectionProperty
    private List<Tour> tours = List.of();

    /** Broken rules | visits not made by their priority, vehicles, cost in thousandths. */
    @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = 3)
    private BendableLongScore score;

    private SearchSession session;

    /** For the solver, which makes solutions without arguments. */
    public FleetPlan() {}

    private FleetPlan(List<Stop> stops, List<Tour> tours, SearchSession session) {
        this.stops = stops;
        this.tours = tours;
        this.session = session;
    }

    static FleetPlan of(RoutePlan plan, SearchSession session) {
        RoutingProblem problem = session.problem();
        List<Stop> stops =
                IntStream.range(0, problem.visits().size()).mapToObj(Stop::new).toList();
        List<Tour> tours = new ArrayList<>();
        int index = 0;
        for (List<Integer> visits : lists(plan, problem.vehicles().size())) {
            tours.add(new Tour(index++, visits.stream().map(stops::get).toList()));
        }
        return new FleetPlan(stops, tours, session);
    }

    /** The visits of each vehicle, and last those that none makes. */
    static List<List<Integer>> lists(RoutePlan plan, int vehicles) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < vehicles; i++) {
            lists.add(List.of());
        }
        plan.routes().forEach(route -> lists.set(route.vehicle(), route.visits()));
        lists.add(plan.unplanned().stream().map(Unplanned::visit).toList());
        return lists;
    }

    List<Stop> stops() {
        return stops;
    }

    List<Tour> tours() {
        return tours;
    }

    SearchSession session() {
        return session;
    }

    BendableLongScore score() {
        return score;
    }

    FleetPlan copy() {
        List<Tour> copies = new ArrayList<>(tours.size());
        tours.forEach(tour -> copies.add(new Tour(tour.index(), tour.stops())));
        FleetPlan copy = new FleetPlan(stops, copies, session);
        copy.score = score;
        return copy;
    }

    RoutePlan plan() {
        List<Route> routes = tours.subList(0, tours.size() - 1).stream()
                .filter(tour -> !tour.stops().isEmpty())
                .map(tour -> new Route(tour.index(), tour.visits()))
                .toList();
        UnplannedReasons reasons = new UnplannedReasons(session.problem(), routes);
        List<Unplanned> parked =
                tours.getLast().visits().stream().sorted().map(reasons::of).toList();
        return new RoutePlan(routes, parked);
    }
}
