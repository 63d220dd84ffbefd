package org.twinbench.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.exchange.draft.Imported;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.shop.JobShop;
import org.twinbench.exchange.shop.Operation;
import org.twinbench.exchange.shop.WorkOrder;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Message;
import org.twinbench.model.Place;
import org.twinbench.model.Progress;

/** Makes a factory of the tables of a production planner: routings become machines, orders what a source releases. */
public final class TableImport {
    private final Notes notes = new Notes();
    private final List<Operation> operations = new ArrayList<>();
    private final List<WorkOrder> orders = new ArrayList<>();

    private final Map<String, Place> steps = new HashMap<>();
    private final Map<String, Place> orderNames = new HashMap<>();

    private TableImport() {}

    /**
     * Reads CSV files and workbooks together: routings and orders may stand in one or in several.
     *
     * @throws BadInputException with file, row, column and sheet of everything that is wrong
     */
    public static Imported read(List<Path> files, Progress progress) throws IOException {
        TableImport tables = new TableImport();
        for (Path file : files) {
            progress.report(
                    -1, Message.of("exchange.reading", file.getFileName().toString()));
            tables.read(file, progress);
        }
        tables.notes.throwIfErrors();
        Imported imported = new JobShop(tables.operations, tables.orders, tables.notes).build(files.getFirst());
        tables.notes.throwIfErrors();
        return imported;
    }

    private void read(Path file, Progress progress) throws IOException {
        List<Table> tables = Table.read(file, Header::known, progress);
        int before = operations.size() + orders.size();
        boolean understood = false;
        for (Table table : tables) {
            progress.checkCancelled();
            understood |= read(table, tables.size() > 1);
        }
        if (!understood && !notes.hasErrors()) {
            throw new BadInputException(Place.of(file.toString()), "exchange.noTable");
        }
        if (before == operations.size() + orders.size() && !notes.hasErrors()) {
            throw new BadInputException(Place.of(file.toString()), "exchange.noRows");
        }
    }

    /** @return whether the table holds what can be read */
    private boolean read(Table table, boolean oneOfSeveral) {
        Optional<Header> header = Header.of(table, notes);
        if (header.isEmpty()) {
            if (oneOfSeveral) {
                notes.note(table.place(), "exchange.sheetIgnored", table.sheet());
            }
            return false;
        }
        checkWidth(header.get());
        if (RoutingRows.fits(header.get())) {
            operations.addAll(new RoutingRows(header.get(), notes, steps).read());
        } else if (OrderRows.fits(header.get())) {
            orders.addAll(new OrderRows(header.get(), notes, orderNames).read());
        } else {
            notes.warn(table.place(header.get().row(), -1), "exchange.columnsMissing");
            return false;
        }
        return true;
    }

    /** A decimal comma in a file whose commas are delimiters makes a row longer than its header. */
    private void checkWidth(Header header) {
        int width = header.row().cells().size();
        for (Table.Row row : header.body()) {
            if (row.cells().size() > width && !row.cell(width).isEmpty()) {
                notes.error(header.table().place(row, width), "exchange.moreCells", width);
            }
        }
    }
}
