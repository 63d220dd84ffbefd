package org.twinbench.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Progress;
import org.twinbench.sim.SimulationException;

/** A run that is kept in a folder comes back as it was; a damaged one is refused by name. */
class RunFolderTest {
    private static final String SCENARIO = """
            {"twinbench": 1, "name": "line", "description": "", "engine": "factory",
             "start": "2026-01-05T06:00:00+08:00", "horizon": "10 min", "warmUp": "0 s", "seed": 7, "replications": 3,
             "parameters": {}, "interventions": [],
             "elements": [
               {"id": "in", "type": "source", "parameters": {"interarrival": "exponential(5 s)"}, "next": ["m"]},
               {"id": "m", "type": "machine", "parameters": {"processTime": "4 s"}, "next": ["out"]},
               {"id": "out", "type": "sink", "parameters": {}, "next": []}]}
            """;

    @TempDir
    Path temporary;

    private RunSummary run(RunFolder folder, String scenario) throws IOException {
        Path file = Files.writeString(temporary.resolve("line.json"), scenario);
        return ScenarioRun.execute(PreparedScenario.read(file, Progress.NONE), 2, Optional.of(folder), Progress.NONE);
    }

    @Test
    void theSummaryComesBackAsItWasWritten() throws IOException {
        RunFolder folder = new RunFolder(temporary.resolve("run"));
        RunSummary written = run(folder, SCENARIO);
        RunSummary read = folder.summary();
        assertThat(read).isEqualTo(written);
        try (var recording = folder.recording()) {
            assertThat(recording.hash()).hasValue(written.recordingHash());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'\"events\" : ', '\"events\" : \"many\", \"was\" : ', /events",
        "'\"kpis\" : [', '\"kpis\" : {}, \"was\" : [', /kpis",
        "'\"twinbenchRun\" : 1', '\"twinbenchRun\" : 9', twinbenchRun",
        "'\"started\" : \"', '\"started\" : \"once ', damaged",
        "'\"simulatedSeconds\"', 'simulatedSeconds', run.json:"
    })
    void aDamagedSummaryIsRefused(String whole, String damaged, String named) throws IOException {
        RunFolder folder = new RunFolder(temporary.resolve("run"));
        run(folder, SCENARIO);
        String text = Files.readString(folder.summaryFile());
        assertThat(text).contains(whole);
        Files.writeString(folder.summaryFile(), text.replace(whole, damaged));
        assertThatThrownBy(folder::summary)
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("run.json")
                .hasMessageContaining(named);
    }

    @Test
    void aDamagedRecordingIsNamedWithThePlace() throws IOException {
        RunFolder folder = new RunFolder(temporary.resolve("run"));
        run(folder, SCENARIO);
        byte[] bytes = Files.readAllBytes(folder.recordingFile());
        // inside the first chunk: behind the header, before the index
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(folder.recordingFile(), bytes);
        try (var recording = folder.recording()) {
            assertThatThrownBy(() -> recording.at(recording.end() / 2))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("recording.twr @");
        }
    }

    @Test
    void aRunThatStopsLeavesNoFolderBehind() throws IOException {
        RunFolder folder = new RunFolder(temporary.resolve("run"));
        String stuck = SCENARIO.replace("exponential(5 s)", "1 s")
                .replace("\"next\": [\"out\"]", "\"next\": [\"n\"]")
                .replace(
                        "{\"id\": \"out\"",
                        "{\"id\": \"n\", \"type\": \"machine\", \"parameters\": {\"processTime\": \"4 s\","
                                + " \"routing\": \"roundRobin\"}, \"next\": [\"m\", \"out\"]}, {\"id\": \"out\"");
        assertThatThrownBy(() -> run(folder, stuck)).isInstanceOf(SimulationException.class);
        assertThat(folder.path()).doesNotExist();
    }
}
