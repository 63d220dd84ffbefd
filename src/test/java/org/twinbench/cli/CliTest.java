package org.twinbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinbench.experiment.plan.Experiments;

class CliTest {
    private static final String TRIANGLE = "solid t\nfacet normal 0 0 1\nouter loop\nvertex 0 0 0\nvertex 2 0 0\n"
            + "vertex 0 3 0\nendloop\nendfacet\nendsolid t\n";

    /** M/M/1 with λ = 0.8/s and μ = 1/s: mean number waiting 3.2 (Kleinrock 1975, §3.2). */
    private static final String SCENARIO = """
            {"twinbench": 1, "name": "one machine", "description": "", "engine": "factory",
             "start": "2026-01-05T06:00:00+08:00", "horizon": "2 h", "warmUp": "10 min", "seed": 7, "replications": 3,
             "parameters": {}, "interventions": [],
             "elements": [
               {"id": "in", "type": "source", "parameters": {"interarrival": "exponential(1.25 s)"}, "next": ["queue"]},
               {"id": "queue", "type": "buffer", "parameters": {"capacity": "1000"}, "next": ["server"]},
               {"id": "server", "type": "machine", "parameters": {"processTime": "exponential(1 s)"}, "next": ["out"]},
               {"id": "out", "type": "sink", "parameters": {}, "next": []}]}
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... args) {
        String[] words = new String[args.length + 2];
        words[0] = args[0].toString();
        for (int i = 1; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        words[args.length] = "--lang";
        words[args.length + 1] = "en";
        return Cli.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toString());
    }

    @Test
    void infoCountsTrianglesAndMeasuresTheFile() throws IOException {
        assertThat(run("info", file("t.stl", TRIANGLE), "--json")).isZero();
        assertThat(json().get("triangles").asInt()).isEqualTo(1);
        assertThat(json().get("format").asText()).startsWith("STL");
        assertThat(json().at("/bounds/max/1").asDouble()).isCloseTo(3, within(1e-9));
    }

    @Test
    void aMissingFileIsBadInputNamedInOneLine() {
        Path missing = folder.resolve("nothing.glb");
        assertThat(run("info", missing)).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("nothing.glb").doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void anOutputThatIsInTheWayIsNamedWithoutTheNameOfAClass() throws IOException {
        Path taken = file("taken", "");
        assertThat(run("run", file("s.json", SCENARIO), "-o", taken, "--json")).isEqualTo(2);
        assertThat(err.toString())
                .contains(taken + ": a file of this name is in the way")
                .doesNotContain("Exception");
        assertThat(json().at("/findings/0/key").asText()).isEqualTo("cli.ioFailed");
        assertThat(json().at("/findings/0/message").asText()).contains(taken + ": a file of this name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "info none.glb",
                "render none.glb -o none.png",
                "run none.json",
                "run none.json --until 0.1ns",
                "compare none.json none.json",
                "experiment none.json",
                "report none",
                "prove weather",
                "validate",
                "validate a.glb --colour",
                "schema --colour",
                "nonsense"
            })
    void aRefusedCommandPrintsOneDocumentForPrograms(String command) throws IOException {
        assertThat(run((Object[]) (command + " --json").split(" "))).isEqualTo(2);
        try (var documents = new ObjectMapper().readerFor(JsonNode.class).<JsonNode>readValues(out.toString())) {
            List<JsonNode> all = documents.readAll();
            assertThat(all).hasSize(1);
            JsonNode finding = all.getFirst().at("/findings/0");
            assertThat(finding.get("severity").asText()).isEqualTo("error");
            assertThat(finding.get("key").asText()).contains(".");
            assertThat(err.toString())
                    .contains(
                            finding.get("message").asText().lines().findFirst().orElseThrow());
        }
    }

    @Test
    void aFindingForProgramsHasItsPlace() throws IOException {
        Path scenario = file("bad.json", SCENARIO.replace("exponential(1 s)", "exponential(1 kg)"));
        assertThat(run("run", scenario, "--json")).isEqualTo(2);
        assertThat(json().at("/findings/0/line").asInt()).isEqualTo(7);
        assertThat(json().at("/findings/0/file").asText()).isEqualTo(scenario.toString());
    }

    @Test
    void anUnknownLanguageIsRefused() throws IOException {
        String[] words = {"schema", "--lang", "xx", "--json"};
        assertThat(Cli.run(new PrintWriter(out, true), new PrintWriter(err, true), words))
                .isEqualTo(2);
        assertThat(err.toString()).contains("\"xx\" is not a known language; expected one of: en, zh");
        assertThat(json().at("/findings/0/message").asText()).contains("xx");
        for (String known : new String[] {"en", "zh", "zh-CN", "zh_CN", "en_GB"}) {
            assertThat(Cli.run(new PrintWriter(out, true), new PrintWriter(err, true), "schema", "--lang=" + known))
                    .isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--until | -5 s | --until: \"-5 s\" is out of range",
                "--until | 0 | --until: \"0 s\" is out of range; expected 0.001 ms to",
                "--until | 5 kg | \"5 kg\" is not a time",
                "--warm-up | -1 h | --warm-up: \"-1 h\" is out of range",
                "--warm-up | 1e-9 s | is shorter than the step of simulated time",
                "--seed | -1 | --seed: \"-1\" is out of range",
                "--replications | 0 | --replications: \"0\" is out of range; expected 1 to 100000",
                "--precision | 7 | is not a precision"
            })
    void optionsOfARunAreCheckedBeforeAFileIsRead(String option, String value, String said) {
        assertThat(run("run", folder.resolve("none.json"), option + "=" + value))
                .isEqualTo(2);
        assertThat(err.toString()).contains(said).doesNotContain("none.json");
    }

    private JsonNode answer(Object... args) throws IOException {
        out.getBuffer().setLength(0);
        assertThat(run(args)).isZero();
        return json();
    }

    @Test
    void traceFollowsPartsAndExportsThem() throws IOException {
        Path kept = folder.resolve("traced");
        Path scenario = file("s.json", SCENARIO);
        Path epcis = folder.resolve("epcis.json");
        assertThat(run("run", scenario, "--trace")).isEqualTo(2);
        assertThat(run("run", scenario, "--trace", "-o", kept)).isZero();

        JsonNode kind = answer("trace", kept, "--json").at("/kinds/0");
        assertThat(kind.get("created").asLong()).isPositive();
        JsonNode found = answer("trace", kept, "--kind", kind.get("kind").asText(), "--json");
        assertThat(found.get("count").asLong()).isEqualTo(kind.get("created").asLong());
        JsonNode life = answer("trace", kept, "--part", "0", "--json");
        assertThat(life.at("/steps/0/what").asText()).isEqualTo("created");
        assertThat(answer("trace", kept, "--epcis", epcis, "--json")
                        .get("events")
                        .asLong())
                .isEqualTo(new ObjectMapper()
                        .readTree(epcis.toFile())
                        .at("/epcisBody/eventList")
                        .size());
        out.getBuffer().setLength(0);
        assertThat(run("trace", kept, "--part", "0")).isZero();
        assertThat(out.toString()).contains("came into being");
    }

    @Test
    void traceRefusesWhatIsNotThere() throws IOException {
        Path kept = folder.resolve("traced");
        Path scenario = file("s.json", SCENARIO);
        Path epcis = folder.resolve("epcis.json");
        assertThat(run("run", scenario, "--trace", "-o", kept)).isZero();

        assertThat(run("trace", kept, "--part", "99999999")).isEqualTo(2);
        assertThat(run("trace", kept, "--kind", "nothing")).isEqualTo(2);
        assertThat(run("trace", kept, "--epcis", epcis, "--epc-base", "plant")).isEqualTo(2);
        assertThat(run("trace", kept, "--epcis", epcis, "--gs1-prefix", "12")).isEqualTo(2);
        assertThat(epcis).doesNotExist();
        assertThat(run("run", scenario, "-o", kept)).isZero();
        assertThat(run("trace", kept)).isEqualTo(2);
        assertThat(err.toString()).contains("run the scenario with --trace");
    }

    @Test
    void analyseNamesTheBottleneckOfAKeptRun() throws IOException {
        Path kept = folder.resolve("analysed");
        assertThat(run("run", file("s.json", SCENARIO), "-o", kept)).isZero();
        out.getBuffer().setLength(0);
        assertThat(run("analyse", kept, "--json", "-o", folder.resolve("out"))).isZero();
        JsonNode machine = json().at("/machines/0");
        assertThat(json().at("/bottleneck/activePeriods").asText())
                .isEqualTo(machine.get("element").asText());
        assertThat(machine.at("/oee/index").asDouble()).isBetween(0.01, 1.0);
        assertThat(json().at("/flow/0/parts").asDouble()).isPositive();
        assertThat(Files.readString(folder.resolve("out/analysis.html")))
                .contains("What limits the output", "Flow of parts", "Overall equipment effectiveness");
        out.getBuffer().setLength(0);
        assertThat(run("analyse", kept)).isZero();
        assertThat(out.toString()).contains("Sole bottleneck").contains("OEE");
        assertThat(run("analyse", folder)).isEqualTo(2);
    }

    @Test
    void aReportOfACutRecordingSaysSo() throws IOException {
        Path kept = folder.resolve("cut");
        assertThat(run("run", file("s.json", SCENARIO), "-o", kept)).isZero();
        Path recording = kept.resolve("recording.twr");
        byte[] bytes = Files.readAllBytes(recording);
        Files.write(recording, Arrays.copyOf(bytes, bytes.length / 2));
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        assertThat(run("report", kept, "--json")).isZero();
        assertThat(err.toString())
                .contains("recording.twr: This report is partial")
                .contains("of 2 h");
        assertThat(json().at("/findings/0/key").asText()).isEqualTo("report.partial");
        assertThat(Files.readString(kept.resolve("report.html"))).contains("This report is partial");
    }

    @Test
    void theWordsThatAnOptionTakesAreListed() {
        assertThat(run("schedule", "orders.json", "--view", "nonsense")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--view: \"nonsense\" does not fit; expected one of: machines, orders, operators");
    }

    @Test
    void aValueOfTheWrongTypeIsNamedWithItsOption() {
        assertThat(run("run", "s.json", "--seed", "abc")).isEqualTo(2);
        assertThat(err.toString()).contains("--seed: \"abc\" does not fit; expected a whole number");
    }

    @Test
    void aTerminalWithoutChineseGetsUtf8() {
        assertThat(Console.charset(StandardCharsets.US_ASCII)).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Console.charset(Charset.forName("GBK"))).isEqualTo(Charset.forName("GBK"));
    }

    @Test
    void anUnknownOptionIsWrongUse() {
        assertThat(run("info", "x.glb", "--colour")).isEqualTo(2);
        assertThat(err.toString()).contains("--colour");
    }

    @Test
    void renderWritesThePictureInTheSizeAsked() throws IOException {
        Path png = folder.resolve("t.png");
        assertThat(run("render", file("t.stl", TRIANGLE), "-o", png, "--size", "64x48", "--json"))
                .isZero();
        assertThat(json().get("width").asInt()).isEqualTo(64);
        var image = javax.imageio.ImageIO.read(png.toFile());
        assertThat(image.getWidth()).isEqualTo(64);
        assertThat(image.getHeight()).isEqualTo(48);
    }

    @Test
    void aSizeThatIsNoneIsRefusedBeforeAnythingIsRead() {
        assertThat(run("render", "x.glb", "-o", folder.resolve("x.png"), "--size", "wide"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("wide").contains("1280x800");
    }

    @Test
    void runGivesTheSameFiguresOnOneAndTwoThreads() throws IOException {
        Path scenario = file("s.json", SCENARIO);
        assertThat(run("run", scenario, "--json", "--threads", "1")).isZero();
        JsonNode first = json();
        out.getBuffer().setLength(0);
        assertThat(run("run", scenario, "--json", "--threads", "2")).isZero();
        JsonNode second = json();
        assertThat(second.get("hash").asText())
                .hasSize(64)
                .isEqualTo(first.get("hash").asText());
        assertThat(second.get("kpis")).isEqualTo(first.get("kpis"));
        assertThat(first.get("events").asLong()).isPositive();
        assertThat(first.get("simulatedSeconds").asDouble()).isEqualTo(7200);
    }

    @Test
    void anotherSeedGivesAnotherHash() throws IOException {
        Path scenario = file("s.json", SCENARIO);
        run("run", scenario, "--json");
        String hash = json().get("hash").asText();
        out.getBuffer().setLength(0);
        run("run", scenario, "--json", "--seed", "8");
        assertThat(json().get("hash").asText()).isNotEqualTo(hash);
    }

    @Test
    void aRunKeptInAFolderCanBeReportedAgain() throws IOException {
        Path kept = folder.resolve("run");
        assertThat(run("run", file("s.json", SCENARIO), "-o", kept)).isZero();
        assertThat(kept.resolve("recording.twr")).isNotEmptyFile();
        assertThat(kept.resolve("run.json")).isNotEmptyFile();
        Files.delete(kept.resolve("report.html"));
        assertThat(run("report", kept)).isZero();
        assertThat(Files.readString(kept.resolve("report.html")))
                .contains("<svg")
                .contains("one machine");
    }

    @Test
    void aKeptRunIsReportedAndCanBeReportedAgain() throws IOException {
        Path kept = folder.resolve("kept");
        assertThat(run("run", file("s.json", SCENARIO), "-o", kept)).isZero();
        String first = Files.readString(kept.resolve("report.html"));
        assertThat(first).contains("<svg").contains("one machine").contains("95 % CI");
        Files.delete(kept.resolve("report.html"));
        assertThat(run("report", kept)).isZero();
        assertThat(Files.readString(kept.resolve("report.html"))).isEqualTo(first);
    }

    @Test
    void aFolderWithoutARunIsBadInput() {
        assertThat(run("report", folder)).isEqualTo(2);
        assertThat(err.toString()).contains("run.json").doesNotContain("Exception");
    }

    @Test
    void aWrongUnitIsFoundWithLineAndColumn() throws IOException {
        Path scenario = file("bad.json", SCENARIO.replace("exponential(1 s)", "exponential(1 kg)"));
        assertThat(run("validate", scenario, "--json")).isEqualTo(2);
        JsonNode finding = json().at("/files/0/findings/0");
        assertThat(finding.get("line").asInt()).isEqualTo(7);
        assertThat(finding.get("column").asInt()).isPositive();
        assertThat(finding.get("message").asText()).contains("kg");
        assertThat(finding.get("severity").asText()).isEqualTo("error");
    }

    @Test
    void anEngineWithoutAProofIsWrongUse() {
        assertThat(run("prove", "weather")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no proof for \"weather\"; known: factory");
        assertThat(run("prove", "factory", "--threads", "0")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void everyCommandHasHelpInBothLanguages() {
        for (String command : new String[] {
            "info",
            "render",
            "validate",
            "run",
            "compare",
            "experiment",
            "prove",
            "report",
            "analyse",
            "import",
            "export",
            "schema",
            "completion"
        }) {
            assertThat(run(command, "--help")).isZero();
            assertThat(Cli.run(
                            new PrintWriter(out, true), new PrintWriter(err, true), command, "--help", "--lang", "zh"))
                    .isZero();
        }
        assertThat(out.toString())
                .contains("Usage: workbench info")
                .contains("用法：workbench info")
                .contains("统计三维模型的内容")
                .doesNotContain("%%")
                .doesNotContain("${");
    }

    @Test
    void theSchemaIsJsonAndTheCompletionAScript() throws IOException {
        assertThat(run("schema")).isZero();
        assertThat(json().get("$schema").asText()).contains("2020-12");
        out.getBuffer().setLength(0);
        assertThat(run("completion")).isZero();
        assertThat(out.toString()).contains("complete -F");
    }

    @Test
    void aPrecisionIsReachedWithTheSameReplicationsOnAnyThreads() throws IOException {
        Path scenario = file("s.json", SCENARIO);
        int[] counts = new int[2];
        JsonNode[] kpis = new JsonNode[2];
        for (int i = 0; i < 2; i++) {
            out.getBuffer().setLength(0);
            assertThat(run("run", scenario, "--json", "--precision", "4%", "--threads", i + 1, "--kpi", "wip.mean"))
                    .isZero();
            counts[i] = json().get("replications").asInt();
            kpis[i] = json().get("kpis");
        }
        assertThat(counts[1]).isGreaterThan(10).isEqualTo(counts[0]);
        assertThat(kpis[1]).isEqualTo(kpis[0]);
        assertThat(json().at("/precision/reached").asDouble()).isLessThanOrEqualTo(0.04 / 1.04);
    }

    @Test
    void aPrecisionThatIsNotReachedIsANegativeVerdict() throws IOException {
        Path scenario = file("s.json", SCENARIO);
        assertThat(run("run", scenario, "--precision", "0.01%", "--max-replications", "12"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("12 replications were not enough");
    }

    @Test
    void anUnknownFigureIsNamedBeforeAnythingRuns() throws IOException {
        assertThat(run("run", file("s.json", SCENARIO), "--precision", "5%", "--kpi", "server/utilization"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("did you mean \"server/utilisation\"");
        assertThat(run("run", file("s.json", SCENARIO), "--precision", "5 m")).isEqualTo(2);
        assertThat(err.toString()).contains("\"5 m\" is not a precision");
    }

    @Test
    void theWarmUpCanBeFoundFromTheRuns() throws IOException {
        Path scenario = file("s.json", SCENARIO.replace("\"2 h\"", "\"20 h\""));
        assertThat(run("run", scenario, "--json", "--warm-up", "auto")).isZero();
        double used = json().at("/warmUp/usedSeconds").asDouble();
        assertThat(used).isGreaterThanOrEqualTo(0).isLessThanOrEqualTo(36_000);
        out.getBuffer().setLength(0);
        assertThat(run("run", scenario, "--json", "--warm-up", used)).isZero();
        assertThat(json().at("/warmUp/usedSeconds").asDouble()).isEqualTo(used);
    }

    @Test
    void compareSaysWhatDiffersAndWritesItsReport() throws IOException {
        Path slow = file("slow.json", SCENARIO);
        Path fast = file("fast.json", SCENARIO.replace("exponential(1 s)", "exponential(0.7 s)"));
        Path output = folder.resolve("compared");
        assertThat(run("compare", slow, fast, "--replications", "4", "--json", "-o", output))
                .isZero();
        JsonNode leadTime = json().get("kpis")
                .valueStream()
                .filter(kpi -> kpi.get("key").asText().equals("leadTime.mean"))
                .findFirst()
                .orElseThrow();
        assertThat(leadTime.get("significant").asBoolean()).isTrue();
        assertThat(leadTime.at("/ci95/1").asDouble()).isNegative();
        assertThat(leadTime.get("difference").asDouble())
                .isCloseTo(leadTime.get("b").asDouble() - leadTime.get("a").asDouble(), within(1e-9));
        assertThat(json().at("/a/seed")).isEqualTo(json().at("/b/seed"));
        assertThat(output.resolve("comparison.html")).isRegularFile();
        assertThat(output.resolve("comparison.json")).isRegularFile();
    }

    @Test
    void compareNeedsTwoReplications() throws IOException {
        Path one = file("s.json", SCENARIO);
        assertThat(run("compare", one, one, "--replications", "1")).isEqualTo(2);
        assertThat(err.toString()).contains("--replications 1 is too small");
    }

    @Test
    void anExperimentPrintsItsEffectsAndWritesItsReport() throws IOException {
        Path experiment = Experiments.file(folder, "fullFactorial", Experiments.FACTORS, ", \"replications\": 3");
        Path output = folder.resolve("result");
        assertThat(run("experiment", experiment, "--json", "-o", output)).isZero();
        assertThat(json().at("/factors/1/letter").asText()).isEqualTo("B");
        assertThat(json().get("points")).hasSize(4);
        assertThat(json().at("/responses/0/effects")).hasSize(3);
        assertThat(output.resolve("result.html")).isRegularFile();
        out.getBuffer().setLength(0);
        assertThat(run("experiment", experiment)).isZero();
        assertThat(out.toString()).contains("Effect on Lead time, mean (s)").contains("AB");
        assertThat(run("validate", experiment)).isZero();
    }

    @Test
    void aSelectionWithoutItsGuaranteeIsANegativeVerdict() throws IOException {
        String alike = "{\"element\": \"server\", \"parameter\": \"processTime\", \"levels\": "
                + "[\"exponential(1 s)\", \"exponential(0.999 s)\"]}";
        Path experiment =
                Experiments.file(folder, "selectBest", alike, ", \"indifference\": \"1 ms\", \"maxReplications\": 10");
        assertThat(run("experiment", experiment)).isEqualTo(1);
        assertThat(out.toString()).contains("without a guarantee");
    }

    @Test
    void aBadExperimentIsRefusedAtItsLine() throws IOException {
        Path experiment = Experiments.file(folder, "selectBest", Experiments.FACTORS, "");
        assertThat(run("experiment", experiment)).isEqualTo(2);
        assertThat(err.toString()).contains("experiment.json:1:").contains("indifference");
        assertThat(run("validate", experiment)).isEqualTo(2);
        assertThat(run("schema", "experiment")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2 h\" | \"2 kg\" | has the unit \"kg\"",
                "\"2 h\" | \"99999999999999 h\" | is out of range",
                "\"sink\" | \"sinks\" | did you mean \"sink\"",
                "\"interventions\" | \"model\": \"a\\u0000b\", \"interventions\" | is no name of a file"
            })
    void oneMistakeInAScenarioIsSaidOnce(String part, String spoilt, String said) throws IOException {
        Path scenario =
                file("spoilt.json", SCENARIO.replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(spoilt)));
        assertThat(run("run", scenario)).isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("spoilt.json:")
                .contains(said);
    }
}
