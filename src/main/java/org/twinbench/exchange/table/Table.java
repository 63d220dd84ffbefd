package org.twinbench.exchange.table;

import java.util.List;
import org.twinbench.model.Place;

/**
 * A CSV file or one sheet of a workbook, as text.
 *
 * @param sheet the name of the sheet; empty for a CSV file
 */
record Table(String file, String sheet, List<Row> rows) {
    /** The most rows that a table may have: more orders than a run of one plant ever sees. */
    static final int MAX_ROWS = 100_000;
    /** The most columns that are read of a row. */
    static final int MAX_COLUMNS = 256;

    /**
     * A row.
     *
     * @param number as the program shows it that the table comes from: the line of a CSV file, the row of a sheet
     */
    record Row(int number, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        /** The text of a cell without blanks around it; empty if the row is shorter. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    Table {
        rows = List.copyOf(rows);
    }

    Place place() {
        return Place.at(file, sheet);
    }

    /** The place of a cell; rows and columns count from one. */
    Place place(Row row, int column) {
        return new Place(file, row.number(), column + 1, sheet);
    }
}
