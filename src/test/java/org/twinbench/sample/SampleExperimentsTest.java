package org.twinbench.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinbench.experiment.plan.PreparedExperiment;
import org.twinbench.model.Progress;

/** The sample experiments fit the scenarios that they are about. */
class SampleExperimentsTest {
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios", "experiments"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void canBeRunAsTheyAre(Path file) throws IOException {
        PreparedExperiment prepared = PreparedExperiment.read(file, Progress.NONE);
        assertThat(prepared.findings()).isEmpty();
        assertThat(prepared.points()).hasSizeGreaterThan(1);
        assertThat(prepared.experiment().description().chinese()).matches("(?s).*\\p{IsHan}.*");
    }
}
