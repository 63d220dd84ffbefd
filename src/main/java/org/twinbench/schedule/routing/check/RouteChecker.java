package org.twinbench.schedule.routing.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.twinbench.schedule.routing.Call;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.TimedPlan;
import org.twinbench.schedule.routing.TimedRoute;
import org.twinbench.schedule.routing.Unplanned;
import org.twinbench.schedule.routing.Vehicle;
import org.twinbench.schedule.routing.Visit;
import org.twinbench.schedule.routing.check.RouteViolation.Kind;

/**
 * Names every rule that a plan breaks. It believes nothing but the problem: of the plan it takes the order of the visits
 * and the written times, and it shares no code with the search.
 */
public final class RouteChecker {
    /** Seconds, metres and units of load that do not count, for plans whose numbers were rounded to thousandths. */
    private static final double ROUNDING = 2e-3;
    /** Share of a sum that does not count. */
    private static final double RELATIVE = 1e-9;

    private final RoutingProblem problem;
    private final TimedPlan plan;
    private final List<RouteViolation> violations = new ArrayList<>();
    private final Set<Integer> planned = new HashSet<>();
    private double metres;
    private double cost;

    private RouteChecker(RoutingProblem problem, TimedPlan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    /** The broken rules in the order of the plan; none if it is valid. */
    public static List<RouteViolation> check(RoutingProblem problem, TimedPlan plan) {
        RouteChecker checker = new RouteChecker(problem, plan);
        checker.checkRoutes();
        checker.checkLeftOut();
        checker.checkFigures();
        return checker.violations;
    }

    private void found(Kind kind, Object... values) {
        violations.add(RouteViolation.of(kind, values));
    }

    private void checkRoutes() {
        Set<Integer> used = new HashSet<>();
        for (TimedRoute route : plan.routes()) {
            Vehicle vehicle = problem.vehicles().get(route.vehicle());
            if (!used.add(route.vehicle())) {
                found(Kind.vehicleTwice, vehicle.id());
            }
            if (route.calls().isEmpty()) {
                found(Kind.emptyRoute, vehicle.id());
            } else {
                checkCalls(vehicle, route);
                checkLoad(vehicle, route);
            }
        }
    }

    private void checkCalls(Vehicle vehicle, TimedRoute route) {
        if (route.departure() < vehicle.shift().earliest() - ROUNDING) {
            found(
                    Kind.departsBeforeShift,
                    vehicle.id(),
                    time(route.departure()),
                    time(vehicle.shift().earliest()));
        }
        int site = vehicle.start();
        double left = route.departure();
        for (Call call : route.calls()) {
            Visit visit = problem.visits().get(call.visit());
            drive(vehicle, site, visit.site());
            checkTimes(vehicle, visit, call, left + problem.travel().seconds(site, visit.site()));
            checkVisit(vehicle, visit, call);
            site = visit.site();
            left = call.leave();
        }
        checkEnd(vehicle, route, site, left);
        cost += vehicle.fixedCost();
    }

    private void drive(Vehicle vehicle, int from, int to) {
        double way = problem.travel().metres(from, to);
        metres += way;
        cost += way * vehicle.costPerMetre() + problem.travel().seconds(from, to) * vehicle.costPerSecond();
    }

    private void checkTimes(Vehicle vehicle, Visit visit, Call call, double earliest) {
        if (call.arrival() < earliest - ROUNDING) {
            found(Kind.arrivesTooSoon, vehicle.id(), visit.id(), time(call.arrival()), time(earliest));
        }
        if (call.begin() < call.arrival() - ROUNDING) {
            found(Kind.beginsBeforeArrival, vehicle.id(), visit.id(), time(call.begin()), time(call.arrival()));
        }
        if (call.begin() < visit.window().earliest() - ROUNDING) {
            found(
                    Kind.beforeWindow,
                    vehicle.id(),
                    visit.id(),
                    time(call.begin()),
                    time(visit.window().earliest()));
        }
        if (call.begin() > visit.window().latest() + ROUNDING) {
            found(
                    Kind.afterWindow,
                    vehicle.id(),
                    visit.id(),
                    time(call.begin()),
                    time(visit.window().latest()));
        }
        if (call.leave() < call.begin() + visit.service() - ROUNDING) {
            found(
                    Kind.serviceTooShort,
                    vehicle.id(),
                    visit.id(),
                    number(call.leave() - call.begin()),
                    number(visit.service()));
        }
    }

    private void checkVisit(Vehicle vehicle, Visit visit, Call call) {
        visit.skills().stream()
                .filter(skill -> !vehicle.skills().contains(skill))
                .sorted()
                .forEach(skill -> found(Kind.skillMissing, vehicle.id(), visit.id(), skill));
        if (!planned.add(call.visit())) {
            found(Kind.visitTwice, visit.id());
        }
        visit.continuity()
                .filter(continuity -> !continuity.usual().contains(vehicle.id()))
                .ifPresent(continuity -> cost += continuity.cost());
    }

    private void checkEnd(Vehicle vehicle, TimedRoute route, int lastSite, double left) {
        double earliest = left;
        if (vehicle.end().isPresent()) {
            int home = vehicle.end().getAsInt();
            earliest += problem.travel().seconds(lastSite, home);
            drive(vehicle, lastSite, home);
        }
        if (route.end() < earliest - ROUNDING) {
            found(Kind.endsTooSoon, vehicle.id(), time(route.end()), time(earliest));
        }
        if (route.end() > vehicle.shift().latest() + ROUNDING) {
            found(
                    Kind.endsAfterShift,
                    vehicle.id(),
                    time(route.end()),
                    time(vehicle.shift().latest()));
        }
    }

    private void checkLoad(Vehicle vehicle, TimedRoute route) {
        double load = route.calls().stream()
                .mapToDouble(call -> problem.visits().get(call.visit()).demand())
                .sum();
        if (load > vehicle.capacity() + RELATIVE * load) {
            found(Kind.overloaded, vehicle.id(), number(load), number(vehicle.capacity()));
        }
    }

    private void checkLeftOut() {
        Set<Integer> leftOut = new HashSet<>();
        for (Unplanned left : plan.unplanned()) {
            Visit visit = problem.visits().get(left.visit());
            if (planned.contains(left.visit())) {
                found(Kind.plannedAndLeftOut, visit.id());
            } else if (!leftOut.add(left.visit())) {
                found(Kind.visitTwice, visit.id());
            } else if (visit.penalty().isPresent()) {
                cost += visit.penalty().getAsDouble();
            } else {
                found(Kind.notMade, visit.id());
            }
        }
        for (int i = 0; i < problem.visits().size(); i++) {
            if (!planned.contains(i) && !leftOut.contains(i)) {
                found(Kind.forgotten, problem.visits().get(i).id());
            }
        }
    }

    private void checkFigures() {
        if (Math.abs(plan.metres() - metres) > ROUNDING + RELATIVE * metres) {
            found(Kind.wrongDistance, number(plan.metres()), number(metres));
        }
        if (Math.abs(plan.cost() - cost) > ROUNDING + RELATIVE * cost) {
            found(Kind.wrongCost, number(plan.cost()), number(cost));
        }
    }

    /** Hours, minutes and seconds of the day, to tenths. */
    private static String time(double seconds) {
        long tenths = Math.round(Math.abs(seconds) * 10);
        long whole = tenths / 10;
        String sign = seconds < 0 ? "−" : "";
        return sign
                + String.format(
                        Locale.ROOT, "%02d:%02d:%02d.%d", whole / 3600, whole / 60 % 60, whole % 60, tenths % 10);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
