package org.twinbench.exchange.table;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.shop.Moment;
import org.twinbench.model.DistributionSpec;
import org.twinbench.model.Place;
import org.twinbench.model.Quantity;
import org.twinbench.model.Unit;

/** Reads the numbers, times and dates of one table; notes what it cannot read, with the place of the cell. */
final class Amounts {
    private static final Pattern AMOUNT = Pattern.compile("([+-]?[\\d.,]*\\d[.,]?(?:[eE][+-]?\\d+)?)\\s*(.*)");
    private static final Pattern WITH_COMMA = Pattern.compile("[+-]?\\d+,\\d+(\\s*[^\\d.,\\s].*)?");
    private static final Pattern WITH_POINT = Pattern.compile("[+-]?\\d+\\.\\d+(\\s*[^\\d.,\\s].*)?");

    private final Header header;
    private final Notes notes;
    private final char mark;

    Amounts(Header header, Notes notes) {
        this.header = header;
        this.notes = notes;
        this.mark = decimalMark(header);
    }

    /** A comma if more cells of the known columns have one between their digits than have a point. */
    private static char decimalMark(Header header) {
        List<String> texts = header.body().stream()
                .flatMap(row -> header.columns().values().stream().map(row::cell))
                .toList();
        long commas = texts.stream().filter(WITH_COMMA.asMatchPredicate()).count();
        long points = texts.stream().filter(WITH_POINT.asMatchPredicate()).count();
        return commas > points ? ',' : '.';
    }

    /** A time or the distribution of one, as a scenario has it; empty, with an error noted, if it is none. */
    Optional<String> duration(Table.Row row, Column column) {
        String text = header.text(row, column);
        Optional<DistributionSpec> random = DistributionSpec.parse(text);
        if (!text.isEmpty() && Character.isLetter(text.charAt(0)) && random.isPresent()) {
            return Optional.of(text);
        }
        return time(row, column).map(Quantity::toString);
    }

    /** A time with its unit. */
    Optional<Quantity> time(Table.Row row, Column column) {
        String text = header.text(row, column);
        Place place = place(row, column);
        Matcher matcher = AMOUNT.matcher(text);
        if (!matcher.matches()) {
            notes.error(place, "exchange.notATime", text, column.heading());
            return Optional.empty();
        }
        Optional<Double> number = number(matcher.group(1), text, place);
        String written = matcher.group(2).isBlank() ? header.units().getOrDefault(column, "") : matcher.group(2);
        Optional<Unit> unit = TimeUnits.of(written);
        if (unit.isEmpty()) {
            String key = written.isBlank() ? "exchange.unitMissing" : "exchange.unitUnknown";
            notes.error(place, key, text, column.heading(), written);
            return Optional.empty();
        }
        return number.map(value -> new Quantity(value, unit.get()));
    }

    /** A whole number from one on. */
    Optional<Integer> count(Table.Row row, Column column) {
        String text = header.text(row, column);
        Optional<Double> number =
                text.matches("[\\d.,]*\\d") ? number(text, text, place(row, column)) : Optional.empty();
        if (number.filter(value -> value >= 1 && value <= 1e6 && value == Math.rint(value))
                .isEmpty()) {
            notes.error(place(row, column), "exchange.notACount", text, column.heading());
            return Optional.empty();
        }
        return Optional.of(number.get().intValue());
    }

    /** A moment: a date, or a time from the start of the run. */
    Optional<Moment> moment(Table.Row row, Column column) {
        String text = header.text(row, column);
        if (!Dates.looksLike(text)) {
            return time(row, column).map(time -> new Moment.FromStart(time.si()));
        }
        Optional<LocalDateTime> date = Dates.parse(text);
        if (date.isPresent()) {
            return date.map(Moment.Date::new);
        }
        notes.error(place(row, column), "exchange.badDate", text);
        return Optional.empty();
    }

    private Optional<Double> number(String text, String cell, Place place) {
        char other = mark == ',' ? '.' : ',';
        if (text.indexOf(other) >= 0 || text.indexOf(mark) != text.lastIndexOf(mark)) {
            notes.error(place, "exchange.decimalMark", cell, String.valueOf(mark));
            return Optional.empty();
        }
        return Optional.of(Double.parseDouble(text.replace(mark, '.')));
    }

    private Place place(Table.Row row, Column column) {
        return header.table().place(row, header.columns().getOrDefault(column, -1));
    }
}
