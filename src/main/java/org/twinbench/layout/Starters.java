package org.twinbench.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.UnfitValueException;
import org.twinbench.scenario.ElementType;
import org.twinbench.scenario.Scenario;

/** What a new element is written with where its type asks for a value: something plausible that fits, to be changed. */
public final class Starters {
    /** In this order; the first that a parameter accepts is taken. */
    private static final List<String> PLAUSIBLE =
            List.of("1 min", "0.5 m/s", "1 m", "1 kW", "1 m³", "1", "0.5", "50 %");

    private Starters() {}

    /** Values for the parameters that have no default; one for which nothing fits is left out. */
    public static Map<String, String> of(ElementType type, Scenario scenario) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : type.parameters()) {
            if (parameter.standard().isEmpty()) {
                value(parameter.type(), scenario).ifPresent(text -> values.put(parameter.key(), text));
            }
        }
        return values;
    }

    private static Optional<String> value(ParameterType type, Scenario scenario) {
        return switch (type) {
            case ParameterType.Choice choice -> Optional.of(choice.options().getFirst());
            case ParameterType.Flag flag -> Optional.of("false");
            case ParameterType.Text text -> Optional.of("");
            case ParameterType.Reference reference ->
                scenario.elements().stream().map(element -> element.id()).findFirst();
            case ParameterType.Listing listing ->
                value(listing.entry(), scenario).map(entry -> "part: " + entry);
            case ParameterType.Notation notation -> Optional.of(notation.example());
            default -> PLAUSIBLE.stream().filter(text -> fits(type, text)).findFirst();
        };
    }

    private static boolean fits(ParameterType type, String text) {
        try {
            type.read(text);
            return true;
        } catch (UnfitValueException e) {
            return false; // the next plausible value may fit
        }
    }
}
