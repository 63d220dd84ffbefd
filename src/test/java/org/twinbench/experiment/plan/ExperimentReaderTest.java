package org.twinbench.experiment.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.experiment.Factories;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Messages;

/** Experiments are read whole or refused with one sentence at the place. */
class ExperimentReaderTest {
    private static final String GOOD = """
            {"twinbenchExperiment": 1,
             "kind": "fullFactorial",
             "base": "base.json",
             "factors": [
               {"element": "in", "parameter": "interarrival", "from": "2 s", "to": "1.6 s", "as": "exponential({})"},
               {"element": "server", "parameter": "processTime", "levels": ["exponential(1 s)", "exponential(0.8 s)"]}],
             "responses": ["leadTime.mean"]}
            """;

    @TempDir
    Path folder;

    private Path written(String text) throws IOException {
        Factories.single(folder, "base.json", "1", "1 h");
        return Files.writeString(folder.resolve("e.json"), text);
    }

    private Finding refused(String text) throws IOException {
        Path file = written(text);
        return catchThrowableOfType(BadInputException.class, () -> Experiments.read(file))
                .findings()
                .getFirst();
    }

    @Test
    void aGoodOneHasItsPointsInStandardOrder() throws IOException {
        PreparedExperiment prepared = Experiments.read(written(GOOD));
        assertThat(prepared.points()).hasSize(4);
        assertThat(prepared.points().get(1).levels()).containsExactly("exponential(1.6 s)", "exponential(1 s)");
        assertThat(prepared.points()
                        .get(1)
                        .scenario()
                        .scenario()
                        .element("in")
                        .orElseThrow()
                        .parameters())
                .containsEntry("interarrival", "exponential(1.6 s)");
        assertThat(prepared.experiment().seed()).isEqualTo(7);
        assertThat(PreparedExperiment.isExperiment(folder.resolve("e.json"))).isTrue();
        assertThat(PreparedExperiment.isExperiment(folder.resolve("base.json"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"twinbenchExperiment\": 1 | \"twinbenchExperiment\": 2 | 1 | expected \"twinbenchExperiment\": 1",
                "\"kind\" | \"kinds\" | 2 | did you mean \"kind\"",
                "\"fullFactorial\" | \"halfFactorial\" | 2 | fullFactorial, fractionalFactorial",
                "\"base.json\" | \"other.json\" | 3 | there is no scenario",
                "\"base\" | \"scenarios\": [\"base.json\", \"base.json\"], \"base\" | 1 | expected either \"base\"",
                "\"element\": \"in\" | \"element\": \"im\" | 5 | did you mean \"in\"",
                "\"element\": \"in\", | `` | 5 | expected either \"element\"",
                "\"processTime\" | \"processTme\" | 6 | did you mean \"processTime\"",
                "\"exponential(0.8 s)\" | \"exponential(0.8 kg)\" | 6 | kg",
                "[\"exponential(1 s)\", \"exponential(0.8 s)\"] | [\"1 s\"] | 6 | at least two levels",
                "\"to\": \"1.6 s\" | \"to\": \"1.6 m\" | 5 | not amounts of one kind",
                "\"to\": \"1.6 s\" | \"to\": \"soon\" | 5 | \"soon\" is not an amount",
                "\"to\": \"1.6 s\", | `` | 5 | expected either \"levels\"",
                "exponential({}) | exponential(x) | 5 | has no place for the amount",
                "\"leadTime.mean\" | \"leadTime.men\" | 7 | did you mean \"leadTime.mean\"",
                "[\"leadTime.mean\"] | [] | 7 | at least one figure",
                "\"fullFactorial\" | \"latinHypercube\", \"points\": 2 | 2 | more points than factors",
                "\"fullFactorial\" | \"fractionalFactorial\", \"generators\": [\"B=AB\"] | 2 | is not a generator",
                "\"fullFactorial\" | \"fractionalFactorial\", \"generators\": [\"A=B\"] | 2 | do not fit 2 factors",
                "\"fullFactorial\" | \"selectBest\" | 1 | expected \"indifference\"",
                "\"fullFactorial\" | \"selectBest\", \"indifference\": \"2 kg\" | 2 | kg",
                "\"fullFactorial\" | \"selectBest\", \"indifference\": \"2 s\", \"commonRandomNumbers\": true | 2 | independent",
                "\"fullFactorial\" | \"selectBest\", \"indifference\": \"2 s\", \"maxReplications\": 4 | 2 | below firstStage",
                "\"fullFactorial\" | \"fullFactorial\", \"replications\": 0 | 2 | \"0\"",
                "{\"element\": \"server\", \"parameter\": \"processTime\" | {\"element\": \"in\", \"parameter\": \"interarrival\" | 6 | by two factors"
            })
    void whatIsWrongIsNamedAtItsLine(String good, String bad, int line, String said) throws IOException {
        String text = GOOD.replace(good, bad == null ? "" : bad);
        assertThat(text).isNotEqualTo(GOOD);
        Finding finding = refused(text);
        assertThat(finding.text(Messages.in(Locale.ENGLISH))).contains(said);
        assertThat(finding.place().line()).isEqualTo(line);
        assertThat(Messages.in(Locale.CHINESE).text(finding.message())).isNotBlank();
    }

    @Test
    void tooManyCombinationsAreRefused() throws IOException {
        StringBuilder levels = new StringBuilder("\"exponential(1 s)\"");
        for (int i = 2; i <= 2_100; i++) {
            levels.append(", \"exponential(").append(i).append(" s)\"");
        }
        Finding finding = refused(GOOD.replace("\"exponential(1 s)\", \"exponential(0.8 s)\"", levels));
        assertThat(finding.message().key()).isEqualTo("experiment.tooManyPoints");
    }

    @Test
    void aRangeOfAWholeNumberTakesWholeNumbers() throws IOException {
        String text = GOOD.replace(
                "{\"element\": \"in\"",
                "{\"element\": \"queue\", \"parameter\": \"capacity\", "
                        + "\"from\": 3, \"to\": 10}, {\"element\": \"in\"");
        PreparedExperiment prepared = Experiments.read(written(text));
        assertThat(prepared.points().getFirst().levels().getFirst()).isEqualTo("3");
    }

    @Test
    void theSchemaDescribesEveryKeyThatIsRead() {
        String schema = ExperimentSchema.of(Messages.in(Locale.ENGLISH));
        for (String key :
                new String[] {"kind", "factors", "generators", "points", "indifference", "firstStage", "as"}) {
            assertThat(schema).contains("\"" + key + "\"");
        }
        assertThat(schema).contains("latinHypercube").contains("2020-12");
    }
}
