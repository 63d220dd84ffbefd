package org.twinbench.exchange.shop;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.exchange.draft.Draft;
import org.twinbench.exchange.draft.Imported;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.model.Place;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Layout;
import org.twinbench.scenario.Spot;

/**
 * A job shop of routings and orders: a source, a machine with a buffer before it for each resource, and a sink. Each
 * product finds its way by conditions on its kind.
 */
public final class JobShop {
    private static final int PER_ROW = 5;
    private static final double APART = 8;

    private final Routings routings;
    private final List<WorkOrder> orders;
    private final Notes notes;
    private final Draft draft = new Draft();
    private final Map<String, String> buffers = new LinkedHashMap<>();
    private final Map<String, String> machines = new LinkedHashMap<>();
    private String sink = "";

    public JobShop(List<Operation> operations, List<WorkOrder> orders, Notes notes) {
        this.routings = new Routings(operations, notes);
        this.orders = orders;
        this.notes = notes;
    }

    /**
     * The scenario, named after the file that the tables come from.
     *
     * @return meaningless if an error was noted
     */
    public Imported build(Path file) {
        LocalDateTime start = Released.start(orders);
        for (String machine : routings.machines()) {
            machines.put(machine, draft.id(machine));
            buffers.put(machine, draft.id(machine + "-buffer"));
        }
        sink = draft.id("sink");
        checkProducts(file);
        addSources(start, file);
        int number = 0;
        for (String machine : routings.machines()) {
            add(machine, number++);
        }
        draft.add(new Element(sink, "sink", Optional.empty(), Map.of(), List.of(), at((PER_ROW + 1) * APART, 0)));
        double seconds = new Workload(routings, orders, start).seconds();
        return new Imported(draft.scenario(file, start, seconds), notes.list());
    }

    private void checkProducts(Path file) {
        if (routings.isEmpty()) {
            notes.warn(Place.of(file.toString()), "exchange.noRoutings");
            return;
        }
        if (orders.isEmpty()) {
            notes.warn(Place.of(file.toString()), "exchange.noOrders");
        }
        orders.stream()
                .filter(order -> !routings.has(order.product()))
                .forEach(order -> notes.error(order.at(), "exchange.noRouting", order.id(), order.product()));
    }

    private void addSources(LocalDateTime start, Path file) {
        List<String> products = orders.isEmpty()
                ? routings.products()
                : orders.stream().map(WorkOrder::product).distinct().toList();
        Map<String, List<String>> first = new LinkedHashMap<>();
        for (String product : products) {
            String target = routings.has(product)
                    ? buffers.get(routings.of(product).getFirst().machine())
                    : sink;
            first.computeIfAbsent(target, key -> new ArrayList<>()).add(product);
        }
        boolean splits = first.size() > 1;
        String entry = splits ? draft.id("dispatch") : first.keySet().iterator().next();
        List<Map<String, String>> sources =
                orders.isEmpty() ? List.of(Released.steadily(routings)) : new Released(start, notes).parameters(orders);
        String type = orders.isEmpty() ? "source" : "orders";
        double y = 0;
        for (Map<String, String> parameters : sources) {
            draft.add(new Element(draft.id(type), type, Optional.empty(), parameters, List.of(entry), at(-APART, y)));
            y += 2;
        }
        if (splits) {
            Branches branches = new Branches(first);
            branches.check(Place.of(file.toString()), notes);
            draft.add(new Element(
                    entry, "assign", Optional.empty(), branches.parameters(), branches.next(), at(-APART / 2, 0)));
        }
    }

    private void add(String machine, int number) {
        double x = number % PER_ROW * APART;
        double y = number / PER_ROW * APART;
        Map<String, List<String>> next = new LinkedHashMap<>();
        for (String product : routings.products()) {
            if (routings.visits(product, machine)) {
                String target =
                        routings.after(product, machine).map(buffers::get).orElse(sink);
                next.computeIfAbsent(target, key -> new ArrayList<>()).add(product);
            }
        }
        Branches branches = new Branches(next);
        branches.check(routings.at(machine).getFirst().at(), notes);
        Map<String, String> parameters =
                new LinkedHashMap<>(new Station(machine, routings.at(machine), notes).parameters());
        parameters.putAll(branches.parameters());
        draft.add(new Element(
                buffers.get(machine), "buffer", Optional.empty(), Map.of(), List.of(machines.get(machine)), at(x, y)));
        draft.add(new Element(
                machines.get(machine), "machine", Optional.empty(), parameters, branches.next(), at(x + APART / 2, y)));
    }

    private static Layout at(double x, double y) {
        return Layout.at(new Spot(new Vec3(x, y, 0), 0));
    }
}
