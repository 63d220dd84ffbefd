package org.twinbench.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.twinbench.model.LocalText;
import org.twinbench.model.Message;
import org.twinbench.model.Parameter;
import org.twinbench.model.Place;
import org.twinbench.model.UnfitValueException;
import org.twinbench.scenario.JsonValue.Scalar.Type;

/** The members of one JSON object, asked for by name; whatever does not fit is noted and then answered as absent. */
public record Fields(JsonValue.Obj object, Findings findings) {

    /** Notes every key that is not known. */
    public Fields only(String... known) {
        object.members().forEach((key, member) -> {
            if (!List.of(known).contains(key)) {
                findings.error(member.key(), ParameterReader.unknownKey(key, List.of(known)));
            }
        });
        return this;
    }

    /** Whether the member is there, of whatever kind. */
    public boolean has(String key) {
        return object.members().containsKey(key);
    }

    /** The place of a value; of the object if it has none. */
    public Place place(String key) {
        JsonValue.Member member = object.members().get(key);
        return member == null ? object.place() : member.value().place();
    }

    /** A member as it is. */
    public Optional<JsonValue> value(String key) {
        return Optional.ofNullable(object.members().get(key)).map(JsonValue.Member::value);
    }

    /** A JSON text. */
    public Optional<String> text(String key) {
        return value(key).flatMap(value -> text(value, Message.of("scenario.json.text")));
    }

    /** A JSON text that must be there and not blank. */
    public Optional<String> required(String key) {
        if (!has(key)) {
            findings.error(object.place(), "scenario.missing", key);
        }
        Optional<String> text = text(key);
        if (text.isPresent() && text.get().isBlank()) {
            findings.error(place(key), "scenario.blank", key);
            return Optional.empty();
        }
        return text;
    }

    private Optional<String> text(JsonValue value, Message expected) {
        if (value instanceof JsonValue.Scalar(var place, Type type, String text) && type == Type.TEXT) {
            return Optional.of(text);
        }
        findings.error(value.place(), "scenario.wrongType", value.kind(), expected);
        return Optional.empty();
    }

    /** A text, number or truth value as written. */
    public Optional<String> scalar(String key) {
        return value(key).flatMap(this::scalar);
    }

    private Optional<String> scalar(JsonValue value) {
        if (value instanceof JsonValue.Scalar(var place, Type type, String text) && type != Type.NULL) {
            return Optional.of(text);
        }
        findings.error(value.place(), "scenario.wrongType", value.kind(), Message.of("scenario.json.scalar"));
        return Optional.empty();
    }

    /** The value of a declared parameter; its default where it is absent or does not fit; null if there is none. */
    public Object parameter(Parameter parameter) {
        if (!has(parameter.key()) && parameter.standard().isEmpty()) {
            findings.error(object.place(), "scenario.missing", parameter.key());
        }
        Optional<String> written = scalar(parameter.key());
        try {
            String text = written.or(parameter::standard).orElse(null);
            return text == null ? null : parameter.type().read(text);
        } catch (UnfitValueException e) {
            findings.error(place(parameter.key()), e.reason());
            return null;
        }
    }

    /** An object of written values, checked against their declarations; empty if absent. */
    Map<String, String> written(String key, ParameterReader declared, boolean complete) {
        SequencedMap<String, String> written = new LinkedHashMap<>();
        Optional<Fields> inner = object(key);
        inner.ifPresent(fields -> fields.object
                .members()
                .keySet()
                .forEach(name -> fields.scalar(name).ifPresent(text -> written.put(name, text))));
        Map<String, Message> problems = complete ? declared.problems(written) : declared.unfit(written);
        problems.forEach((name, message) -> {
            Place place = inner.map(fields -> fields.place(name)).orElse(object.place());
            boolean alreadyNoted = inner.isPresent() && inner.get().has(name) && !written.containsKey(name);
            if (!alreadyNoted) {
                findings.error(place, message);
            }
        });
        return written;
    }

    /** A JSON object, if it is there. */
    public Optional<Fields> object(String key) {
        return value(key).flatMap(this::object);
    }

    private Optional<Fields> object(JsonValue value) {
        if (value instanceof JsonValue.Obj inner) {
            return Optional.of(new Fields(inner, findings));
        }
        findings.error(value.place(), "scenario.wrongType", value.kind(), Message.of("scenario.json.object"));
        return Optional.empty();
    }

    /** The objects in a list; those that are none are noted and left out. */
    public List<Fields> objects(String key) {
        return items(key).stream().flatMap(item -> object(item).stream()).toList();
    }

    /** The texts in a list. */
    public List<String> texts(String key) {
        return items(key).stream()
                .flatMap(item -> text(item, Message.of("scenario.json.text")).stream())
                .toList();
    }

    private List<JsonValue> items(String key) {
        return switch (value(key).orElse(null)) {
            case null -> List.of();
            case JsonValue.Arr(var place, List<JsonValue> items) -> items;
            case JsonValue other -> {
                findings.error(other.place(), "scenario.wrongType", other.kind(), Message.of("scenario.json.list"));
                yield List.of();
            }
        };
    }

    /** A plain text, or one for each language; a missing language takes the other's. */
    public LocalText localText(String key, String standard) {
        if (value(key).orElse(null) instanceof JsonValue.Obj inner) {
            Fields languages = new Fields(inner, findings).only("en", "zh");
            Optional<String> english = languages.text("en");
            Optional<String> chinese = languages.text("zh");
            return new LocalText(
                    english.or(() -> chinese).orElse(standard),
                    chinese.or(() -> english).orElse(standard));
        }
        return LocalText.of(text(key).orElse(standard));
    }
}
