package org.twinbench.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Messages;
import org.twinbench.model.Vec3;

class SubmodelTest {
    private static final String CELL = """
            {
              "parameters": {
                "time": {"type": "random", "unit": "s", "default": "40 s"},
                "scrap": {"unit": "%", "default": "0 %"}},
              "elements": [
                {"id": "first", "type": "machine", "next": ["second"],
                 "parameters": {"cycle": "${time}", "scrap": "${scrap}"},
                 "layout": {"spot": {"x": "1 m", "y": "0 m"}}},
                {"id": "second", "type": "machine", "next": ["good"],
                 "parameters": {"cycle": "50 s"},
                 "layout": {"spot": {"x": "3 m", "y": "1 m", "heading": "90 °"}}}],
              "inputs": ["first"],
              "outputs": ["good"]}""";

    private static final String TWO_CELLS = """
            {
              "twinbench": 1, "engine": "line", "horizon": "8 h",
              "submodels": {
            "cell": CELL
              },
              "elements": [
                {"id": "in", "type": "source", "parameters": {"every": "exponential(45 s)"}, "next": ["a", "b.first"]},
                {"id": "a", "type": "submodel:cell", "parameters": {"time": "20 s"}, "next": ["out"],
                 "layout": {"spot": {"x": "10 m", "y": "5 m", "heading": "90 °"}}},
                {"id": "b", "type": "submodel:cell", "next": ["out"]},
                {"id": "out", "type": "sink"}]
            }
            """.replace("CELL", CELL);

    @Test
    void aUseBecomesTheElementsOfItsGroup() throws Exception {
        Scenario scenario = parse(TWO_CELLS);
        assertThat(scenario.elements())
                .extracting(Element::id)
                .containsExactly("in", "a.first", "a.second", "b.first", "b.second", "out");
        assertThat(element(scenario, "in").next()).containsExactly("a.first", "b.first");
        assertThat(element(scenario, "a.first").next()).containsExactly("a.second");
        assertThat(element(scenario, "a.second").next()).containsExactly("out");
        assertThat(element(scenario, "a.first").parameters())
                .containsExactly(Map.entry("cycle", "20 s"), Map.entry("scrap", "0 %"));
        assertThat(element(scenario, "b.first").parameters()).containsEntry("cycle", "40 s");
        assertThat(scenario.submodels().instances()).extracting(Element::id).containsExactly("a", "b");
    }

    @Test
    void itsElementsStandWhereTheUseDoes() throws Exception {
        Scenario scenario = parse(TWO_CELLS);
        Spot first = element(scenario, "a.first").layout().spot().orElseThrow();
        Spot second = element(scenario, "a.second").layout().spot().orElseThrow();
        assertThat(first.position()).isEqualTo(new Vec3(10, 6, 0));
        assertThat(first.heading()).isEqualTo(Math.PI / 2);
        assertThat(second.position()).isEqualTo(new Vec3(9, 8, 0));
        assertThat(Math.abs(second.heading())).isEqualTo(Math.PI);
        assertThat(element(scenario, "b.second").layout().spot().orElseThrow().position())
                .isEqualTo(new Vec3(3, 1, 0));
    }

    @Test
    void whatIsWrittenKeepsTheGroup() throws Exception {
        Scenario scenario = parse(TWO_CELLS);
        String text = ScenarioDocument.text(scenario);
        assertThat(text).contains("\"submodel:cell\"").doesNotContain("a.second");
        assertThat(parse(text)).isEqualTo(scenario);
        assertThat(ScenarioDocument.text(parse(text))).isEqualTo(text);
    }

    @Test
    void theSchemaKnowsGroups() {
        String schema = ScenarioSchema.of(ScenarioSamples.LINE, Messages.in(Locale.ENGLISH));
        var rules = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
        assertThat(rules.validate(TWO_CELLS, InputFormat.JSON)).isEmpty();
        assertThat(rules.validate(TWO_CELLS.replace("\"inputs\"", "\"entries\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void groupsAreNestedAndPassTheirParametersOn() throws Exception {
        String pair = """
                "pair": {
                  "parameters": {"pace": {"type": "random", "unit": "s"}},
                  "elements": [
                    {"id": "one", "type": "submodel:cell", "parameters": {"time": "${pace}"}, "next": ["two"],
                     "layout": {"spot": {"x": "1 m", "y": "0 m"}}},
                    {"id": "two", "type": "submodel:cell", "next": ["done"]}],
                  "inputs": ["one"], "outputs": ["done"]},
                "cell\"""";
        Scenario scenario = parse(TWO_CELLS
                .replaceFirst("\"cell\"", java.util.regex.Matcher.quoteReplacement(pair))
                .replace(
                        "\"type\": \"submodel:cell\", \"parameters\": {\"time\": \"20 s\"}",
                        "\"type\": \"submodel:pair\", \"parameters\": {\"pace\": \"7 s\"}"));
        assertThat(element(scenario, "in").next()).containsExactly("a.one.first", "b.first");
        assertThat(element(scenario, "a.one.first").parameters()).containsEntry("cycle", "7 s");
        assertThat(element(scenario, "a.one.second").next()).containsExactly("a.two.first");
        assertThat(element(scenario, "a.two.second").next()).containsExactly("out");
        assertThat(element(scenario, "a.one.first")
                        .layout()
                        .spot()
                        .orElseThrow()
                        .position())
                .isEqualTo(new Vec3(10, 7, 0));
        assertThat(parse(ScenarioDocument.text(scenario))).isEqualTo(scenario);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"time\": \"20 s\"' | '\"time\": \"20 m\"' | model.unitUnfit | 20",
                "'\"time\": \"20 s\"' | '\"tome\": \"20 s\"' | scenario.unknownKeyNear | 20",
                "'${time}' | '${tyme}' | scenario.submodel.noParameterNear | 10",
                "'b.first' | 'b.second' | scenario.submodel.noInput | 19",
                "'\"inputs\": [\"first\"]' | '\"inputs\": [\"fist\"]' | scenario.noElementNear | 15",
                "'\"outputs\": [\"good\"]' | '\"outputs\": [\"first\"]' | scenario.submodel.outputTaken | 16",
                "'\"next\": [\"out\"],\n' | '\"next\": [\"out\", \"in\"],\n' | scenario.submodel.tooManyNext | 20",
                "'\"unit\": \"%\"' | '\"unit\": \"furlong\"' | scenario.submodel.badUnit | 7",
                "'{\"cycle\": \"50 s\"' | '{\"cycle\": \"50 kg\"' | model.unitUnfit | 13",
                "'\"submodel:cell\", \"par' | '\"submodel:sell\", \"par' | scenario.submodel.unknownNear | 20",
                "'\"id\": \"b\"' | '\"id\": \"out\"' | scenario.duplicateId | 23",
                "'\"type\": \"machine\", \"next\": [\"second\"]' | '\"type\": \"submodel:cell\"' | scenario.submodel.recursion | 9"
            })
    void whatIsWrongIsSaidWhereItIsWritten(String right, String wrong, String key, int line) throws Exception {
        String text = TWO_CELLS.replace(right, wrong);
        assertThat(text).isNotEqualTo(TWO_CELLS);
        BadInputException refused = catchThrowableOfType(BadInputException.class, () -> parse(text));
        assertThat(refused).isNotNull();
        assertThat(refused.findings())
                .anySatisfy(finding -> {
                    assertThat(finding.message().key()).isEqualTo(key);
                    assertThat(finding.place().line()).isEqualTo(line);
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void nestingIsBounded() {
        StringBuilder groups = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            groups.append("""
                    "g%d": {"elements": [{"id": "x", "type": "submodel:g%d", "next": ["o"]}], "inputs": ["x"], "outputs": ["o"]},
                    """.formatted(i, i + 1));
        }
        String text = TWO_CELLS.replaceFirst("\"cell\"", groups + "\"g12\"").replace("submodel:cell", "submodel:g0");
        BadInputException refused = catchThrowableOfType(BadInputException.class, () -> parse(text));
        assertThat(refused.findings()).extracting(f -> f.message().key()).contains("scenario.submodel.tooDeep");
    }

    @Test
    void aFileCanDefineAGroup(@TempDir Path folder) throws Exception {
        Submodel cell = parse(TWO_CELLS).submodels().definition("cell").orElseThrow();
        BlockFile.write(cell, folder.resolve("cell.block.json"));
        assertThat(BlockFile.read("cell", folder.resolve("cell.block.json"))).isEqualTo(cell);
        Path file = folder.resolve("line.json");
        int from = TWO_CELLS.indexOf("\"cell\": {") + 8;
        int to = TWO_CELLS.indexOf("\"elements\": [\n    {\"id\": \"in\"");
        String used = TWO_CELLS.substring(0, from) + "{\"use\": \"cell.block.json\"}}, " + TWO_CELLS.substring(to);
        Files.writeString(file, used);
        Scenario scenario =
                ScenarioDocument.read(file, List.of(ScenarioSamples.LINE)).scenario();
        assertThat(scenario.elements()).isEqualTo(parse(TWO_CELLS).elements());
        assertThat(ScenarioDocument.text(scenario))
                .contains("\"use\": \"cell.block.json\"")
                .doesNotContain("50 s");
        Files.writeString(
                folder.resolve("cell.block.json"),
                Files.readString(folder.resolve("cell.block.json")).replace("50 s", "50 m"));
        assertThatThrownBy(() -> ScenarioDocument.read(file, List.of(ScenarioSamples.LINE)))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        e -> assertThat(e.findings())
                                .extracting(Finding::place)
                                .allMatch(place -> place.file().endsWith("cell.block.json") && place.line() > 0));
    }

    @Test
    void aGroupMovesWithItsElementsAndEndsWhenOneOfThemChanges() throws Exception {
        Scenario scenario = parse(TWO_CELLS);
        Spot by = new Spot(new Vec3(2, -1, 0), Math.PI / 6);
        Scenario moved = scenario.withElements(scenario.elements().stream()
                .map(e -> e.id().startsWith("a.") ? e.withLayout(e.layout().within(by)) : e)
                .toList());
        assertThat(moved.submodels().instances()).extracting(Element::id).containsExactly("a", "b");
        Spot again = element(parse(ScenarioDocument.text(moved)), "a.second")
                .layout()
                .spot()
                .orElseThrow();
        Spot wanted = element(moved, "a.second").layout().spot().orElseThrow();
        assertThat(again.position().minus(wanted.position()).length()).isLessThan(1e-6);

        Scenario changed = scenario.withElements(scenario.elements().stream()
                .map(e -> e.id().equals("b.first") ? e.withParameters(Map.of("cycle", "9 s")) : e)
                .toList());
        assertThat(changed.submodels().instances()).extracting(Element::id).containsExactly("a");
        assertThat(parse(ScenarioDocument.text(changed)).elements()).isEqualTo(changed.elements());
    }

    private static Element element(Scenario scenario, String id) {
        return scenario.element(id).orElseThrow();
    }

    private static Scenario parse(String text) throws BadInputException {
        return ScenarioDocument.parse("test.json", text, List.of(ScenarioSamples.LINE))
                .scenario();
    }
}
