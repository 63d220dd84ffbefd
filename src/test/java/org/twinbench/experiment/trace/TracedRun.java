package org.twinbench.experiment.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.experiment.RunFolder;
import org.twinbench.experiment.ScenarioRun;
import org.twinbench.experiment.StopRule;
import org.twinbench.model.Progress;

/**
 * A run of 100 s in which everything happens that a trace tells: two brackets and a plate come at 0 s, one bracket at
 * 40 s more; a plate is built into each bracket (5 s), every one is found bad once and mended (3 s each), packed into a
 * box, unpacked, and taken apart into two halves; boxes leave as scrap.
 */
final class TracedRun {
    private static final String SCENARIO = """
            {"twinbench": 1, "name": "traced", "description": "traced", "engine": "factory",
             "start": "2026-01-05T06:00:00+08:00", "horizon": "100 s", "seed": 1, "replications": 1,
             "elements": [
              {"id": "brackets", "type": "source", "parameters": {"interarrival": "40 s", "limit": 2, "part": "bracket"}, "next": ["join"]},
              {"id": "plates", "type": "source", "parameters": {"interarrival": "40 s", "limit": 2, "part": "plate"}, "next": ["join"]},
              {"id": "join", "type": "assembly", "parameters": {"components": "brackets: 1; plates: 1", "processTime": "5 s", "product": "holder", "workers": "team"}, "next": ["look"]},
              {"id": "look", "type": "inspection", "parameters": {"processTime": "1 s", "goodShare": "0 %", "rework": "mend", "reworkLimit": 1, "scrap": "pack"}, "next": ["box-in", "mend", "pack"]},
              {"id": "box-in", "type": "sink"},
              {"id": "mend", "type": "machine", "parameters": {"processTime": "3 s", "product": "holder"}, "next": ["look"]},
              {"id": "boxes", "type": "source", "parameters": {"interarrival": "40 s", "limit": 2, "part": "box"}, "next": ["pack"]},
              {"id": "pack", "type": "pack", "parameters": {"components": "boxes: 1; look: 1", "processTime": "2 s"}, "next": ["unpack"]},
              {"id": "unpack", "type": "unpack", "parameters": {"processTime": "1 s", "ways": "box: bin"}, "next": ["saw", "bin"]},
              {"id": "bin", "type": "sink", "parameters": {"outcome": "scrap"}},
              {"id": "saw", "type": "disassembly", "parameters": {"parts": "half: 2", "processTime": "4 s"}, "next": ["out"]},
              {"id": "out", "type": "sink"},
              {"id": "team", "type": "workers", "parameters": {"count": 1}}
             ]}
            """;

    private TracedRun() {}

    static RunFolder in(Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("traced.json"), SCENARIO);
        PreparedScenario prepared = PreparedScenario.read(file, Progress.NONE);
        RunFolder kept = new RunFolder(folder.resolve("run"));
        ScenarioRun.traced(prepared, new StopRule.Count(1), 1, kept, Progress.NONE);
        return kept;
    }
}
