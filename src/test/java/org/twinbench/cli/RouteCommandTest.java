package org.twinbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteCommandTest {
    private static final String FREIGHT = "scenarios/routing/freight.json";

    private static final String DOCUMENT = """
            {
              "twinbenchRouting": 1,
              "speed": "36 km/h",
              "sites": [ { "id": "home", "x": "0 m", "y": "0 m" }, { "id": "far", "x": "3 km", "y": "4 km" } ],
              "vehicles": [ { "id": "van", "start": "home", "shift": "06:00-14:00", "capacity": 5, "skills": ["lift"] } ],
              "visits": [ { "id": "v", "site": "far", "demand": 2, "window": "08:00-10:00", "service": "15 min" } ]
            }
            """;

    private static final String SOLOMON = """
            small

            VEHICLE
            NUMBER     CAPACITY
              3         20

            CUSTOMER
            CUST NO.  XCOORD.   YCOORD.    DEMAND   READY TIME  DUE DATE   SERVICE   TIME

                0      0          0          0          0       1000          0
                1      3          4          10         0        100          5
                2      6          8          10         0        100          5
            """;

    private static final String VRP = """
            NAME : small
            TYPE : CVRP
            DIMENSION : 3
            EDGE_WEIGHT_TYPE : EUC_2D
            CAPACITY : 10
            NODE_COORD_SECTION
            1 0 0
            2 3 4
            3 6 8
            DEMAND_SECTION
            1 0
            2 4
            3 5
            DEPOT_SECTION
            1
            -1
            EOF
            """;

    @TempDir
    Path folder;

    @Test
    void theSameStepsGiveTheSamePlanAndTheCheckerAcceptsIt() throws IOException {
        Path plan = folder.resolve("plan.json");
        String[] words = {"route", FREIGHT, "--steps", "4000", "-o", plan.toString(), "--json"};

        CliRun run = CliRun.of(words);
        String first = Files.readString(plan);

        assertThat(run.exitCode()).isZero();
        JsonNode answer = new ObjectMapper().readTree(run.out());
        assertThat(answer.get("feasible").asBoolean()).isTrue();
        assertThat(answer.get("steps").asLong()).isEqualTo(4_000);
        assertThat(answer.get("routes")).hasSize(answer.get("vehicles").asInt());
        assertThat(CliRun.of(words).exitCode()).isZero();
        assertThat(Files.readString(plan)).isEqualTo(first);
        CliRun check = CliRun.of("route", FREIGHT, "--check", plan.toString(), "--json");
        assertThat(check.exitCode()).isZero();
        assertThat(new ObjectMapper().readTree(check.out()).get("valid").asBoolean())
                .isTrue();
    }

    @Test
    void aPlanThatWasTamperedWithIsRejected() throws IOException {
        Path document = Files.writeString(folder.resolve("d.json"), DOCUMENT);
        Path plan = folder.resolve("plan.json");
        assertThat(CliRun.of("route", document.toString(), "--steps", "100", "-o", plan.toString())
                        .exitCode())
                .isZero();
        Files.writeString(plan, Files.readString(plan).replace("\"begin_s\" : 28800", "\"begin_s\" : 36001"));

        CliRun run = CliRun.of("route", document.toString(), "--check", plan.toString(), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("van begins at v at 10:00:01.0; the window ends at 10:00:00.0");
        assertThat(run.out()).contains("breaks");
    }

    @Test
    void aVisitThatCannotBeMadeIsSaidAndTheRestIsPlanned() throws IOException {
        String impossible = DOCUMENT.replace("\"demand\": 2", "\"demand\": 6");
        Path document = Files.writeString(folder.resolve("d.json"), impossible);

        CliRun run = CliRun.of("route", document.toString(), "--steps", "100", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("Nobody can ever make the visit “v”");
        assertThat(run.out()).contains("Left out: v, because no vehicle with its skills can hold its demand");
    }

    @Test
    void theGapToTheBestKnownDistanceIsGiven() throws IOException {
        Path text = Files.writeString(folder.resolve("small.txt"), SOLOMON);

        CliRun run = CliRun.of("route", text.toString(), "--steps", "500", "--best-known", "16", "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(new ObjectMapper().readTree(run.out()).get("gap").asDouble()).isEqualTo(20 / 16.0 - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"twinbenchRouting\": 1, | | no routing document | 不是路线文档",
                "\"twinbenchRouting\": 1 | \"twinbenchRouting\": 3 | 3 | 3",
                "\"visits\": [ | \"visits\": [ [ | :7:1: | :7:1:",
                "\"speed\": \"36 km/h\", | | speed | speed",
                "36 km/h | 3,6 km/h | decimal comma | 小数逗号",
                "36 km/h | 36 kg | kg | kg",
                "\"id\": \"far\" | \"id\": \"home\" | given twice | 给出了两次",
                "\"start\": \"home\" | \"start\": \"hom\" | did you mean “home” | 是否指“home”",
                "\"site\": \"far\" | \"site\": \"mars\" | no site “mars” | 没有名为“mars”的地点",
                "08:00-10:00 | 10:00-08:00 | ends before it begins | 结束早于开始",
                "08:00-10:00 | in the morning | no span of the day | 不是一天中的时段",
                "\"capacity\": 5 | \"capacity\": -1 | -1 | -1",
                "\"demand\": 2 | \"demand\": \"two\" | two | two",
                "\"service\": \"15 min\" | \"servise\": \"15 min\" | servise | servise",
                "\"service\": \"15 min\" | \"preferred\": [\"van\"] | without \"otherCost\" | 没有 \"otherCost\"",
                "\"service\": \"15 min\" | \"priority\": 0 | 0 | 0",
                "\"twinbenchRouting\": 1, | \"twinbenchRouting\": 1, \"objective\": \"fun\", | no objective | 不是目标",
                "\"twinbenchRouting\": 1, | \"twinbenchRouting\": 1, \"travel\": { }, | distance_m | distance_m"
            })
    void aBadDocumentIsRefusedInBothLanguages(String part, String broken, String english, String chinese)
            throws IOException {
        assertThat(DOCUMENT).contains(part);
        refused("bad.json", DOCUMENT.replace(part, broken == null ? "" : broken), english, chinese);
    }

    @Test
    void aRoutingDocumentIsValidated() throws IOException {
        Path good = Files.writeString(folder.resolve("good.json"), DOCUMENT);
        Path bad = Files.writeString(
                folder.resolve("bad.json"), DOCUMENT.replace("\"site\": \"far\"", "\"site\": \"nowhere\""));

        assertThat(CliRun.of("validate", good.toString()).exitCode()).isZero();
        CliRun run = CliRun.of("validate", bad.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out() + run.err()).contains("bad.json", "nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", " ", "      "})
    void columnsMayBeApartInAnyWay(String blank) throws IOException {
        Path file = Files.writeString(folder.resolve("apart.txt"), SOLOMON.replaceAll(" +", blank));

        assertThat(CliRun.of("route", file.toString(), "--steps", "10").exitCode())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CUSTOMER | CLIENT | Expected is CUSTOMER | 应为 CUSTOMER",
                "    2      6 | 2 | 7 columns | 应有 7 列",
                "    2      6 |     2    x6 | no number | 不是数",
                "    2      6 |     1      6 | there twice | 出现了两次",
                "  3         20 |   0         20 | no whole number | 不是不小于 1 的整数"
            })
    void aBadSolomonTextIsRefusedInBothLanguages(String part, String broken, String english, String chinese)
            throws IOException {
        assertThat(SOLOMON).contains(part);
        refused("bad.txt", SOLOMON.replace(part, broken), english, chinese);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 4 | 2 -4 | bad.vrp:12: | bad.vrp:12:",
                "2 4 | 2 -4 | must not be negative | 不能为负",
                "EUC_2D | GEO | GEO | GEO",
                "CAPACITY : 10 | CAPACITY : 0 | above 0 | 大于 0",
                "TYPE : CVRP | TYPE : TSP | TSP | TSP",
                "3 6 8 | 4 6 8 | no number of a node | 不是节点编号"
            })
    void aBadVrpTextIsRefusedInBothLanguages(String part, String broken, String english, String chinese)
            throws IOException {
        assertThat(VRP).contains(part);
        refused("bad.vrp", VRP.replace(part, broken), english, chinese);
    }

    private void refused(String name, String text, String english, String chinese) throws IOException {
        String file = Files.writeString(folder.resolve(name), text).toString();

        CliRun inEnglish = CliRun.of("route", file, "--steps", "100", "--lang", "en");
        CliRun inChinese = CliRun.of("route", file, "--steps", "100", "--lang", "zh");

        assertThat(inEnglish.exitCode()).isEqualTo(2);
        assertThat(inEnglish.err()).contains(file).contains(english);
        assertThat(inChinese.exitCode()).isEqualTo(2);
        assertThat(inChinese.err()).contains(file).contains(chinese);
    }

    @ParameterizedTest
    @CsvSource({
        "--steps, 0, --steps",
        "--time, soon, soon",
        "--best-known, 0, --best-known",
        "--best-known, NaN, --best-known",
        "--seed, x, --seed",
        "--check, nowhere.json, nowhere.json"
    })
    void aBadOptionIsRefused(String option, String value, String expected) {
        CliRun run = CliRun.of("route", FREIGHT, option, value, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(expected);
    }
}
