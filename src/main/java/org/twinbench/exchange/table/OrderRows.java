package org.twinbench.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.shop.Moment;
import org.twinbench.exchange.shop.WorkOrder;
import org.twinbench.model.Place;

/** Reads orders: one row for each. */
final class OrderRows {
    private final Header header;
    private final Notes notes;
    private final Amounts amounts;
    private final Names names;
    private final Map<String, Place> seen;

    /** @param seen the place of each order that was read before, from other tables too */
    OrderRows(Header header, Notes notes, Map<String, Place> seen) {
        this.seen = seen;
        this.header = header;
        this.notes = notes;
        amounts = new Amounts(header, notes);
        names = new Names(header, notes);
    }

    /** Whether a table with this header has orders. */
    static boolean fits(Header header) {
        return header.has(Column.ORDER) && header.has(Column.PRODUCT);
    }

    List<WorkOrder> read() {
        List<WorkOrder> orders = new ArrayList<>();
        for (Table.Row row : header.body()) {
            order(row).ifPresent(orders::add);
        }
        return orders;
    }

    private Optional<WorkOrder> order(Table.Row row) {
        Optional<String> id = names.read(row, Column.ORDER).filter(name -> isNew(row, name));
        Optional<String> product = names.read(row, Column.PRODUCT);
        Optional<Integer> quantity = header.has(Column.QUANTITY) ? amounts.count(row, Column.QUANTITY) : Optional.of(1);
        Optional<Moment> release = moment(row, Column.RELEASE);
        Optional<Moment> due = moment(row, Column.DUE);
        if (id.isEmpty() || product.isEmpty() || quantity.isEmpty()) {
            return Optional.empty();
        }
        int column = header.columns().get(Column.ORDER);
        return Optional.of(new WorkOrder(
                id.get(),
                product.get(),
                quantity.get(),
                release,
                due,
                header.table().place(row, column)));
    }

    private boolean isNew(Table.Row row, String id) {
        Place place = header.table().place(row, header.columns().get(Column.ORDER));
        Place first = seen.putIfAbsent(id, place);
        if (first != null) {
            notes.error(place, "exchange.orderTwice", id, first.toString());
        }
        return first == null;
    }

    private Optional<Moment> moment(Table.Row row, Column column) {
        return header.text(row, column).isEmpty() ? Optional.empty() : amounts.moment(row, column);
    }
}
