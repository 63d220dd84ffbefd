package org.twinbench.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.Messages;

class ScenarioSchemaTest {
    private static final String TEXT = ScenarioSchema.of(ScenarioSamples.LINE, Messages.in(Locale.ENGLISH));
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(TEXT);

    @Test
    void acceptsAGoodDocument() {
        assertThat(SCHEMA.validate(ScenarioSamples.GOOD, InputFormat.JSON)).isEmpty();
    }

    @Test
    void tellsLabelsInTheLanguageAskedFor() {
        assertThat(TEXT).contains("Simulated time of one run");
        assertThat(ScenarioSchema.of(ScenarioSamples.LINE, Messages.in(Locale.CHINESE)))
                .contains("仿真时长");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"exponential(45 s)\"   | \"weibull(45 s, 1.5)\"",
                "\"exponential(45 s)\"   | \"hyperexponential(45 s, 4)\"",
                "\"exponential(45 s)\"   | \"triangular(1 s, .5 min, 1e-2 h)\"",
                "\"capacity\": 2         | \"capacity\": \"2\"",
                "\"capacity\": 2         | \"scrap\": \"2.5 %\"",
                "\"capacity\": 2         | \"scrap\": 0.025",
                "\"repair\": true        | \"repair\": \"false\"",
                "\"repair\": true        | \"rule\": \"lifo\"",
                "\"repair\": true        | \"setup\": \"max(weight * 2 s / 1 kg, 5 s)\"",
                "\"repair\": true        | \"accepts\": \"kind == 'A' and weight < 2 kg\"",
                "\"repair\": true        | \"accepts\": false",
            })
    void acceptsWhatTheReaderAccepts(String good, String other) throws Exception {
        String text = ScenarioSamples.GOOD.replace(good, other);
        ScenarioDocument.parse("a.json", text, List.of(ScenarioSamples.LINE));
        assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"horizon\": \"8 h\"    | \"horizon\": \"8 kg\"",
                "\"horizon\": \"8 h\"    | \"horizon\": 8",
                "\"horizon\": \"8 h\",   | ' '",
                "\"seed\": 42            | \"sead\": 42",
                "\"twinbench\": 1        | \"twinbench\": 2",
                "\"type\": \"sink\"      | \"type\": \"sunk\"",
                "\"id\": \"out\"         | \"id\": \"o/t\"",
                "\"exponential(45 s)\"   | \"exponential(45)\"",
                "\"exponential(45 s)\"   | \"uniform(45 s)\"",
                "\"cycle\": \"40 s\",    | ' '",
                "\"capacity\": 2         | \"capacity\": 0",
                "\"repair\": true        | \"repair\": 1",
                "\"repair\": true        | \"rule\": \"random\"",
                "\"repair\": true        | \"setup\": \" \"",
                "\"repair\": true        | \"setup\": []",
                "[\"out\"]               | [\"out\", \"out\"]",
                "\"at\": \"2 h\"         | \"at\": \"soon\"",
            })
    void refusesWhatTheReaderRefuses(String good, String bad) {
        assertThat(SCHEMA.validate(ScenarioSamples.GOOD.replace(good, bad), InputFormat.JSON))
                .isNotEmpty();
    }
}
