package org.twinbench.schedule.routing;

import java.util.ArrayList;
import java.util.List;

/**
 * When a vehicle is where on its route: it leaves at the start of its shift, drives at once and waits where it is early.
 *
 * @param departure when it leaves its start, seconds
 * @param end when it is back, or done if it does not come back
 * @param metres the way it drives
 * @param driving how long it drives, seconds
 */
public record Timetable(double departure, List<Call> calls, double end, double metres, double driving) {
    public Timetable {
        calls = List.copyOf(calls);
    }

    public static Timetable of(RoutingProblem problem, Route route) {
        Vehicle vehicle = problem.vehicles().get(route.vehicle());
        Travel travel = problem.travel();
        List<Call> calls = new ArrayList<>();
        int site = vehicle.start();
        double time = vehicle.shift().earliest();
        double metres = 0;
        double driving = 0;
        for (int index : route.visits()) {
            Visit visit = problem.visits().get(index);
            double way = travel.seconds(site, visit.site());
            double begin = Math.max(time + way, visit.window().earliest());
            calls.add(new Call(index, time + way, begin, begin + visit.service()));
            metres += travel.metres(site, visit.site());
            driving += way;
            time = begin + visit.service();
            site = visit.site();
        }
        if (vehicle.end().isPresent()) {
            int last = vehicle.end().getAsInt();
            metres += travel.metres(site, last);
            driving += travel.seconds(site, last);
            time += travel.seconds(site, last);
        }
        return new Timetable(vehicle.shift().earliest(), calls, time, metres, driving);
    }

    /** The time spent waiting for windows to open, seconds. */
    public double waiting() {
        return calls.stream().mapToDouble(call -> call.begin() - call.arrival()).sum();
    }
}
