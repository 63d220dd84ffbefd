package org.twinbench.project;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.EngineDescription;
import org.twinbench.scenario.Intervention;
import org.twinbench.scenario.Scenario;

/**
 * Gives elements other ids. Connections, interventions, and the parameters that name an element follow: references, texts
 * that are an id, entries of lists, and names in formulas.
 *
 * @param names the new ids by the old ones
 */
record Renaming(Map<String, String> names, EngineDescription engine) {
    private static final String NAME = "[A-Za-z_][A-Za-z0-9_.]*";

    Scenario of(Scenario scenario) {
        List<Intervention> interventions = scenario.interventions().stream()
                .map(change -> new Intervention(change.at(), name(change.element()), change.set()))
                .toList();
        return scenario.withElements(scenario.elements().stream().map(this::of).toList())
                .withInterventions(interventions);
    }

    Element of(Element element) {
        Map<String, String> values = new LinkedHashMap<>(element.parameters());
        List<Parameter> declared =
                engine.type(element.type()).map(type -> type.parameters()).orElse(List.of());
        declared.forEach(
                parameter -> values.computeIfPresent(parameter.key(), (key, value) -> value(parameter.type(), value)));
        return new Element(
                name(element.id()),
                element.type(),
                element.asset(),
                values,
                element.next().stream().map(this::name).toList(),
                element.layout());
    }

    private String name(String id) {
        return names.getOrDefault(id, id);
    }

    private String value(ParameterType type, String value) {
        return switch (type) {
            case ParameterType.Reference reference -> name(value.strip());
            case ParameterType.Text text -> names.getOrDefault(value.strip(), value);
            case ParameterType.Listing(ParameterType entry) -> listing(entry, value);
            case ParameterType.Notation notation -> formula(value);
            default -> value;
        };
    }

    private String listing(ParameterType entry, String value) {
        return Arrays.stream(value.split(";", -1))
                .map(item -> {
                    String[] sides = item.split(":", 2);
                    String first = spaced(sides[0], name(sides[0].strip()));
                    return sides.length < 2 ? first : first + ":" + spaced(sides[1], value(entry, sides[1].strip()));
                })
                .collect(Collectors.joining(";"));
    }

    private static String spaced(String before, String after) {
        return (before.startsWith(" ") ? " " : "") + after;
    }

    private String formula(String value) {
        String renamed = value;
        for (Map.Entry<String, String> entry : names.entrySet()) {
            if (entry.getKey().matches(NAME) && entry.getValue().matches(NAME)) {
                renamed = renamed.replaceAll(
                        "(?<![\\w.])" + Pattern.quote(entry.getKey()) + "(?![\\w.])",
                        Matcher.quoteReplacement(entry.getValue()));
            }
        }
        return renamed;
    }
}
