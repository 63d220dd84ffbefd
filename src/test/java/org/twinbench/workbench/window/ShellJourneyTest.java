package org.twinbench.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.model.AssetId;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Message;
import org.twinbench.model.Place;
import org.twinbench.model.Progress;
import org.twinbench.scene.Scene;
import org.twinbench.scene.SceneNode;
import org.twinbench.workbench.SampleScene;
import org.twinbench.workbench.docking.Perspective;
import org.twinbench.workbench.language.Language;
import org.twinbench.workbench.open.Opened;
import org.twinbench.workbench.theme.Theme;

/** What a user does with the window itself, in the real window; the files behind it are made up. */
@Tag("fx")
class ShellJourneyTest {
    @TempDir
    Path folder;

    private WindowDriver window;

    private static Opened read(Path file, Progress progress) throws IOException {
        return switch (file.getFileName().toString()) {
            case "hall.glb" -> opened(SampleScene.hall());
            case "wide.glb" -> opened(SampleScene.wide(10_000));
            case "slow.glb" -> slow(progress);
            case "defect.glb" -> throw new IllegalStateException("made up");
            default -> throw new BadInputException(Place.at(file.toString(), "/meshes/0"), "workbench.open.missing");
        };
    }

    private static Opened slow(Progress progress) {
        progress.report(0.3, Message.of("workbench.open.triangles"));
        while (!progress.cancelled()) {
            LockSupport.parkNanos(1_000_000);
        }
        throw new CancellationException();
    }

    private static Opened opened(Scene scene) {
        return new Opened(Optional.of(new Opened.Model(scene)), Optional.empty(), List.of());
    }

    private Environment environment(Locale locale) {
        return new Environment(folder.resolve("state"), folder, Optional.empty(), locale);
    }

    @BeforeEach
    void openWindow() throws Exception {
        window = new WindowDriver(environment(Locale.ENGLISH), ShellJourneyTest::read);
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    private List<String> selected() {
        return window.onUi(() -> window.session().selection().stream()
                .map(AssetId::value)
                .sorted()
                .toList());
    }

    @SuppressWarnings("unchecked")
    private TreeView<SceneNode> tree() {
        return window.find("tree.view", TreeView.class);
    }

    @Test
    void startsWithTheStartPageAndShowsAModelInTheTree() {
        assertThat(window.onUi(() -> window.workbench().docking().isVisible("start")))
                .isTrue();
        window.open("hall.glb");
        window.waitUntil("the tree shows it", () -> tree().getExpandedItemCount() == 4);
        window.waitUntil(
                "the start page goes", () -> !window.workbench().docking().isVisible("start"));
    }

    @Test
    void selectionGoesBothWaysAndHidingIsUndone() {
        window.open("hall.glb");
        window.onUi(() -> {
            window.session().select(List.of(new AssetId("press-2")));
            return null;
        });
        window.waitUntil("the tree opens its branch and selects it", () -> {
            var item = tree().getSelectionModel().getSelectedItem();
            return item != null && item.getValue().name().equals("press-2");
        });
        window.onUi(() -> {
            tree().requestFocus();
            return null;
        });
        window.press(KeyCode.DOWN);
        window.waitUntil("the session follows the tree", () -> selected().equals(List.of("press-3")));
        window.press(KeyCode.H);
        window.waitUntil("H hides", () -> window.session().hidden().contains(new AssetId("press-3")));
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        window.waitUntil("undo shows it again", () -> window.session().hidden().isEmpty());
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        window.waitUntil("redo hides it", () -> window.session().hidden().size() == 1);
    }

    @Test
    void lettersThatAreTypedInABoxAreNoCommands() {
        window.open("hall.glb");
        window.onUi(() -> {
            window.session().select(List.of(new AssetId("belt")));
            return null;
        });
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        TextField filter = window.find("tree.filter", TextField.class);
        window.waitUntil("the cursor is in the filter", filter::isFocused);
        window.type("h");
        window.waitUntil("the letter arrives", () -> filter.getText().equals("h"));
        assertThat(window.session().hidden()).isEmpty();
        window.type("all");
        window.press(KeyCode.ESCAPE);
        window.waitUntil("Esc empties it", () -> filter.getText().isEmpty());
        assertThat(selected()).containsExactly("belt");
    }

    @Test
    void filteringTenThousandNodesLeavesTheMatches() {
        window.open("wide.glb");
        window.onUi(() -> {
            window.find("tree.filter", TextField.class).setText("box-9999");
            return null;
        });
        window.waitUntil("one is left below the root", () -> tree().getExpandedItemCount() == 2);
    }

    @Test
    void aBadFileKeepsTheOldModelAndShowsTheProblems() {
        window.open("hall.glb");
        Scene before = window.session().scene();
        window.perform("window.panel.log");
        window.waitUntil(
                "the log is in front", () -> window.workbench().docking().isVisible("log"));
        window.open("broken.gltf");
        window.waitUntil(
                "problems come forward", () -> window.workbench().docking().isVisible("problems"));
        assertThat(window.session().scene()).isSameAs(before);
        ListView<?> problems = window.find("problems.list", ListView.class);
        assertThat(window.onUi(() -> problems.getItems().size())).isEqualTo(1);
    }

    @Test
    void aDefectIsReportedAndKeptInAFile() throws IOException {
        window.open("defect.glb");
        window.waitUntil("it is a problem", () -> window.session().findings().size() == 1);
        assertThat(Files.readString(folder.resolve("state/failures.log"))).contains("IllegalStateException: made up");
    }

    @Test
    void whatTakesLongShowsItsProgressAndCanBeCancelled() {
        window.open("hall.glb");
        Scene before = window.session().scene();
        window.onUi(() -> window.workbench().opener().open(Path.of("slow.glb")));
        Node cancel = window.find("loading.cancel", Node.class);
        window.click(cancel);
        window.waitUntil(
                "it is given up", () -> window.session().jobs().running().isEmpty());
        assertThat(window.session().scene()).isSameAs(before);
        assertThat(window.session().findings()).isEmpty();
    }

    @Test
    void theHelpIsThere() {
        window.press(KeyCode.F1);
        window.waitUntil(
                "the guide is in front", () -> window.workbench().docking().isVisible("guide"));
        window.press(KeyCode.SHIFT, KeyCode.F1);
        window.find("help.sheet", Node.class);
        window.press(KeyCode.ESCAPE);
        window.waitUntil(
                "Esc closes the sheet", () -> !window.workbench().overlays().isOpen());
    }

    @Test
    void aDroppedFileIsOpened() {
        window.drop(Path.of("hall.glb"));
        window.waitUntil("the model is there", () -> window.session().scene() != null);
    }

    @Test
    void languageAndThemeChangeLiveAndComeBack() throws Exception {
        window.perform("window.language.chinese");
        window.perform("window.dark");
        window.waitUntil(
                "the tree's box speaks Chinese",
                () -> window.find("tree.filter", TextField.class)
                        .getPromptText()
                        .equals("按名称或类型筛选"));
        window.perform("window.perspective.run");
        window.close();
        window = new WindowDriver(environment(Locale.ENGLISH), ShellJourneyTest::read);
        assertThat(window.session().languageProperty().get()).isEqualTo(Language.CHINESE);
        assertThat(window.session().themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(window.onUi(() -> window.workbench().arrangement().perspective()))
                .isEqualTo(Perspective.RUN);
    }

    @Test
    void theLayoutComesBack() throws Exception {
        window.onUi(() -> {
            window.workbench().docking().close("log");
            return null;
        });
        window.waitUntil(
                "it is gone",
                () -> !window.workbench().docking().layout().panels().contains("log"));
        window.close();
        window = new WindowDriver(environment(Locale.ENGLISH), ShellJourneyTest::read);
        assertThat(window.onUi(() -> window.workbench().docking().layout().panels()))
                .contains("tree", "problems")
                .doesNotContain("log");
        window.perform("window.resetLayout");
        window.waitUntil(
                "reset brings it back",
                () -> window.workbench().docking().layout().panels().contains("log"));
    }

    @Test
    void thePaletteDoesWhatOneTypes() {
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
        Node field = window.find("palette.field", TextField.class);
        window.waitUntil("the cursor is in it", field::isFocused);
        window.type("dark");
        window.press(KeyCode.ENTER);
        window.waitUntil("it is dark", () -> window.session().themeProperty().get() == Theme.DARK);
    }

    @Test
    void theProofComesForwardByItsCommandOnly() {
        assertThat(window.onUi(() -> window.workbench().docking().layout().panels()))
                .doesNotContain("proof");
        window.perform("tools.proof");
        window.waitUntil("it is in front", () -> window.workbench().docking().isVisible("proof"));
        assertThat(window.find("proof.run", Node.class).isDisabled()).isFalse();
    }
}
