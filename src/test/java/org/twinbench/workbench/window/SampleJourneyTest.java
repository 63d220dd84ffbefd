package org.twinbench.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.model.AssetId;
import org.twinbench.model.Ticks;
import org.twinbench.scene.Scene;
import org.twinbench.scene.SceneNode;
import org.twinbench.state.Snapshot;
import org.twinbench.workbench.RunState;
import org.twinbench.workbench.charts.StateColors;
import org.twinbench.workbench.open.ModelFiles;

/** A sample of this project in the real window: run, pause, scrub back; a broken file beside it. */
@Tag("fx")
class SampleJourneyTest {
    private static final String SAMPLE = "scenarios/two-machine-line.json";

    @TempDir
    Path folder;

    private WindowDriver window;

    @BeforeEach
    void openWindow() throws TimeoutException {
        Environment environment = new Environment(folder, folder, Optional.empty(), Locale.ENGLISH);
        window = new WindowDriver(environment, new ModelFiles());
        window.open(SAMPLE);
        window.waitUntil("the scenario is ready", () -> window.session().runState() == RunState.READY);
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    private Snapshot shown() throws IOException {
        return window.session().recording().at(window.session().tick());
    }

    @Test
    void scrubbingBackShowsTheStateThatWasShownFirst() throws IOException {
        window.perform("run.step");
        window.waitUntil("the first event has happened", () -> window.session().tick() > 0);
        Snapshot first = shown();
        window.perform("run.toggle");
        window.waitUntil("it runs on", () -> window.session().tick() > 20 * Ticks.PER_SECOND);
        window.perform("run.toggle");
        window.waitUntil("it pauses", () -> window.session().runState() == RunState.PAUSED);
        Node track = window.find("timebar-scrub", Node.class);
        window.onUi(() -> {
            track.requestFocus();
            return null;
        });
        window.press(KeyCode.HOME);
        window.waitUntil("the start is shown", () -> window.session().tick() == 0);
        window.perform("run.step");
        window.waitUntil("the first event is shown", () -> window.session().tick() == first.tick());
        assertSame(shown(), first);
    }

    private static void assertSame(Snapshot again, Snapshot first) {
        assertThat(again.tick()).isEqualTo(first.tick());
        assertThat(again.values()).containsExactly(first.values());
        assertThat(again.population().id()).containsExactly(first.population().id());
        assertThat(again.population().position())
                .containsExactly(first.population().position());
    }

    @Test
    void whatIsClickedInTheViewIsSelectedInTheTreeHiddenAndShownAgain() {
        Set<AssetId> selection = window.session().selection();
        Node view = window.find("view3d", Node.class);
        window.waitUntil("the view stands", () -> view.getLayoutBounds().getWidth() > 100);
        window.clickUntil(view, "something is selected", () -> !selection.isEmpty());
        AssetId clicked = window.onUi(() -> selection.iterator().next());
        TreeView<?> tree = window.find("tree.view", TreeView.class);
        window.waitUntil("the tree selects it", () -> {
            TreeItem<?> item = tree.getSelectionModel().getSelectedItem();
            return item != null
                    && item.getValue() instanceof SceneNode node
                    && node.id().equals(clicked);
        });
        window.press(KeyCode.H);
        window.waitUntil("H hides it", () -> window.session().hidden().contains(clicked));
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        window.waitUntil("undo shows it again", () -> window.session().hidden().isEmpty());
    }

    private void runFor(long seconds) {
        window.perform("run.toggle");
        window.waitUntil("it runs", () -> window.session().tick() > seconds * Ticks.PER_SECOND);
        window.perform("run.toggle");
        window.waitUntil("it pauses", () -> window.session().runState() == RunState.PAUSED);
    }

    @Test
    void theChartsShowTheRunAsItGoes() {
        window.onUi(() -> {
            window.workbench().docking().show("charts");
            return null;
        });
        runFor(60);
        TableView<?> kpis = window.find("charts-kpis", TableView.class);
        window.waitUntil("figures are there", () -> !kpis.getItems().isEmpty());
        Node steps = window.find("charts-steps", Node.class);
        window.waitUntil("a line is drawn", () -> pixels(steps, StateColors.line(0)) > 50);
        Node states = window.find("charts-states", Node.class);
        window.waitUntil("a machine works", () -> pixels(states, StateColors.of("working", 0)) > 50);
    }

    /** How much of a node's picture has this colour exactly. */
    private static int pixels(Node node, Color color) {
        Image picture = node.snapshot(null, null);
        int found = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                found += picture.getPixelReader().getColor(x, y).equals(color) ? 1 : 0;
            }
        }
        return found;
    }

    @Test
    void anotherScenarioOfTheSameModelKeepsTheScene() {
        window.open("scenarios/assembly-hall.json");
        Scene hall = window.session().scene();
        window.open("scenarios/assembly-hall-bottleneck.json");
        assertThat(window.title()).contains("assembly-hall-bottleneck.json");
        assertThat(window.session().scene()).isSameAs(hall);
    }

    @Test
    void aBrokenFileLeavesTheSampleOpen() {
        Scene before = window.session().scene();
        window.open("src/test/resources/none.glb");
        window.waitUntil(
                "problems come forward", () -> window.workbench().docking().isVisible("problems"));
        assertThat(window.session().scene()).isSameAs(before);
        assertThat(window.session().scenario()).isNotNull();
        assertThat(window.session().findings()).isNotEmpty();
    }
}
