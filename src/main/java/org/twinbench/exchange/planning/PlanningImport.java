package org.twinbench.exchange.planning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<PlanningKind> ORDER_BOOKS =
            EnumSet.of(PlanningKind.TABLE, PlanningKind.B2MML, PlanningKind.CMSD);

    private final ColumnMapping mapping;
    private final Set<String> headings = new HashSet<>();
    private final Progress progress;

    private PlanningImport(ColumnMapping mapping, Progress progress) {
        this.mapping = mapping;
        this.progress = progress;
    }

    /** A document and what was noticed while it was put together. */
    public record OrderTables(PlanningDocument document, List<Finding> findings) {
        public OrderTables {
            findings = List.copyOf(findings);
        }
    }

    /** A problem in the language asked for, and what was noticed while it was read. */
    public record Read(PlanningProblem problem, List<Finding> findings) {
        public Read {
            findings = List.copyOf(findings);
        }
    }

    /** What is to be planned in one file, whatever kind it is: tables, B2MML, CMSD, a planning document or benchmark text. */
    public static PlanningProblem problem(Path file, Locale language, Progress progress) throws IOException {
        return problem(List.of(file), ColumnMapping.NONE, language, progress).problem();
    }

    /**
     * What is to be planned in files that belong together, or in all tables of a folder. Only tables and orders in XML can be several.
     *
     * @throws BadInputException with everything that is wrong
     */
    public static Read problem(List<Path> given, ColumnMapping mapping, Locale language, Progress progress)
            throws IOException {
        List<Path> files = OrderFiles.in(given);
        Path first = files.getFirst();
        Optional<PlanningKind> kind = PlanningKind.of(first);
        if (files.size() > 1 || kind.filter(ORDER_BOOKS::contains).isPresent()) {
            OrderTables tables = read(files, mapping, progress);
            return new Read(tables.document().problem(language), tables.findings());
        }
        if (kind.equals(Optional.of(PlanningKind.DOCUMENT))) {
            progress.report(
                    -1, Message.of("exchange.reading", first.getFileName().toString()));
            PlanningDocument document = PlanningDocument.read(first);
            return new Read(document.problem(language), document.findings());
        }
        return new Read(PlanningFiles.read(first), List.of());
    }

    /** Whether a file is for planning; CMSD is not, since it describes plants, of which it may have orders. */
    public static boolean isForPlanning(Path file) throws IOException {
        return PlanningKind.of(file).filter(kind -> kind != PlanningKind.CMSD).isPresent();
    }

    /** Whether a file holds orders that are read by {@link #read}: a table, or a B2MML schedule. */
    public static boolean isOrderBook(Path file) throws IOException {
        return PlanningKind.of(file)
                .filter(kind -> kind == PlanningKind.TABLE || kind == PlanningKind.B2MML)
                .isPresent();
    }

    /**
     * Reads files that together are one order book.
     *
     * @throws BadInputException with everything that is wrong
     */
    public static OrderTables read(List<Path> files, ColumnMapping mapping, Progress progress) throws IOException {
        return new PlanningImport(mapping, progress).read(files);
    }

    private OrderTables read(List<Path> files) throws IOException {
        Path first = files.getFirst();
        OrderBook book = new OrderBook(notes, Place.of(first.toString()));
        boolean understood = false;
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new BadInputException(Place.of(file.toString()), "exchange.noFile");
            }
            progress.report(
                    -1, Message.of("exchange.reading", file.getFileName().toString()));
            understood |= add(book, file);
        }
        notes.throwIfErrors();
        mapping.noteUnused(headings, notes);
        if (!understood) {
            throw new BadInputException(Place.of(first.toString()), "exchange.planningNoTable");
        }
        PlanningDocument document = document(book, first);
        List<Finding> findings = new ArrayList<>(notes.list());
        findings.addAll(document.findings());
        return new OrderTables(document, findings);
    }

    private boolean add(OrderBook book, Path file) throws IOException {
        switch (kind(file)) {
            case B2MML -> book.addB2mml(XmlFile.read(file, progress));
            case CMSD -> book.addCmsd(XmlFile.read(file, progress));
            default -> {
                return tables(book, file);
            }
        }
        return true;
    }

    private static PlanningKind kind(Path file) throws IOException {
        return PlanningKind.of(file)
                .filter(ORDER_BOOKS::contains)
                .orElseThrow(() -> new BadInputException(Place.of(file.toString()), "exchange.planningTogether"));
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

    private boolean add(OrderBook book, Table table) {
        Optional<Columns> columns = Columns.of(table, mapping, notes);
        columns.ifPresent(found -> {
            found.row().cells().forEach(cell -> headings.add(cell.strip()));
            found.noteLongRows(notes);
        });
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
