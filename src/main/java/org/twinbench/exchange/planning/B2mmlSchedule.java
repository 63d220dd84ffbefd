package org.twinbench.exchange.planning;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.xml.XmlNode;
import org.twinbench.model.Place;
import org.twinbench.scenario.JsonValue;
import org.twinbench.scenario.JsonValue.Scalar.Type;

/**
 * The orders of a B2MML operations schedule (ANSI/ISA-95.00.02, B2MML 6): each operations request is an order, its segment requirements are
 * the operations in their sequence, and the equipment that one of them names are the machines among which planning chooses.
 */
final class B2mmlSchedule {
    /** The roots of such documents; the second is the one of versions before 5. */
    static final Set<String> ROOTS = Set.of("OperationsSchedule", "ProductionSchedule");

    private static final Set<String> REQUESTS = Set.of("OperationsRequest", "ProductionRequest");

    private final Notes notes;
    private final SequencedMap<String, Place> equipment = new LinkedHashMap<>();

    B2mmlSchedule(Notes notes) {
        this.notes = notes;
    }

    /** The orders, as members of a planning document. */
    List<JsonValue> orders(XmlNode root) {
        return root.children().stream()
                .filter(child -> REQUESTS.contains(child.name()))
                .map(this::order)
                .toList();
    }

    /** The equipment that the orders name, as machines; to be asked for after the orders. */
    List<JsonValue> machines() {
        return equipment.entrySet().stream()
                .map(each -> (JsonValue) new Members(each.getValue())
                        .text("id", each.getValue(), each.getKey())
                        .object())
                .toList();
    }

    private JsonValue order(XmlNode request) {
        Members order = new Members(request.place());
        copy(request, "ID", order, "id");
        copy(request, "Description", order, "name");
        copy(request, "StartTime", order, "release");
        copy(request, "EndTime", order, "due");
        request.first("Priority").ifPresent(node -> order.put("priority", node.place(), weight(node)));
        List<JsonValue> operations = request.all("SegmentRequirement")
                .flatMap(this::leaves)
                .map(this::operation)
                .toList();
        return order.list("operations", request.place(), operations).object();
    }

    /** A segment that consists of others is carried out by them. */
    private Stream<XmlNode> leaves(XmlNode segment) {
        return segment.first("SegmentRequirement").isEmpty()
                ? Stream.of(segment)
                : segment.all("SegmentRequirement").flatMap(this::leaves);
    }

    /** Priority 1 is the most urgent there: its weight is 10, that of 10 and beyond 1. What is no number is refused later. */
    private static JsonValue weight(XmlNode node) {
        String rank = node.text();
        String weight = rank.matches("\\d{1,4}") ? "" + Math.clamp(11 - Integer.parseInt(rank), 1, 10) : rank;
        return new JsonValue.Scalar(node.place(), Type.NUMBER, weight);
    }

    private static void copy(XmlNode from, String name, Members to, String key) {
        from.first(name)
                .filter(node -> !node.text().isEmpty())
                .ifPresent(node -> to.text(key, node.place(), node.text()));
    }

    private JsonValue operation(XmlNode segment) {
        Members operation = new Members(segment.place());
        copy(segment, "ID", operation, "id");
        copy(segment, "ProcessSegmentID", operation, "name");
        copy(segment, "EarliestStartTime", operation, "material");
        operation.put("interruptible", segment.place(), new JsonValue.Scalar(segment.place(), Type.FLAG, "true"));
        if (segment.first("PersonnelRequirement").isPresent()) {
            notes.note(segment.place(), "exchange.b2mmlPeople");
        }
        List<XmlNode> required = segment.all("EquipmentRequirement").toList();
        if (required.size() > 1) {
            notes.warn(required.get(1).place(), "exchange.b2mmlMoreEquipment");
        }
        List<JsonValue> ways = required.stream()
                .limit(1)
                .flatMap(requirement -> requirement.all("EquipmentID"))
                .map(machine -> way(segment, machine))
                .toList();
        return operation.list("machines", segment.place(), ways).object();
    }

    private JsonValue way(XmlNode segment, XmlNode machine) {
        equipment.putIfAbsent(machine.text(), machine.place());
        Members way = new Members(machine.place()).text("machine", machine.place(), machine.text());
        segment.first("Duration").ifPresent(node -> way.text("fixed", node.place(), time(node)));
        return way.object();
    }

    /** ISO 8601, such as {@code PT1H30M}. */
    private String time(XmlNode node) {
        try {
            return Duration.parse(node.text()).toMillis() + " ms";
        } catch (DateTimeParseException e) {
            notes.error(node.place(), "exchange.b2mmlDuration", node.text());
            return "0 min";
        }
    }
}
