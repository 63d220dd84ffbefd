package org.twinbench.exchange.cmsd;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.twinbench.exchange.draft.Imported;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.shop.JobShop;
import org.twinbench.exchange.shop.Operation;
import org.twinbench.exchange.shop.WorkOrder;
import org.twinbench.exchange.xml.XmlFile;
import org.twinbench.exchange.xml.XmlNode;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Message;
import org.twinbench.model.Progress;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;

/**
 * Makes a factory of a CMSD document: process plans become routings over the resources that they require, jobs or orders
 * what a source releases, calendars the shifts of the machines. A document that was made of a scenario becomes it again.
 */
public final class CmsdImport {
    /** The root of such a document. */
    public static final String ROOT = "CMSDDocument";

    private static final Set<String> READ = Set.of(
            "Resource",
            "ResourceClass",
            "PartType",
            "ProcessPlan",
            "Job",
            "Order",
            "Calendar",
            "DistributionDefinition");

    private final Notes notes = new Notes();
    private final XmlNode data;
    private final Times times;

    private CmsdImport(XmlNode root, XmlNode data) {
        this.data = data;
        this.times = new Times(root, notes);
    }

    /** Reads a document. @throws BadInputException with everything that is wrong */
    public static Imported read(Path file, Progress progress) throws IOException {
        progress.report(-1, Message.of("exchange.reading", file.getFileName().toString()));
        XmlNode root = XmlFile.read(file, progress);
        if (!root.name().equals(ROOT)) {
            throw new BadInputException(root.place(), "exchange.wrongRoot", root.name(), ROOT);
        }
        Optional<XmlNode> data = root.first("DataSection");
        if (data.isEmpty()) {
            throw new BadInputException(root.place(), "exchange.cmsdNoData");
        }
        return new CmsdImport(root, data.get()).imported(file);
    }

    private Imported imported(Path file) throws IOException {
        Map<String, Integer> unread = new TreeMap<>();
        data.children().stream()
                .map(XmlNode::name)
                .filter(name -> !READ.contains(name))
                .forEach(name -> unread.merge(name, 1, Integer::sum));
        unread.forEach((name, count) -> notes.warn(data.place(), "exchange.cmsdLeftOut", name, count));
        Optional<XmlNode> plant = OwnPlant.plant(data);
        Scenario scenario = plant.isPresent() ? new OwnPlant(data, times, notes).scenario(plant.get()) : jobShop(file);
        notes.throwIfErrors();
        return new Imported(scenario, notes.list());
    }

    private Scenario jobShop(Path file) throws BadInputException {
        Plans plans = new Plans(data, times, notes);
        List<Operation> operations = data.all("ProcessPlan")
                .flatMap(plan -> plans.operations(plan).stream())
                .toList();
        List<WorkOrder> orders = orders();
        if (operations.isEmpty() && orders.isEmpty() && !notes.hasErrors()) {
            throw new BadInputException(data.place(), "exchange.cmsdNoPlans");
        }
        notes.throwIfErrors();
        noteIdle(operations);
        return withShifts(new JobShop(operations, orders, notes).build(file).scenario());
    }

    /** Jobs are how orders are carried out: where there are jobs, the orders behind them are not released again. */
    private List<WorkOrder> orders() {
        Jobs jobs = new Jobs(notes);
        List<WorkOrder> orders = new ArrayList<>();
        data.all("Job").forEach(job -> orders.addAll(jobs.of(job)));
        if (!orders.isEmpty()) {
            data.first("Order").ifPresent(order -> notes.note(order.place(), "exchange.cmsdOrdersAndJobs"));
        } else {
            data.all("Order").forEach(order -> orders.addAll(jobs.ofOrder(order)));
        }
        Map<String, WorkOrder> first = new LinkedHashMap<>();
        for (WorkOrder order : orders) {
            WorkOrder other = first.putIfAbsent(order.id(), order);
            if (other != null) {
                notes.error(
                        order.at(),
                        "exchange.orderTwice",
                        order.id(),
                        other.at().toString());
            }
        }
        return orders;
    }

    private void noteIdle(List<Operation> operations) {
        data.all("Resource").forEach(resource -> {
            String id = Ids.plain(resource.textOf("Identifier").orElse(""));
            boolean used = operations.stream()
                    .anyMatch(operation -> operation.machine().equals(id)
                            || operation.machine().equals(resourceClass(resource)));
            if (!used) {
                notes.note(resource.place(), "exchange.cmsdIdle", id);
            }
        });
    }

    private static String resourceClass(XmlNode resource) {
        return resource.first("ResourceClass")
                .flatMap(reference -> reference.textOf("ResourceClassIdentifier"))
                .map(Ids::plain)
                .orElse("");
    }

    private Scenario withShifts(Scenario scenario) {
        Calendars calendars = new Calendars(data, times, notes);
        Map<String, String> shifts = new LinkedHashMap<>();
        data.all("Resource").forEach(resource -> {
            String week = calendars.of(resource);
            if (!week.isEmpty()) {
                shifts.put(Ids.plain(resource.textOf("Identifier").orElse("")), week);
            }
        });
        return scenario.withElements(scenario.elements().stream()
                .map(element -> element.type().equals("machine") && shifts.containsKey(element.id())
                        ? withShifts(element, shifts.get(element.id()))
                        : element)
                .toList());
    }

    private static Element withShifts(Element machine, String week) {
        Map<String, String> parameters = new LinkedHashMap<>(machine.parameters());
        parameters.put("shifts", week);
        return machine.withParameters(parameters);
    }
}
