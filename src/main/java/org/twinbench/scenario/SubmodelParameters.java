package org.twinbench.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.Unit;

/** Reads the parameters that a group declares: name, type, unit and default. */
record SubmodelParameters(Findings findings) {
    private static final double ANY = Double.POSITIVE_INFINITY;
    private static final String NAME = "[A-Za-z][A-Za-z0-9_]{0,63}";

    /** What a group may declare, by the word for it. */
    static final List<String> TYPES = List.of("amount", "random", "whole", "flag", "text", "reference");

    private static final Parameter TYPE = Parameter.optional("type", new ParameterType.Choice(TYPES), "amount");

    List<Parameter> read(Fields definition) {
        return definition.object("parameters").stream()
                .flatMap(all ->
                        all.object().members().entrySet().stream().flatMap(entry -> parameter(all, entry).stream()))
                .toList();
    }

    private Optional<Parameter> parameter(Fields all, Map.Entry<String, JsonValue.Member> entry) {
        String key = entry.getKey();
        if (!key.matches(NAME) || key.equals(Submodel.INSTANCE)) {
            findings.error(entry.getValue().key(), "scenario.submodel.badName", key);
            return Optional.empty();
        }
        return all.object(key)
                .map(fields -> fields.only(ScenarioKeys.SUBMODEL_PARAMETER))
                .flatMap(fields -> type(fields).flatMap(type -> declared(key, type, fields)));
    }

    private Optional<Parameter> declared(String key, ParameterType type, Fields fields) {
        Optional<String> standard = fields.scalar("default");
        try {
            if (standard.isPresent()) {
                type.read(standard.get());
            }
            return Optional.of(new Parameter(key, type, standard));
        } catch (UnfitValueException e) {
            findings.error(fields.place("default"), e.reason());
            return Optional.empty();
        }
    }

    private Optional<ParameterType> type(Fields fields) {
        return fields.parameter(TYPE) instanceof String word ? type(word, fields) : Optional.empty();
    }

    private Optional<ParameterType> type(String word, Fields fields) {
        return switch (word) {
            case "whole" -> Optional.of(new ParameterType.Whole(Long.MIN_VALUE, Long.MAX_VALUE));
            case "flag" -> Optional.of(new ParameterType.Flag());
            case "text" -> Optional.of(new ParameterType.Text());
            case "reference" -> Optional.of(new ParameterType.Reference());
            case "random" -> unit(fields).map(unit -> new ParameterType.Random(unit, -ANY));
            default -> unit(fields).map(unit -> new ParameterType.Amount(unit, -ANY, ANY));
        };
    }

    private Optional<Unit> unit(Fields fields) {
        Optional<String> symbol = fields.has("unit") ? fields.scalar("unit") : Optional.of(Unit.ONE.symbol());
        Optional<Unit> unit = symbol.flatMap(Unit::ofSymbol);
        if (symbol.isPresent() && unit.isEmpty()) {
            findings.error(fields.place("unit"), "scenario.submodel.badUnit", symbol.get());
        }
        return unit;
    }

    /** The word for a type. @throws IllegalArgumentException for one that a group cannot declare */
    static String word(ParameterType type) {
        return switch (type) {
            case ParameterType.Amount amount -> "amount";
            case ParameterType.Random random -> "random";
            case ParameterType.Whole whole -> "whole";
            case ParameterType.Flag flag -> "flag";
            case ParameterType.Text text -> "text";
            case ParameterType.Reference reference -> "reference";
            default -> throw new IllegalArgumentException("no parameter of a group: " + type);
        };
    }

    /** The unit that a type's values are shown in, if they have one. */
    static Optional<Unit> unit(ParameterType type) {
        return switch (type) {
            case ParameterType.Amount amount -> Optional.of(amount.shown());
            case ParameterType.Random random -> Optional.of(random.shown());
            default -> Optional.empty();
        };
    }

    /** What a group declares to pass a value on to a parameter of this type; text if nothing narrower fits. */
    static ParameterType passing(ParameterType type) {
        return switch (type) {
            case ParameterType.Amount(Unit shown, double min, double max) -> new ParameterType.Amount(shown, -ANY, ANY);
            case ParameterType.Random(Unit shown, double min) -> new ParameterType.Random(shown, -ANY);
            case ParameterType.Whole whole -> new ParameterType.Whole(Long.MIN_VALUE, Long.MAX_VALUE);
            case ParameterType.Flag flag -> flag;
            case ParameterType.Reference reference -> reference;
            default -> new ParameterType.Text();
        };
    }
}
