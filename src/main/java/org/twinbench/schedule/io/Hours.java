package org.twinbench.schedule.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinbench.model.UnfitValueException;
import org.twinbench.schedule.Span;
import org.twinbench.schedule.Weekly;
import org.twinbench.schedule.WorkCalendar;

/**
 * Reads the working hours of machines and people: a week of their own or the one of the document, and the stretches in which they do not
 * work all the same.
 */
record Hours(Optional<Weekly> standard, long horizon) {

    /** The hours that everybody has who has none of their own. */
    static Hours of(Values document, long horizon) {
        return new Hours(week(document), horizon);
    }

    private static Optional<Weekly> week(Values values) {
        Optional<String> text = values.has("calendar") ? values.fields().required("calendar") : Optional.empty();
        try {
            return text.isPresent() ? Optional.of(Weekly.parse(text.get())) : Optional.empty();
        } catch (UnfitValueException e) {
            values.error("calendar", e.reason());
            return Optional.of(Weekly.always());
        }
    }

    /** @param closed the key of the list of stretches without work */
    WorkCalendar read(Values values, String id, String closed) {
        Optional<Weekly> own = values.has("calendar") ? week(values) : standard;
        List<Span> spans = spans(values, closed);
        if (own.isEmpty() && !values.has("calendar")) {
            values.findings().error(values.place(), "schedule.noCalendar", id);
        }
        Weekly week = own.orElseGet(Weekly::always);
        WorkCalendar calendar = week.openMinutes() == Weekly.MINUTES && spans.isEmpty()
                ? WorkCalendar.always()
                : WorkCalendar.of(week, values.clock().intoWeek(), spans, horizon);
        if (calendar.open().isEmpty()) {
            values.findings().warning(values.place("calendar"), "schedule.neverOpen", id);
        }
        return calendar;
    }

    private List<Span> spans(Values values, String key) {
        List<Span> spans = new ArrayList<>();
        for (Values each : values.list(key)) {
            long from = each.requiredInstant("from");
            each.demand("to");
            long to = each.instant("to", from, true);
            if (to < from) {
                each.findings()
                        .error(
                                each.place("to"),
                                "schedule.endsBeforeBegin",
                                values.clock().text(from),
                                values.clock().text(to));
            } else {
                spans.add(new Span(from, to));
            }
        }
        return spans;
    }
}
