package org.twinbench.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Messages;
import org.twinbench.model.Place;
import org.twinbench.model.Ticks;
import org.twinbench.model.Vec3;

class ScenarioDocumentTest {
    private static final List<EngineDescription> ENGINES = List.of(ScenarioSamples.LINE);

    @Test
    void readsEverything() throws Exception {
        Scenario scenario = parse(ScenarioSamples.GOOD).scenario();
        assertThat(scenario.name().chinese()).isEqualTo("两台机器");
        assertThat(scenario.horizon()).isEqualTo(Ticks.ofSeconds(8 * 3600));
        assertThat(scenario.warmUp()).isEqualTo(Ticks.ofSeconds(5400));
        assertThat(scenario.seed()).isEqualTo(42);
        assertThat(scenario.elements()).extracting(Element::id).containsExactly("in", "cnc", "out");
        assertThat(scenario.element("cnc").orElseThrow().parameters())
                .containsExactly(Map.entry("cycle", "40 s"), Map.entry("capacity", "2"), Map.entry("repair", "true"));
        assertThat(scenario.interventions().getFirst().at()).isEqualTo(Ticks.ofSeconds(7200));
    }

    @Test
    void aLayoutIsReadAndWrittenBackAsItWas() throws Exception {
        String layout = """
                "type": "sink", "layout": {"spot": {"x": "2 m", "y": "150 cm", "heading": "90 °"}, "look": "a.glb"}""";
        String path = """
                "type": "source", "layout": {"path": [{"x": "0 m", "y": "0 m"}, {"x": "4 m", "y": "1 m", "z": "2 m"}]}""";
        Scenario scenario = parse(ScenarioSamples.GOOD
                        .replace("\"type\": \"sink\"", layout)
                        .replace("\"type\": \"source\"", path))
                .scenario();
        Spot spot = new Spot(new Vec3(2, 1.5, 0), Math.PI / 2);
        assertThat(scenario.element("out").orElseThrow().layout())
                .isEqualTo(new Layout(Optional.of(spot), List.of(), Optional.of("a.glb")));
        assertThat(scenario.element("in").orElseThrow().layout())
                .isEqualTo(Layout.along(List.of(Vec3.ZERO, new Vec3(4, 1, 2))));
        assertThat(parse(ScenarioDocument.text(scenario)).scenario()).isEqualTo(scenario);
    }

    @Test
    void whatIsWrittenIsReadBackTheSame(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("deep/line.json");
        Scenario scenario = parse(ScenarioSamples.GOOD).scenario();
        ScenarioDocument.write(scenario, file);
        String text = Files.readString(file);
        Scenario again = ScenarioDocument.read(file, ENGINES).scenario();
        assertThat(again).usingRecursiveComparison().ignoringFields("file").isEqualTo(scenario);
        assertThat(ScenarioDocument.text(again)).isEqualTo(text);
        assertThat(text).contains("\"450 min\"", "\"90 min\"", "\"capacity\": 2,", "\"repair\": true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"horizon\": \"8 h\"       | \"horizon\": \"8 kg\"          | model.unitUnfit          | 7:14",
                "\"horizon\": \"8 h\"       | \"horizon\": 28800             | model.unitMissing        | 7:14",
                "\"horizon\": \"8 h\"       | \"horizon\": \"1 h\"           | scenario.warmUpTooLong   | 8:13",
                "\"horizon\": \"8 h\"       | \"horizont\": \"8 h\"          | scenario.unknownKeyNear  | 7:3",
                "\"horizon\": \"8 h\",      | ' '                            | scenario.missing         | 1:1",
                "\"warmUp\": \"90 min\"     | \"warmUp\": \"-1 h\"           | model.outOfRange         | 8:13",
                "\"seed\": 42               | \"seed\": [42]                 | scenario.wrongType       | 9:11",
                "\"repair\": true           | \"setup\": \"wait + \"        | model.expression.unexpected | 15:62",
                "\"repair\": true           | \"accepts\": \"3 s + 1 m\"   | model.expression.unfit   | 15:64",
                "\"twinbench\": 1           | \"twinbench\": 2               | scenario.tooNew          | 2:16",
                "\"twinbench\": 1           | \"twinbench\": \"x\"           | scenario.badVersion      | 2:16",
                "\"engine\": \"line\"       | \"engine\": \"lime\"           | scenario.unknownEngine   | 4:13",
                "\"type\": \"sink\"         | \"type\": \"sunk\"             | scenario.unknownTypeNear | 16:27",
                "\"id\": \"out\"            | \"id\": \"in\"                 | scenario.duplicateId     | 16:12",
                "\"id\": \"out\"            | \"id\": \"cnc-1\"              | scenario.assetTaken      | 16:12",
                "\"id\": \"out\"            | \"id\": \"o/t\"                | scenario.badId           | 16:12",
                "[\"out\"]                  | [\"oat\"]                      | scenario.noElementNear   | 15:79",
                "[\"out\"]                  | [\"out\", \"out\"]             | scenario.tooManyNext     | 15:78",
                "\"cycle\": \"40 s\"        | \"cycle\": \"40 bar\"          | model.unitUnfit          | 15:30",
                "\"cycle\": \"40 s\", | ' '                                  | scenario.missing         | 15:20",
                "\"at\": \"2 h\"            | \"at\": \"-2 h\"               | model.outOfRange         | 18:28",
                "\"element\": \"cnc\"       | \"element\": \"nobody\"        | scenario.noElement       | 18:46",
                "\"start\": \"2026-01-05T06 | \"start\": \"yesterday         | scenario.badStart        | 6:12",
                "\"seed\": 42               | \"seed\": 42, \"seed\": 43     | scenario.duplicateKey    | 9:15",
                "\"seed\": 42,              | \"seed\": 42                   | scenario.badJson         | 10:3",
                "\"sink\"  | \"sink\", \"layout\": {\"path\": [{\"x\": \"0 m\", \"y\": \"0 m\"}]} | scenario.shortPath | 16:54",
                "\"sink\"  | \"sink\", \"layout\": {\"spot\": {\"x\": \"0 m\", \"y\": \"0 s\"}} | model.unitUnfit | 16:72",
                "\"sink\"  | \"sink\", \"layout\": {\"spot\": {\"x\": \"0 m\"}} | scenario.missing | 16:54",
            })
    void saysWhereAndWhat(String good, String bad, String key, String lineAndColumn) {
        BadInputException e = refused(ScenarioSamples.GOOD.replace(good, bad));
        assertThat(e.findings()).anySatisfy(finding -> {
            assertThat(finding.message().key()).isEqualTo(key);
            assertThat(finding.place().line() + ":" + finding.place().column()).isEqualTo(lineAndColumn);
            assertThat(finding.text(Messages.in(Locale.CHINESE))).startsWith("line.json:" + lineAndColumn);
        });
    }

    @Test
    void findsAllErrorsAtOnce() {
        String text = ScenarioSamples.GOOD
                .replace("\"8 h\"", "\"8 kg\"")
                .replace("[\"out\"]", "[\"nowhere\"]")
                .replace("\"40 s\"", "\"-40 s\"");
        assertThat(refused(text).findings())
                .extracting(finding -> finding.message().key())
                .contains("model.unitUnfit", "scenario.noElement", "model.belowMinimum");
    }

    @Test
    void endsAtItsLimitsAndNotInTheMemory() {
        String deep = "[".repeat(100_000);
        String many = "{\"elements\":[" + "0,".repeat(600_000) + "0]}";
        String wrong = ScenarioSamples.GOOD.replace("\"elements\": [", "\"elements\": [" + "{\"x\":0},".repeat(1_000));
        assertThat(refused(deep).findings().getFirst().message().key()).isEqualTo("scenario.tooComplex");
        assertThat(refused(many).findings().getFirst().message().key()).isEqualTo("scenario.tooComplex");
        assertThat(refused(wrong).findings()).hasSize(Findings.LIMIT + 1);
    }

    @Test
    void refusesFilesThatAreNoText(@TempDir Path folder) throws IOException {
        Path binary = Files.write(folder.resolve("a.json"), new byte[] {'{', (byte) 0xC3, 0x28});
        Path empty = Files.createFile(folder.resolve("b.json"));
        assertThatThrownBy(() -> ScenarioDocument.read(binary, ENGINES)).hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> ScenarioDocument.read(empty, ENGINES)).hasMessageContaining("empty");
        assertThatThrownBy(() -> ScenarioDocument.read(folder.resolve("c.json"), ENGINES))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("c.json");
    }

    @Test
    void warnsOfWhatWillNeverHappen() throws Exception {
        ScenarioDocument document = parse(ScenarioSamples.GOOD.replace("\"2 h\"", "\"9 h\""));
        assertThat(document.findings())
                .extracting(finding -> finding.message().key())
                .containsExactly("scenario.afterHorizon");
    }

    @Test
    void givesPointersTheirPlaces() throws Exception {
        ScenarioDocument document = parse(ScenarioSamples.GOOD);
        Finding found = Finding.error(Place.at("", "/elements/1/next/0"), "scenario.noElement", "x");
        Place place = document.located(List.of(found)).getFirst().place();
        assertThat(place).isEqualTo(new Place("line.json", 15, 79, "/elements/1/next/0"));
        assertThat(document.place("/elements/2/next/7").line()).isEqualTo(16);
    }

    @Test
    void writesTimesInTheLargestWholeUnit() {
        assertThat(List.of(28_800_000_000L, 5_400_000_000L, 45_000_000L, 1_500L, 0L))
                .map(ScenarioWriter::time)
                .containsExactly("8 h", "90 min", "45 s", "0.0015 s", "0 h");
    }

    private static ScenarioDocument parse(String text) throws BadInputException {
        return ScenarioDocument.parse("line.json", text, ENGINES);
    }

    private static BadInputException refused(String text) {
        BadInputException e = catchThrowableOfType(BadInputException.class, () -> parse(text));
        assertThat(e).as("an error").isNotNull();
        return e;
    }
}
