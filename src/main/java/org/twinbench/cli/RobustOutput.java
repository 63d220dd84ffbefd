package org.twinbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.robust.MachineOutlook;
import org.twinbench.experiment.robust.OperationOutlook;
import org.twinbench.experiment.robust.OrderOutlook;
import org.twinbench.experiment.robust.Robustness;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.PlanningProblem;

/** How a plan held under chance: its orders, the least certain first, and the operations that make them late. */
final class RobustOutput {
    private static final double HOUR = 3600;
    private static final int ORDERS = 20;
    private static final int OPERATIONS = 10;

    private final Console console;
    private final PlanningProblem problem;
    private final Robustness robustness;
    private final Optional<Path> buffered;

    RobustOutput(Console console, PlanningProblem problem, Robustness robustness, Optional<Path> buffered) {
        this.console = console;
        this.problem = problem;
        this.robustness = robustness;
        this.buffered = buffered;
    }

    void print() {
        say("cli.schedule.robust.tried", robustness.replications());
        TextTable orders = new TextTable();
        orders.add(heads("order", "onTime", "interval", "due", "planned", "mean", "early", "late", "buffer"));
        robustness.orders().stream().limit(ORDERS).forEach(each -> orders.add(row(each)));
        print(orders, robustness.orders().size() - ORDERS);
        List<OperationOutlook> fragile = robustness.fragile(0);
        if (!fragile.isEmpty()) {
            TextTable table = new TextTable();
            table.add(heads("operation", "machine", "fragility", "criticality", "correlation", "buffer"));
            fragile.stream().limit(OPERATIONS).forEach(each -> table.add(row(each)));
            console.out().println();
            print(table, fragile.size() - OPERATIONS);
        }
        console.out().println();
        say(
                "cli.schedule.robust.whole",
                hours(robustness.makespan()),
                hours(robustness.tardiness()),
                interval(robustness.lateOrders(), 1));
        notes();
        console.out().flush();
    }

    private void notes() {
        if (robustness.beyond() > 0) {
            say("cli.schedule.robust.beyond", robustness.beyond());
        }
        if (robustness.held() > 0) {
            say("cli.schedule.robust.held", robustness.held());
        }
        buffered.ifPresent(file -> say("cli.schedule.robust.written", file.toString()));
    }

    private void say(String key, Object... values) {
        console.out().println(console.text(key, values));
    }

    private void print(TextTable table, int more) {
        table.lines().forEach(console.out()::println);
        if (more > 0) {
            say("cli.schedule.robust.more", more);
        }
    }

    private String[] heads(String... keys) {
        String[] heads = new String[keys.length];
        for (int i = 0; i < keys.length; i++) {
            heads[i] = console.text("cli.schedule.robust." + keys[i]);
        }
        return heads;
    }

    private String[] row(OrderOutlook each) {
        Order order = problem.orders().get(each.order());
        return new String[] {
            order.id(),
            percent(each.onTime().share()),
            percent(each.onTime().lo()) + "–" + percent(each.onTime().hi()),
            order.hasDueDate() ? clock(order.due()) : "–",
            clock(each.planned()),
            clock(Ticks.ofSeconds(each.end().mean())),
            clock(each.early()),
            clock(each.late()),
            number(Ticks.toSeconds(each.buffer()) / HOUR) + " h"
        };
    }

    private String[] row(OperationOutlook each) {
        return new String[] {
            operation(each),
            machine(each),
            percent(each.fragility()),
            percent(each.criticality()),
            number(each.correlation()),
            number(Ticks.toSeconds(each.buffer()) / HOUR) + " h"
        };
    }

    private String operation(OperationOutlook each) {
        return problem.operations().get(each.operation()).id();
    }

    private String machine(OperationOutlook each) {
        return problem.machines().get(each.machine()).id();
    }

    private String clock(long ticks) {
        return problem.start().plus(ticks, ChronoUnit.MICROS).format(DateTimeFormatter.ofPattern("MM-dd HH:mm"));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.2f", value);
    }

    private static String hours(Estimate seconds) {
        return interval(seconds, HOUR);
    }

    private static String interval(Estimate estimate, double unit) {
        return number(estimate.mean() / unit) + " ± " + number(estimate.halfWidth95() / unit);
    }

    /** Adds all in seconds. */
    void addTo(ObjectNode document) {
        ObjectNode node = document.putObject("robust");
        node.put("replications", robustness.replications());
        put(node, "makespan", robustness.makespan());
        put(node, "tardiness", robustness.tardiness());
        put(node, "lateOrders", robustness.lateOrders());
        node.put("beyondCalendars", robustness.beyond());
        node.put("held", robustness.held());
        ArrayNode orders = node.putArray("orders");
        robustness.orders().forEach(each -> add(each, orders.addObject()));
        ArrayNode operations = node.putArray("fragile");
        robustness.fragile(0).forEach(each -> add(each, operations.addObject()));
        ArrayNode machines = node.putArray("machines");
        robustness.machines().forEach(each -> add(each, machines.addObject()));
    }

    private void add(OrderOutlook each, ObjectNode node) {
        Order order = problem.orders().get(each.order());
        node.put("order", order.id());
        node.put("onTime", each.onTime().share());
        node.putArray("ci95").add(each.onTime().lo()).add(each.onTime().hi());
        if (order.hasDueDate()) {
            node.put("due", seconds(order.due()));
        }
        node.put("planned", seconds(each.planned()));
        put(node, "end", each.end());
        node.put("end5", seconds(each.early()));
        node.put("end50", seconds(each.median()));
        node.put("end90", seconds(each.ninety()));
        node.put("end95", seconds(each.late()));
        put(node, "tardiness", each.tardiness());
        node.put("buffer", seconds(each.buffer()));
    }

    private void add(OperationOutlook each, ObjectNode node) {
        node.put("operation", operation(each));
        node.put("machine", machine(each));
        node.put("fragility", each.fragility());
        node.put("criticality", each.criticality());
        node.put("correlation", each.correlation());
        put(node, "time", each.time());
        node.put("buffer", seconds(each.buffer()));
    }

    private void add(MachineOutlook each, ObjectNode node) {
        node.put("machine", problem.machines().get(each.machine()).id());
        node.put("plannedBusy", each.planned());
        put(node, "stretch", each.stretch());
    }

    private static void put(ObjectNode node, String key, Estimate estimate) {
        ObjectNode inner = node.putObject(key);
        inner.put("mean", estimate.mean());
        if (!Double.isNaN(estimate.halfWidth95())) {
            inner.putArray("ci95").add(estimate.lo()).add(estimate.hi());
        }
    }

    private static BigDecimal seconds(long ticks) {
        return BigDecimal.valueOf(ticks, 6);
    }
}
