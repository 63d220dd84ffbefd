package org.twinbench.exchange.cmsd;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.xml.XmlNode;
import org.twinbench.exchange.xml.XmlText;
import org.twinbench.model.Quantity;

/** Calendars of CMSD as the weeks of shifts that scenarios write ({@code Mon-Fri 06:00-14:00; Sat 06:00-12:00}), there and back. */
record Calendars(XmlNode data, Times times, Notes notes) {
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Pattern SHIFT =
            Pattern.compile("\\s*(\\w{3})(?:-(\\w{3}))?\\s+(\\d\\d?):(\\d\\d)\\s*-\\s*(\\d\\d?):(\\d\\d)\\s*");
    private static final int DAY = 24 * 60;

    /** A part of a day, in minutes from midnight. */
    private record Span(int from, int to) {}

    /** The shifts to which a resource is assigned; empty if there are none. */
    String of(XmlNode resource) {
        List<String> entries = new ArrayList<>();
        resource.all("ShiftAssignment")
                .forEach(assignment -> calendar(assignment)
                        .ifPresentOrElse(
                                calendar ->
                                        shifts(calendar, assignment).forEach(shift -> entries.addAll(entries(shift))),
                                () -> notes.warn(
                                        assignment.place(), "exchange.cmsdReference", "Calendar", assignment.name())));
        return String.join("; ", entries);
    }

    private Optional<XmlNode> calendar(XmlNode assignment) {
        return assignment
                .textOf("CalendarIdentifier")
                .flatMap(id -> data.all("Calendar")
                        .filter(node ->
                                node.textOf("Identifier").filter(id::equals).isPresent())
                        .findFirst());
    }

    /** All shifts of a calendar, or only the one that the assignment names. */
    private static List<XmlNode> shifts(XmlNode calendar, XmlNode assignment) {
        Optional<String> one = assignment.textOf("ShiftIdentifier");
        return calendar.all("Shift")
                .filter(shift -> one.isEmpty() || one.equals(shift.textOf("Identifier")))
                .toList();
    }

    private List<String> entries(XmlNode shift) {
        List<Integer> days = shift.all("ApplicableDay")
                .map(day -> DAYS.indexOf(day.text().toLowerCase(Locale.ROOT)))
                .filter(day -> day >= 0)
                .sorted()
                .toList();
        Optional<Span> whole = span(shift);
        if (whole.isEmpty() || days.isEmpty()) {
            notes.warn(
                    shift.place(),
                    "exchange.cmsdShift",
                    shift.textOf("Identifier").orElse(""));
            return List.of();
        }
        List<String> entries = new ArrayList<>();
        for (Span span : worked(shift, whole.get())) {
            for (List<Integer> run : runs(days)) {
                String range =
                        run.size() == 1 ? name(run.getFirst()) : name(run.getFirst()) + "-" + name(run.getLast());
                entries.add(range + " " + clock(span.from()) + "-" + clock(span.to()));
            }
        }
        return entries;
    }

    private Optional<Span> span(XmlNode node) {
        try {
            LocalTime start =
                    LocalTime.parse(node.textOf("StartTime").orElse("").replaceFirst("(Z|[+-]\\d\\d:\\d\\d)$", ""));
            int from = start.toSecondOfDay() / 60;
            return node.first("Duration")
                    .flatMap(times::read)
                    .flatMap(Quantity::parse)
                    .map(length -> new Span(from, from + (int) Math.round(length.si() / 60)));
        } catch (DateTimeException e) {
            return Optional.empty(); // the caller says which shift it is
        }
    }

    /** What is left of a shift without its breaks. */
    private List<Span> worked(XmlNode shift, Span whole) {
        List<Span> breaks = shift.all("Break")
                .flatMap(each -> span(each).stream())
                .map(each -> each.from() < whole.from() ? new Span(each.from() + DAY, each.to() + DAY) : each)
                .sorted(Comparator.comparingInt(Span::from))
                .toList();
        List<Span> worked = new ArrayList<>();
        int from = whole.from();
        for (Span pause : breaks) {
            if (pause.from() > from) {
                worked.add(new Span(from, pause.from()));
            }
            from = Math.max(from, pause.to());
        }
        if (from < whole.to()) {
            worked.add(new Span(from, whole.to()));
        }
        return worked;
    }

    /** Days that follow each other, together. */
    private static List<List<Integer>> runs(List<Integer> days) {
        List<List<Integer>> runs = new ArrayList<>();
        for (int day : days) {
            if (runs.isEmpty() || runs.getLast().getLast() != day - 1) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(day);
        }
        return runs;
    }

    private static String name(int day) {
        String name = DAYS.get(day);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1, 3);
    }

    private static String clock(int minutes) {
        int within = minutes > DAY ? minutes - DAY : minutes;
        return "%02d:%02d".formatted(within / 60, within % 60);
    }

    /** Writes a week of shifts as a calendar. @return whether it could be read */
    static boolean write(XmlText xml, String id, String shifts) {
        List<Matcher> entries = new ArrayList<>();
        for (String entry : shifts.split(";")) {
            Matcher matcher = SHIFT.matcher(entry);
            if (!matcher.matches()) {
                return false;
            }
            entries.add(matcher);
        }
        xml.begin("Calendar").leaf("Identifier", id);
        for (int i = 0; i < entries.size(); i++) {
            shift(xml, "shift-" + (i + 1), entries.get(i));
        }
        xml.end();
        return true;
    }

    private static void shift(XmlText xml, String id, Matcher entry) {
        int from = minutes(entry.group(3), entry.group(4));
        int to = minutes(entry.group(5), entry.group(6));
        xml.begin("Shift").leaf("Identifier", id);
        xml.leaf("StartTime", clock(from) + ":00");
        Times.write(xml, "Duration", (to > from ? to - from : to + DAY - from) + " min");
        int first = day(entry.group(1));
        int last = entry.group(2) == null ? first : day(entry.group(2));
        for (int i = 0; i <= Math.floorMod(last - first, DAYS.size()); i++) {
            xml.leaf("ApplicableDay", DAYS.get((first + i) % DAYS.size()));
        }
        xml.end();
    }

    private static int minutes(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    }

    private static int day(String name) {
        for (int i = 0; i < DAYS.size(); i++) {
            if (DAYS.get(i).startsWith(name.toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return 0;
    }
}
