package org.twinbench.exchange.planning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.twinbench.model.AtomicFiles;

/** Makes the order book of a joinery as an Excel workbook, {@code scenarios/planning/order-book.xlsx}. */
final class OrderBookSample {
    static final Path FILE = Path.of("scenarios", "planning", "order-book.xlsx");

    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 1, 5, 0, 0);
    private static final List<String> PRODUCTS = List.of("table-oak", "table-ash", "chair-oak", "chair-ash");
    private static final List<List<Object>> ROUTINGS = List.of(
            List.of(
                    "product",
                    "step",
                    "operation name",
                    "machine",
                    "time [min]",
                    "preparation time [min]",
                    "setup family",
                    "skill",
                    "power [kW]"),
            List.of("table-oak", 10, "Saw panels", "saw-1; saw-2", 6, 10, "oak", "", 4),
            List.of("table-oak", 20, "Mill edges", "mill", 9, 12, "oak", "milling", 7.5),
            List.of("table-oak", 30, "Assemble", "bench", 14, 0, "", "joinery", 0),
            List.of("table-oak", 40, "Lacquer", "spray", 5, 15, "clear", "", 3),
            List.of("table-ash", 10, "Saw panels", "saw-1; saw-2", 5, 10, "ash", "", 4),
            List.of("table-ash", 20, "Mill edges", "mill", 8, 12, "ash", "milling", 7.5),
            List.of("table-ash", 30, "Assemble", "bench", 14, 0, "", "joinery", 0),
            List.of("table-ash", 40, "Lacquer", "spray", 5, 15, "white", "", 3),
            List.of("chair-oak", 10, "Saw legs", "saw-1; saw-2", 3, 10, "oak", "", 4),
            List.of("chair-oak", 20, "Turn legs", "lathe", 7, 8, "", "milling", 5),
            List.of("chair-oak", 30, "Assemble", "bench", 11, 0, "", "joinery", 0),
            List.of("chair-ash", 10, "Saw legs", "saw-1; saw-2", 3, 10, "ash", "", 4),
            List.of("chair-ash", 20, "Turn legs", "lathe", 6.5, 8, "", "milling", 5),
            List.of("chair-ash", 30, "Assemble", "bench", 11, 0, "", "joinery", 0));
    private static final List<List<Object>> MACHINES = List.of(
            List.of("machine", "name", "calendar"),
            List.of("saw-1", "Panel saw 1 板锯 1", "Mon-Fri 06:00-14:00"),
            List.of("saw-2", "Panel saw 2 板锯 2", "Mon-Fri 06:00-22:00"),
            List.of("mill", "Edge mill 铣边机", "Mon-Fri 06:00-22:00"),
            List.of("lathe", "Lathe 车床", "Mon-Fri 06:00-22:00"),
            List.of("bench", "Assembly bench 装配台", "Mon-Fri 06:00-22:00"),
            List.of("spray", "Spray booth 喷漆房", "Mon-Sat 06:00-14:00"));
    private static final List<List<Object>> OPERATORS = List.of(
            List.of("operator", "name", "skills", "calendar"),
            List.of("p1", "Anna Schmid 安娜", "milling; joinery", "Mon-Fri 06:00-14:00"),
            List.of("p2", "Zhou Min 周敏", "milling; joinery", "Mon-Fri 14:00-22:00"),
            List.of("p3", "Peter Novak 彼得", "joinery", "Mon-Fri 06:00-14:00"));
    private static final List<List<Object>> SETUPS = List.of(
            List.of("machine", "from", "to", "time [min]"),
            List.of("saw-1; saw-2", "*", "*", 12),
            List.of("mill", "*", "*", 20),
            List.of("spray", "clear", "white", 25),
            List.of("spray", "white", "clear", 40));
    private static final List<List<Object>> SETTINGS = List.of(
            List.of("setting", "value"),
            List.of("start", "2026-01-05T06:00:00"),
            List.of("horizon", "42 d"),
            List.of("calendar", "Mon-Fri 06:00-22:00"));

    private OrderBookSample() {}

    private static void fill(Workbook book, String name, List<List<Object>> rows) {
        Worksheet sheet = book.newWorksheet(name);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Object value = rows.get(row).get(column);
                if (value instanceof Number number) {
                    sheet.value(row, column, number);
                } else {
                    sheet.value(row, column, value.toString());
                }
            }
        }
    }

    private static void orders(Workbook book) {
        Worksheet sheet = book.newWorksheet("orders");
        String[] headings = {"order", "product", "quantity", "priority", "release date", "due date"};
        for (int i = 0; i < headings.length; i++) {
            sheet.value(0, i, headings[i]);
        }
        for (int i = 0; i < 24; i++) {
            sheet.value(i + 1, 0, "J-" + (301 + i));
            sheet.value(i + 1, 1, PRODUCTS.get(i * 7 % PRODUCTS.size()));
            sheet.value(i + 1, 2, 6 + i * 5 % 13);
            sheet.value(i + 1, 3, i % 5 == 0 ? 2 : 1);
            sheet.value(i + 1, 4, MONDAY.plusDays(i / 6));
            sheet.value(i + 1, 5, MONDAY.plusDays(4 + i / 3 + (i / 3 > 0 ? 3 : 0)));
            sheet.style(i + 1, 4).format("yyyy-mm-dd").set();
            sheet.style(i + 1, 5).format("yyyy-mm-dd").set();
        }
    }

    public static void main(String[] args) throws IOException {
        Files.createDirectories(FILE.getParent());
        AtomicFiles.write(FILE, out -> {
            try (Workbook book = new Workbook(out, "Twinbench", "1.0")) {
                orders(book);
                fill(book, "routings", ROUTINGS);
                fill(book, "machines", MACHINES);
                fill(book, "operators", OPERATORS);
                fill(book, "setups", SETUPS);
                fill(book, "settings", SETTINGS);
            }
        });
    }
}
