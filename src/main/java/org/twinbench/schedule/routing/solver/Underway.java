package org.twinbench.schedule.routing.solver;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinbench.schedule.routing.Call;
import org.twinbench.schedule.routing.Route;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.TimeWindow;
import org.twinbench.schedule.routing.Timetable;
import org.twinbench.schedule.routing.Vehicle;
import org.twinbench.schedule.routing.Visit;

/**
 * What is left to plan while routes are being driven: a vehicle goes on from the visit that it makes or drives to, and no visit that
 * is made, or will be by a driver on the way to it, is planned again. The fixed cost of a vehicle on the road is spent.
 */
final class Underway {
    private final RoutingProblem problem;
    private final List<Route> routes;
    private final double now;
    private final Set<String> failed;
    private final Set<Integer> made = new HashSet<>();

    /**
     * @param now seconds
     * @param failed ids of vehicles that stand still from now on; the visit that one makes or drives to is not made
     */
    Underway(RoutingProblem problem, List<Route> routes, double now, Set<String> failed) {
        this.problem = problem;
        this.routes = routes;
        this.now = now;
        this.failed = failed;
    }

    RoutingProblem rest() {
        List<Vehicle> vehicles = new ArrayList<>();
        for (int i = 0; i < problem.vehicles().size(); i++) {
            int vehicle = i;
            Optional<Route> route =
                    routes.stream().filter(each -> each.vehicle() == vehicle).findFirst();
            Vehicle before = problem.vehicles().get(i);
            (route.isEmpty()
                            ? later(before, before.start(), now, 0, before.fixedCost())
                            : onTheRoad(before, route.get()))
                    .filter(after -> !failed.contains(after.id()))
                    .ifPresent(vehicles::add);
        }
        List<Visit> open = new ArrayList<>();
        for (int i = 0; i < problem.visits().size(); i++) {
            if (!made.contains(i)) {
                open.add(problem.visits().get(i));
            }
        }
        return new RoutingProblem(
                problem.name(), problem.sites(), problem.travel(), vehicles, open, problem.objective());
    }

    private Optional<Vehicle> onTheRoad(Vehicle vehicle, Route route) {
        Timetable times = Timetable.asDriven(problem, route);
        if (now < times.departure()) {
            return Optional.of(vehicle);
        }
        double load = 0;
        for (Call call : times.calls()) {
            boolean isDone = call.leave() <= now;
            if (isDone || !failed.contains(vehicle.id())) {
                made.add(call.visit());
            }
            load += problem.visits().get(call.visit()).demand();
            if (!isDone) {
                return later(vehicle, problem.visits().get(call.visit()).site(), call.leave(), load, 0);
            }
        }
        int last = problem.visits().get(route.visits().getLast()).site();
        return later(vehicle, vehicle.end().orElse(last), Math.max(now, times.end()), load, 0);
    }

    /** The vehicle from another place and time on. Empty if its shift is over. */
    private static Optional<Vehicle> later(Vehicle vehicle, int site, double from, double load, double fixedCost) {
        double begin = Math.max(from, vehicle.shift().earliest());
        if (begin > vehicle.shift().latest()) {
            return Optional.empty();
        }
        return Optional.of(new Vehicle(
                vehicle.id(),
                vehicle.type(),
                site,
                vehicle.end(),
                vehicle.capacity() - load,
                vehicle.skills(),
                new TimeWindow(begin, vehicle.shift().latest()),
                fixedCost,
                vehicle.costPerMetre(),
                vehicle.costPerSecond()));
    }
}
