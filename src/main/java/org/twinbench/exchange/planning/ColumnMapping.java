package org.twinbench.exchange.planning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.table.Table;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;
import org.twinbench.model.Progress;

/** What the columns of somebody's tables mean whose headings are not known, or mean something else than they usually do. */
public final class ColumnMapping {
    /** Nothing but the headings that are known. */
    public static final ColumnMapping NONE = of(Map.of());

    private static final int CELLS = 2;

    private record Entry(Heading heading, Place place) {}

    private final SequencedMap<String, Entry> entries;

    private ColumnMapping(SequencedMap<String, Entry> entries) {
        this.entries = entries;
    }

    /** @throws IllegalArgumentException if a value is no field, such as {@code due} */
    static ColumnMapping of(Map<String, String> fields) {
        SequencedMap<String, Entry> entries = new LinkedHashMap<>();
        fields.forEach((heading, field) -> entries.put(
                heading, new Entry(Heading.ofField(field).orElseThrow(IllegalArgumentException::new), Place.of(""))));
        return new ColumnMapping(entries);
    }

    /**
     * Reads a table of two columns: a heading as it stands in the tables, and the field that it means. A first row {@code heading, field} is
     * left out.
     *
     * @throws BadInputException with the place of each row that names no field, or a heading twice
     */
    public static ColumnMapping read(Path file, Progress progress) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(Place.of(file.toString()), "exchange.noFile");
        }
        Table table = Table.read(file, cells -> cells.size() == CELLS ? 1 : 0, progress)
                .getFirst();
        Notes notes = new Notes();
        SequencedMap<String, Entry> entries = new LinkedHashMap<>();
        List<Table.Row> rows =
                table.rows().stream().filter(row -> !row.isBlank()).toList();
        for (Table.Row row : rows) {
            Optional<Heading> heading = Heading.ofField(row.cell(1));
            if (row.equals(rows.getFirst()) && heading.isEmpty() && isTitle(row)) {
                continue;
            }
            if (heading.isEmpty() || row.cell(0).isEmpty()) {
                notes.error(
                        table.place(row, row.cell(0).isEmpty() ? 0 : 1),
                        "exchange.planningField",
                        row.cell(1),
                        Heading.fields());
                continue;
            }
            Entry first = entries.putIfAbsent(row.cell(0), new Entry(heading.get(), table.place(row, 0)));
            if (first != null) {
                notes.error(
                        table.place(row, 0),
                        "exchange.mappingTwice",
                        row.cell(0),
                        first.place().toString());
            }
        }
        notes.throwIfErrors();
        return new ColumnMapping(entries);
    }

    private static boolean isTitle(Table.Row row) {
        return List.of("heading", "column", "表头", "列", "列名")
                .contains(row.cell(0).toLowerCase(Locale.ROOT));
    }

    /** What a heading means by this mapping; empty if it says nothing about it. */
    Optional<Heading> heading(String text) {
        return Optional.ofNullable(entries.get(text)).map(Entry::heading);
    }

    /** Warns of headings that no table has. */
    void noteUnused(Set<String> seen, Notes notes) {
        entries.forEach((heading, entry) -> {
            if (!seen.contains(heading)) {
                notes.warn(entry.place(), "exchange.mappingUnused", heading);
            }
        });
    }
}
