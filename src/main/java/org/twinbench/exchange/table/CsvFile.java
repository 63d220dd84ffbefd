package org.twinbench.exchange.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;
import org.twinbench.model.Progress;

/** Reads a CSV file whose encoding and delimiter nobody has said. */
final class CsvFile {
    static final long MAX_BYTES = 64L << 20;

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    /** Excel's first line that names the delimiter. */
    private static final String NAMED = "sep=";

    private final String name;
    private final Progress progress;

    private final ToLongFunction<List<String>> headings;

    private CsvFile(String name, ToLongFunction<List<String>> headings, Progress progress) {
        this.name = name;
        this.headings = headings;
        this.progress = progress;
    }

    /** @throws BadInputException if the file is empty or too large, or a quote is never closed */
    static Table read(Path file, ToLongFunction<List<String>> headings, Progress progress) throws IOException {
        String name = file.toString();
        long size = Files.size(file);
        if (size > MAX_BYTES) {
            throw new BadInputException(
                    Place.of(name), "exchange.fileTooLarge", Long.toString(size), Long.toString(MAX_BYTES));
        }
        String text = Encoding.decode(Files.readAllBytes(file));
        if (text.isBlank()) {
            throw new BadInputException(Place.of(name), "exchange.emptyFile");
        }
        return new CsvFile(name, headings, progress).table(text);
    }

    private Table table(String text) throws IOException {
        boolean named = text.startsWith(NAMED) && text.length() > NAMED.length();
        char delimiter = named ? text.charAt(NAMED.length()) : delimiter(text);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        List<Table.Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            for (long line = 1; hasNext(records, line); line = parser.getCurrentLineNumber() + 1) {
                CSVRecord record = records.next();
                if (!named || line > 1) {
                    add(rows, record, Math.toIntExact(line));
                }
            }
        }
        return new Table(name, "", rows);
    }

    private void add(List<Table.Row> rows, CSVRecord record, int line) throws BadInputException {
        Place place = new Place(name, line, 0, "");
        if (rows.size() == Table.MAX_ROWS) {
            throw new BadInputException(place, "exchange.tooManyRows", Table.MAX_ROWS);
        }
        if (record.size() > Table.MAX_COLUMNS) {
            throw new BadInputException(place, "exchange.tooManyColumns", Table.MAX_COLUMNS);
        }
        Table.watch(rows.size(), progress);
        rows.add(new Table.Row(line, record.toList()));
    }

    private boolean hasNext(Iterator<CSVRecord> records, long line) throws BadInputException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw new BadInputException(
                    new Place(name, Math.toIntExact(line), 0, ""),
                    "exchange.badCsv",
                    e.getCause().getMessage());
        }
    }

    /** The one with which the most headings are known; among equals, the one that stands there most often. */
    private char delimiter(String text) {
        List<String> lines = text.lines().limit(Header.SEARCHED).toList();
        return DELIMITERS.stream()
                .max(Comparator.<Character>comparingLong(delimiter -> headings(lines, delimiter))
                        .thenComparingLong(delimiter -> lines.stream()
                                .flatMapToInt(String::chars)
                                .filter(c -> c == delimiter)
                                .count()))
                .orElseThrow();
    }

    private long headings(List<String> lines, char delimiter) {
        return lines.stream()
                .mapToLong(line -> headings.applyAsLong(cells(line, delimiter)))
                .max()
                .orElse(0);
    }

    /** The cells of a line of headings, in which nobody quotes a delimiter. */
    private static List<String> cells(String line, char delimiter) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\\Q" + delimiter + "\\E", -1)) {
            cells.add(cell.replace("\"", "").strip());
        }
        return cells;
    }
}
