package org.twinbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.robust.MachineOutlook;
import org.twinbench.experiment.robust.OperationOutlook;
import org.twinbench.experiment.robust.OrderOutlook;
import org.twinbench.experiment.robust.PlantChance;
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
    private final PlanFormat format;
    private final Optional<PlantChance> plant;
    private final Optional<Path> buffered;

    /** @param plant the factory model that the chance comes from, if it does */
    RobustOutput(
            Console console,
            PlanningProblem problem,
            Robustness robustness,
            Optional<PlantChance> plant,
            Optional<Path> buffered) {
        this.console = console;
        this.problem = problem;
        this.robustness = robustness;
        this.format = new PlanFormat(problem);
        this.plant = plant;
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
        plant.ifPresent(chance -> {
            list("cli.schedule.robust.missing", chance.missing());
            list("cli.schedule.robust.simplified", chance.simplified());
        });
        buffered.ifPresent(file -> say("cli.schedule.robust.written", file.toString()));
    }

    private void list(String key, List<String> machines) {
        if (!machines.isEmpty()) {
            say(key, machines.size(), String.join(", ", machines));
        }
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
            PlanFormat.percent(each.onTime().share()),
            PlanFormat.percent(each.onTime().lo()) + "–"
                    + PlanFormat.percent(each.onTime().hi()),
            order.hasDueDate() ? format.day(order.due()) : "–",
            format.day(each.planned()),
            format.day(Ticks.ofSeconds(each.end().mean())),
            format.day(each.early()),
            format.day(each.late()),
            PlanFormat.hours(each.buffer())
        };
    }

    private String[] row(OperationOutlook each) {
        return new String[] {
            format.operation(each.operation()),
            format.machine(each.machine()),
            PlanFormat.percent(each.fragility()),
            PlanFormat.percent(each.criticality()),
            PlanFormat.number(each.correlation()),
            PlanFormat.hours(each.buffer())
        };
    }

    private static String hours(Estimate seconds) {
        return interval(seconds, HOUR);
    }

    private static String interval(Estimate estimate, double unit) {
        return PlanFormat.number(estimate.mean() / unit) + " ± " + PlanFormat.number(estimate.halfWidth95() / unit);
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
        plant.ifPresent(chance -> {
            chance.missing().forEach(node.putArray("notInScenario")::add);
            chance.simplified().forEach(node.putArray("simplified")::add);
        });
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
            node.put("due", PlanFormat.seconds(order.due()));
            node.put("safeDue", PlanFormat.seconds(each.safeDue()));
        }
        node.put("planned", PlanFormat.seconds(each.planned()));
        put(node, "end", each.end());
        node.put("end5", PlanFormat.seconds(each.early()));
        node.put("end50", PlanFormat.seconds(each.median()));
        node.put("end90", PlanFormat.seconds(each.ninety()));
        node.put("end95", PlanFormat.seconds(each.late()));
        put(node, "tardiness", each.tardiness());
        node.put("buffer", PlanFormat.seconds(each.buffer()));
    }

    private void add(OperationOutlook each, ObjectNode node) {
        node.put("operation", format.operation(each.operation()));
        node.put("machine", format.machine(each.machine()));
        node.put("fragility", each.fragility());
        node.put("criticality", each.criticality());
        node.put("correlation", each.correlation());
        put(node, "time", each.time());
        node.put("buffer", PlanFormat.seconds(each.buffer()));
    }

    private void add(MachineOutlook each, ObjectNode node) {
        node.put("machine", format.machine(each.machine()));
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
}
