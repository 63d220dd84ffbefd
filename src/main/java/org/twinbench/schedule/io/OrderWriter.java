package org.twinbench.schedule.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;

/** Writes an order with the operations of its routings. */
record OrderWriter(PlanningProblem problem, JsonGenerator json, Clock clock) {

    void write(Order order) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", order.id());
        json.writeStringField("name", order.name());
        if (!order.product().isEmpty()) {
            json.writeStringField("product", order.product());
        }
        json.writeNumberField("quantity", order.quantity());
        json.writeNumberField("priority", order.priority());
        json.writeStringField("release", clock.text(order.release()));
        if (order.hasDueDate()) {
            json.writeStringField("due", clock.text(order.due()));
        }
        json.writeArrayFieldStart("routings");
        for (var routing : order.routings()) {
            json.writeStartObject();
            json.writeArrayFieldStart("operations");
            for (int index : routing) {
                write(order, problem.operations().get(index));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The id of an operation without that of its order. */
    private String local(Order order, int operation) {
        String id = problem.operations().get(operation).id();
        return id.startsWith(order.id() + "/") ? id.substring(order.id().length() + 1) : id;
    }

    private void write(Order order, Operation operation) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", local(order, operation.index()));
        json.writeStringField("name", operation.name());
        json.writeArrayFieldStart("machines");
        for (Mode mode : operation.modes()) {
            write(mode);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("after");
        for (Precedence before : operation.predecessors()) {
            write(json, local(order, before.operation()), before);
        }
        json.writeEndArray();
        PlanningWriter.state(json, problem.setups(), operation.setupState());
        if (!operation.recipe().isEmpty()) {
            json.writeStringField("recipe", operation.recipe());
        }
        json.writeNumberField("size", operation.size());
        if (operation.earliest() != 0) {
            json.writeStringField("material", clock.text(operation.earliest()));
        }
        if (operation.interruptible()) {
            json.writeBooleanField("interruptible", true);
        }
        json.writeEndObject();
    }

    static void write(JsonGenerator json, String operation, Precedence before) throws IOException {
        json.writeStartObject();
        json.writeStringField("operation", operation);
        if (before.minLag() > 0) {
            json.writeStringField("minLag", Clock.duration(before.minLag()));
        }
        if (before.isLimited()) {
            json.writeStringField("maxLag", Clock.duration(before.maxLag()));
        }
        json.writeEndObject();
    }

    private void write(Mode mode) throws IOException {
        json.writeStartObject();
        json.writeStringField("machine", problem.machines().get(mode.machine()).id());
        json.writeStringField("fixed", Clock.duration(mode.duration()));
        writeNeeds(json, mode.skill(), mode.people(), mode.watts());
        json.writeEndObject();
    }

    /** People and power, if any are needed. */
    static void writeNeeds(JsonGenerator json, String skill, int people, double watts) throws IOException {
        if (people > 0) {
            json.writeStringField("skill", skill);
            json.writeNumberField("people", people);
        }
        if (watts > 0) {
            json.writeStringField("power", watts + " W");
        }
    }
}
