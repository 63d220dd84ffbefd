package org.twinbench.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twinbench.model.Nearest;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;

/** Rewrites an element of a group for one use of it: its id, what follows it, and the values of its parameters. */
record ExpandedElement(EngineDescription engine, Findings findings, ExpansionPorts ports) {
    private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]*)}");

    JsonValue.Obj of(JsonValue.Obj element, ExpansionScope scope) {
        Fields fields = values(new Fields(element, findings), scope);
        SequencedMap<String, JsonValue.Member> members =
                new LinkedHashMap<>(fields.object().members());
        members.computeIfPresent("id", (key, member) -> with(member, prefixed(member.value(), scope)));
        members.computeIfPresent("next", (key, member) -> with(member, next(member.value(), scope)));
        if (!scope.prefix().isEmpty()) {
            Map<String, ParameterType> types = types(ExpansionPorts.text(fields.object(), "type"));
            members.computeIfPresent(
                    "parameters", (key, member) -> with(member, references(member.value(), types, scope)));
        }
        return new JsonValue.Obj(element.place(), members);
    }

    /** What follows the outputs of a use, by the names that they have inside. */
    Map<String, Optional<JsonValue>> outputs(Submodel submodel, Fields use, ExpansionScope scope) {
        List<JsonValue> next = use.value("next").orElse(null) instanceof JsonValue.Arr list ? list.items() : List.of();
        List<String> outputs = submodel.outputs();
        if (next.size() > outputs.size()) {
            findings.error(
                    use.place("next"),
                    "scenario.submodel.tooManyNext",
                    submodel.name(),
                    Integer.toString(outputs.size()),
                    Integer.toString(next.size()));
        }
        Map<String, Optional<JsonValue>> targets = new HashMap<>();
        for (int i = 0; i < outputs.size(); i++) {
            boolean connected = i < next.size()
                    && !(next.get(i) instanceof JsonValue.Scalar scalar
                            && scalar.text().isBlank());
            targets.put(outputs.get(i), connected ? ports.target(next.get(i), scope) : Optional.empty());
        }
        return targets;
    }

    /** The element with the values of the group's parameters in its own; the scenario itself has none to put in. */
    Fields values(Fields element, ExpansionScope scope) {
        if (scope.prefix().isEmpty()) {
            return element;
        }
        SequencedMap<String, JsonValue.Member> members =
                new LinkedHashMap<>(element.object().members());
        members.computeIfPresent("asset", (key, member) -> with(member, filled(member.value(), scope)));
        members.computeIfPresent("parameters", (key, member) -> with(member, filled(member.value(), scope)));
        return new Fields(new JsonValue.Obj(element.object().place(), members), findings);
    }

    private JsonValue filled(JsonValue value, ExpansionScope scope) {
        return switch (value) {
            case JsonValue.Scalar scalar
            when scalar.text().contains("${") ->
                new JsonValue.Scalar(scalar.place(), scalar.type(), filled(scalar, scope));
            case JsonValue.Obj object -> {
                SequencedMap<String, JsonValue.Member> members = new LinkedHashMap<>();
                object.members()
                        .forEach((key, member) -> members.put(key, with(member, filled(member.value(), scope))));
                yield new JsonValue.Obj(object.place(), members);
            }
            case JsonValue other -> other;
        };
    }

    private String filled(JsonValue.Scalar scalar, ExpansionScope scope) {
        return PLACE.matcher(scalar.text())
                .replaceAll(
                        found -> Matcher.quoteReplacement(value(found.group(1).strip(), scalar, scope)));
    }

    private String value(String name, JsonValue.Scalar scalar, ExpansionScope scope) {
        String value = scope.values().get(name);
        if (value == null) {
            Nearest.to(name, scope.values().keySet())
                    .ifPresentOrElse(
                            near -> findings.error(scalar.place(), "scenario.submodel.noParameterNear", name, near),
                            () -> findings.error(
                                    scalar.place(),
                                    "scenario.submodel.noParameter",
                                    name,
                                    scope.values().keySet().stream().sorted().collect(Collectors.joining(", "))));
            return "";
        }
        return value;
    }

    private static JsonValue prefixed(JsonValue id, ExpansionScope scope) {
        return id instanceof JsonValue.Scalar scalar
                ? ExpansionPorts.named(scalar, scope.prefix() + scalar.text())
                : id;
    }

    private JsonValue next(JsonValue list, ExpansionScope scope) {
        return list instanceof JsonValue.Arr(var place, List<JsonValue> items)
                ? new JsonValue.Arr(
                        place,
                        items.stream()
                                .flatMap(item -> ports.target(item, scope).stream())
                                .toList())
                : list;
    }

    private Map<String, ParameterType> types(Optional<String> type) {
        return type.flatMap(engine::type).map(ElementType::parameters).orElse(List.of()).stream()
                .collect(Collectors.toMap(Parameter::key, Parameter::type));
    }

    /** Names of elements of the group become their ids in the scenario, in references and in lists by element. */
    private static JsonValue references(JsonValue values, Map<String, ParameterType> types, ExpansionScope scope) {
        if (!(values instanceof JsonValue.Obj object)) {
            return values;
        }
        SequencedMap<String, JsonValue.Member> members = new LinkedHashMap<>();
        object.members().forEach((key, member) -> {
            boolean written = member.value() instanceof JsonValue.Scalar;
            members.put(
                    key,
                    written
                            ? with(member, reference((JsonValue.Scalar) member.value(), types.get(key), scope))
                            : member);
        });
        return new JsonValue.Obj(object.place(), members);
    }

    private static JsonValue reference(JsonValue.Scalar scalar, ParameterType type, ExpansionScope scope) {
        return switch (type) {
            case ParameterType.Reference reference -> ExpansionPorts.named(scalar, scope.reference(scalar.text()));
            case ParameterType.Text text -> ExpansionPorts.named(scalar, scope.reference(scalar.text()));
            case ParameterType.Listing(ParameterType entry) ->
                ExpansionPorts.named(scalar, listing(scalar.text(), entry instanceof ParameterType.Reference, scope));
            case null, default -> scalar;
        };
    }

    private static String listing(String text, boolean valuesToo, ExpansionScope scope) {
        List<String> entries = new ArrayList<>();
        for (String entry : text.split(";")) {
            String[] sides = entry.split(":", 2);
            sides[0] = outside(sides[0], scope);
            if (valuesToo && sides.length == 2) {
                sides[1] = " " + outside(sides[1], scope);
            }
            entries.add(Arrays.stream(sides).collect(Collectors.joining(":")));
        }
        return String.join("; ", entries);
    }

    /** A name in a list may also be that of an output. */
    private static String outside(String name, ExpansionScope scope) {
        Optional<JsonValue> port = scope.ports().getOrDefault(name.strip(), Optional.empty());
        return port.filter(JsonValue.Scalar.class::isInstance)
                .map(value -> ((JsonValue.Scalar) value).text())
                .orElseGet(() -> scope.reference(name).strip());
    }

    private static JsonValue.Member with(JsonValue.Member member, JsonValue value) {
        return new JsonValue.Member(member.key(), value);
    }
}
