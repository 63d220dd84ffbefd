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
import javafx.stage.FileChooser;
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
import org.twinbench.workbench.settings.Settings;
import org.twinbench.workbench.settings.SettingsFile;

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

    /** Answers at once; null for "cancel". */
    private final FileDialogs dialogs = new FileDialogs() {
        @Override
        public Optional<Path> toOpen(FileChooser prepared) {
            return Optional.ofNullable(chosen);
        }

        @Override
        public Optional<Path> toSave(FileChooser prepared) {
            offered = Path.of(prepared.getInitialDirectory().getPath(), prepared.getInitialFileName());
            return Optional.ofNullable(chosen);
        }
    };

    private Path chosen;
    private Path offered;
    private Path file;
    private WindowDriver window;

    @BeforeEach
    void openWindow() throws Exception {
        file = Files.writeString(folder.resolve("line.json"), LINE);
        start();
    }

    private void start() throws TimeoutException {
        Environment environment = new Environment(folder.resolve("state"), folder, Optional.empty(), Locale.ENGLISH);
        window = new WindowDriver(environment, new ModelFiles(), dialogs);
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
        return seedIn(file);
    }

    private static long seedIn(Path document) throws IOException {
        return ScenarioDocument.read(document, PreparedScenario.descriptions())
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
        assertThat(window.title()).isEqualTo("line — line.json — Twinbench");
    }

    @Test
    void savedUnderANewNameItIsTheNewFileThatIsOpenFromThenOn() throws Exception {
        Path copy = folder.resolve("plans").resolve("line-2.json");
        Files.createDirectory(copy.getParent());
        String before = Files.readString(file);
        editSeed("21");
        chosen = copy.resolveSibling("line-2");
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
        window.waitUntil("the title follows", () -> window.title().equals("line — line-2.json — Twinbench"));
        assertThat(offered).isEqualTo(file);
        assertThat(window.session().scenarioFile()).isEqualTo(copy);
        assertThat(Files.readString(file)).isEqualTo(before);
        assertThat(seedIn(copy)).isEqualTo(21);
        assertThat(settings().recent()).startsWith(copy, file);
        editSeed("22");
        window.press(KeyCode.SHORTCUT, KeyCode.S);
        window.waitUntil("nothing is unsaved", () -> !window.title().startsWith("•"));
        assertThat(seedIn(copy)).isEqualTo(22);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void aSaveAsThatIsCancelledChangesNothing() throws Exception {
        editSeed("23");
        window.perform("file.saveAs");
        assertThat(offered).isEqualTo(file);
        assertThat(window.session().scenarioFile()).isEqualTo(file);
        assertThat(window.title()).startsWith("•");
        assertThat(seedOnDisk()).isEqualTo(1);
    }

    @Test
    void savingUnderANewNameDoesNotTakeTheNameOfAFileNobodyAskedAbout() throws Exception {
        Path other = Files.writeString(folder.resolve("other.json"), "not ours");
        editSeed("24");
        chosen = folder.resolve("other");
        window.perform("file.saveAs");
        window.waitUntil("it is saved", () -> !window.title().startsWith("•"));
        assertThat(window.session().scenarioFile()).isEqualTo(folder.resolve("other-2.json"));
        assertThat(Files.readString(other)).isEqualTo("not ours");
    }

    private Settings settings() {
        return new SettingsFile(folder.resolve("state").resolve("settings.json"))
                .load(Settings.standard(Locale.ENGLISH))
                .settings();
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
        window.waitUntil("the other is open", () -> window.title().equals("other — other.json — Twinbench"));
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
