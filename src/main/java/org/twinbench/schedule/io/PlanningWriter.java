package org.twinbench.schedule.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Operator;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.Pin;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Product;
import org.twinbench.schedule.SetupRule;
import org.twinbench.schedule.SetupState;
import org.twinbench.schedule.Setups;
import org.twinbench.schedule.Span;
import org.twinbench.schedule.Weights;
import org.twinbench.schedule.WorkCalendar;

/** Writes a planning problem: machines, people, products, and orders with operations of their own. */
final class PlanningWriter {
    private final PlanningProblem problem;
    private final Clock clock;
    private final JsonGenerator json;

    private PlanningWriter(PlanningProblem problem, JsonGenerator json) {
        this.problem = problem;
        this.clock = new Clock(problem.start());
        this.json = json;
    }

    static String text(PlanningProblem problem) {
        return JsonText.of(json -> new PlanningWriter(problem, json).write());
    }

    private void write() throws IOException {
        json.writeNumberField(PlanningKeys.MARK, PlanningKeys.VERSION);
        json.writeStringField("name", problem.name());
        json.writeStringField("start", problem.start().toString());
        json.writeStringField("horizon", Clock.duration(problem.horizon()));
        json.writeArrayFieldStart("machines");
        for (Machine machine : problem.machines()) {
            write(machine);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("operators");
        for (Operator operator : problem.operators()) {
            write(operator);
        }
        json.writeEndArray();
        if (!problem.products().isEmpty()) {
            json.writeArrayFieldStart("products");
            for (Product product : problem.products()) {
                new ProductWriter(problem, json).write(product);
            }
            json.writeEndArray();
        }
        json.writeArrayFieldStart("orders");
        for (Order order : problem.orders()) {
            new OrderWriter(problem, json, clock).write(order);
        }
        json.writeEndArray();
        setups();
        transport();
        tariff();
        weights(problem.weights());
        pins();
        released();
    }

    private void write(Machine machine) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", machine.id());
        json.writeStringField("name", machine.name());
        if (!machine.site().isEmpty()) {
            json.writeStringField("site", machine.site());
        }
        calendar(machine.calendar(), "closed");
        if (machine.isBatching()) {
            json.writeNumberField("batchSize", machine.batchSize());
            json.writeStringField("batchWait", Clock.duration(machine.batchWait()));
        }
        if (machine.inputPlaces() != Machine.UNLIMITED) {
            json.writeNumberField("inputPlaces", machine.inputPlaces());
        }
        state(json, problem.setups(), machine.setupState());
        json.writeEndObject();
    }

    static void state(JsonGenerator json, Setups setups, int index) throws IOException {
        SetupState state = setups.states().get(index);
        if (!state.family().isEmpty()) {
            json.writeStringField("family", state.family());
        }
        if (!state.attributes().isEmpty()) {
            json.writeObjectFieldStart("attributes");
            for (Map.Entry<String, String> each : new TreeMap<>(state.attributes()).entrySet()) {
                json.writeStringField(each.getKey(), each.getValue());
            }
            json.writeEndObject();
        }
    }

    private void write(Operator operator) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", operator.id());
        json.writeStringField("name", operator.name());
        json.writeArrayFieldStart("skills");
        for (String skill : operator.skills().stream().sorted().toList()) {
            json.writeString(skill);
        }
        json.writeEndArray();
        calendar(operator.calendar(), "absent");
        json.writeEndObject();
    }

    /** A calendar no longer knows the week that it was made of: what it is closed is written out. */
    private void calendar(WorkCalendar calendar, String closed) throws IOException {
        json.writeStringField("calendar", "always");
        if (calendar.isAlways()) {
            return;
        }
        json.writeArrayFieldStart(closed);
        long time = 0;
        for (Span open : calendar.open()) {
            span(time, open.from());
            time = open.to();
        }
        span(time, problem.horizon());
        json.writeEndArray();
    }

    private void span(long from, long to) throws IOException {
        if (from < to) {
            json.writeStartObject();
            json.writeStringField("from", clock.text(from));
            json.writeStringField("to", clock.text(to));
            json.writeEndObject();
        }
    }

    private void setups() throws IOException {
        json.writeArrayFieldStart("setups");
        for (SetupRule rule : problem.setups().rules()) {
            json.writeStartObject();
            if (!rule.machine().equals(SetupRule.ANY)) {
                json.writeArrayFieldStart("machines");
                json.writeString(rule.machine());
                json.writeEndArray();
            }
            switch (rule) {
                case SetupRule.Change change -> {
                    json.writeStringField("from", change.from());
                    json.writeStringField("to", change.to());
                }
                case SetupRule.Attribute attribute -> json.writeStringField("attribute", attribute.attribute());
            }
            json.writeStringField("time", Clock.duration(rule.duration()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void transport() throws IOException {
        if (problem.transport().isNone()) {
            return;
        }
        List<Machine> machines = problem.machines();
        json.writeObjectFieldStart("transport");
        json.writeArrayFieldStart("times");
        for (int from = 0; from < machines.size(); from++) {
            for (int to = 0; to < machines.size(); to++) {
                if (from != to) {
                    json.writeStartObject();
                    json.writeStringField("from", machines.get(from).id());
                    json.writeStringField("to", machines.get(to).id());
                    json.writeStringField(
                            "time", Clock.duration(problem.transport().ticks(from, to)));
                    json.writeEndObject();
                }
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Prices by instant: the week that they were made of is not known any more. */
    private void tariff() throws IOException {
        if (problem.tariff().isFree() && !problem.tariff().isLimited()) {
            return;
        }
        json.writeObjectFieldStart("tariff");
        if (problem.tariff().isLimited()) {
            json.writeStringField("limit", problem.tariff().limit() + " W");
        }
        json.writeArrayFieldStart("prices");
        long[] from = problem.tariff().from();
        for (int i = 0; i < from.length; i++) {
            json.writeStartObject();
            json.writeStringField("from", clock.text(from[i]));
            json.writeStringField("price", problem.tariff().perJoule()[i] + "/J");
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void weights(Weights weights) throws IOException {
        json.writeObjectFieldStart("weights");
        json.writeNumberField("tardinessPerHour", weights.tardiness());
        json.writeNumberField("makespanPerHour", weights.makespan());
        json.writeNumberField("setupPerHour", weights.setup());
        json.writeNumberField("energy", weights.energy());
        json.writeNumberField("disruptionPerHour", weights.disruption());
        json.writeNumberField("reassignment", weights.reassignment());
        json.writeNumberField("workInProcessPerHour", weights.workInProcess());
        json.writeEndObject();
    }

    private void pins() throws IOException {
        json.writeArrayFieldStart("pins");
        for (Operation operation : problem.operations()) {
            if (operation.pin().isPresent()) {
                Pin pin = operation.pin().get();
                json.writeStartObject();
                json.writeStringField("operation", operation.id());
                json.writeStringField(
                        "machine", problem.machines().get(pin.machine()).id());
                if (pin.running()) {
                    json.writeStringField(
                            "left",
                            Clock.duration(
                                    operation.mode(pin.machine()).orElseThrow().duration()));
                } else {
                    json.writeStringField("start", clock.text(pin.start()));
                }
                operators(pin.operators());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void operators(List<Integer> people) throws IOException {
        if (!people.isEmpty()) {
            json.writeArrayFieldStart("operators");
            for (int each : people) {
                json.writeString(problem.operators().get(each).id());
            }
            json.writeEndArray();
        }
    }

    private void released() throws IOException {
        json.writeObjectFieldStart("released");
        json.writeStringField("frozenUntil", clock.text(problem.released().frozenUntil()));
        json.writeArrayFieldStart("operations");
        for (var place : new TreeMap<>(problem.released().places()).entrySet()) {
            json.writeStartObject();
            json.writeStringField(
                    "operation", problem.operations().get(place.getKey()).id());
            json.writeStringField(
                    "machine",
                    problem.machines().get(place.getValue().machine()).id());
            json.writeStringField("start", clock.text(place.getValue().start()));
            operators(place.getValue().operators());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
