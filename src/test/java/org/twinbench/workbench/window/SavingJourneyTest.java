package org.twinbench.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.project.Recovery;
import org.twinbench.scenario.ScenarioDocument;
import org.twinbench.workbench.RunState;
import org.twinbench.workbench.open.ModelFiles;

/** Edits of a scenario in the real window: saved, asked about, and found again after a crash. */
@Tag("fx")
class SavingJourneyTest {
    private static final String LINE = """
            {"twinbench": 1, "name": "line", "engine": "factory", "start": "2026-01-05T06:00:00Z", "horizon": "1 h", "seed": 1,
             "elements": [
              {"id": "in", "type": "source", "parameters": {"interarrival": "60 s"}, "next": ["mill"]},
              {"id": "mill", "type": "machine", "parameters": {"processTime": "45 s"}, "next": ["out"]},
              {"id": "out", "type": "sink", "parameters": {}}]}
            """;

    @TempDir
    Path folder;

    private Path file;
    private WindowDriver window;

    @BeforeEach
    void openWindow() throws Exception {
        file = Files.writeString(folder.resolve("line.json"), LINE);
        start();
    }

    private void start() throws TimeoutException {
        Environment environment = new Environment(folder.resolve("state"), folder, Optional.empty(), Locale.ENGLISH);
        window = new WindowDriver(environment, new ModelFiles());
        window.open(file.toString());
        window.waitUntil("the scenario is ready", () -> window.session().runState() == RunState.READY);
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    private void typeSeed(String seed) {
        TextField field = window.find("inspector-field-seed", TextField.class);
        window.onUi(() -> {
            field.requestFocus();
            field.setText(seed);
            return null;
        });
    }

    private void editSeed(String seed) {
        typeSeed(seed);
        window.press(KeyCode.ENTER);
        window.waitUntil("the edit is made", () -> window.session().scenario().seed() == Long.parseLong(seed));
        window.waitUntil("the title says so", () -> window.title().startsWith("•"));
    }

    private long seedOnDisk() throws IOException {
        return ScenarioDocument.read(file, PreparedScenario.descriptions())
                .scenario()
                .seed();
    }

    @Test
    void whatIsSavedIsThereWhenReopened() throws Exception {
        editSeed("7");
        window.press(KeyCode.SHORTCUT, KeyCode.S);
        window.waitUntil("nothing is unsaved", () -> !window.title().startsWith("•"));
        assertThat(seedOnDisk()).isEqualTo(7);
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        window.waitUntil(
                "the edit can still be undone",
                () -> window.session().scenario().seed() == 1);
        assertThat(window.title()).startsWith("•");
        window.perform("edit.redo");
        window.close();
        start();
        assertThat(window.session().scenario().seed()).isEqualTo(7);
        assertThat(window.title()).isEqualTo("line — Twinbench");
    }

    @Test
    void closingAsksAndCancelKeepsTheWindow() throws Exception {
        editSeed("8");
        window.requestClose();
        window.click(window.find("question.cancel", Node.class));
        assertThat(window.isShowing()).isTrue();
        assertThat(window.session().scenario().seed()).isEqualTo(8);
        window.requestClose();
        window.click(window.find("question.save", Node.class));
        window.waitUntil("the window goes", () -> !window.isShowing());
        assertThat(seedOnDisk()).isEqualTo(8);
    }

    @Test
    void openingAnotherAsksAndDiscardLeavesTheFileAsItWas() throws Exception {
        Path other = Files.writeString(folder.resolve("other.json"), LINE.replace("\"line\"", "\"other\""));
        editSeed("9");
        window.onUi(() -> {
            window.workbench().open(other);
            return null;
        });
        window.click(window.find("question.discard", Node.class));
        window.waitUntil("the other is open", () -> window.title().equals("other — Twinbench"));
        assertThat(seedOnDisk()).isEqualTo(1);
        window.waitUntil("nothing is kept", () -> !Files.exists(new Recovery(file).place()));
    }

    @Test
    void whatACrashLeftBehindIsOfferedAndCanBeUndone() throws Exception {
        editSeed("11");
        window.waitUntil("the edit is kept", () -> Files.exists(new Recovery(file).place()));
        window.crash();
        start();
        window.click(window.find("question.restore", Node.class));
        window.waitUntil("it is back", () -> window.session().scenario().seed() == 11);
        assertThat(window.title()).startsWith("•");
        assertThat(seedOnDisk()).isEqualTo(1);
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        window.waitUntil("it can be undone", () -> window.session().scenario().seed() == 1);
    }

    @Test
    void halfTypedTextIsTakenWhenARunStartsAndAWrongOneStays() {
        typeSeed("12");
        window.press(KeyCode.F5);
        window.waitUntil("it runs", () -> window.session().recording() != null);
        assertThat(window.session().scenario().seed()).isEqualTo(12);
        typeSeed("12x");
        window.press(KeyCode.F5);
        window.waitUntil("it runs again", () -> window.session().recording() != null);
        TextField field = window.find("inspector-field-seed", TextField.class);
        window.waitUntil("the text is still there", () -> field.getText().equals("12x"));
        assertThat(window.session().scenario().seed()).isEqualTo(12);
    }
}
