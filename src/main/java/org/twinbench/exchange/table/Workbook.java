package org.twinbench.exchange.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Message;
import org.twinbench.model.Place;
import org.twinbench.model.Progress;

/** Reads the visible sheets of an Excel workbook (XLSX). */
final class Workbook {
    static final long MAX_BYTES = 64L << 20;
    /** The most that the parts of a workbook may unpack to, so that a small file cannot fill the memory. */
    static final long MAX_UNPACKED = 512L << 20;

    private final String file;
    private final Progress progress;

    private Workbook(String file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    /** @throws BadInputException if the file is no workbook, is too large, or a cell holds an error */
    static List<Table> read(Path path, Progress progress) throws IOException {
        Workbook reader = new Workbook(path.toString(), progress);
        boolean styled = reader.checked(path);
        try (ReadableWorkbook book = new ReadableWorkbook(path.toFile(), new ReadingOptions(styled, false))) {
            return reader.tables(book);
        } catch (BadInputException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // the library reports what it does not understand in many ways
            progress.checkCancelled();
            throw reader.unreadable(e);
        }
    }

    private BadInputException unreadable(Exception e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new BadInputException(Place.of(file), "exchange.badWorkbook", why);
    }

    /**
     * What a part of the archive says about its size need not be true: it is unpacked and counted.
     *
     * @return whether there are styles, without which no number is a date
     */
    private boolean checked(Path path) throws IOException {
        long size = Files.size(path);
        if (size > MAX_BYTES) {
            throw new BadInputException(
                    Place.of(file), "exchange.fileTooLarge", Long.toString(size), Long.toString(MAX_BYTES));
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            long left = MAX_UNPACKED;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                progress.checkCancelled();
                try (InputStream in = zip.getInputStream(entry)) {
                    left -= in.skip(left + 1);
                }
                if (left < 0) {
                    throw new BadInputException(
                            Place.of(file), "exchange.unpacksTooLarge", Long.toString(MAX_UNPACKED));
                }
            }
            return zip.getEntry("xl/styles.xml") != null;
        } catch (ZipException | EOFException e) { // a part may end before it is complete
            throw unreadable(e);
        }
    }

    private List<Table> tables(ReadableWorkbook book) throws IOException {
        List<Table> tables = new ArrayList<>();
        try (Stream<Sheet> sheets = book.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    progress.report(-1, Message.of("exchange.readingSheet", sheet.getName()));
                    tables.add(table(sheet));
                }
            }
        }
        return tables;
    }

    private Table table(Sheet sheet) throws IOException {
        List<Table.Row> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> each = stream.iterator();
            while (each.hasNext()) {
                Row row = each.next();
                Place place = new Place(file, row.getRowNum(), 0, sheet.getName());
                if (rows.size() == Table.MAX_ROWS) {
                    throw new BadInputException(place, "exchange.tooManyRows", Table.MAX_ROWS);
                }
                if (row.getCellCount() > Table.MAX_COLUMNS) {
                    throw new BadInputException(place, "exchange.tooManyColumns", Table.MAX_COLUMNS);
                }
                Table.watch(rows.size(), progress);
                rows.add(new Table.Row(row.getRowNum(), new CellTexts(place).of(row)));
            }
        }
        return new Table(file, sheet.getName(), rows);
    }
}
