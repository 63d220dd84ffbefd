package org.twinbench.workbench.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.model.Progress;
import org.twinbench.workbench.language.Language;

/** A queue over many replications, as a user asks for them. */
@Tag("fx")
class ReplicationsPanelTest {
    @TempDir
    Path folder;

    private PanelStage stage;

    @BeforeEach
    void show() throws Exception {
        Path file = PanelStage.queue(folder, "queue", "30 s");
        stage = new PanelStage(ReplicationsPanel::new);
        assertThat(stage.node("replications.run", Button.class).isDisabled())
                .as("there is nothing to run")
                .isTrue();
        var scenario = PreparedScenario.read(file, Progress.NONE).scenario();
        stage.onUi(() -> {
            stage.session().scenarioProperty().set(scenario);
            return null;
        });
        stage.waitUntil(
                "the figures are offered",
                () -> stage.node("replications-figure", ComboBox.class).getValue() != null);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    private String reached() {
        return stage.onUi(() -> stage.node("replications-reached", Label.class).getText());
    }

    @Test
    void runsAsManyAsTheScenarioAsksForUnlessToldOtherwise() {
        assertThat(stage.onUi(
                        () -> stage.node("replications-count", Spinner.class).getValue()))
                .isEqualTo(3);
        stage.click("replications.run");
        stage.waitUntil("the figures are there", () -> stage.rows("replications-table") > 0);
        assertThat(reached()).isEqualTo("3 replications.");
        assertThat(stage.line("replications-table", 0))
                .startsWith("Throughput | ")
                .contains(" 1/h | ± ");
        assertThat(stage.onUi(
                        () -> stage.node("replications-advice", Label.class).getText()))
                .startsWith("Warm-up: ");
        int overall = stage.rows("replications-table");
        stage.click("replications.assets");
        assertThat(stage.rows("replications-table")).isGreaterThan(overall + 5);
    }

    @Test
    void goesOnUntilTheFigureIsPreciseEnough() {
        stage.onUi(() -> {
            stage.node("replications-precise", CheckBox.class).setSelected(true);
            return null;
        });
        stage.click("replications.run");
        stage.waitUntil("the figures are there", () -> stage.rows("replications-table") > 0);
        assertThat(reached())
                .matches("Throughput is known within ±[0-4]\\.\\d% after \\d\\d+ replications; ±5.0% was asked for\\.");
        stage.onUi(() -> {
            stage.session().languageProperty().set(Language.CHINESE);
            return null;
        });
        assertThat(reached()).contains("产出率");
    }

    @Test
    void figuresOfAScenarioThatHasChangedSinceAreNotShown() {
        stage.click("replications.run");
        stage.waitUntil("the figures are there", () -> stage.rows("replications-table") > 0);
        stage.onUi(() -> {
            stage.session().scenarioProperty().set(stage.session().scenario().withReplications(5));
            return null;
        });
        assertThat(stage.rows("replications-table")).isZero();
    }
}
