package org.twinbench.schedule.routing.io;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinbench.model.Message;
import org.twinbench.model.ParameterType;
import org.twinbench.model.Place;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.Unit;
import org.twinbench.scenario.Fields;
import org.twinbench.scenario.Findings;
import org.twinbench.schedule.routing.TimeWindow;

/** The members of one object as amounts and spans of time; what does not fit is noted and answered by its default. */
record Members(Fields fields) {
    private static final Pattern COMMA = Pattern.compile("\\s*([+-]?\\d+),(\\d+)(\\D.*)?");

    Findings findings() {
        return fields.findings();
    }

    Place place(String key) {
        return fields.place(key);
    }

    boolean has(String key) {
        return fields.has(key);
    }

    List<Members> list(String key) {
        return fields.objects(key).stream().map(Members::new).toList();
    }

    /** Notes that a member is missing. */
    void demand(String key) {
        if (!has(key)) {
            findings().error(fields.object().place(), "scenario.missing", key);
        }
    }

    /** An amount between two limits in SI; a plain number if {@code shown} is {@link Unit#ONE}. */
    double amount(String key, Unit shown, double min, double max, double standard) {
        return read(key, new ParameterType.Amount(shown, min, max)) instanceof Double value ? value : standard;
    }

    int whole(String key, int min, int max, int standard) {
        return read(key, new ParameterType.Whole(min, max)) instanceof Long value ? value.intValue() : standard;
    }

    /** Reads a member; null if it is absent or does not fit, which is noted. */
    private Object read(String key, ParameterType type) {
        Optional<String> text = has(key) ? fields.scalar(key) : Optional.empty();
        try {
            return text.isPresent() ? type.read(text.get()) : null;
        } catch (UnfitValueException e) {
            findings().error(place(key), comma(text.get()).orElse(e.reason()));
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
        return Optional.of(Message.of("routing.decimalComma", text, matcher.group(1) + "." + matcher.group(2) + rest));
    }

    /** A span of the day; at any time if it is absent. */
    TimeWindow span(String key) {
        Optional<String> text = has(key) ? fields.text(key) : Optional.empty();
        try {
            return text.isPresent() ? DayTime.window(text.get()) : TimeWindow.ALWAYS;
        } catch (UnfitValueException e) {
            findings().error(place(key), e.reason());
            return TimeWindow.ALWAYS;
        }
    }
}
