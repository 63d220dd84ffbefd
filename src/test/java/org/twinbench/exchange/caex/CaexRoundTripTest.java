package org.twinbench.exchange.caex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinbench.exchange.Exchange;
import org.twinbench.exchange.draft.Imported;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.model.Progress;
import org.twinbench.scenario.EngineDescription;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.ScenarioDocument;
import org.twinbench.sim.Engines;

/** A scenario that was exported and imported again is the same document. */
class CaexRoundTripTest {
    private static final EngineDescription FACTORY =
            Engines.byKey("factory").orElseThrow().description();
    private static final String DRAWN = """
            {"twinbench": 1, "name": {"en": "a & b <c>", "zh": "甲"}, "description": "", "engine": "factory",
             "start": "2026-01-05T06:00:00+08:00", "horizon": "2.5 h", "warmUp": "10 min", "seed": 7,
             "replications": 3, "parameters": {}, "interventions": [], "elements": [
               {"id": "in", "type": "source", "layout": {"spot": {"x": "-3 m", "y": "0.25 m", "z": "0 m", "heading": "90 °"}},
                "parameters": {"interarrival": "exponential(1.25 s)", "mix": "a: 25 %; b: 75 %"}, "next": ["belt", "spare"]},
               {"id": "belt", "type": "conveyor", "layout": {"path": [{"x": "0 m", "y": "0 m", "z": "0 m"},
                {"x": "4 m", "y": "0 m", "z": "0 m"}, {"x": "4 m", "y": "6.5 m", "z": "0 m"}]},
                "parameters": {"speed": "0.5 m/s"}, "next": ["out"]},
               {"id": "spare", "type": "machine", "layout": {"spot": {"x": "8 m", "y": "2 m", "z": "0 m", "heading": "0 °"},
                "look": "looks/a saw.glb"}, "parameters": {"processTime": "1 s", "timeToFailure": "2 h", "timeToRepair": "erlang(5 min, 2)"},
                "next": ["out"]},
               {"id": "out", "type": "sink", "parameters": {}, "next": []}]}
            """;

    @TempDir
    Path folder;

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSamplesComeBackAsTheyWere(Path sample) throws IOException {
        assertComesBack(sample);
    }

    @Test
    void placesPathsLooksAndTextsComeBack() throws IOException {
        assertComesBack(Files.writeString(folder.resolve("drawn.json"), DRAWN));
    }

    private void assertComesBack(Path file) throws IOException {
        Scenario scenario =
                ScenarioDocument.read(file, PreparedScenario.descriptions()).scenario();
        Path aml = Files.createDirectories(folder.resolve("out")).resolve("plant.aml");
        assertThat(Exchange.write(scenario, aml))
                .extracting(finding -> finding.message().key())
                .isEqualTo(scenario.interventions().isEmpty() ? List.of() : List.of("exchange.interventionsLeftOut"));
        Imported imported = Exchange.read(List.of(aml), FACTORY, Optional.empty(), Progress.NONE);
        assertThat(imported.findings()).isEmpty();
        assertThat(ScenarioDocument.text(Exchange.beside(imported.scenario(), file)))
                .isEqualTo(ScenarioDocument.text(withoutInterventions(scenario)));
    }

    private static Scenario withoutInterventions(Scenario all) {
        return new Scenario(
                all.file(),
                all.name(),
                all.description(),
                all.engine(),
                all.model(),
                all.start(),
                all.horizon(),
                all.warmUp(),
                all.seed(),
                all.replications(),
                all.parameters(),
                all.elements(),
                List.of());
    }
}
