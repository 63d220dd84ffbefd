package org.twinbench.schedule.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Where the routes of a plan have room for one more visit; each place costs O(1) to look at. */
final class Room {
    private final RoutingProblem problem;
    private final List<Gap> gaps = new ArrayList<>();

    Room(RoutingProblem problem, List<Route> routes) {
        this.problem = problem;
        boolean[] driven = new boolean[problem.vehicles().size()];
        for (Route route : routes) {
            driven[route.vehicle()] = true;
            addGaps(route);
        }
        for (int i = 0; i < driven.length; i++) {
            if (!driven[i]) {
                gaps.add(whole(problem.vehicles().get(i)));
            }
        }
    }

    /**
     * A place between two stops.
     *
     * @param left when the stop before is left, seconds
     * @param free how much the vehicle can still hold
     * @param latest when the stop after must be reached, seconds
     */
    private record Gap(Vehicle vehicle, double free, int before, double left, OptionalInt after, double latest) {}

    private static Gap whole(Vehicle vehicle) {
        TimeWindow shift = vehicle.shift();
        return new Gap(vehicle, vehicle.capacity(), vehicle.start(), shift.earliest(), vehicle.end(), shift.latest());
    }

    private void addGaps(Route route) {
        Vehicle vehicle = problem.vehicles().get(route.vehicle());
        List<Visit> visits = route.visits().stream().map(problem.visits()::get).toList();
        List<Call> calls = Timetable.of(problem, route).calls();
        double free =
                vehicle.capacity() - visits.stream().mapToDouble(Visit::demand).sum();
        OptionalInt after = vehicle.end();
        double latest = vehicle.shift().latest();
        for (int i = visits.size(); i >= 0; i--) {
            int before = i == 0 ? vehicle.start() : visits.get(i - 1).site();
            double left = i == 0 ? vehicle.shift().earliest() : calls.get(i - 1).leave();
            gaps.add(new Gap(vehicle, free, before, left, after, latest));
            if (i > 0) {
                Visit visit = visits.get(i - 1);
                latest = Math.min(visit.window().latest(), latest - way(visit.site(), after) - visit.service());
                after = OptionalInt.of(visit.site());
            }
        }
    }

    private double way(int from, OptionalInt to) {
        return to.isPresent() ? problem.travel().seconds(from, to.getAsInt()) : 0;
    }

    boolean holds(int index) {
        Visit visit = problem.visits().get(index);
        return gaps.stream().anyMatch(gap -> fits(visit, gap));
    }

    /** Whether a vehicle with nothing else to do could make a visit. */
    boolean holdsAlone(int index, Vehicle vehicle) {
        return fits(problem.visits().get(index), whole(vehicle));
    }

    private boolean fits(Visit visit, Gap gap) {
        if (!gap.vehicle().canServe(visit) || visit.demand() > gap.free()) {
            return false;
        }
        double arrival = gap.left() + problem.travel().seconds(gap.before(), visit.site());
        double begin = Math.max(arrival, visit.window().earliest());
        return begin <= visit.window().latest()
                && begin + visit.service() + way(visit.site(), gap.after()) <= gap.latest();
    }
}
