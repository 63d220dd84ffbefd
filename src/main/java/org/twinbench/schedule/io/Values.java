package org.twinbench.schedule.io;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinbench.model.Message;
import org.twinbench.model.ParameterType;
import org.twinbench.model.Place;
import org.twinbench.model.Ticks;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.Unit;
import org.twinbench.scenario.Fields;
import org.twinbench.scenario.Findings;

/** The members of one object as times, instants and amounts; whatever does not fit is noted and answered by its default. */
record Values(Fields fields, Clock clock, Shape shape) {
    private static final Pattern COMMA = Pattern.compile("\\s*([+-]?\\d+),(\\d+)(\\D.*)?");
    private static final Pattern PRICE = Pattern.compile("\\s*(\\S+)\\s*/\\s*(\\S+)\\s*");

    /** The members of an object; notes keys that are not known, and what is missing. */
    static Values of(Fields fields, Clock clock, Shape shape) {
        Values values = new Values(fields.only(shape.keys()), clock, shape);
        shape.members().stream().filter(Shape.Member::required).forEach(member -> values.demand(member.key()));
        return values;
    }

    Findings findings() {
        return fields.findings();
    }

    Place place(String key) {
        return fields.place(key);
    }

    Place place() {
        return fields.object().place();
    }

    boolean has(String key) {
        return fields.has(key);
    }

    void error(String key, Message message) {
        findings().error(place(key), message);
    }

    /** What an object of a list holds. */
    List<Values> list(String key) {
        return fields.objects(key).stream()
                .map(each -> of(each, clock, shape.inner(key)))
                .toList();
    }

    Optional<Values> object(String key) {
        return fields.object(key).map(each -> of(each, clock, shape.inner(key)));
    }

    /** A time that is not negative, ticks. */
    long duration(String key, long standard) {
        Object seconds = read(key);
        return seconds instanceof Double value ? Ticks.ofSeconds(value) : standard;
    }

    /** An instant, ticks since the start. */
    long instant(String key, long standard, boolean endOfDay) {
        Optional<String> text = fields.has(key) ? fields.scalar(key) : Optional.empty();
        try {
            return text.isPresent() ? clock.ticks(text.get(), endOfDay) : standard;
        } catch (UnfitValueException e) {
            error(key, e.reason());
            return standard;
        }
    }

    /** An instant that has to be there. */
    long requiredInstant(String key) {
        demand(key);
        return instant(key, 0, false);
    }

    /** Notes that a member is missing. */
    void demand(String key) {
        if (!has(key)) {
            findings().error(place(), "scenario.missing", key);
        }
    }

    /** An amount in SI. */
    double amount(String key, double standard) {
        return read(key) instanceof Double value ? value : standard;
    }

    int whole(String key, int standard) {
        return read(key) instanceof Long value ? value.intValue() : standard;
    }

    boolean flag(String key) {
        return read(key) instanceof Boolean value && value;
    }

    /** A price of energy such as {@code 0.12/kWh}, in the unit of costs for a joule; 0 if it cannot be read. */
    double price(String key) {
        demand(key);
        String text = has(key) ? fields.scalar(key).orElse("") : "";
        Matcher matcher = PRICE.matcher(text);
        if (text.isEmpty()) {
            return 0;
        }
        Optional<Unit> unit = matcher.matches() ? Unit.ofSymbol(matcher.group(2)) : Optional.empty();
        boolean plain = matcher.matches() && matcher.group(1).matches("\\d+(\\.\\d+)?([eE]-?\\d+)?");
        if (!plain || unit.filter(Unit.of(Unit.JOULE.dimension())::contains).isEmpty()) {
            error(key, comma(text).orElse(Message.of("schedule.badPrice", text)));
            return 0;
        }
        return Double.parseDouble(matcher.group(1)) / unit.get().toSi(1);
    }

    /** Texts by name, such as the attributes of a product. */
    Map<String, String> texts(String key) {
        Map<String, String> texts = new TreeMap<>();
        fields.object(key)
                .ifPresent(inner -> inner.object()
                        .members()
                        .keySet()
                        .forEach(name -> inner.scalar(name).ifPresent(text -> texts.put(name, text))));
        return texts;
    }

    /** Reads a member; null if it is absent or does not fit, which is noted. */
    private Object read(String key) {
        if (!(shape.type(key) instanceof MemberType.Value(ParameterType type))) {
            throw new IllegalArgumentException(shape.name() + "." + key + " is no single value");
        }
        Optional<String> text = has(key) ? fields.scalar(key) : Optional.empty();
        return text.isPresent() ? read(text.get(), place(key), type) : null;
    }

    /** Reads a text; null if it does not fit, which is noted. */
    Object read(String text, Place place, ParameterType type) {
        try {
            return type.read(text);
        } catch (UnfitValueException e) {
            findings().error(place, comma(text).orElse(e.reason()));
            return null;
        }
    }

    /** Says how a number with a decimal comma is written, if that is what it is. */
    private static Optional<Message> comma(String text) {
        Matcher matcher = COMMA.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String rest = matcher.group(3) == null ? "" : matcher.group(3);
        return Optional.of(Message.of("schedule.decimalComma", text, matcher.group(1) + "." + matcher.group(2) + rest));
    }
}
