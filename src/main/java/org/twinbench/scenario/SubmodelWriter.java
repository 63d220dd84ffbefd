package org.twinbench.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinbench.model.Parameter;
import org.twinbench.model.Unit;

/** Writes the groups of a scenario, and its elements with the uses of groups in the place of what they consist of. */
record SubmodelWriter(JsonGenerator json, ScenarioWriter writer) {

    /** The text of a group as a file of its own. */
    static String text(Submodel submodel) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(ScenarioWriter.printer());
            json.writeStartObject();
            json.writeNumberField("twinbenchBlock", 1);
            new SubmodelWriter(json, new ScenarioWriter(json)).content(submodel);
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return text.append('\n').toString();
    }

    void write(Scenario scenario) throws IOException {
        Submodels submodels = scenario.submodels();
        if (!submodels.definitions().isEmpty()) {
            json.writeObjectFieldStart("submodels");
            for (Submodel submodel : submodels.definitions()) {
                json.writeObjectFieldStart(submodel.name());
                definition(submodel);
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeArrayFieldStart("elements");
        Set<String> written = new HashSet<>();
        for (Element element : scenario.elements()) {
            Optional<Element> instance = submodels.instanceOf(element.id());
            if (instance.isEmpty()) {
                writer.write(element.withNext(
                        element.next().stream().map(submodels::written).toList()));
            } else if (written.add(instance.get().id())) {
                writer.write(instance.get());
            }
        }
        for (Element instance : submodels.instances()) {
            if (written.add(instance.id())) {
                writer.write(instance);
            }
        }
        json.writeEndArray();
    }

    private void definition(Submodel submodel) throws IOException {
        if (submodel.use().isPresent()) {
            json.writeStringField("use", submodel.use().get());
        } else {
            content(submodel);
        }
    }

    private void content(Submodel submodel) throws IOException {
        json.writeObjectFieldStart("parameters");
        for (Parameter parameter : submodel.parameters()) {
            write(parameter);
        }
        json.writeEndObject();
        json.writeArrayFieldStart("elements");
        for (Element element : submodel.elements()) {
            writer.write(element);
        }
        json.writeEndArray();
        texts("inputs", submodel.inputs());
        texts("outputs", submodel.outputs());
    }

    private void write(Parameter parameter) throws IOException {
        json.writeObjectFieldStart(parameter.key());
        json.writeStringField("type", SubmodelParameters.word(parameter.type()));
        Optional<Unit> unit = SubmodelParameters.unit(parameter.type());
        if (unit.filter(shown -> !shown.symbol().isEmpty()).isPresent()) {
            json.writeStringField("unit", unit.get().symbol());
        }
        if (parameter.standard().isPresent()) {
            json.writeFieldName("default");
            writer.value(parameter.standard().get());
        }
        json.writeEndObject();
    }

    private void texts(String key, List<String> texts) throws IOException {
        json.writeArrayFieldStart(key);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
