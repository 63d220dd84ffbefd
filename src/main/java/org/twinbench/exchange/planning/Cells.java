package org.twinbench.exchange.planning;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.table.Dates;
import org.twinbench.exchange.table.Table;
import org.twinbench.exchange.table.TimeUnits;
import org.twinbench.model.Place;
import org.twinbench.model.Unit;
import org.twinbench.scenario.JsonValue;
import org.twinbench.scenario.JsonValue.Scalar.Type;

/** Turns the cells of one table into values as a planning document has them: points in numbers, units behind them, ISO dates. */
final class Cells {
    private static final Pattern AMOUNT = Pattern.compile("([+-]?[\\d.,]+)\\s*(.*)");
    private static final Pattern WITH_OFFSET = Pattern.compile(".*T.*(Z|[+-]\\d\\d:\\d\\d)");
    private static final String SEPARATORS = "[;,，；、|]";

    private final Columns columns;
    private final Notes notes;
    private final Decimals decimals;

    Cells(Columns columns, Notes notes) {
        this.columns = columns;
        this.notes = notes;
        this.decimals = Decimals.of(columns.places().keySet().stream()
                .filter(Cells::isNumber)
                .flatMap(heading -> columns.body().stream().map(row -> columns.text(row, heading))));
    }

    private static boolean isNumber(Heading heading) {
        return switch (heading.kind()) {
            case NUMBER, TIME, POWER -> true;
            default -> false;
        };
    }

    Place place(Table.Row row, Heading heading) {
        return columns.table().place(row, columns.places().getOrDefault(heading, -1));
    }

    /** Puts a cell under a key, if it is not empty. */
    void put(Members members, String key, Table.Row row, Heading heading) {
        String text = columns.text(row, heading);
        if (!text.isEmpty()) {
            members.text(key, place(row, heading), value(row, heading, text));
        }
    }

    /** The parts of a cell with several values. */
    List<JsonValue> list(Table.Row row, Heading heading) {
        return parts(row, heading).stream()
                .map(part -> (JsonValue) new JsonValue.Scalar(place(row, heading), Type.TEXT, part))
                .toList();
    }

    List<String> parts(Table.Row row, Heading heading) {
        return Stream.of(columns.text(row, heading).split(SEPARATORS))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private String value(Table.Row row, Heading heading, String text) {
        return switch (heading.kind()) {
            case NUMBER -> plain(row, heading, text).replaceFirst("\\.0+$", "");
            case TIME -> withUnit(row, heading, text, "");
            case POWER -> withUnit(row, heading, text, "kW");
            case DATE -> date(row, heading, text);
            case FLAG ->
                Boolean.toString(List.of("yes", "y", "true", "1", "x", "是").contains(text.toLowerCase(Locale.ROOT)));
            default -> text;
        };
    }

    private String plain(Table.Row row, Heading heading, String number) {
        Optional<String> plain = decimals.plain(number);
        if (plain.isEmpty()) {
            notes.error(place(row, heading), "exchange.ambiguousNumber", number);
        }
        return plain.orElse("1");
    }

    private String withUnit(Table.Row row, Heading heading, String text, String standard) {
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            return text;
        }
        String written = amount.group(2).isBlank() ? columns.units().getOrDefault(heading, "") : amount.group(2);
        String unit = written.isBlank() ? standard : written.strip();
        return (plain(row, heading, amount.group(1)) + " "
                        + TimeUnits.of(unit).map(Unit::symbol).orElse(unit))
                .strip();
    }

    /** Workbooks have 00:00 where a planner wrote only a date. */
    private String date(Table.Row row, Heading heading, String text) {
        if (!Dates.looksLike(text)) {
            return withUnit(row, heading, text, "");
        }
        if (WITH_OFFSET.matcher(text).matches()) {
            return text;
        }
        Optional<LocalDateTime> date = Dates.parse(text);
        if (date.isEmpty()) {
            notes.error(place(row, heading), "exchange.badDate", text);
            return "0 min";
        }
        boolean midnight = date.get().toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight ? date.get().toLocalDate().toString() : date.get().toString();
    }
}
