package org.twinbench.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleModelsTest {
    static Iterable<String> files() {
        return SampleModels.files().sequencedKeySet();
    }

    @ParameterizedTest
    @MethodSource("files")
    void generatesTheSameBytesAsTheFileInTheProject(String file) throws IOException {
        byte[] made = SampleModels.files().get(file).get();

        assertThat(Files.mismatch(Path.of(file), write(made))).isEqualTo(-1);
    }

    private static Path write(byte[] bytes) throws IOException {
        Path copy = Files.createTempFile("sample", null);
        copy.toFile().deleteOnExit();
        return Files.write(copy, bytes);
    }
}
