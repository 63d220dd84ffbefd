package org.twinbench.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.twinbench.model.Messages;
import org.twinbench.model.Parameter;

/**
 * The JSON Schema (draft 2020-12) of the scenarios of one engine, made from the declared parameters, so that any editor
 * can complete and check a document. What a schema cannot say (ids that agree, limits in mixed units) is checked by
 * {@link ScenarioDocument}.
 */
public final class ScenarioSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final EngineDescription engine;
    private final Messages messages;
    private final ParameterSchema parameters;

    private ScenarioSchema(EngineDescription engine, Messages messages) {
        this.engine = engine;
        this.messages = messages;
        this.parameters = new ParameterSchema(messages);
    }

    /** The schema as JSON text, with titles and descriptions in the language of {@code messages}. */
    public static String of(EngineDescription engine, Messages messages) {
        return new ScenarioSchema(engine, messages).document().toPrettyString() + "\n";
    }

    private ObjectNode document() {
        ObjectNode schema = JSON.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", messages.text("scenario.schema.title"))
                .put("type", "object")
                .put("additionalProperties", false);
        ArrayNode required =
                schema.putArray("required").add("twinbench").add("engine").add("elements");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("$schema").put("type", "string");
        described(properties, "twinbench").put("const", Scenario.VERSION);
        localText(described(properties, "name"));
        localText(described(properties, "description"));
        described(properties, "engine").put("const", engine.key());
        described(properties, "model").put("type", "string");
        described(properties, "start").put("type", "string").put("format", "date-time");
        for (Parameter parameter : RunParameters.ALL) {
            properties.set(parameter.key(), parameters.parameter(RunParameters.MESSAGES, parameter));
            if (parameter.standard().isEmpty()) {
                required.add(parameter.key());
            }
        }
        properties.set("parameters", parameters.object(engine.messages(), engine.parameters(), true));
        described(properties, "submodels").put("type", "object").set("additionalProperties", submodel());
        described(properties, "elements").put("type", "array").set("items", element());
        described(properties, "interventions").put("type", "array").set("items", intervention());
        return schema;
    }

    private ObjectNode described(ObjectNode properties, String key) {
        return properties.putObject(key).put("description", messages.text("scenario.schema." + key));
    }

    private static void localText(ObjectNode schema) {
        schema.putArray("type").add("string").add("object");
        ObjectNode languages = schema.putObject("properties");
        languages.putObject("en").put("type", "string");
        languages.putObject("zh").put("type", "string");
        schema.put("additionalProperties", false);
    }

    private ObjectNode element() {
        ObjectNode schema = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        schema.putArray("required").add("id").add("type");
        ObjectNode properties = schema.putObject("properties");
        described(properties, "id").put("type", "string").put("pattern", "^[^/]*[^/\\s][^/]*$");
        properties.set("type", types());
        described(properties, "asset").put("type", "string").put("pattern", "^[^/]*[^/\\s][^/]*$");
        properties.set("layout", layout());
        properties.putObject("parameters").put("type", "object");
        described(properties, "next").put("type", "array").putObject("items").put("type", "string");
        ArrayNode cases = schema.putArray("allOf");
        engine.types().forEach(type -> cases.add(caseOf(type)));
        return schema;
    }

    private ObjectNode layout() {
        ObjectNode schema = JSON.objectNode()
                .put("type", "object")
                .put("additionalProperties", false)
                .put("description", messages.text("scenario.schema.layout"));
        ObjectNode properties = schema.putObject("properties");
        ObjectNode spot = parameters.object("scenario.layout", LayoutReader.SPOT, true);
        properties.set("spot", spot.put("description", messages.text("scenario.schema.spot")));
        described(properties, "path")
                .put("type", "array")
                .put("minItems", 2)
                .set("items", parameters.object("scenario.layout", LayoutReader.POINT, true));
        described(properties, "look").put("type", "string");
        return schema;
    }

    /** A group: its values may name its parameters, so that only the program can check them. */
    private ObjectNode submodel() {
        ObjectNode schema = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("use").put("type", "string");
        ObjectNode declared = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        ObjectNode declaration = declared.putObject("properties");
        SubmodelParameters.TYPES.forEach(declaration.putObject("type").putArray("enum")::add);
        declaration.putObject("unit").put("type", "string");
        declaration
                .putObject("default")
                .putArray("type")
                .add("string")
                .add("number")
                .add("boolean");
        properties.putObject("parameters").put("type", "object").set("additionalProperties", declared);
        ObjectNode element = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        element.putArray("required").add("id").add("type");
        ObjectNode inner = element.putObject("properties");
        for (String key : ScenarioKeys.ELEMENT) {
            inner.putObject(key);
        }
        properties.putObject("elements").put("type", "array").set("items", element);
        properties.putObject("inputs").put("type", "array").putObject("items").put("type", "string");
        properties.putObject("outputs").put("type", "array").putObject("items").put("type", "string");
        return schema;
    }

    /** One option per element type, with its name. */
    private ObjectNode types() {
        ObjectNode schema = JSON.objectNode();
        ArrayNode options = schema.putArray("oneOf");
        for (ElementType type : engine.types()) {
            ObjectNode option = options.addObject().put("const", type.key());
            text(option, "title", type.messages());
            text(option, "description", type.messages() + ".help");
        }
        options.addObject().put("type", "string").put("pattern", "^" + Submodel.TYPE + ".+$");
        return schema;
    }

    private void text(ObjectNode schema, String keyword, String key) {
        if (messages.has(key)) {
            schema.put(keyword, messages.text(key));
        }
    }

    private ObjectNode caseOf(ElementType type) {
        ObjectNode schema = JSON.objectNode();
        schema.putObject("if").putObject("properties").putObject("type").put("const", type.key());
        ObjectNode then = schema.putObject("then");
        ObjectNode properties = then.putObject("properties");
        properties.set("parameters", parameters.object(type.messages(), type.parameters(), true));
        properties.putObject("next").put("maxItems", type.maxOutputs());
        if (type.parameters().stream()
                .anyMatch(parameter -> parameter.standard().isEmpty())) {
            then.putArray("required").add("parameters");
        }
        return schema;
    }

    private ObjectNode intervention() {
        ObjectNode schema = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        schema.putArray("required").add("at").add("element").add("set");
        ObjectNode properties = schema.putObject("properties");
        ObjectNode at = parameters.parameter("scenario.schema", Parameter.required("at", RunParameters.TIME));
        properties.set("at", at);
        described(properties, "element").put("type", "string");
        described(properties, "set").put("type", "object");
        return schema;
    }
}
