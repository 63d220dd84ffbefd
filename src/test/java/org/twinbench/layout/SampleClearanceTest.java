package org.twinbench.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.model.Progress;
import org.twinbench.scene.Bvh;
import org.twinbench.scene.Scene;
import org.twinbench.scene.io.ReadOptions;
import org.twinbench.scene.io.SceneReader;

/** In the samples nothing stands in anything else. */
class SampleClearanceTest {
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.getParent().endsWith("experiments"))
                    .filter(file -> !file.getParent().endsWith("planning"))
                    .filter(file -> !file.getParent().endsWith("routing"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everythingHasItsRoom(Path file) throws IOException {
        PreparedScenario prepared = PreparedScenario.read(file, Progress.NONE);
        Path path = file.resolveSibling(prepared.scenario().model().orElseThrow());
        Scene model = SceneReader.read(path, ReadOptions.DEFAULT, Progress.NONE);

        assertThat(Clearance.check(prepared.scenario(), Optional.of(model), Optional.of(Bvh.of(model)))
                        .findings())
                .isEmpty();
    }
}
