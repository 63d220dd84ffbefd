package org.twinbench.experiment.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.twinbench.experiment.Factories;
import org.twinbench.model.Progress;

/** Writes experiments on a single station for tests. */
public final class Experiments {
    /** Interarrival 2 s or 1.6 s against service 1 s or 0.8 s. */
    public static final String FACTORS = """
            {"element": "in", "parameter": "interarrival", "from": "2 s", "to": "1.6 s", "as": "exponential({})"},
            {"element": "server", "parameter": "processTime", "levels": ["exponential(1 s)", "exponential(0.8 s)"]}
            """;

    private Experiments() {}

    /** A document beside its base scenario; {@code rest} begins with a comma. */
    public static Path file(Path folder, String kind, String factors, String rest) throws IOException {
        Factories.single(folder, "base.json", "1", "6 h");
        String text = """
                {"twinbenchExperiment": 1, "name": "station", "kind": "%s", "base": "base.json",
                 "factors": [%s],
                 "responses": ["leadTime.mean", "throughput"]%s}
                """.formatted(kind, factors, rest);
        return Files.writeString(folder.resolve("experiment.json"), text);
    }

    public static PreparedExperiment read(Path file) throws IOException {
        return PreparedExperiment.read(file, Progress.NONE);
    }
}
