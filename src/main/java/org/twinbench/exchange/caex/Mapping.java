package org.twinbench.exchange.caex;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Parameter;
import org.twinbench.model.Place;
import org.twinbench.scenario.ElementType;
import org.twinbench.scenario.EngineDescription;

/**
 * Which roles of AutomationML are which types of element, and which of their attributes are which parameters. It is a
 * CSV table with the columns role, type, attribute, parameter, unit (of a bare number) and default; the rows of a file
 * of the user come before those that the program has.
 */
public final class Mapping {
    private static final String STANDARD = "/org/twinbench/exchange/automationml-mapping.csv";
    private static final String[] COLUMNS = {"role", "type", "attribute", "parameter", "unit", "default"};
    private static final long MAX_BYTES = 1L << 20;

    /** A row of the table; every text may be empty but the role and the type. */
    record Row(String role, String type, String attribute, String parameter, String unit, String standard) {
        /** Whether it is for a role, given by its path; CAEX 3.0 writes names with odd signs in brackets. */
        boolean isFor(String path) {
            String plain = path.replace("[", "").replace("]", "");
            return role.equalsIgnoreCase(plain) || role.equalsIgnoreCase(plain.substring(plain.lastIndexOf('/') + 1));
        }
    }

    private final List<Row> rows;

    private Mapping(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The table of the program. */
    public static Mapping standard(EngineDescription engine) throws IOException {
        return new Mapping(standardRows(engine));
    }

    /** A file of the user before the table of the program. @throws BadInputException for what neither engine nor table know */
    public static Mapping read(Path file, EngineDescription engine) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(Place.of(file.toString()), "exchange.noFile");
        }
        if (Files.size(file) > MAX_BYTES) {
            throw new BadInputException(
                    Place.of(file.toString()),
                    "exchange.fileTooLarge",
                    Long.toString(Files.size(file)),
                    Long.toString(MAX_BYTES));
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        List<Row> rows = rows(file.toString(), new StringReader(text.replaceFirst("^\uFEFF", "")), engine);
        rows.addAll(standardRows(engine));
        return new Mapping(rows);
    }

    private static List<Row> standardRows(EngineDescription engine) throws IOException {
        try (InputStream in = Mapping.class.getResourceAsStream(STANDARD);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return rows(STANDARD, reader, engine);
        }
    }

    private static List<Row> rows(String file, Reader reader, EngineDescription engine) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .get();
        Notes notes = new Notes();
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(reader, format)) {
            for (String column : COLUMNS) {
                if (!parser.getHeaderNames().contains(column)) {
                    notes.error(new Place(file, 1, 0, ""), "exchange.mappingColumn", column, String.join(",", COLUMNS));
                }
            }
            notes.throwIfErrors();
            for (CSVRecord record : parser) {
                Place place = new Place(file, (int) parser.getCurrentLineNumber(), 0, "");
                row(record, place, engine, notes).ifPresent(rows::add);
            }
        } catch (UncheckedIOException | IllegalArgumentException e) { // a quote without end, a column twice
            throw new BadInputException(Place.of(file), "exchange.badCsv", e.getMessage());
        }
        notes.throwIfErrors();
        return rows;
    }

    private static Optional<Row> row(CSVRecord record, Place place, EngineDescription engine, Notes notes) {
        if (!record.isConsistent()) {
            notes.error(place, "exchange.mappingCells", record.size(), COLUMNS.length);
            return Optional.empty();
        }
        Row row = new Row(
                record.get("role"),
                record.get("type"),
                record.get("attribute"),
                record.get("parameter"),
                record.get("unit"),
                record.get("default"));
        Optional<ElementType> type = engine.type(row.type());
        if (row.role().isEmpty() || type.isEmpty()) {
            notes.error(place, "exchange.mappingType", row.role(), row.type());
            return Optional.empty();
        }
        boolean known = row.parameter().isEmpty()
                || type.get().parameters().stream().map(Parameter::key).anyMatch(row.parameter()::equals);
        if (!known) {
            notes.error(place, "exchange.mappingParameter", row.type(), row.parameter());
        }
        return known ? Optional.of(row) : Optional.empty();
    }

    /** The type of element for a role, given by its name or by its whole path. */
    Optional<String> type(String role) {
        return rows.stream().filter(row -> row.isFor(role)).map(Row::type).findFirst();
    }

    /** The rows that say something about the attributes of a role, those of the user first. */
    List<Row> attributes(String role, String type) {
        return rows.stream()
                .filter(row -> row.isFor(role)
                        && row.type().equals(type)
                        && !row.parameter().isEmpty())
                .toList();
    }
}
