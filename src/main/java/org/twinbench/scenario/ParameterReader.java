package org.twinbench.scenario;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.twinbench.model.Message;
import org.twinbench.model.Nearest;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.UnfitValueException;

/** Reads written values by their declarations. */
public record ParameterReader(List<Parameter> declared) {
    public ParameterReader {
        declared = List.copyOf(declared);
    }

    public static ParameterReader of(ElementType type) {
        return new ParameterReader(type.parameters());
    }

    /**
     * The values in SI with defaults filled in.
     *
     * @throws IllegalArgumentException if {@link #problems} has something to say about them
     */
    public ParameterValues values(Map<String, String> written) {
        SequencedMap<String, Message> problems = problems(written);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("unchecked parameters: " + problems);
        }
        Map<String, Object> values = new HashMap<>();
        for (Parameter parameter : declared) {
            String text = Optional.ofNullable(written.get(parameter.key()))
                    .or(parameter::standard)
                    .orElseThrow();
            values.put(parameter.key(), fitting(parameter, text));
        }
        return new ParameterValues(values);
    }

    private static Object fitting(Parameter parameter, String text) {
        try {
            return parameter.type().read(text);
        } catch (UnfitValueException e) {
            throw new IllegalArgumentException(parameter.key(), e);
        }
    }

    /** What is wrong with written values, by key: unfit, unknown, or missing though required. */
    public SequencedMap<String, Message> problems(Map<String, String> written) {
        SequencedMap<String, Message> problems = unfit(written);
        for (Parameter parameter : declared) {
            if (parameter.standard().isEmpty() && !written.containsKey(parameter.key())) {
                problems.put(parameter.key(), Message.of("scenario.missing", parameter.key()));
            }
        }
        return problems;
    }

    /** What is wrong with values that replace others, by key: unfit or unknown; none has to be there. */
    public SequencedMap<String, Message> unfit(Map<String, String> written) {
        SequencedMap<String, Message> problems = new LinkedHashMap<>();
        written.forEach((key, text) -> problem(key, text).ifPresent(message -> problems.put(key, message)));
        return problems;
    }

    private Optional<Message> problem(String key, String text) {
        Optional<Parameter> parameter =
                declared.stream().filter(p -> p.key().equals(key)).findFirst();
        if (parameter.isEmpty()) {
            return Optional.of(
                    unknownKey(key, declared.stream().map(Parameter::key).toList()));
        }
        try {
            parameter.get().type().read(text);
            return Optional.empty();
        } catch (UnfitValueException e) {
            return Optional.of(e.reason());
        }
    }

    /** Says that a key is unknown, which are known, and which one may have been meant. */
    static Message unknownKey(String key, List<String> known) {
        return Nearest.to(key, known)
                .map(near -> Message.of("scenario.unknownKeyNear", key, near))
                .orElseGet(() -> Message.of("scenario.unknownKey", key, String.join(", ", known)));
    }
}
