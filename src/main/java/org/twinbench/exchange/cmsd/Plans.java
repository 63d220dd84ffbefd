package org.twinbench.exchange.cmsd;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.shop.Operation;
import org.twinbench.exchange.xml.XmlNode;

/** Process plans as routings: processes in their sequence, each on the resource that it requires. */
record Plans(XmlNode data, Times times, Notes notes) {

    /** The product of a plan: what it produces, or the part type that refers to it. */
    static Optional<String> product(XmlNode data, XmlNode plan) {
        String id = plan.textOf("Identifier").orElse("");
        return plan.first("PartsProduced")
                .flatMap(group -> group.first("PartType"))
                .flatMap(type -> type.textOf("PartTypeIdentifier"))
                .or(() -> data.all("PartType")
                        .filter(type -> type.first("ProcessPlan")
                                .flatMap(reference -> reference.textOf("ProcessPlanIdentifier"))
                                .filter(id::equals)
                                .isPresent())
                        .flatMap(type -> type.textOf("Identifier").stream())
                        .findFirst())
                .map(Ids::plain);
    }

    List<Operation> operations(XmlNode plan) {
        Optional<String> product = product(data, plan);
        List<Operation> operations = new ArrayList<>();
        if (product.isEmpty()) {
            notes.warn(
                    plan.place(),
                    "exchange.cmsdNoProduct",
                    plan.textOf("Identifier").orElse(""));
            return operations;
        }
        for (XmlNode process : sequence(plan)) {
            Optional<String> time = process.first("OperationTime").flatMap(times::read);
            Optional<XmlNode> resources = process.first("ResourcesRequired");
            Optional<Station> station = resources.flatMap(this::station);
            if (time.isEmpty() || station.isEmpty()) {
                notes.warn(
                        process.place(),
                        "exchange.cmsdProcess",
                        process.textOf("Identifier").orElse(""),
                        product.get());
                continue;
            }
            operations.add(new Operation(
                    product.get(),
                    operations.size() + 1.0,
                    station.get().name(),
                    time.get(),
                    process.first("SetupTime").flatMap(times::read),
                    station.get().places(),
                    process.place()));
        }
        return operations;
    }

    /** A resource, or all of a class. */
    private record Station(String name, Optional<Integer> places) {}

    private Optional<Station> station(XmlNode required) {
        List<String> ids = required.all("Resource")
                .flatMap(reference -> reference.textOf("ResourceIdentifier").stream())
                .filter(id -> !isPerson(id))
                .toList();
        required.all("Resource")
                .flatMap(reference -> reference.textOf("ResourceIdentifier").stream())
                .filter(id -> isPerson(id) || ids.indexOf(id) > 0)
                .forEach(id -> notes.note(required.place(), "exchange.cmsdFurtherResource", id));
        if (!ids.isEmpty()) {
            return Optional.of(new Station(Ids.plain(ids.getFirst()), Optional.empty()));
        }
        return required.first("ResourceClass")
                .flatMap(reference -> reference.textOf("ResourceClassIdentifier"))
                .map(id -> new Station(Ids.plain(id), members(id)));
    }

    private Optional<Integer> members(String resourceClass) {
        int count = (int) data.all("Resource")
                .flatMap(resource -> resource.first("ResourceClass").stream())
                .filter(reference -> reference
                        .textOf("ResourceClassIdentifier")
                        .filter(resourceClass::equals)
                        .isPresent())
                .count();
        return count > 1 ? Optional.of(count) : Optional.empty();
    }

    private boolean isPerson(String id) {
        return data.all("Resource")
                .filter(resource ->
                        resource.textOf("Identifier").filter(id::equals).isPresent())
                .anyMatch(resource -> resource.textOf("ResourceType")
                        .filter("employee"::equals)
                        .isPresent());
    }

    /** The processes that take time, from the first one along the groups, else in the order of the document. */
    List<XmlNode> sequence(XmlNode plan) {
        Optional<XmlNode> first = plan.first("FirstProcess")
                .flatMap(reference -> reference.textOf("ProcessIdentifier"))
                .flatMap(id -> process(plan, id));
        List<XmlNode> sequence = new ArrayList<>();
        boolean grouped = first.filter(
                        process -> process.first("SubProcessGroup").isPresent())
                .isPresent();
        if (grouped) {
            follow(plan, first.get(), sequence, new HashSet<>());
        } else {
            plan.all("Process")
                    .filter(process -> process.first("OperationTime").isPresent())
                    .forEach(sequence::add);
        }
        return sequence;
    }

    private void follow(XmlNode plan, XmlNode process, List<XmlNode> sequence, Set<XmlNode> seen) {
        if (!seen.add(process)) {
            return;
        }
        if (process.first("OperationTime").isPresent()) {
            sequence.add(process);
        }
        process.all("SubProcessGroup").forEach(group -> {
            String type = group.textOf("Type").orElse("sequence");
            if (!type.equals("sequence")) {
                notes.warn(group.place(), "exchange.cmsdGroup", type);
            }
            Stream<String> parts =
                    group.all("Process").flatMap(reference -> reference.textOf("ProcessIdentifier").stream());
            parts.flatMap(id -> process(plan, id).stream()).forEach(part -> follow(plan, part, sequence, seen));
        });
    }

    private static Optional<XmlNode> process(XmlNode plan, String id) {
        return plan.all("Process")
                .filter(process ->
                        process.textOf("Identifier").filter(id::equals).isPresent())
                .findFirst();
    }
}
