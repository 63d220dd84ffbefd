package org.twinbench.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.twinbench.model.Progress;

/** Small factories for tests of experiments. */
public final class Factories {
    private static final String SINGLE = """
            {"twinbench": 1, "name": "one machine", "description": "", "engine": "factory",
             "start": "2026-01-05T06:00:00+08:00", "horizon": "%s", "warmUp": "10 min", "seed": 7, "replications": 3,
             "parameters": {}, "interventions": [],
             "elements": [
               {"id": "in", "type": "source", "parameters": {"interarrival": "exponential(1.25 s)"}, "next": ["queue"]},
               {"id": "queue", "type": "buffer", "parameters": {"capacity": "100000"}, "next": ["server"]},
               {"id": "server", "type": "machine", "parameters": {"processTime": "exponential(%s s)"}, "next": ["out"]},
               {"id": "out", "type": "sink", "parameters": {}, "next": []}]}
            """;

    private Factories() {}

    /** An M/M/1 station with λ = 0.8/s and a mean service in seconds, as a file. */
    public static Path single(Path folder, String name, String service, String horizon) throws IOException {
        return Files.writeString(folder.resolve(name), SINGLE.formatted(horizon, service));
    }

    /** A file, read and checked. */
    public static PreparedScenario prepared(Path file) throws IOException {
        return PreparedScenario.read(file, Progress.NONE);
    }
}
