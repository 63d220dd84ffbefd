package org.twinbench.exchange.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Messages;
import org.twinbench.model.Progress;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.PlanningProblem;

/** Tables as they come out of other people's programs: encodings, dates, marks in numbers, headings of their own, and several files. */
class ForeignTablesTest {
    private static final long MINUTE = 60 * Ticks.PER_SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final String ROUTINGS = "产品,工序,设备,加工时间（分钟）\n泵壳,10,铣床,3\n";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static PlanningProblem problem(ColumnMapping mapping, Path... files) throws IOException {
        return PlanningImport.problem(List.of(files), mapping, Locale.CHINESE, Progress.NONE)
                .problem();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030", "UTF-8", "UTF-16LE"})
    void chineseTablesAreReadInTheEncodingsOfExcel(String encoding) throws IOException {
        Charset charset = Charset.forName(encoding);
        String mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
        Path routings = Files.write(folder.resolve("工艺.csv"), (mark + ROUTINGS).getBytes(charset));
        Path orders = Files.write(
                folder.resolve("订单.csv"), (mark + "订单号;产品;数量;交期\n急单-1;泵壳;5;2026年11月24日\n").getBytes(charset));
        PlanningProblem problem = problem(ColumnMapping.NONE, routings, orders);
        assertThat(problem.orders()).extracting("id").containsExactly("急单-1");
        assertThat(problem.operations().getFirst().modes().getFirst().duration())
                .isEqualTo(15 * MINUTE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026年11月24日, 24",
        "2026年11月24日 08:00, 8",
        "2026年11月24日8时, 8",
        "2026年11月24日8时30分, 8.5",
        "2026年11月24日 8点, 8",
        "2026/11/24 08:00, 8",
        "2026/11/24, 24",
        "2026.11.24, 24",
        "24.11.2026, 24",
        "2026-11-24T08:00:00Z, 8",
        "2026-11-24T08:00:00+08:00, 0",
    })
    void datesAreReadAsPeopleWriteThem(String written, double hours) throws IOException {
        Path routings = file("routings.csv", ROUTINGS);
        Path orders =
                file("orders.csv", "order,product,quantity,release,due\nA,泵壳,1,2026-11-24,%s\n".formatted(written));
        assertThat(problem(ColumnMapping.NONE, routings, orders)
                        .orders()
                        .getFirst()
                        .due())
                .isEqualTo(Math.round(hours * HOUR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,5 | 7 | 150",
                "2.5 | 7 | 150",
                "1.200,5 | 7 | 72030",
                "1,200.5 | 7 | 72030",
                "1,200 | 2.5 | 72000",
                "1,200 | 2,5 | 72",
                "1.200 | 2,5 | 72000",
                "1.200 | 7 | 72",
                "1,234,567 | 7 | 74074020",
                "0,125 | 7 | 7.5",
                "2,5 min | 7 | 150",
            })
    void marksInNumbersAreUnderstoodFromEachOther(String written, String other, double seconds) throws IOException {
        Path routings = file(
                "r.csv",
                "product;step;machine;time [min]\nhousing;1;mill;%s\nlid;1;mill;%s\n".formatted(written, other));
        Path orders = file("o.csv", "order;product\n1;housing\n");
        assertThat(problem(ColumnMapping.NONE, routings, orders)
                        .operations()
                        .getFirst()
                        .modes()
                        .getFirst()
                        .duration())
                .isEqualTo(Math.round(seconds * Ticks.PER_SECOND));
    }

    @Test
    void aNumberThatNobodyCanTellIsNotGuessed() throws IOException {
        Path routings = file("r.csv", "product;step;machine;time [min]\nhousing;1;mill;1,200\n");
        refused(
                "exchange.ambiguousNumber",
                "r.csv:2:4",
                ColumnMapping.NONE,
                routings,
                file("o.csv", "order;product\n1;housing\n"));
    }

    @Test
    void aDecimalCommaBetweenCommasIsFoundByTheWidthOfItsRow() throws IOException {
        Path routings = file("r.csv", "product,step,machine,time [min]\nhousing,1,mill,2,5\n");
        refused(
                "exchange.moreCells",
                "r.csv:2:5",
                ColumnMapping.NONE,
                routings,
                file("o.csv", "order;product\n1;housing\n"));
    }

    @Test
    void headingsOfOnesOwnAreMappedByATable() throws IOException {
        Path routings = file("r.csv", "Teil;Arbeitsgang;Anlage;Stückzeit\nhousing;1;mill;2,5 min\n");
        Path orders = file("o.csv", "Auftrag;Teil;Stück;Termin\nA-1;housing;4;24.11.2026\n");
        Path mapping = file(
                "map.csv",
                "heading;field\nTeil;product\nArbeitsgang;step\nAnlage;machine\nStückzeit;each\nAuftrag;order\nStück;quantity\nTermin;due\nWerk;site\n");
        ColumnMapping columns = ColumnMapping.read(mapping, Progress.NONE);
        PlanningImport.Read read =
                PlanningImport.problem(List.of(routings, orders), columns, Locale.ENGLISH, Progress.NONE);
        assertThat(read.problem().operations().getFirst().modes().getFirst().duration())
                .isEqualTo(10 * MINUTE);
        assertThat(read.findings())
                .filteredOn(found -> found.message().key().equals("exchange.mappingUnused"))
                .singleElement()
                .satisfies(found -> assertThat(found.place().toString()).endsWith("map.csv:9:1"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Teil,product\nAnlage,engine\n', exchange.planningField, map.csv:2:2",
        "'Teil,product\nTeil,order\n', exchange.mappingTwice, map.csv:2:1",
        "'Teil,product\n,order\n', exchange.planningField, map.csv:2:1",
    })
    void aBadMappingIsRefusedByItsRow(String text, String key, String place) throws IOException {
        Path mapping = file("map.csv", text);
        assertThatThrownBy(() -> ColumnMapping.read(mapping, Progress.NONE))
                .isInstanceOfSatisfying(BadInputException.class, bad -> isFound(bad, key, place));
    }

    @Test
    void aFolderIsReadAsOneOrderBook() throws IOException {
        file("orders.csv", "order,product\n1,泵壳\n");
        file("routings.csv", ROUTINGS);
        file("machines.csv", "machine,calendar\n铣床,Mon-Fri 08:00-16:00\n");
        file("~$orders.csv", "a lock");
        file("notes.md", "nothing to read");
        PlanningProblem problem = problem(ColumnMapping.NONE, folder);
        assertThat(problem.machines().getFirst().calendar().isAlways()).isFalse();
        assertThat(problem.operations()).hasSize(1);
    }

    @Test
    void whatCannotBeReadTogetherIsSaid() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        refused("exchange.planningFolder", "empty", ColumnMapping.NONE, empty);
        refused("exchange.noFile", "none.csv", ColumnMapping.NONE, folder.resolve("none.csv"));
        Path document = Path.of("scenarios", "planning", "two-sites.json");
        refused("exchange.planningTogether", "two-sites.json", ColumnMapping.NONE, file("r.csv", ROUTINGS), document);
    }

    @Test
    void aWorkbookOfTheNinetiesIsNamed() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        Path file = Files.write(folder.resolve("orders.csv"), old);
        refused("exchange.oldWorkbook", "orders.csv", ColumnMapping.NONE, file);
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind("a.txt", "order\tproduct\tquantity\n1\ta\t2\n", PlanningKind.TABLE),
                kind("a.txt", "# ft06\n2 2\n0 1 1 2\n1 3 0 4\n", PlanningKind.JOB_SHOP),
                kind("a.fjs", "unreadable", PlanningKind.JOB_SHOP),
                kind("a.dat", "{\"twinbenchPlanning\" : 1}", PlanningKind.DOCUMENT),
                kind("a.xml", "<OperationsSchedule/>", PlanningKind.B2MML),
                kind("a.xml", "<?xml version=\"1.0\"?><CMSDDocument/>", PlanningKind.CMSD),
                kind("a.csv", "colour\nred\n", PlanningKind.TABLE),
                kind("a.json", "{\"twinbench\": 1}", null),
                kind("a.txt", "C101\n\nVEHICLE\nNUMBER CAPACITY\n 25 200\n", null),
                kind("a.vrp", "NAME : x\nDIMENSION : 5\nNODE_COORD_SECTION\n1 2 3\n", null),
                kind("a.obj", "v 1 2 3\nf 1 2 3\n", null));
    }

    private static Arguments kind(String name, String text, PlanningKind kind) {
        return Arguments.of(name, text, kind);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void filesAreKnownByWhatIsInThem(String name, String text, PlanningKind kind) throws IOException {
        assertThat(PlanningKind.of(file(name, text)).orElse(null)).isEqualTo(kind);
    }

    @Test
    void aWorkbookIsKnownUnderAnyName() throws IOException {
        Path copy = Files.copy(OrderBookSample.FILE, folder.resolve("orders.bin"));
        assertThat(PlanningKind.of(copy)).contains(PlanningKind.TABLE);
        assertThat(problem(ColumnMapping.NONE, copy).orders()).hasSize(24);
    }

    private static void refused(String key, String place, ColumnMapping mapping, Path... files) {
        assertThatThrownBy(() -> problem(mapping, files))
                .isInstanceOfSatisfying(BadInputException.class, bad -> isFound(bad, key, place));
    }

    private static void isFound(BadInputException bad, String key, String place) {
        Finding found = bad.findings().getFirst();
        assertThat(found.message().key()).isEqualTo(key);
        assertThat(found.place().toString()).endsWith(place);
        assertThat(found.text(Messages.in(Locale.CHINESE))).matches("(?s).*\\p{IsHan}.*");
    }
}
