package org.twinbench.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.exchange.draft.Imported;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.experiment.Replications;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Progress;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Element;

class TableImportTest {
    private static final String ROUTINGS = """
            Product,Step,Machine,Process time [min],Setup time [min]
            bracket,10,saw,2,5
            bracket,20,mill,4.5,10
            cover,10,mill,3,10
            cover,20,press,1,
            """;
    private static final String ORDERS = """
            Order,Product,Quantity,Release,Due
            A-1,bracket,20,2026-03-02 06:00,2026-03-02 14:00
            A-2,cover,5,2026-03-02 08:00,2026-03-03
            """;

    @TempDir
    Path folder;

    @Test
    void routingsBecomeMachinesAndOrdersWhatASourceReleases() throws IOException {
        Imported imported = read(ROUTINGS, ORDERS);
        Element mill = imported.scenario().element("mill").orElseThrow();
        assertThat(imported.findings()).isEmpty();
        assertThat(mill.parameters())
                .containsEntry("processTime", "4.5 min")
                .containsEntry("processTimes", "bracket: 4.5 min; cover: 3 min")
                .containsEntry("setup", "*>bracket: 10 min; *>cover: 10 min")
                .containsEntry("when", "press-buffer: kind == 'cover'");
        assertThat(mill.next()).containsExactly("press-buffer", "sink");
        assertThat(imported.scenario().element("saw").orElseThrow().next()).containsExactly("mill-buffer");
        assertThat(imported.scenario().element("orders").orElseThrow().parameters())
                .containsEntry(
                        "orders", "A-1: bracket x 20, release 6 h, due 14 h; A-2: cover x 5, release 8 h, due 24 h");
        assertThat(imported.scenario().start()).hasToString("2026-03-02T00:00Z");
    }

    @Test
    void theImportedFactoryFinishesItsOrders() throws IOException {
        PreparedScenario prepared = PreparedScenario.of(read(ROUTINGS, ORDERS).scenario(), Optional.empty());
        Replications.Result result = Replications.more(prepared, 0, 1, 1, Progress.NONE);
        assertThat(prepared.findings()).isEmpty();
        assertThat(kpi(result, "orders", "orders.finished")).isEqualTo(2);
        assertThat(kpi(result, "sink", "finished")).isEqualTo(25);
    }

    private static double kpi(Replications.Result result, String element, String key) {
        return result.estimates().stream()
                .filter(estimate -> estimate.key().equals(key)
                        && estimate.asset()
                                .filter(id -> id.value().equals(element))
                                .isPresent())
                .findFirst()
                .orElseThrow()
                .estimate()
                .mean();
    }

    @Test
    void semicolonsDecimalCommasAndWesternLettersAreUnderstood() throws IOException {
        write(
                "r.csv",
                "Part;Operation;Work centre;Run time\nGehäuse;1;Fräse;4,5 min\nGehäuse;2;Säge;90 s\n",
                "windows-1252");
        Element mill = read("r.csv").scenario().element("Fräse").orElseThrow();
        assertThat(mill.parameters()).containsEntry("processTime", "4.5 min");
        assertThat(mill.next()).containsExactly("Säge-buffer");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "UTF-16LE"})
    void chineseHeadingsAreUnderstoodInEveryUsualEncoding(String charset) throws IOException {
        String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
        write("r.csv", mark + "产品\t工序号\t设备\t加工时间（分钟）\n支架\t1\t铣床\t3\n支架\t2\t压力机\t\"2\"\n", charset);
        Imported imported = read("r.csv");
        assertThat(imported.scenario().element("铣床").orElseThrow().next()).containsExactly("压力机-buffer");
        assertThat(imported.scenario().element("压力机").orElseThrow().parameters())
                .containsEntry("processTime", "2 min");
        assertThat(imported.findings()).extracting(f -> f.message().key()).containsExactly("exchange.noOrders");
    }

    @Test
    void distributionsAndQuotedCellsPassThrough() throws IOException {
        write("r.csv", "sep=,\nMy shop,,\nproduct,machine,time,colour\n\"a\",\"mill, big\",5 s,red\n", "UTF-8");
        assertRefused("r.csv:4:2", "exchange.badName", "r.csv");
        write("r.csv", "product,machine,time\na,mill,\"normal(5 s, 1 s)\"\n", "UTF-8");
        assertThat(read("r.csv").scenario().element("mill").orElseThrow().parameters())
                .containsEntry("processTime", "normal(5 s, 1 s)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "product,machine,time [s]\\na,m,12,5 | :2:4 | exchange.moreCells",
                "product;machine;time [s]\\na;m;12,5\\nb;m;1.250,5 | :3:3 | exchange.decimalMark",
                "product;machine;time [s]\\na;m;12,5\\nb;n;7,5\\nc;o;3.5 | :4:3 | exchange.decimalMark",
                "product,machine,time\\na,m,12 | :2:3 | exchange.unitMissing",
                "product,machine,time\\na,m,12 parsec | :2:3 | exchange.unitUnknown",
                "product,machine,time\\na,m,soon | :2:3 | exchange.notATime",
                "product,machine,time\\na,,1 s | :2:2 | exchange.cellMissing",
                "product,step,machine,time\\na,1,m,1 s\\na,1,n,1 s | :3:2 | exchange.stepTwice",
                "product,step,machine,time\\na,1,m,1 s\\na,x,n,1 s | :3:2 | exchange.notAStep",
                "product,step,machine,time\\na,1,m,1 s\\na,2,n,1 s\\na,3,m,1 s | :4:3 | exchange.machineTwice",
                "order,product,quantity\\n1,a,5\\n1,b,6 | :3:1 | exchange.orderTwice",
                "order,product,quantity\\n1,a,0 | :2:3 | exchange.notACount",
                "order,product,quantity\\n1,a,1.5 | :2:3 | exchange.notACount",
                "order,product,due\\n1,a,2026-02-30 25:00 | :2:3 | exchange.badDate",
                "order,product,release,due\\n1,a,9 h,8 h | :2:1 | exchange.dueBeforeRelease",
                "product,product,machine,time\\na,b,m,1 s | :1:2 | exchange.columnTwice",
                "product,machine,time\\na,\"m,1 s | :2 | exchange.badCsv",
                "product,machine,time | - | exchange.noRows",
                "colour,size\\nred,5 | - | exchange.noTable",
                "  | - | exchange.emptyFile"
            })
    void badTablesAreRefusedWithThePlace(String text, String place, String key) throws IOException {
        write("r.csv", text == null ? "" : text.replace("\\n", "\n"), "UTF-8");
        assertRefused("r.csv" + (place == null ? "" : place), key, "r.csv");
    }

    @Test
    void workWithoutEndMakesARunOfACenturyAtMost() throws IOException {
        write("r.csv", "product,machine,time\na,m,1e14 h\n", "UTF-8");
        write("o.csv", "order,product\n1,a\n", "UTF-8");
        assertThat(read(List.of("r.csv", "o.csv")).scenario().horizon())
                .isLessThan(Ticks.ofSeconds(100 * 365.25 * 86_400));
    }

    @Test
    void anOrderForAProductWithoutRoutingIsRefused() throws IOException {
        write("r.csv", ROUTINGS, "UTF-8");
        write("o.csv", "order,product\n7,wheel\n", "UTF-8");
        assertRefused("o.csv:2:1", "exchange.noRouting", "r.csv", "o.csv");
    }

    @Test
    void aMillionRowsAreRefusedWithoutReadingThemAll() throws IOException {
        StringBuilder text = new StringBuilder("order,product,quantity\n");
        for (int i = 0; i < 1_000_000; i++) {
            text.append(i).append(",a,1\n");
        }
        write("r.csv", text.toString(), "UTF-8");
        assertRefused("r.csv:" + (Table.MAX_ROWS + 1), "exchange.tooManyRows", "r.csv");
    }

    @Test
    void manyOrdersAreSharedByAsManySourcesAsADocumentNeeds() throws IOException {
        StringBuilder text = new StringBuilder("order,product,quantity\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("order ").append(i).append(",a,1\n");
        }
        write("r.csv", text.toString(), "UTF-8");
        PreparedScenario prepared = PreparedScenario.of(read("r.csv").scenario(), Optional.empty());
        assertThat(prepared.scenario().elements().stream()
                        .filter(e -> e.type().equals("orders"))
                        .count())
                .isBetween(4L, 8L);
    }

    private Imported read(String routings, String orders) throws IOException {
        write("r.csv", routings, "UTF-8");
        write("o.csv", orders, "UTF-8");
        return read(List.of("r.csv", "o.csv"));
    }

    private Imported read(String name) throws IOException {
        return read(List.of(name));
    }

    private Imported read(List<String> names) throws IOException {
        List<Path> files = new ArrayList<>();
        names.forEach(name -> files.add(folder.resolve(name)));
        return TableImport.read(files, Progress.NONE);
    }

    private void write(String name, String text, String charset) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(Charset.forName(charset)));
    }

    private void assertRefused(String place, String key, String... names) {
        assertThatThrownBy(() -> read(List.of(names))).isInstanceOfSatisfying(BadInputException.class, bad -> {
            assertThat(bad.findings().getFirst().message().key()).isEqualTo(key);
            assertThat(bad.findings().getFirst().place().toString()).isEqualTo(folder + "/" + place);
        });
    }
}
