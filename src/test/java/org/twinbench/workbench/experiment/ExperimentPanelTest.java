package org.twinbench.workbench.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** Experiments about a queue, chosen and run as a user does. */
@Tag("fx")
class ExperimentPanelTest {
    private static final String EFFECTS = """
            {"twinbenchExperiment": 1, "name": {"en": "Work", "zh": "加工"},
             "description": {"en": "What does the time of work do?", "zh": "加工时间有何影响？"},
             "kind": "fullFactorial", "base": "../queue.json",
             "factors": [{"element": "machine", "parameter": "processTime", "levels": ["20 s", "50 s"]}],
             "responses": ["leadTime.mean", "throughput"], "replications": 5}
            """;
    private static final String BEST = """
            {"twinbenchExperiment": 1, "name": {"en": "Best", "zh": "最优"}, "kind": "selectBest", "base": "../queue.json",
             "factors": [{"element": "machine", "parameter": "processTime", "levels": ["20 s", "50 s"]}],
             "responses": ["leadTime.mean"], "goal": "min", "indifference": "30 s", "confidence": "95 %",
             "firstStage": 10, "maxReplications": 200}
            """;

    @TempDir
    Path folder;

    private PanelStage stage;

    @BeforeEach
    void show() throws Exception {
        PanelStage.queue(folder, "queue", "30 s");
        Path experiments = Files.createDirectory(folder.resolve("experiments"));
        Files.writeString(experiments.resolve("a-effects.json"), EFFECTS);
        Files.writeString(experiments.resolve("b-best.json"), BEST);
        stage = new PanelStage(session -> new ExperimentPanel(session, folder));
        stage.waitUntil(
                "experiments, and they alone, are offered",
                () -> files().getItems().size() == 2);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    private ComboBox<?> files() {
        return stage.node("experiment-file", ComboBox.class);
    }

    private String text(String id) {
        return stage.onUi(() -> stage.node(id, Label.class).getText());
    }

    @Test
    void saysWhatAFactorDoesToEachResponse() {
        stage.click("experiment.run");
        stage.waitUntil("the effects are there", () -> !text("experiment-what").isEmpty());
        assertThat(text("experiment-what")).contains("What does the time of work do?", "A = machine/processTime");
        assertThat(stage.line("experiment-effects", 0))
                .startsWith("A  machine/processTime | +")
                .contains("◆ clear");
        assertThat(stage.rows("experiment-points")).isEqualTo(2);
        assertThat(stage.line("experiment-points", 1)).startsWith("2 | 50 s | ");
        stage.onUi(() -> {
            stage.node("experiment-response", ComboBox.class)
                    .getSelectionModel()
                    .select(1);
            return null;
        });
        assertThat(stage.line("experiment-effects", 0)).contains(" 1/h | ");
    }

    @Test
    void choosesTheBest() {
        stage.onUi(() -> {
            files().getSelectionModel().select(1);
            return null;
        });
        stage.click("experiment.run");
        stage.waitUntil("one is chosen", () -> !text("experiment-verdict").isEmpty());
        assertThat(text("experiment-verdict")).startsWith("20 s is best").contains("probability of at least 95%");
        assertThat(stage.line("experiment-points", 0)).startsWith("1 | 20 s | ").endsWith("★ best");
        assertThat(stage.onUi(() -> stage.node("experiment-points", TableView.class)
                        .getSelectionModel()
                        .getSelectedIndex()))
                .isZero();
    }
}
