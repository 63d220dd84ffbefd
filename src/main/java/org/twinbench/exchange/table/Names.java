package org.twinbench.exchange.table;

import java.util.Optional;
import org.twinbench.exchange.draft.Notes;

/** Names of products, machines and orders: those that have a meaning of their own in a scenario are refused. */
record Names(Header header, Notes notes) {
    private static final String RESERVED = "/:;,>*'\"";

    /** The name in a cell; empty, with an error noted, if it is blank or has a sign that names cannot have. */
    Optional<String> read(Table.Row row, Column column) {
        String text = header.text(row, column);
        int index = header.columns().getOrDefault(column, -1);
        if (text.isEmpty()) {
            notes.error(header.table().place(row, index), "exchange.cellMissing", column.heading());
            return Optional.empty();
        }
        Optional<String> sign = text.chars()
                .filter(c -> RESERVED.indexOf(c) >= 0 || Character.isISOControl(c))
                .mapToObj(Character::toString)
                .findFirst();
        sign.ifPresent(c -> notes.error(header.table().place(row, index), "exchange.badName", text, c));
        return sign.isPresent() ? Optional.empty() : Optional.of(text);
    }
}
