package org.twinbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Costs;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanFigures;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.planner.PlanFound;

/** What {@code workbench schedule} prints. */
final class ScheduleOutput {
    private static final double HOUR = 3600.0 * Ticks.PER_SECOND;

    private ScheduleOutput() {}

    /**
     * How a plan was come to.
     *
     * @param bestKnown makespan, s; null if none was given
     */
    record Effort(long seed, int threads, int islands, double cpuSeconds, double secondsToBest, Double bestKnown) {}

    static ObjectNode json(PlanningProblem problem, PlanFound found, Effort effort) {
        PlanFigures figures = found.figures();
        ObjectNode node = Json.object();
        node.put("instance", problem.name());
        node.put("feasible", found.isFeasible());
        node.put("operations", problem.operations().size());
        node.put("unplanned", figures.unplanned());
        node.put("makespan", exact(figures.makespan()));
        node.put("score", found.violation() + "hard/" + -figures.cost() + "soft");
        node.put("lowerBound", lowerBound(problem, found));
        node.put("lateOrders", figures.lateOrders());
        node.put("tardinessSeconds", exact(figures.tardiness()));
        node.put("setupSeconds", exact(figures.setup()));
        ObjectNode costs = node.putObject("costs");
        figures.terms().forEach(term -> costs.put(term.key(), PlanFormat.exactCost(term.cost())));
        node.put("steps", found.steps());
        node.put("cpuSeconds", effort.cpuSeconds());
        node.put("secondsToBest", effort.secondsToBest());
        node.put("threads", effort.threads());
        node.put("islands", effort.islands());
        node.put("seed", effort.seed());
        if (effort.bestKnown() != null) {
            node.put("bestKnown", effort.bestKnown());
            node.put("gap", gap(figures, effort));
        }
        return node;
    }

    private static BigDecimal exact(long ticks) {
        BigDecimal seconds = BigDecimal.valueOf(ticks, 6).stripTrailingZeros();
        return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
    }

    /** Of the makespan where only that counts, in seconds, else of the cost. */
    private static BigDecimal lowerBound(PlanningProblem problem, PlanFound found) {
        return problem.weights().isMakespanOnly()
                ? BigDecimal.valueOf(found.lowerBound() / Costs.SCALE)
                : PlanFormat.exactCost(found.lowerBound());
    }

    private static double gap(PlanFigures figures, Effort effort) {
        return Ticks.toSeconds(figures.makespan()) / effort.bestKnown() - 1;
    }

    static void print(Console console, PlanningProblem problem, PlanFound found, Effort effort) {
        PlanFigures figures = found.figures();
        console.out().println(console.text("cli.schedule.plan", problem.name(), brief(console, found)));
        printMisses(console, found);
        printTerms(console, figures);
        console.out()
                .println(console.text(
                        "cli.schedule.effort",
                        Long.toString(found.steps()),
                        PlanFormat.number(effort.cpuSeconds()),
                        PlanFormat.number(effort.secondsToBest())));
        if (effort.bestKnown() != null) {
            console.out().println(console.text("cli.schedule.gap", PlanFormat.number(100 * gap(figures, effort))));
        }
    }

    /** What the plan costs, objective by objective. */
    static void printTerms(Console console, PlanFigures figures) {
        TextTable table = new TextTable();
        table.add(console.text("cli.schedule.objective"), console.text("cli.schedule.cost"));
        figures.terms().stream()
                .filter(term -> term.cost() != 0)
                .forEach(term ->
                        table.add(console.text("schedule.objective." + term.key()), PlanFormat.cost(term.cost())));
        table.lines().forEach(console.out()::println);
    }

    /** What the best plan could not keep; nothing of one that keeps all. */
    static void printMisses(Console console, PlanFound found) {
        if (!found.isFeasible()) {
            console.out()
                    .println(console.text(
                            "cli.schedule.infeasible", found.figures().unplanned(), -found.violation()));
        }
    }

    static void printConflict(Console console, PlanningProblem problem, List<Integer> orders) {
        if (!orders.isEmpty()) {
            String ids = orders.stream()
                    .map(order -> problem.orders().get(order).id())
                    .collect(Collectors.joining(", "));
            console.out().println(console.text("cli.schedule.conflict", orders.size(), ids));
        }
    }

    static void addConflict(ObjectNode node, PlanningProblem problem, List<Integer> orders) {
        ArrayNode list = node.putArray("conflict");
        orders.forEach(order -> list.add(problem.orders().get(order).id()));
    }

    /** Makespan, late orders, cost in a few words. */
    static String brief(Console console, PlanFound found) {
        PlanFigures figures = found.figures();
        return console.text(
                "cli.schedule.brief",
                exact(figures.makespan()).toPlainString(),
                PlanFormat.number(figures.makespan() / HOUR),
                figures.lateOrders(),
                PlanFormat.cost(figures.cost()));
    }

    static ObjectNode verdict(Console console, Plan plan, Verdict verdict) {
        ObjectNode node = verdict.json(console);
        node.put("makespan", exact(plan.makespan()));
        return node;
    }

    static void printVerdict(Console console, Plan plan, Verdict verdict) {
        String makespan = exact(plan.makespan()).toPlainString();
        verdict.print(console, console.text("cli.schedule.valid", plan.planned().size(), makespan));
    }
}
