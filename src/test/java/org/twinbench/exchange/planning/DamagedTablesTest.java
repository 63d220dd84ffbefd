package org.twinbench.exchange.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.exchange.table.Table;
import org.twinbench.model.AtomicFiles;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Messages;
import org.twinbench.model.Progress;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.planner.Planner;

/** Damaged tables, workbooks and XML are read, and can then be planned, or are refused with findings; nothing else ever happens. */
class DamagedTablesTest {
    private static final int ROUNDS = 300;
    private static final List<String> ODD = List.of(
            "",
            " ",
            "-1",
            "0",
            "1e9",
            "1.234.567,8",
            "0,000",
            "99999999999",
            "NaN",
            "*",
            "\"",
            "2026-02-30",
            "2026年13月1日",
            "12:61",
            "always",
            "Mon-Fri 25:00-26:00",
            "product",
            "order",
            "x;y",
            "5 parsec",
            "1 h",
            "½",
            "=1+1",
            "#REF!",
            "订单号",
            "\u0000");
    private static final String XML = """
            <OperationsSchedule><ID>w</ID><StartTime>2026-01-05T06:00:00+01:00</StartTime>
            <OperationsRequest><ID>1</ID><StartTime>2026-01-05T08:00:00+01:00</StartTime><EndTime>2026-01-07T16:00:00+01:00</EndTime>
            <Priority>2</Priority><SegmentRequirement><ID>10</ID><Duration>PT1H</Duration>
            <EquipmentRequirement><EquipmentID>a</EquipmentID></EquipmentRequirement></SegmentRequirement></OperationsRequest>
            </OperationsSchedule>
            """;

    @TempDir
    Path folder;

    private final SplittableRandom random = new SplittableRandom(5);

    private List<Table> tables() throws IOException {
        return Table.read(OrderBookSample.FILE, cells -> 0, Progress.NONE);
    }

    private boolean isRefused(Path... files) {
        try {
            PlanningProblem problem = PlanningImport.problem(
                            List.of(files), ColumnMapping.NONE, Locale.ENGLISH, Progress.NONE)
                    .problem();
            assertThat(new Planner(problem).first().plan()).isNotNull();
            return false;
        } catch (BadInputException e) {
            assertThat(e.findings()).isNotEmpty();
            for (Finding finding : e.findings()) {
                assertThat(finding.place().file()).startsWith(folder.toString());
                assertThat(finding.text(Messages.in(Locale.CHINESE))).doesNotContain("{0}", "{1}");
            }
            return true;
        } catch (IOException | RuntimeException e) {
            throw new AssertionError(e);
        }
    }

    /** Cells get other values, rows and columns get lost or doubled. */
    private List<List<String>> damaged(List<List<String>> rows) {
        List<List<String>> changed = new ArrayList<>();
        rows.forEach(row -> changed.add(new ArrayList<>(row)));
        for (int change = 0; change <= random.nextInt(3); change++) {
            List<String> row = changed.get(random.nextInt(changed.size()));
            int column = random.nextInt(row.size());
            switch (random.nextInt(6)) {
                case 0, 1 -> row.set(column, ODD.get(random.nextInt(ODD.size())));
                case 2 -> changed.add(new ArrayList<>(row));
                case 3 -> row.addFirst("stray");
                case 4 -> row.set(column, row.get(random.nextInt(row.size())));
                default ->
                    changed.forEach(each -> {
                        if (column < each.size()) {
                            each.set(column, "");
                        }
                    });
            }
        }
        return changed;
    }

    @Test
    void damagedTextTablesArePlannedOrRefused() throws IOException {
        List<Table> tables = tables();
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Path> files = new ArrayList<>();
            int hit = random.nextInt(tables.size());
            for (int i = 0; i < tables.size(); i++) {
                List<List<String>> rows =
                        tables.get(i).rows().stream().map(Table.Row::cells).toList();
                String text = csv(i == hit ? damaged(rows) : rows);
                boolean cut = i == hit && random.nextInt(5) == 0;
                files.add(Files.writeString(
                        folder.resolve(i + ".csv"), cut ? text.substring(0, random.nextInt(text.length())) : text));
            }
            refused += isRefused(files.toArray(Path[]::new)) ? 1 : 0;
        }
        assertThat(refused).isBetween(ROUNDS / 5, ROUNDS - 5);
    }

    private static String csv(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(String.join(
                        ";",
                        row.stream()
                                .map(cell -> cell.contains(";") ? '"' + cell + '"' : cell)
                                .toList()))
                .append('\n'));
        return text.toString();
    }

    @Test
    void damagedWorkbooksArePlannedOrRefused() throws IOException {
        List<Table> tables = tables();
        int refused = 0;
        for (int round = 0; round < ROUNDS / 3; round++) {
            int hit = random.nextInt(tables.size());
            Path file = folder.resolve("book.xlsx");
            AtomicFiles.write(file, out -> {
                try (Workbook book = new Workbook(out, "test", "1.0")) {
                    for (int i = 0; i < tables.size(); i++) {
                        List<List<String>> rows = tables.get(i).rows().stream()
                                .map(Table.Row::cells)
                                .toList();
                        fill(book.newWorksheet(tables.get(i).sheet()), i == hit ? damaged(rows) : rows);
                    }
                }
            });
            refused += isRefused(file) ? 1 : 0;
        }
        assertThat(refused).isBetween(ROUNDS / 20, ROUNDS / 3 - 5);
    }

    private static void fill(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row, column, rows.get(row).get(column).replace("\u0000", ""));
            }
        }
    }

    @Test
    void bytesThatTurnOverInAWorkbookAreFoundOrHarmless() throws IOException {
        byte[] whole = Files.readAllBytes(OrderBookSample.FILE);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = random.nextInt(5) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int change = 0; bytes.length > 0 && change < 1 + random.nextInt(8); change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            refused += isRefused(Files.write(folder.resolve("book.xlsx"), bytes)) ? 1 : 0;
        }
        assertThat(refused).isBetween(ROUNDS / 2, ROUNDS);
    }

    @Test
    void bytesThatTurnOverInXmlAreFoundOrHarmless() throws IOException {
        byte[] whole = XML.getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            refused += isRefused(Files.write(folder.resolve("orders.xml"), bytes)) ? 1 : 0;
        }
        assertThat(refused).isBetween(ROUNDS / 5, ROUNDS - 5);
    }
}
