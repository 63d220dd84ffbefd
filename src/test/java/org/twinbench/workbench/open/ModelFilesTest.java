package org.twinbench.workbench.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.model.Progress;

/** When a model is read and when the open one serves. */
class ModelFilesTest {
    private static final String SQUARE = """
            mtllib square.mtl
            o table
            v 0 0 0
            v 1 0 0
            v 1 1 0
            usemtl wood
            f 1 2 3
            """;
    private static final String SCENARIO = """
            {"twinbench": 1, "name": "NAME", "engine": "factory", "model": "models/square.obj",
             "start": "2026-01-05T06:00:00Z", "horizon": "1 h", "seed": 1,
             "elements": [
              {"id": "in", "type": "source", "parameters": {"interarrival": "60 s"}, "next": ["out"]},
              {"id": "out", "type": "sink", "parameters": {}}]}
            """;

    @TempDir
    Path folder;

    private final ModelFiles files = new ModelFiles();
    private Path model;
    private Path material;
    private Path one;
    private Path two;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.createDirectory(folder.resolve("models"));
        model = Files.writeString(folder.resolve("models/square.obj"), SQUARE);
        material = Files.writeString(folder.resolve("models/square.mtl"), "newmtl wood\nKd 1 0 0\n");
        one = Files.writeString(folder.resolve("one.json"), SCENARIO.replace("NAME", "one"));
        two = Files.writeString(folder.resolve("two.json"), SCENARIO.replace("NAME", "two"));
    }

    private Opened.Model open(Path file) throws IOException {
        return files.read(file, Progress.NONE).model().orElseThrow();
    }

    @Test
    void anExperimentIsCalledWhatItIs() throws IOException {
        Path experiment = Files.writeString(
                folder.resolve("doe.json"),
                "{\"twinbenchExperiment\": 1, \"kind\": \"factorial\", \"scenario\": \"one.json\"}");
        assertThatThrownBy(() -> files.read(experiment, Progress.NONE))
                .hasMessageContaining("this is an experiment")
                .hasMessageContaining("doe.json")
                .hasMessageNotContaining("version");
    }

    private static void age(Path file, long seconds) throws IOException {
        FileTime now = Files.getLastModifiedTime(file);
        Files.setLastModifiedTime(file, FileTime.from(now.toInstant().plusSeconds(seconds)));
    }

    @Test
    void anotherScenarioOfTheSameModelTakesTheOpenOne() throws IOException {
        Opened.Model first = open(one);
        Opened second = files.read(two, Progress.NONE);
        assertThat(second.model()).containsSame(first);
        assertThat(second.scenario().orElseThrow().name().english()).isEqualTo("two");
        assertThat(open(model)).isSameAs(first);
    }

    @Test
    void aChangedModelIsReadAgain() throws IOException {
        Opened.Model first = open(one);
        Files.writeString(model, SQUARE + "v 0 2 0\nf 1 2 4\n");
        Opened.Model second = open(two);
        assertThat(second.scene()).isNotSameAs(first.scene());
        assertThat(second.scene().triangleCount()).isEqualTo(2);
        age(model, 2);
        assertThat(open(one).scene()).isNotSameAs(second.scene());
    }

    @Test
    void aModelWhoseMaterialsChangedIsReadAgain() throws IOException {
        Opened.Model first = open(one);
        Files.writeString(material, "newmtl wood\nKd 0 1 0\n");
        age(material, 2);
        assertThat(open(one).scene()).isNotSameAs(first.scene());
    }

    @Test
    void aModelThatLackedSomethingIsReadAgainForItMayHaveCome() throws IOException {
        Files.delete(material);
        Opened before = files.read(model, Progress.NONE);
        assertThat(before.findings()).isNotEmpty();
        Files.writeString(material, "newmtl wood\nKd 1 0 0\n");
        assertThat(files.read(model, Progress.NONE).findings()).isEmpty();
    }

    @Test
    void aModelThatIsGoneIsMissed() throws IOException {
        open(one);
        Files.delete(model);
        assertThatThrownBy(() -> open(two)).isInstanceOf(IOException.class);
    }

    @Test
    void anotherModelIsNotTakenForTheLast() throws IOException {
        Opened.Model first = open(model);
        Path other = Files.copy(model, folder.resolve("models/other.obj"));
        assertThat(open(other).scene()).isNotSameAs(first.scene());
    }
}
