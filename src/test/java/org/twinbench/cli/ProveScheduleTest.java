package org.twinbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProveScheduleTest {
    @TempDir
    Path folder;

    @Test
    void everyKnownAnswerIsMetAndInstancesOfAFolderAreAdded() throws IOException {
        Files.writeString(folder.resolve("ft06.txt"), """
                6 6
                2 1 0 3 1 6 3 7 5 3 4 6
                1 8 2 5 4 10 5 10 0 10 3 4
                2 5 3 4 5 8 0 9 1 1 4 7
                1 5 0 5 2 5 3 3 4 8 5 9
                2 9 1 3 4 5 5 4 0 3 3 1
                1 3 3 3 5 9 0 10 4 4 2 1
                """);

        CliRun run = CliRun.of("prove", "schedule", "--data", folder.toString());

        assertThat(run.out()).contains("Johnson (1954)", "Smith (1956)", "Job shop ft06", "55");
        assertThat(run.exitCode()).as(run.out()).isZero();
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        CliRun run =
                CliRun.of("prove", "schedule", "--data", folder.resolve("no").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no");
    }
}
