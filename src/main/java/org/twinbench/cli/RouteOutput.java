package org.twinbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.twinbench.schedule.routing.Objective;
import org.twinbench.schedule.routing.PlanFigures;
import org.twinbench.schedule.routing.Route;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.TimedPlan;
import org.twinbench.schedule.routing.Timetable;
import org.twinbench.schedule.routing.Unplanned;
import org.twinbench.schedule.routing.Vehicle;
import org.twinbench.schedule.routing.solver.RoutesFound;

/** What {@code workbench route} prints. */
record RouteOutput(Console console, RoutesFound found, Effort effort) {
    private static final double KILOMETRE = 1000;
    private static final double FAR = 100_000;
    private static final double HOUR = 3600;

    /**
     * How a plan was come to.
     *
     * @param bestKnown distance, m; null if none was given
     */
    record Effort(long seed, double seconds, double secondsToBest, Double bestKnown) {}

    ObjectNode json() {
        PlanFigures figures = found.figures();
        RoutingProblem problem = found.problem();
        ObjectNode node = Json.object();
        node.put("instance", problem.name());
        node.put("feasible", figures.unserved() == 0);
        node.put("objective", problem.objective() == Objective.COST ? "cost" : "vehiclesFirst");
        node.put("visits", problem.visits().size());
        node.put("vehicles", figures.vehicles());
        node.put("distance", figures.metres());
        node.put("cost", figures.cost());
        node.put("drivingSeconds", figures.driving());
        node.put("waitingSeconds", figures.waiting());
        node.put("unserved", figures.unserved());
        node.put("steps", found.steps());
        node.put("seconds", effort.seconds());
        node.put("secondsToBest", effort.secondsToBest());
        node.put("seed", effort.seed());
        if (effort.bestKnown() != null) {
            node.put("bestKnown", effort.bestKnown());
            node.put("gap", gap());
        }
        ArrayNode routes = node.putArray("routes");
        found.plan().routes().forEach(route -> put(routes.addObject(), route));
        ArrayNode unplanned = node.putArray("unplanned");
        for (Unplanned left : found.plan().unplanned()) {
            unplanned
                    .addObject()
                    .put("visit", name(left.visit()))
                    .put("reason", left.reason().name());
        }
        return node;
    }

    private void put(ObjectNode node, Route route) {
        Timetable times = Timetable.asDriven(found.problem(), route);
        node.put("vehicle", vehicle(route).id());
        node.put("distance", times.metres());
        node.put("end", times.end());
        ArrayNode visits = node.putArray("visits");
        route.visits().forEach(visit -> visits.add(name(visit)));
    }

    private Vehicle vehicle(Route route) {
        return found.problem().vehicles().get(route.vehicle());
    }

    private String name(int visit) {
        return found.problem().visits().get(visit).id();
    }

    private double gap() {
        return found.figures().metres() / effort.bestKnown() - 1;
    }

    void print() {
        PlanFigures figures = found.figures();
        console.out().println(console.text("cli.route.plan", found.problem().name(), brief(console, figures)));
        if (figures.unserved() > 0) {
            long count = found.plan().unplanned().stream()
                    .filter(left ->
                            found.problem().visits().get(left.visit()).penalty().isEmpty())
                    .count();
            console.out().println(console.text("cli.route.unserved", count));
        }
        printRoutes();
        for (Unplanned left : found.plan().unplanned()) {
            String reason = console.text("routing.reason." + left.reason());
            console.out().println(console.text("cli.route.unplanned", name(left.visit()), reason));
        }
        console.out()
                .println(console.text(
                        "cli.route.effort",
                        Long.toString(found.steps()),
                        PlanFormat.number(effort.seconds()),
                        PlanFormat.number(effort.secondsToBest())));
        if (effort.bestKnown() != null) {
            console.out().println(console.text("cli.route.gap", PlanFormat.number(100 * gap())));
        }
        console.out().flush();
    }

    private void printRoutes() {
        TextTable table = new TextTable();
        table.add(
                console.text("cli.route.vehicle"),
                console.text("cli.route.stops"),
                console.text("cli.route.load"),
                console.text("cli.route.distance"),
                console.text("cli.route.end"),
                console.text("cli.route.visits"));
        for (Route route : found.plan().routes()) {
            Timetable times = Timetable.asDriven(found.problem(), route);
            double load = route.visits().stream()
                    .mapToDouble(visit -> found.problem().visits().get(visit).demand())
                    .sum();
            table.add(
                    vehicle(route).id(),
                    Integer.toString(route.visits().size()),
                    PlanFormat.number(load),
                    distance(times.metres(), found.figures().metres()),
                    clock(times.end()),
                    String.join(" ", route.visits().stream().map(this::name).toList()));
        }
        table.lines().forEach(console.out()::println);
    }

    private static String clock(double seconds) {
        long minutes = (long) Math.ceil(seconds / 60 - 1e-9);
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    /** Vehicles, distance, cost and hours in a few words. */
    static String brief(Console console, PlanFigures figures) {
        return console.text(
                "cli.route.brief",
                figures.vehicles(),
                distance(figures.metres(), figures.metres()),
                PlanFormat.number(figures.cost()),
                PlanFormat.number(figures.driving() / HOUR));
    }

    /** In metres as the benchmarks count, in kilometres where all together is far. */
    private static String distance(double metres, double together) {
        return together < FAR ? PlanFormat.number(metres) + " m" : PlanFormat.number(metres / KILOMETRE) + " km";
    }

    static ObjectNode verdict(Console console, TimedPlan plan, Verdict verdict) {
        ObjectNode node = verdict.json(console);
        node.put("vehicles", plan.routes().size());
        node.put("distance", plan.metres());
        node.put("cost", plan.cost());
        return node;
    }

    static void printVerdict(Console console, TimedPlan plan, Verdict verdict) {
        String far = distance(plan.metres(), plan.metres());
        verdict.print(console, console.text("cli.route.valid", plan.routes().size(), far));
    }
}
