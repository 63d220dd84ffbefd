package org.twinbench.exchange.planning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.table.Dates;
import org.twinbench.exchange.table.Table;
import org.twinbench.exchange.xml.XmlFile;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.Place;
import org.twinbench.model.Progress;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.io.PlanningDocument;
import org.twinbench.schedule.io.PlanningFiles;

/**
 * Reads an order book from tables: orders, routings, machines, setups, people and settings, each in a sheet of a workbook or in a CSV file
 * of its own, recognised by the headings; or from a B2MML operations schedule. What is wrong is said with file, sheet, row and column.
 */
public final class PlanningImport {
    /** Planning goes on for this long after the last date of the orders, if no setting says when it ends. */
    private static final int DAYS_AFTER = 28;

    /** Begins at this date if nothing has a date. */
    private static final LocalDate NO_DATE = LocalDate.of(2026, 1, 5);

    private final Notes notes = new Notes();
    private final Map<String, String> mapping;
    private final Progress progress;

    private PlanningImport(Map<String, String> mapping, Progress progress) {
        this.mapping = mapping;
        this.progress = progress;
    }

    /** A document and what was noticed while it was put together. */
    public record OrderTables(PlanningDocument document, List<Finding> findings) {
        public OrderTables {
            findings = List.copyOf(findings);
        }
    }

    /** What is to be planned in one file, whatever kind it is: tables, B2MML, a planning document or benchmark text. */
    public static PlanningProblem problem(Path file, Locale language, Progress progress) throws IOException {
        if (isOrderBook(file)) {
            return read(List.of(file), Map.of(), progress).document().problem(language);
        }
        return PlanningDocument.isPlanning(file)
                ? PlanningDocument.read(file).problem(language)
                : PlanningFiles.read(file);
    }

    /** Whether a file is a table by its ending, or a B2MML schedule by its root. */
    public static boolean isOrderBook(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xml")) {
            return Files.isRegularFile(file) && B2mmlSchedule.ROOTS.contains(XmlFile.rootName(file));
        }
        return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".xlsx");
    }

    /**
     * Reads files that together are one order book.
     *
     * @param mapping the field, such as {@code due}, by heading, for headings that are not known
     * @throws BadInputException with everything that is wrong
     */
    public static OrderTables read(List<Path> files, Map<String, String> mapping, Progress progress)
            throws IOException {
        return new PlanningImport(Map.copyOf(mapping), progress).read(files);
    }

    private OrderTables read(List<Path> files) throws IOException {
        Path first = files.getFirst();
        checkMapping(Place.of(first.toString()));
        OrderBook book = new OrderBook(notes, Place.of(first.toString()));
        boolean understood = false;
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new BadInputException(Place.of(file.toString()), "exchange.noFile");
            }
            progress.report(
                    -1, Message.of("exchange.reading", file.getFileName().toString()));
            understood |= file.toString().toLowerCase(Locale.ROOT).endsWith(".xml")
                    ? book.add(XmlFile.read(file, progress))
                    : tables(book, file);
        }
        notes.throwIfErrors();
        if (!understood) {
            throw new BadInputException(Place.of(first.toString()), "exchange.planningNoTable");
        }
        PlanningDocument document = document(book, first);
        List<Finding> findings = new ArrayList<>(notes.list());
        findings.addAll(document.findings());
        return new OrderTables(document, findings);
    }

    private boolean tables(OrderBook book, Path file) throws IOException {
        boolean understood = false;
        for (Table table : Table.read(file, cells -> Columns.known(cells, mapping), progress)) {
            understood |= add(book, table);
        }
        return understood;
    }

    private static PlanningDocument document(OrderBook book, Path file) throws BadInputException {
        String name = file.getFileName().toString().replaceFirst("\\.\\w+$", "");
        List<LocalDate> dates = book.dates().stream()
                .map(text -> text.replaceFirst("(Z|[+-]\\d\\d:\\d\\d)$", ""))
                .flatMap(text -> Dates.parse(text).stream())
                .map(LocalDateTime::toLocalDate)
                .sorted()
                .toList();
        LocalDate start = dates.isEmpty() ? NO_DATE : dates.getFirst();
        LocalDate end = dates.isEmpty() ? NO_DATE : dates.getLast();
        return PlanningDocument.of(book.document(
                name, start + "T00:00:00", end.plusDays(DAYS_AFTER).toString()));
    }

    private void checkMapping(Place place) throws BadInputException {
        for (String field : mapping.values()) {
            if (Heading.ofField(field).isEmpty()) {
                throw new BadInputException(place, "exchange.planningField", field, Heading.fields());
            }
        }
    }

    private boolean add(OrderBook book, Table table) {
        Optional<Columns> columns = Columns.of(table, mapping, notes);
        boolean understood = columns.isPresent() && book.add(columns.get());
        if (columns.isPresent() && columns.get().body().isEmpty()) {
            notes.error(table.place(), "exchange.noRows");
        }
        if (!understood) {
            notes.note(table.place(), "exchange.sheetIgnored", table.sheet());
        }
        return understood;
    }
}
