package org.twinbench.experiment.plan;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.twinbench.model.Messages;
import org.twinbench.model.Parameter;
import org.twinbench.scenario.ParameterSchema;

/** The JSON Schema (draft 2020-12) of experiments, so that any editor can complete and check a document. */
public final class ExperimentSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Messages messages;

    private ExperimentSchema(Messages messages) {
        this.messages = messages;
    }

    /** The schema as JSON text, with descriptions in the language of {@code messages}. */
    public static String of(Messages messages) {
        return new ExperimentSchema(messages).document().toPrettyString() + "\n";
    }

    private ObjectNode document() {
        ObjectNode schema = object().put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", messages.text("experiment.schema.title"));
        schema.putArray("required").add("twinbenchExperiment").add("kind").add("responses");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("$schema").put("type", "string");
        described(properties, "twinbenchExperiment").put("const", Experiment.VERSION);
        localText(properties, "name");
        localText(properties, "description");
        described(properties, "base").put("type", "string");
        texts(properties, "scenarios", 2);
        described(properties, "factors").put("type", "array").set("items", factor());
        texts(properties, "generators", 1);
        texts(properties, "responses", 1);
        described(properties, "indifference").putArray("type").add("string").add("number");
        ParameterSchema declared = new ParameterSchema(messages);
        for (Parameter parameter : ExperimentParameters.ALL) {
            properties.set(parameter.key(), declared.parameter(ExperimentParameters.MESSAGES, parameter));
        }
        return schema;
    }

    private static ObjectNode object() {
        return JSON.objectNode().put("type", "object").put("additionalProperties", false);
    }

    private ObjectNode described(ObjectNode properties, String key) {
        return properties.putObject(key).put("description", messages.text("experiment.schema." + key));
    }

    private void localText(ObjectNode properties, String key) {
        ObjectNode schema = described(properties, key);
        schema.putArray("type").add("string").add("object");
        schema.put("additionalProperties", false);
        ObjectNode languages = schema.putObject("properties");
        languages.putObject("en").put("type", "string");
        languages.putObject("zh").put("type", "string");
    }

    private void texts(ObjectNode properties, String key, int least) {
        ObjectNode schema = described(properties, key).put("type", "array").put("minItems", least);
        schema.putObject("items").put("type", "string");
    }

    private ObjectNode factor() {
        ObjectNode schema = object();
        schema.putArray("required").add("parameter");
        ObjectNode properties = schema.putObject("properties");
        described(properties, "element").put("type", "string");
        texts(properties, "elements", 1);
        described(properties, "parameter").put("type", "string");
        ObjectNode levels = described(properties, "levels").put("type", "array").put("minItems", 2);
        levels.putObject("items").putArray("type").add("string").add("number").add("boolean");
        described(properties, "from").putArray("type").add("string").add("number");
        described(properties, "to").putArray("type").add("string").add("number");
        described(properties, "as").put("type", "string");
        return schema;
    }
}
