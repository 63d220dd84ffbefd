package org.twinbench.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks at the beginning of a file to find out what kind of file it is. */
public final class TextBeginning {
    private static final int BYTES = 1 << 16;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** Of the compound files in which Excel kept workbooks until 2003. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TextBeginning() {}

    /** The first 64 KiB as text in the encoding that the file seems to have, without what may be half a character at the end. */
    public static String of(Path file) throws IOException {
        byte[] bytes = bytes(file, BYTES);
        int end = bytes.length;
        while (bytes.length == BYTES && end > 0 && bytes[end - 1] < 0) {
            end--;
        }
        return Encoding.decode(Arrays.copyOf(bytes, end));
    }

    /** Whether a file is an Excel workbook of today, by its ending or by what is in it. */
    public static boolean isWorkbook(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || Arrays.equals(bytes(file, ZIP.length), ZIP) && hasSheets(file);
    }

    private static boolean hasSheets(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("xl/workbook.xml") != null;
        } catch (ZipException damaged) {
            return false; // whoever opens it says so
        }
    }

    /** Whether a file is one of Excel's older ones (.xls), which are not read. */
    static boolean isOldWorkbook(Path file) throws IOException {
        return Arrays.equals(bytes(file, COMPOUND.length), COMPOUND);
    }

    private static byte[] bytes(Path file, int count) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(count);
        }
    }
}
