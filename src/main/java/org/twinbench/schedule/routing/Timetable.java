package org.twinbench.schedule.routing;

import java.util.ArrayList;
import java.util.List;

/**
 * When a vehicle is where on its route: it drives at once and waits where it is early.
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

    /** The earliest times: the vehicle leaves at the start of its shift. */
    public static Timetable of(RoutingProblem problem, Route route) {
        return from(
                problem, route, problem.vehicles().get(route.vehicle()).shift().earliest());
    }

    /**
     * The times as they are driven: the vehicle leaves as late as it can without being done later (the forward slack of Savelsbergh,
     * ORSA Journal on Computing 4(2), 1992), so that nobody waits at the road for what can be waited for at home.
     */
    public static Timetable asDriven(RoutingProblem problem, Route route) {
        Timetable earliest = of(problem, route);
        if (route.visits().isEmpty()) {
            return earliest;
        }
        Travel travel = problem.travel();
        double latest = earliest.calls().getLast().begin();
        int site = problem.visits().get(route.visits().getLast()).site();
        for (int index : route.visits().reversed().subList(1, route.visits().size())) {
            Visit visit = problem.visits().get(index);
            double inTime = latest - travel.seconds(visit.site(), site) - visit.service();
            latest = Math.min(visit.window().latest(), inTime);
            site = visit.site();
        }
        int start = problem.vehicles().get(route.vehicle()).start();
        return from(problem, route, Math.max(earliest.departure(), latest - travel.seconds(start, site)));
    }

    private static Timetable from(RoutingProblem problem, Route route, double departure) {
        Vehicle vehicle = problem.vehicles().get(route.vehicle());
        Travel travel = problem.travel();
        List<Call> calls = new ArrayList<>();
        int site = vehicle.start();
        double time = departure;
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
        return new Timetable(departure, calls, time, metres, driving);
    }

    /** The time spent waiting for windows to open, seconds. */
    public double waiting() {
        return calls.stream().mapToDouble(call -> call.begin() - call.arrival()).sum();
    }
}
