package org.twinbench.schedule.routing.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinbench.schedule.routing.Route;
import org.twinbench.schedule.routing.RoutePlan;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.Site;
import org.twinbench.schedule.routing.Travel;
import org.twinbench.schedule.routing.Vehicle;
import org.twinbench.schedule.routing.Visit;

/** Something that happens while routes are planned: the problem becomes another, and what is left of the plan goes on. */
public sealed interface RoutingChange {
    /**
     * The problem after the change.
     *
     * @param routes as they are planned before it
     * @throws IllegalArgumentException if it names something that is not there, or is there already
     */
    RoutingProblem apply(RoutingProblem problem, List<Route> routes);

    /**
     * A visit more.
     *
     * @param sites with those that were there before at the same indices
     * @param travel between all of them
     */
    record VisitAdded(Visit visit, List<Site> sites, Travel travel) implements RoutingChange {
        public VisitAdded {
            sites = List.copyOf(sites);
        }

        /** At a site that the problem has. */
        public static VisitAdded at(RoutingProblem problem, Visit visit) {
            return new VisitAdded(visit, problem.sites(), problem.travel());
        }

        @Override
        public RoutingProblem apply(RoutingProblem problem, List<Route> routes) {
            if (problem.visits().stream().anyMatch(v -> v.id().equals(visit.id()))) {
                throw new IllegalArgumentException("there is a visit " + visit.id());
            }
            List<Visit> visits = new ArrayList<>(problem.visits());
            visits.add(visit);
            return new RoutingProblem(problem.name(), sites, travel, problem.vehicles(), visits, problem.objective());
        }
    }

    /** A visit less. */
    record VisitRemoved(String visit) implements RoutingChange {
        @Override
        public RoutingProblem apply(RoutingProblem problem, List<Route> routes) {
            List<Visit> visits = new ArrayList<>(problem.visits());
            if (!visits.removeIf(v -> v.id().equals(visit))) {
                throw new IllegalArgumentException("no visit " + visit);
            }
            return new RoutingProblem(
                    problem.name(), problem.sites(), problem.travel(), problem.vehicles(), visits, problem.objective());
        }
    }

    /**
     * The plan has been driven for a while: visits made or driven to are done, vehicles go on from where they are.
     *
     * @param now seconds
     * @param failed ids of vehicles that stand still from now on and leave the visit they make or drive to undone
     */
    record DrivenUntil(double now, Set<String> failed) implements RoutingChange {
        public DrivenUntil {
            failed = Set.copyOf(failed);
        }

        @Override
        public RoutingProblem apply(RoutingProblem problem, List<Route> routes) {
            for (String id : failed) {
                if (problem.vehicles().stream().noneMatch(v -> v.id().equals(id))) {
                    throw new IllegalArgumentException("no vehicle " + id);
                }
            }
            return new Underway(problem, routes, now, failed).rest();
        }
    }

    /** A vehicle less before anybody drives; its visits have to be made by others. */
    record VehicleFails(String vehicle) implements RoutingChange {
        @Override
        public RoutingProblem apply(RoutingProblem problem, List<Route> routes) {
            List<Vehicle> vehicles = new ArrayList<>(problem.vehicles());
            if (!vehicles.removeIf(v -> v.id().equals(vehicle))) {
                throw new IllegalArgumentException("no vehicle " + vehicle);
            }
            return new RoutingProblem(
                    problem.name(), problem.sites(), problem.travel(), vehicles, problem.visits(), problem.objective());
        }
    }

    /** The routes of a plan by the ids of another problem: what that does not have falls out, what is new is in no route. */
    static List<Route> carriedOver(RoutePlan plan, RoutingProblem before, RoutingProblem after) {
        Map<String, Integer> vehicles = new HashMap<>();
        Map<String, Integer> visits = new HashMap<>();
        after.vehicles().forEach(vehicle -> vehicles.put(vehicle.id(), vehicles.size()));
        after.visits().forEach(visit -> visits.put(visit.id(), visits.size()));
        List<Route> routes = new ArrayList<>();
        for (Route route : plan.routes()) {
            Integer vehicle =
                    vehicles.get(before.vehicles().get(route.vehicle()).id());
            List<Integer> kept = route.visits().stream()
                    .map(index -> visits.get(before.visits().get(index).id()))
                    .filter(index -> index != null)
                    .toList();
            if (vehicle != null && !kept.isEmpty()) {
                routes.add(new Route(vehicle, kept));
            }
        }
        return routes;
    }
}
