package org.twinbench.schedule.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.Product;
import org.twinbench.schedule.ProductStep;

/** Writes what can be made in any quantity. */
record ProductWriter(PlanningProblem problem, JsonGenerator json) {
    void write(Product product) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", product.id());
        json.writeStringField("name", product.name());
        json.writeArrayFieldStart("routings");
        for (List<ProductStep> routing : product.routings()) {
            json.writeStartObject();
            json.writeArrayFieldStart("operations");
            for (ProductStep step : routing) {
                write(routing, step);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(List<ProductStep> routing, ProductStep step) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", step.id());
        json.writeStringField("name", step.name());
        json.writeArrayFieldStart("machines");
        for (ProductStep.Way way : step.ways()) {
            write(way);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("after");
        for (Precedence before : step.predecessors()) {
            OrderWriter.write(json, routing.get(before.operation()).id(), before);
        }
        json.writeEndArray();
        PlanningWriter.state(json, problem.setups(), step.setupState());
        if (!step.recipe().isEmpty()) {
            json.writeStringField("recipe", step.recipe());
        }
        json.writeNumberField("size", step.size());
        json.writeNumberField("sizeEach", step.sizeEach());
        if (step.interruptible()) {
            json.writeBooleanField("interruptible", true);
        }
        json.writeEndObject();
    }

    private void write(ProductStep.Way way) throws IOException {
        json.writeStartObject();
        json.writeStringField("machine", problem.machines().get(way.machine()).id());
        json.writeStringField("each", Clock.duration(way.each()));
        json.writeStringField("fixed", Clock.duration(way.fixed()));
        OrderWriter.writeNeeds(json, way.skill(), way.people(), way.watts());
        json.writeEndObject();
    }
}
