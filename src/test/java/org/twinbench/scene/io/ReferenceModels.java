package org.twinbench.scene.io;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.twinbench.model.Progress;
import org.twinbench.scene.Scene;

/** The reference models, which are not part of the project: tests on them do not run where they are absent. */
final class ReferenceModels {
    private ReferenceModels() {}

    static Path path(String name) {
        Path data = Path.of(System.getProperty("twinbench.data", "../shared/data"));
        Path path = data.resolve("models").resolve(name);
        assumeTrue(Files.exists(path), () -> "not run: no reference model " + path);
        return path;
    }

    static Scene read(String name) throws IOException {
        return SceneReader.read(path(name), ReadOptions.DEFAULT, Progress.NONE);
    }
}
