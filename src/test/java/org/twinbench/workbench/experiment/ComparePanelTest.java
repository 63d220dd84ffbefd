package org.twinbench.workbench.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.twinbench.workbench.language.Language;

/** A slow machine against a fast one, as a user compares them. */
@Tag("fx")
class ComparePanelTest {
    @TempDir
    Path folder;

    private PanelStage stage;

    @BeforeEach
    void show() throws Exception {
        PanelStage.queue(folder, "fast", "20 s");
        PanelStage.queue(folder, "slow", "50 s");
        stage = new PanelStage(session -> new ComparePanel(session, folder));
        stage.waitUntil(
                "both scenarios are offered",
                () -> stage.node("compare-baseline", ComboBox.class).getItems().size() == 2);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    private void tick(int... items) {
        stage.onUi(() -> {
            MenuButton others = stage.node("compare-others", MenuButton.class);
            IntStream.of(items).forEach(i -> ((CheckMenuItem) others.getItems().get(i)).setSelected(true));
            return null;
        });
    }

    private void type(String count) {
        stage.onUi(() -> {
            stage.node("compare-replications", Spinner.class).getEditor().setText(count);
            return null;
        });
    }

    private List<String> lines() {
        return IntStream.range(0, stage.rows("compare-table"))
                .mapToObj(row -> stage.line("compare-table", row))
                .toList();
    }

    @Test
    void saysWhichDifferencesAreRealAndWhetherTheyAreForTheBetter() {
        assertThat(stage.node("compare.run", Button.class).isDisabled())
                .as("nothing to compare with is chosen")
                .isTrue();
        tick(1);
        type("12 ");
        stage.click("compare.run");
        stage.waitUntil(
                "the differences are there",
                () -> !stage.node("compare-what", Label.class).getText().isEmpty());
        assertThat(stage.node("compare-what", Label.class).getText()).contains("A = fast, B = slow; 12 replications");
        assertThat(lines())
                .anySatisfy(
                        line -> assertThat(line).startsWith("Lead time, mean").endsWith("▼ worse"));
        assertThat(lines()).noneMatch(line -> line.contains("machine: "));
        stage.click("compare.assets");
        assertThat(lines())
                .anySatisfy(line ->
                        assertThat(line).startsWith("machine: Utilisation").endsWith("◆ differs"));
        stage.onUi(() -> {
            stage.session().languageProperty().set(Language.CHINESE);
            return null;
        });
        assertThat(lines()).anyMatch(line -> line.endsWith("▼ 更差"));
    }

    @Test
    void aScenarioAgainstItselfShowsNoDifference() {
        tick(0);
        type("many");
        stage.click("compare.run");
        stage.waitUntil("the differences are there", () -> stage.rows("compare-table") > 0);
        assertThat(lines()).allMatch(line -> line.endsWith("≈ unclear"));
    }

    @Test
    void whatIsWrongWithAScenarioIsTold() throws Exception {
        tick(1);
        Files.writeString(
                folder.resolve("slow.json"),
                Files.readString(folder.resolve("slow.json")).replace("50 s", "5 kg"));
        stage.click("compare.run");
        stage.waitUntil("the error is told", () -> !stage.session().findings().isEmpty());
        assertThat(stage.session().findings().getFirst().place().file()).endsWith("slow.json");
        assertThat(stage.rows("compare-table")).isZero();
    }
}
