package org.twinbench.exchange.planning;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.table.Table;

/** Which columns a table has, and in which units: the first row in which at least two headings are known. */
record Columns(Table table, Table.Row row, Map<Heading, Integer> places, Map<Heading, String> units) {
    /** The headings are looked for in the first rows; titles and dates may stand above them. */
    static final int SEARCHED = 20;

    private static final int ENOUGH = 2;
    /** {@code Process time [min]}, {@code 加工时间（分钟）}. */
    private static final Pattern WITH_UNIT = Pattern.compile("(.+?)\\s*[\\[(（/]\\s*([^\\])）]+?)\\s*[\\])）]?");

    static Optional<Columns> of(Table table, ColumnMapping mapping, Notes notes) {
        return table.rows().stream()
                .limit(SEARCHED)
                .filter(row -> known(row.cells(), mapping) >= ENOUGH)
                .findFirst()
                .map(row -> read(table, row, mapping, notes));
    }

    static long known(List<String> cells, ColumnMapping mapping) {
        return cells.stream()
                .flatMap(cell -> heading(cell.strip(), mapping).stream())
                .distinct()
                .count();
    }

    private static Columns read(Table table, Table.Row row, ColumnMapping mapping, Notes notes) {
        Map<Heading, Integer> places = new EnumMap<>(Heading.class);
        Map<Heading, String> units = new EnumMap<>(Heading.class);
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cell(i);
            Optional<Heading> heading = heading(text, mapping);
            if (heading.isEmpty() && !text.isEmpty()) {
                notes.note(table.place(row, i), "exchange.columnIgnored", text);
            } else if (heading.isPresent() && places.putIfAbsent(heading.get(), i) != null) {
                notes.error(
                        table.place(row, i),
                        "exchange.columnTwice",
                        text,
                        heading.get().field());
            } else if (heading.isPresent()) {
                Matcher unit = WITH_UNIT.matcher(text);
                units.put(heading.get(), unit.matches() ? unit.group(2) : "");
            }
        }
        return new Columns(table, row, places, units);
    }

    private static Optional<Heading> heading(String text, ColumnMapping mapping) {
        Optional<Heading> mapped = mapping.heading(text);
        if (mapped.isPresent()) {
            return mapped;
        }
        Matcher unit = WITH_UNIT.matcher(text);
        Optional<Heading> whole = Heading.of(text);
        return whole.isPresent() || !unit.matches() ? whole : Heading.of(unit.group(1));
    }

    /** Notes rows that are longer than the headings: commas within numbers where commas are delimiters do that. */
    void noteLongRows(Notes notes) {
        int width = row.cells().size();
        for (Table.Row each : body()) {
            if (each.cells().size() > width && !each.cell(width).isEmpty()) {
                notes.error(table.place(each, width), "exchange.moreCells", width);
            }
        }
    }

    boolean has(Heading... headings) {
        return List.of(headings).stream().allMatch(places::containsKey);
    }

    /** The text of a cell; empty if there is no such column. */
    String text(Table.Row at, Heading heading) {
        return has(heading) ? at.cell(places.get(heading)) : "";
    }

    /** The rows below the headings that are not blank. */
    List<Table.Row> body() {
        return table.rows().stream()
                .dropWhile(each -> each.number() <= row.number())
                .filter(each -> !each.isBlank())
                .toList();
    }
}
