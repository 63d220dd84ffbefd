package org.twinbench.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.shop.Operation;
import org.twinbench.model.Place;

/** Reads the steps of routings: one row for each step of each product. */
final class RoutingRows {
    private final Header header;
    private final Notes notes;
    private final Amounts amounts;
    private final Names names;
    private final Map<String, Place> seen;

    /** @param seen the place of each step that was read before, from other tables too */
    RoutingRows(Header header, Notes notes, Map<String, Place> seen) {
        this.seen = seen;
        this.header = header;
        this.notes = notes;
        amounts = new Amounts(header, notes);
        names = new Names(header, notes);
    }

    /** Whether a table with this header has routings. */
    static boolean fits(Header header) {
        return header.has(Column.MACHINE) && header.has(Column.PRODUCT) && header.has(Column.TIME);
    }

    List<Operation> read() {
        List<Operation> operations = new ArrayList<>();
        for (Table.Row row : header.body()) {
            operation(row).ifPresent(operations::add);
        }
        return operations;
    }

    private Optional<Operation> operation(Table.Row row) {
        Optional<String> product = names.read(row, Column.PRODUCT);
        Optional<String> machine = names.read(row, Column.MACHINE);
        Optional<String> time = amounts.duration(row, Column.TIME);
        Optional<Double> step = product.flatMap(name -> step(row, name));
        Optional<String> setup =
                header.text(row, Column.SETUP).isEmpty() ? Optional.empty() : amounts.duration(row, Column.SETUP);
        Optional<Integer> places =
                header.text(row, Column.PLACES).isEmpty() ? Optional.empty() : amounts.count(row, Column.PLACES);
        if (product.isEmpty() || machine.isEmpty() || time.isEmpty() || step.isEmpty()) {
            return Optional.empty();
        }
        int column = header.columns().get(Column.MACHINE);
        return Optional.of(new Operation(
                product.get(),
                step.get(),
                machine.get(),
                time.get(),
                setup,
                places,
                header.table().place(row, column)));
    }

    /** Without a column for it, the rows stand in the order of the steps. */
    private Optional<Double> step(Table.Row row, String product) {
        if (!header.has(Column.STEP)) {
            return Optional.of((double) row.number());
        }
        String text = header.text(row, Column.STEP);
        Place place = header.table().place(row, header.columns().get(Column.STEP));
        if (!text.matches("\\d{1,9}(\\.\\d{1,3})?")) {
            notes.error(place, "exchange.notAStep", text);
            return Optional.empty();
        }
        Place first = seen.putIfAbsent(product + "\n" + Double.parseDouble(text), place);
        if (first != null) {
            notes.error(place, "exchange.stepTwice", text, product, first.toString());
            return Optional.empty();
        }
        return Optional.of(Double.parseDouble(text));
    }
}
