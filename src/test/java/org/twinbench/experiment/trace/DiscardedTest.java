package org.twinbench.experiment.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.experiment.RunFolder;
import org.twinbench.experiment.ScenarioRun;
import org.twinbench.experiment.StopRule;
import org.twinbench.model.Progress;
import org.twinbench.state.TraceFile;
import org.twinbench.state.TraceStep.What;

/** An empty box that is thrown away ends there, in its life and in the exported document. */
class DiscardedTest {
    private static final String BOXED = """
            {"twinbench": 1, "name": "boxed", "description": "", "engine": "factory",
             "start": "2026-01-05T06:00:00Z", "horizon": "100 s", "seed": 1,
             "elements": [
              {"id": "plates", "type": "source", "parameters": {"interarrival": "40 s", "limit": 1, "part": "plate"}, "next": ["pack"]},
              {"id": "pack", "type": "pack", "parameters": {"components": "plates: 1", "container": "box", "processTime": "5 s"}, "next": ["unpack"]},
              {"id": "unpack", "type": "unpack", "parameters": {"processTime": "5 s", "empties": "discard"}, "next": ["out"]},
              {"id": "out", "type": "sink"}]}
            """;

    @TempDir
    Path folder;

    @Test
    void anEmptyBoxEndsWhereItIsThrownAway() throws IOException {
        Path file = Files.writeString(folder.resolve("boxed.json"), BOXED);
        PreparedScenario prepared = PreparedScenario.read(file, Progress.NONE);
        RunFolder kept = new RunFolder(folder.resolve("run"));
        ScenarioRun.traced(prepared, new StopRule.Count(1), 1, kept, Progress.NONE);
        try (TraceFile trace = kept.trace()) {
            Genealogy genealogy = new Genealogy(trace);
            long box = genealogy
                    .find(Optional.of("box"), Optional.empty(), 9)
                    .serials()
                    .getFirst();
            PartLife life = genealogy.part(box).orElseThrow();
            assertThat(life.end()).contains(What.DISCARDED);
            assertThat(trace.places().get(life.steps().getLast().place())).isEqualTo("unpack");
            List<String> events = document(prepared, trace).lines().toList();
            assertThat(events.stream().filter(event -> event.contains("\"destroyed\"")))
                    .singleElement()
                    .asString()
                    .contains("\"action\":\"DELETE\"", "/obj/box.1");
        }
    }

    private static String document(PreparedScenario prepared, TraceFile trace) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EpcisExport.write(prepared.scenario(), trace, EpcNames.below(EpcNames.EXAMPLE, trace.places()), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
