package org.twinbench.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToLongFunction;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Message;
import org.twinbench.model.Place;
import org.twinbench.model.Progress;

/**
 * A CSV file or one sheet of a workbook, as text.
 *
 * @param sheet the name of the sheet; empty for a CSV file
 */
public record Table(String file, String sheet, List<Row> rows) {
    /**
     * Reads a CSV file or the visible sheets of a workbook.
     *
     * @param headings how many of the texts of a row are known headings, by which the delimiter of a CSV file is found
     * @throws org.twinbench.model.BadInputException if the file is no table, is empty, or is too large
     */
    public static List<Table> read(Path file, ToLongFunction<List<String>> headings, Progress progress)
            throws IOException {
        if (TextBeginning.isOldWorkbook(file)) {
            throw new BadInputException(Place.of(file.toString()), "exchange.oldWorkbook");
        }
        return TextBeginning.isWorkbook(file)
                ? Workbook.read(file, progress)
                : List.of(CsvFile.read(file, headings, progress));
    }

    /** The most rows that a table may have: more orders than a run of one plant ever sees. */
    static final int MAX_ROWS = 100_000;

    private static final int CHECKED = 1_000;
    private static final int REPORTED = 20_000;
    /** The most columns that are read of a row. */
    static final int MAX_COLUMNS = 256;

    /** Says how far reading is, now and then, and learns whether it shall stop. */
    static void watch(int rows, Progress progress) {
        if (rows % CHECKED == 0) {
            progress.checkCancelled();
        }
        if (rows > 0 && rows % REPORTED == 0) {
            progress.report((double) rows / MAX_ROWS, Message.of("exchange.readingRows", rows));
        }
    }

    /**
     * A row.
     *
     * @param number as the program shows it that the table comes from: the line of a CSV file, the row of a sheet
     */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The text of a cell without blanks around it; empty if the row is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    public Table {
        rows = List.copyOf(rows);
    }

    public Place place() {
        return Place.at(file, sheet);
    }

    /** The place of a cell; rows and columns count from one. */
    public Place place(Row row, int column) {
        return new Place(file, row.number(), column + 1, sheet);
    }
}
