package org.twinbench.exchange.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinbench.exchange.draft.Notes;

/** Which columns a table has: the first row in which at least two headings are known. */
record Header(Table table, Table.Row row, Map<Column, Integer> columns, Map<Column, String> units) {
    /** The header is looked for in the first rows; titles and dates may stand above it. */
    static final int SEARCHED = 20;

    private static final int ENOUGH = 2;
    /** {@code Process time [min]}, {@code 加工时间（分钟）}, {@code Process time in min}. */
    private static final Pattern WITH_UNIT =
            Pattern.compile("(.+?)\\s*(?:[\\[(（/]\\s*([^\\])）]+?)\\s*[\\])）]?|\\sin\\s+(\\S+))");

    /** The header of a table; empty if no row looks like one. */
    static Optional<Header> of(Table table, Notes notes) {
        return table.rows().stream()
                .limit(SEARCHED)
                .filter(row -> known(row.cells()) >= ENOUGH)
                .findFirst()
                .map(row -> read(table, row, notes));
    }

    /** How many of the texts are headings. */
    static long known(List<String> cells) {
        return cells.stream()
                .map(Header::column)
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }

    private static Header read(Table table, Table.Row row, Notes notes) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        Map<Column, String> units = new EnumMap<>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cell(i);
            Optional<Column> column = column(text);
            if (column.isEmpty() && !text.isEmpty()) {
                notes.note(table.place(row, i), "exchange.columnIgnored", text);
            } else if (column.isPresent() && columns.putIfAbsent(column.get(), i) != null) {
                notes.error(
                        table.place(row, i),
                        "exchange.columnTwice",
                        text,
                        column.get().heading());
            } else if (column.isPresent()) {
                units.put(column.get(), unit(text));
            }
        }
        return new Header(table, row, columns, units);
    }

    private static Optional<Column> column(String heading) {
        String text = heading.strip();
        Matcher matcher = WITH_UNIT.matcher(text);
        Optional<Column> whole = Column.of(text);
        return whole.isPresent() || !matcher.matches() ? whole : Column.of(matcher.group(1));
    }

    private static String unit(String heading) {
        Matcher matcher = WITH_UNIT.matcher(heading);
        if (Column.of(heading).isPresent() || !matcher.matches()) {
            return "";
        }
        return matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    /** The text of a cell; empty if there is no such column. */
    String text(Table.Row at, Column column) {
        return has(column) ? at.cell(columns.get(column)) : "";
    }

    /** The rows below the header that are not blank. */
    List<Table.Row> body() {
        return table.rows().stream()
                .dropWhile(each -> each.number() <= row.number())
                .filter(each -> !each.isBlank())
                .toList();
    }
}
