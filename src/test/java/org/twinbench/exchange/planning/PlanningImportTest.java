package org.twinbench.exchange.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.Messages;
import org.twinbench.model.Progress;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.PlanningProblem;

class PlanningImportTest {
    private static final long MINUTE = 60 * Ticks.PER_SECOND;
    private static final String ROUTINGS = """
            product;step;machine;time [min];preparation time [min];setup family;power [kW]
            door;10;saw, saw-2;2,5;10;wood;3,5
            door;20;oven;0,5;;;
            """;
    private static final String ORDERS = """
            order;product;quantity;due date
            A-1;door;4;16.01.2026
            A-2;door;10;2026-01-20 12:00
            """;

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private PlanningImport.OrderTables read(Path... files) throws IOException {
        return PlanningImport.read(List.of(files), ColumnMapping.NONE, Progress.NONE);
    }

    @Test
    void tablesWithDecimalCommasBecomeAProblem() throws IOException {
        PlanningProblem problem = read(file("routings.csv", ROUTINGS), file("orders.csv", ORDERS))
                .document()
                .problem();
        assertThat(problem.machines()).extracting("id").containsExactly("saw", "saw-2", "oven");
        assertThat(problem.orders()).extracting("id").containsExactly("A-1", "A-2");
        Operation saw = problem.operations().getFirst();
        assertThat(saw.modes()).hasSize(2).allMatch(mode -> mode.duration() == 20 * MINUTE && mode.watts() == 3_500);
        assertThat(problem.operations().get(1).modes().getFirst().duration()).isEqualTo(2 * MINUTE);
        assertThat(problem.start()).hasToString("2026-01-16T00:00Z");
        assertThat(problem.orders().getFirst().due()).isEqualTo(24 * 60 * MINUTE);
        assertThat(problem.orders().get(1).due()).isEqualTo((4 * 24 + 12) * 60 * MINUTE);
    }

    @Test
    void chineseHeadingsAreUnderstood() throws IOException {
        Path routings = file("工艺.csv", "产品,工序,工序名称,设备,加工时间（分钟）,准备时间（分钟）\n门,10,锯切,锯床,3,15\n");
        Path orders = file("订单.csv", "订单号,产品,数量,交期\nD1,门,2,2026年1月16日\n");
        PlanningProblem problem = read(routings, orders).document().problem();
        assertThat(problem.operations().getFirst().name()).isEqualTo("锯切");
        assertThat(problem.operations().getFirst().modes().getFirst().duration())
                .isEqualTo(21 * MINUTE);
    }

    @Test
    void aWorkbookHasASheetForEachKind() throws IOException {
        PlanningImport.OrderTables tables = read(OrderBookSample.FILE);
        PlanningProblem problem = tables.document().problem();
        assertThat(tables.findings()).isEmpty();
        assertThat(problem.orders()).hasSize(24);
        assertThat(problem.machines()).hasSize(6);
        assertThat(problem.operators()).hasSize(3);
        assertThat(problem.setups().isNone()).isFalse();
        assertThat(problem.machines().getFirst().calendar().isAlways()).isFalse();
        assertThat(problem.start()).hasToString("2026-01-05T06:00Z");
    }

    @Test
    void headingsThatNobodyKnowsCanBeMapped() throws IOException {
        Path routings = file("routings.csv", ROUTINGS.replace("machine;", "Anlage;"));
        Path orders = file("orders.csv", ORDERS);
        PlanningProblem problem = PlanningImport.read(
                        List.of(routings, orders), ColumnMapping.of(Map.of("Anlage", "machine")), Progress.NONE)
                .document()
                .problem();
        assertThat(problem.machines()).hasSize(3);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "an unknown machine part | A-2;door | A-2;window | schedule.unknown | orders.csv:3:2",
                "an order twice | A-2;door | A-1;door | schedule.duplicateId | orders.csv:3:1",
                "half a piece | door;10;2026 | door;1,5;2026 | model.wholeUnreadable | orders.csv:3:3",
                "no quantity | door;10;2026 | door;0;2026 | model.outOfRange | orders.csv:3:3",
                "no such day | 16.01.2026 | 32.01.2026 | exchange.badDate | orders.csv:2:4",
                "no date at all | 16.01.2026 | soon | schedule.badInstant | orders.csv:2:4",
            })
    void aBadCellOfTheOrdersIsNamed(String name, String find, String replace, String key, String place)
            throws IOException {
        assertThat(name).isNotBlank();
        assertRefused(key, place, file("routings.csv", ROUTINGS), file("orders.csv", ORDERS.replace(find, replace)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a wrong decimal comma | 2,5;10;wood;3,5 | 2.5;10.5;wood;3,5 | schedule.decimalComma | routings.csv:2:7",
                "no unit | time [min] | time | model.unitMissing | routings.csv:2:4",
                "a unit of something else | time [min] | time [kg] | model.unitUnfit | routings.csv:2:4",
                "a negative time | 2,5;10 | -2,5;10 | model.outOfRange | routings.csv:2:4",
            })
    void aBadCellOfTheRoutingsIsNamed(String name, String find, String replace, String key, String place)
            throws IOException {
        assertThat(name).isNotBlank();
        String routings = ROUTINGS.replace(find, replace);
        if (key.equals("schedule.decimalComma")) {
            routings = routings.replace("0,5;;;", "0.5;;;");
        }
        assertRefused(key, place, file("routings.csv", routings), file("orders.csv", ORDERS));
    }

    @Test
    void anEmptySheetIsRefused() throws IOException {
        assertRefused("exchange.noRows", "", file("orders.csv", "order;product;quantity\n"));
        assertRefused("exchange.emptyFile", "", file("orders.csv", ""));
        assertRefused("exchange.planningNoTable", "", file("orders.csv", "colour;weather\nred;rain\n"));
    }

    @Test
    void aMillionRowsAreRefusedAtTheFirstThatIsTooMany() throws IOException {
        Path large = folder.resolve("large.csv");
        try (Writer out = Files.newBufferedWriter(large)) {
            out.write("order;product;quantity\n");
            for (int i = 0; i < 1_000_000; i++) {
                out.write("A-" + i + ";door;1\n");
            }
        }
        assertRefused("exchange.tooManyRows", "large.csv:100001", large);
    }

    @Test
    void aLargeTableSaysHowFarItIsAndCanBeCancelled() throws IOException {
        StringBuilder text = new StringBuilder("order;product;quantity\n");
        for (int i = 0; i < 60_000; i++) {
            text.append("A-").append(i).append(";door;1\n");
        }
        Path large = file("large.csv", text.toString());
        List<String> said = new ArrayList<>();
        Progress impatient = new Progress() {
            @Override
            public void report(double fraction, Message what) {
                said.add(what.key());
            }

            @Override
            public boolean cancelled() {
                return said.contains("exchange.readingRows");
            }
        };
        assertThatThrownBy(() -> PlanningImport.read(List.of(large), ColumnMapping.NONE, impatient))
                .isInstanceOf(CancellationException.class);
        assertThat(said).containsExactly("exchange.reading", "exchange.readingRows");
    }

    @Test
    void filesBeyondTheirLimitAreRefusedBeforeTheyAreRead() throws IOException {
        for (String name : List.of("large.json", "large.csv", "large.xlsx", "large.xml")) {
            Path large = folder.resolve(name);
            try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
                sparse.writeBytes(
                        switch (name) {
                            case "large.json" -> "{\"twinbenchPlanning\": 1";
                            case "large.xml" -> "<OperationsSchedule>";
                            default -> "order;product";
                        });
                sparse.setLength(300L << 20);
            }
            assertThatThrownBy(() -> PlanningImport.problem(large, Locale.ENGLISH, Progress.NONE))
                    .isInstanceOfSatisfying(
                            BadInputException.class,
                            bad -> assertThat(
                                            bad.findings().getFirst().message().key())
                                    .matches("(exchange.fileT|scenario.t)ooLarge"));
            assertThatThrownBy(() -> PlanFiles.read(
                            large,
                            read(file("r.csv", ROUTINGS), file("o.csv", ORDERS))
                                    .document()
                                    .problem()))
                    .isInstanceOfSatisfying(
                            BadInputException.class,
                            bad -> assertThat(
                                            bad.findings().getFirst().message().key())
                                    .isEqualTo("exchange.fileTooLarge"));
        }
    }

    private void assertRefused(String key, String place, Path... files) {
        assertThatThrownBy(() -> read(files)).isInstanceOfSatisfying(BadInputException.class, bad -> {
            Finding found = bad.findings().stream()
                    .filter(finding -> finding.message().key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(bad.findings().toString()));
            assertThat(found.place().toString()).contains(place);
            assertThat(found.text(Messages.in(Locale.CHINESE))).matches(".*\\p{IsHan}.*");
        });
    }
}
