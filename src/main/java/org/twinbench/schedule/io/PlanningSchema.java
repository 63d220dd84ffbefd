package org.twinbench.schedule.io;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import org.twinbench.model.Messages;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.Unit;
import org.twinbench.scenario.ParameterSchema;

/**
 * The JSON Schema (draft 2020-12) of planning documents and of plans, made of the declarations by which they are read, so that any editor can
 * complete and check them. What a schema cannot say (ids that agree, limits in mixed units) {@link PlanningDocument} checks.
 */
public final class PlanningSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
    private static final String OFFSET = "(Z|[+-]\\d\\d:\\d\\d(:\\d\\d)?)?";
    private static final String TIME = "\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?";

    private final Messages messages;
    private final ParameterSchema parameters;
    private final ObjectNode shapes = JSON.objectNode();

    private PlanningSchema(Messages messages) {
        this.messages = messages;
        this.parameters = new ParameterSchema(messages);
    }

    /** The schema of planning documents as JSON text, with descriptions in the language of {@code messages}. */
    public static String ofPlanning(Messages messages) {
        return new PlanningSchema(messages).document(PlanningKeys.TOP);
    }

    /** The schema of plans as JSON text. */
    public static String ofPlan(Messages messages) {
        return new PlanningSchema(messages).document(PlanKeys.TOP);
    }

    private String document(Shape top) {
        ObjectNode schema = JSON.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", messages.text("schedule.schema." + top.name()));
        schema.setAll(object(top));
        schema.set("$defs", shapes);
        return schema.toPrettyString() + "\n";
    }

    private ObjectNode object(Shape shape) {
        ObjectNode schema = typed("object");
        if (!shape.open()) {
            schema.put("additionalProperties", false);
        }
        shape.members().stream()
                .filter(Shape.Member::required)
                .forEach(member -> schema.withArray("/required").add(member.key()));
        ObjectNode properties = schema.putObject("properties");
        shape.members().forEach(member -> {
            ObjectNode node = type(member.type());
            String help = "schedule.schema." + shape.name() + "." + member.key();
            if (messages.has(help)) {
                node.put("description", messages.text(help));
            }
            properties.set(member.key(), node);
        });
        return schema;
    }

    private ObjectNode type(MemberType type) {
        return switch (type) {
            case MemberType.Value(ParameterType value) -> value(value);
            case MemberType.Decimal() ->
                typed("number", "string").put("pattern", "^[+-]?[0-9]*\\.?[0-9]+([eE][+-]?[0-9]+)?$");
            case MemberType.Version(int newest) ->
                typed("integer").put("minimum", 1).put("maximum", newest);
            case MemberType.Id() -> typed("string").put("pattern", "\\S");
            case MemberType.Words() -> words();
            case MemberType.Start() -> typed("string").put("pattern", "^" + DAY + "T" + TIME + OFFSET + "$");
            case MemberType.Instant() -> instant();
            case MemberType.Week() -> week();
            case MemberType.Price() -> price();
            case MemberType.Texts() -> list(typed("string"));
            case MemberType.Named(MemberType each) -> typed("object").set("additionalProperties", type(each));
            case MemberType.Matrix(ParameterType cell) -> list(list(value(cell)));
            case MemberType.Inner(Shape shape) -> reference(shape);
            case MemberType.ListOf(Shape shape, int least) ->
                list(reference(shape)).put("minItems", least);
            case MemberType.Either(MemberType one, MemberType other) -> either(type(one), type(other));
        };
    }

    /** A text, number or truth value is read by its text wherever one of them is expected. */
    private ObjectNode value(ParameterType type) {
        return parameters.parameter("schedule.schema", Parameter.required("", type));
    }

    private ObjectNode reference(Shape shape) {
        if (!shapes.has(shape.name())) {
            shapes.putNull(shape.name()); // so that it keeps its place before what is within it
            shapes.set(shape.name(), object(shape));
        }
        return JSON.objectNode().put("$ref", "#/$defs/" + shape.name());
    }

    private static ObjectNode typed(String... types) {
        ObjectNode schema = JSON.objectNode();
        if (types.length == 1) {
            return schema.put("type", types[0]);
        }
        ArrayNode list = schema.putArray("type");
        for (String type : types) {
            list.add(type);
        }
        return schema;
    }

    private static ObjectNode list(ObjectNode items) {
        return typed("array").set("items", items);
    }

    private static ObjectNode either(ObjectNode one, ObjectNode other) {
        ObjectNode schema = JSON.objectNode();
        schema.putArray("anyOf").add(one).add(other);
        return schema;
    }

    private static ObjectNode words() {
        ObjectNode schema = typed("string", "object").put("additionalProperties", false);
        ObjectNode languages = schema.putObject("properties");
        languages.set("en", typed("string"));
        languages.set("zh", typed("string"));
        return schema;
    }

    private ObjectNode instant() {
        ObjectNode date = typed("string").put("pattern", "^\\s*" + DAY + "([T ]" + TIME + OFFSET + ")?\\s*$");
        return either(date, value(new ParameterType.Amount(Unit.MINUTE, 0, 0)));
    }

    private static ObjectNode week() {
        ObjectNode schema = typed("string").put("pattern", "\\S");
        schema.putArray("examples").add("Mon-Fri 06:00-14:00; Sat 06:00-12:00").add("always");
        return schema;
    }

    private static ObjectNode price() {
        String units =
                Unit.of(Unit.JOULE.dimension()).stream().map(Unit::symbol).collect(Collectors.joining("|"));
        String pattern = "^\\s*\\d+(\\.\\d+)?([eE]-?\\d+)?\\s*/\\s*(" + units + ")\\s*$";
        ObjectNode schema = typed("string").put("pattern", pattern);
        schema.putArray("examples").add("0.12/kWh");
        return schema;
    }
}
