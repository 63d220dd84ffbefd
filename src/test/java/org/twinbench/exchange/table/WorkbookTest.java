package org.twinbench.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.exchange.draft.Imported;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Progress;

class WorkbookTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @TempDir
    Path folder;

    @Test
    void sheetsWithRoutingsAndOrdersAreReadTogether() throws IOException {
        String routings =
                row(1, "产品", "工序", "设备", "加工时间[s]") + row(2, "a", 10, "saw", 30) + row(3, "a", 20, "mill", 45.5);
        String orders = row(1, "order", "product", "quantity", "due") + row(2, "A-1", "a", 7, new Date(46083.25));
        Imported imported = read(book(routings, orders, row(1, "nothing", "here")));
        assertThat(imported.scenario().element("saw").orElseThrow().next()).containsExactly("mill-buffer");
        assertThat(imported.scenario().element("mill").orElseThrow().parameters())
                .containsEntry("processTime", "45.5 s");
        assertThat(imported.scenario().element("orders").orElseThrow().parameters())
                .containsEntry("orders", "A-1: a x 7, due 6 h");
        assertThat(imported.scenario().start()).hasToString("2026-03-02T00:00Z");
        assertThat(imported.findings()).extracting(f -> f.message().key()).containsExactly("exchange.sheetIgnored");
    }

    @Test
    void aBadCellIsNamedBySheetRowAndColumn() throws IOException {
        Path file = book(row(1, "product", "machine", "time") + row(5, "a", "saw", "soon"), "");
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(BadInputException.class, bad -> {
            assertThat(bad.findings().getFirst().message().key()).isEqualTo("exchange.notATime");
            assertThat(bad.findings().getFirst().place().toString()).isEqualTo(file + ":5:3 Sheet1");
        });
    }

    @Test
    void anEmptyWorkbookIsRefused() throws IOException {
        Path file = book("");
        assertRefused(file, "exchange.noTable");
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        assertRefused(Files.writeString(folder.resolve("x.xlsx"), "product,machine"), "exchange.badWorkbook");
        Path zip = folder.resolve("y.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            put(out, "readme.txt", "no workbook");
        }
        assertRefused(zip, "exchange.badWorkbook");
    }

    @Test
    void aSmallFileThatUnpacksToMoreThanTheMemoryIsRefused() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1 << 20];
            for (long written = 0; written <= Workbook.MAX_UNPACKED; written += zeros.length) {
                out.write(zeros);
            }
        }
        assertRefused(file, "exchange.unpacksTooLarge");
    }

    private static Imported read(Path file) throws IOException {
        return TableImport.read(List.of(file), Progress.NONE);
    }

    private static void assertRefused(Path file, String key) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        bad -> assertThat(bad.findings().getFirst().message().key())
                                .isEqualTo(key));
    }

    private record Date(double days) {}

    private static String row(int number, Object... cells) {
        StringBuilder text = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            String at = "<c r=\"" + (char) ('A' + i) + number + "\"";
            text.append(
                    switch (cells[i]) {
                        case Date date -> at + " s=\"1\"><v>" + date.days() + "</v></c>";
                        case Number number1 -> at + "><v>" + number1 + "</v></c>";
                        case Object other -> at + " t=\"inlineStr\"><is><t>" + other + "</t></is></c>";
                    });
        }
        return text.append("</row>").toString();
    }

    /** A workbook of the least that the standard (ISO/IEC 29500) asks for. */
    private Path book(String... sheets) throws IOException {
        Path file = folder.resolve("book.xlsx");
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 1; i <= sheets.length; i++) {
                put(
                        out,
                        "xl/worksheets/sheet" + i + ".xml",
                        HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheets[i - 1]
                                + "</sheetData></worksheet>");
                list.append("<sheet name=\"Sheet%d\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(i, i, i));
                relations.append(relation("rId" + i, RELATIONS + "/worksheet", "worksheets/sheet" + i + ".xml"));
            }
            relations.append(relation("rs", RELATIONS + "/styles", "styles.xml"));
            put(
                    out,
                    "xl/styles.xml",
                    HEAD + "<styleSheet xmlns=\"" + MAIN
                            + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>");
            put(
                    out,
                    "xl/workbook.xml",
                    HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + list
                            + "</sheets></workbook>");
            put(out, "xl/_rels/workbook.xml.rels", relations(relations.toString()));
            put(out, "_rels/.rels", relations(relation("r1", RELATIONS + "/officeDocument", "xl/workbook.xml")));
            put(
                    out,
                    "[Content_Types].xml",
                    HEAD
                            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
        }
        return file;
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
    }

    private static String relations(String content) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    private static void put(ZipOutputStream out, String name, String content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
