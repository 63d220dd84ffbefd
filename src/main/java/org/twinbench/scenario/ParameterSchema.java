package org.twinbench.scenario;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinbench.model.DistributionSpec;
import org.twinbench.model.Messages;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.Unit;

/** The JSON Schema of declared parameters: patterns for units, limits, options, defaults, labels and help. */
public final class ParameterSchema {
    private static final String NUMBER = "[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Messages messages;

    /** @param messages the language of titles and descriptions */
    public ParameterSchema(Messages messages) {
        this.messages = messages;
    }

    /** An object that holds these parameters and no others; {@code complete} makes those without default required. */
    ObjectNode object(String owner, List<Parameter> parameters, boolean complete) {
        ObjectNode schema = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        for (Parameter parameter : parameters) {
            properties.set(parameter.key(), parameter(owner, parameter));
        }
        List<String> required = parameters.stream()
                .filter(parameter -> parameter.standard().isEmpty())
                .map(Parameter::key)
                .toList();
        if (complete && !required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        return schema;
    }

    /** One parameter, with its texts where there are any. */
    public ObjectNode parameter(String owner, Parameter parameter) {
        ObjectNode schema = type(parameter.type());
        String key = owner + "." + parameter.key();
        if (messages.has(key)) {
            schema.put("title", messages.text(key));
        }
        if (messages.has(key + ".help")) {
            schema.put("description", messages.text(key + ".help"));
        }
        parameter.standard().ifPresent(text -> schema.put("default", text));
        return schema;
    }

    private static ObjectNode type(ParameterType type) {
        return switch (type) {
            case ParameterType.Amount(Unit shown, double min, double max) -> amount(shown);
            case ParameterType.Random(Unit shown, double min) -> pattern(random(shown), isPure(shown));
            case ParameterType.Whole(long min, long max) ->
                pattern("[+-]?[0-9]+", false)
                        .<ObjectNode>set("type", JSON.arrayNode().add("integer").add("string"))
                        .put("minimum", min)
                        .put("maximum", max);
            case ParameterType.Flag() -> options(Stream.of(true, false, "true", "false"));
            case ParameterType.Choice(List<String> options) -> options(options.stream());
            case ParameterType.Text() -> JSON.objectNode().put("type", "string");
            case ParameterType.Reference() -> pattern(".*\\S.*", false);
            case ParameterType.Listing(ParameterType entry) -> pattern("([^:;]+:[^;]*(;|$))*", false);
            case ParameterType.Notation notation -> notation(notation);
        };
    }

    /** The reader has the last word: a grammar does not fit into a pattern. A bare number or truth is text to it. */
    private static ObjectNode notation(ParameterType.Notation notation) {
        ObjectNode schema = JSON.objectNode();
        schema.putArray("type").add("string").add("number").add("boolean");
        schema.put("pattern", "\\S").put("maxLength", notation.maxLength());
        schema.putArray("examples").add(notation.example());
        return schema;
    }

    private static ObjectNode amount(Unit shown) {
        return pattern(amountPattern(shown), isPure(shown));
    }

    private static boolean isPure(Unit shown) {
        return shown.dimension().siSymbol().isEmpty();
    }

    private static ObjectNode pattern(String pattern, boolean alsoNumber) {
        ObjectNode schema = JSON.objectNode();
        if (alsoNumber) {
            schema.putArray("type").add("string").add("number");
        } else {
            schema.put("type", "string");
        }
        return schema.put("pattern", "^\\s*(" + pattern + ")\\s*$");
    }

    private static ObjectNode options(Stream<?> options) {
        ObjectNode schema = JSON.objectNode();
        options.forEach(option -> schema.withArray("/enum").addPOJO(option));
        return schema;
    }

    /** A number and a unit of the dimension; pure numbers need no unit. */
    private static String amountPattern(Unit shown) {
        String symbols = Unit.of(shown.dimension()).stream()
                .flatMap(unit -> spellings(unit.symbol()))
                .filter(symbol -> !symbol.isEmpty())
                .map(symbol -> symbol.replaceAll("[\\^$.|?*+()\\[\\]{}/\\\\]", "\\\\$0"))
                .collect(Collectors.joining("|"));
        String unit = symbols.isEmpty() ? "" : "\\s*(" + symbols + ")" + (isPure(shown) ? "?" : "");
        return NUMBER + unit;
    }

    private static Stream<String> spellings(String symbol) {
        return switch (symbol) {
            case "L" -> Stream.of("L", "l");
            case "°" -> Stream.of("°", "deg");
            case "°C" -> Stream.of("°C", "degC");
            default -> Stream.of(symbol, plain(symbol, ""), plain(symbol, "^")).distinct();
        };
    }

    private static String plain(String symbol, String power) {
        return symbol.replace("²", power + "2").replace("³", power + "3");
    }

    private static String random(Unit shown) {
        String amount = amountPattern(shown);
        return Arrays.stream(DistributionSpec.Kind.values())
                .map(kind -> kind == DistributionSpec.Kind.CONSTANT ? amount : call(kind, amount))
                .collect(Collectors.joining("|"));
    }

    private static String call(DistributionSpec.Kind kind, String amount) {
        return kind.argumentNames().stream()
                .map(name -> "\\s*" + (DistributionSpec.Kind.isPure(name) ? NUMBER : amount) + "\\s*")
                .collect(Collectors.joining(",", kind.name().toLowerCase(Locale.ROOT) + "\\s*\\(", "\\)"));
    }
}
