package org.twinbench.exchange.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;

/** The cells of a row of a workbook as text: numbers with a decimal point, dates as ISO 8601, times of day in seconds. */
record CellTexts(Place row) {
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

    List<String> of(Row cells) throws BadInputException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < cells.getCellCount(); i++) {
            Cell cell = cells.getCell(i);
            texts.add(cell == null ? "" : text(cell));
        }
        return texts;
    }

    private String text(Cell cell) throws BadInputException {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        boolean failed = cell.getType() == CellType.FORMULA && raw.startsWith("#");
        if (cell.getType() == CellType.ERROR || failed) {
            Place place = new Place(row.file(), row.line(), cell.getColumnIndex() + 1, row.path());
            throw new BadInputException(place, "exchange.cellError", raw);
        }
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER -> number(cell, cell.asNumber());
            case FORMULA -> cell.getValue() instanceof BigDecimal value ? number(cell, value) : raw;
            default -> raw;
        };
    }

    private static String number(Cell cell, BigDecimal value) {
        String format = cell.getDataFormatString() == null ? "" : plain(cell.getDataFormatString());
        boolean date = format.contains("y") || format.contains("d");
        boolean time = format.contains("h") || format.contains("s");
        if (date) {
            return cell.asDate().toString();
        }
        return time
                ? value.multiply(DAY)
                                .setScale(3, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString() + " s"
                : value.toPlainString();
    }

    /** A number format without what it quotes and without colours and locales in brackets. */
    private static String plain(String format) {
        return format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\\\.|\\[(?![hms]+\\])[^\\]]*\\]|general", "");
    }
}
