package org.twinbench.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.FileChooser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.experiment.ScenarioRun;
import org.twinbench.model.Progress;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;
import org.twinbench.workbench.RunState;
import org.twinbench.workbench.open.ModelFiles;

/** A line drawn with the mouse in the real window: run, looked at, taken back, saved and opened again. */
@Tag("fx")
class DrawingJourneyTest {
    private static final Point2D SOURCE = new Point2D(-200, 0);
    private static final Point2D MACHINE = new Point2D(0, 0);
    private static final Point2D SINK = new Point2D(200, 0);

    @TempDir
    Path folder;

    private final FileDialogs dialogs = new FileDialogs() {
        @Override
        public Optional<Path> toOpen(FileChooser prepared) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(FileChooser prepared) {
            return Optional.of(folder.resolve("drawn.json"));
        }
    };

    private WindowDriver window;
    private Node plan;

    @BeforeEach
    void beginScenario() throws TimeoutException {
        Environment environment = new Environment(folder.resolve("state"), folder, Optional.empty(), Locale.ENGLISH);
        window = new WindowDriver(environment, new ModelFiles(), dialogs);
        window.perform("layout.new");
        plan = window.find("plan", Node.class);
        window.waitUntil("the plan stands", () -> plan.getLayoutBounds().getWidth() > 500);
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    private Point2D middle(Point2D offset) {
        return window.onUi(() -> new Point2D(
                plan.getLayoutBounds().getWidth() / 2 + offset.getX(),
                plan.getLayoutBounds().getHeight() / 2 + offset.getY()));
    }

    private List<Element> elements() {
        return window.session().scenario().elements();
    }

    private Element element(String id) {
        return window.session().scenario().element(id).orElseThrow();
    }

    private void place(String type, Point2D at, int count) {
        Node block = window.find("library." + type, Node.class);
        Point2D inside = new Point2D(20, 20);
        window.drag(block, inside, plan, middle(at));
        window.waitUntil(type + " stands", () -> elements().size() == count);
    }

    private void connect(Point2D from, Point2D to) {
        window.perform("layout.connect");
        window.drag(plan, middle(from), plan, middle(to));
        window.press(KeyCode.ESCAPE);
    }

    private void drawLine() {
        place("source", SOURCE, 1);
        place("machine", MACHINE, 2);
        place("sink", SINK, 3);
        connect(SOURCE, MACHINE);
        connect(MACHINE, SINK);
        window.waitUntil(
                "the line leads to the sink", () -> element("machine-1").next().equals(List.of("sink-1")));
        assertThat(element("source-1").next()).containsExactly("machine-1");
    }

    private void setProcessTime(String text) {
        window.click(plan, middle(MACHINE));
        TextField field = window.find("inspector-field-processTime", TextField.class);
        window.onUi(() -> {
            field.requestFocus();
            field.setText(text);
            return null;
        });
        window.press(KeyCode.ENTER);
        window.waitUntil(
                "the time is set",
                () -> text.equals(element("machine-1").parameters().get("processTime")));
    }

    @Test
    void aDrawnLineRunsAndGivesTheSameFiguresWhenSavedAndReopened() throws Exception {
        drawLine();
        setProcessTime("45 s");
        window.onUi(() -> {
            window.workbench().docking().show("charts");
            return null;
        });
        window.perform("run.toggle");
        window.waitUntil("it runs", () -> window.session().tick() > 0);
        TableView<?> kpis = window.find("charts-kpis", TableView.class);
        window.waitUntil("figures are there", () -> !kpis.getItems().isEmpty());
        Scenario drawn = window.session().scenario();
        window.perform("file.save");
        window.waitUntil("it is saved", () -> !window.title().startsWith("•"));
        window.open(folder.resolve("drawn.json").toString());
        window.waitUntil("it is open", () -> window.session().runState() == RunState.READY);
        assertThat(elements()).isEqualTo(drawn.elements());
        assertThat(hash(PreparedScenario.read(folder.resolve("drawn.json"), Progress.NONE)))
                .isEqualTo(hash(PreparedScenario.of(drawn, Optional.empty())));
    }

    private static String hash(PreparedScenario prepared) throws Exception {
        return ScenarioRun.execute(prepared, 1, Optional.empty(), Progress.NONE).recordingHash();
    }

    @Test
    void everythingDrawnCanBeTakenBackAndRepeated() {
        drawLine();
        List<Element> drawn = elements();
        for (int left = 5; left > 0; left--) {
            window.perform("edit.undo");
        }
        window.waitUntil("nothing is left", () -> elements().isEmpty());
        assertThat(window.onUi(() -> window.session().undo().undoName())).isEmpty();
        for (int left = 5; left > 0; left--) {
            window.perform("edit.redo");
        }
        assertThat(elements()).isEqualTo(drawn);
    }

    @Test
    void aBlockIsDroppedOntoTheFloorOfThe3dView() {
        window.onUi(() -> {
            window.workbench().docking().show("view3d");
            return null;
        });
        Node view = window.find("view3d", Node.class);
        window.waitUntil("the view stands", () -> view.getLayoutBounds().getWidth() > 500);
        Point2D middle = window.onUi(() -> new Point2D(
                view.getLayoutBounds().getWidth() / 2, view.getLayoutBounds().getHeight() / 2));
        window.drag(window.find("library.machine", Node.class), new Point2D(20, 20), view, middle);
        window.waitUntil("it stands on the floor", () -> elements().size() == 1);
        window.waitUntil("it is in the scene", () -> window.session().scene() != null);
    }

    @Test
    void blocksAreMovedTurnedDuplicatedAndDeleted() {
        place("machine", MACHINE, 1);
        Element first = element("machine-1");
        window.drag(plan, middle(MACHINE), plan, middle(new Point2D(100, 0)));
        window.waitUntil(
                "it has moved",
                () -> element("machine-1")
                                .layout()
                                .spot()
                                .orElseThrow()
                                .position()
                                .x()
                        > first.layout().spot().orElseThrow().position().x());
        window.press(KeyCode.R);
        assertThat(element("machine-1").layout().spot().orElseThrow().heading()).isEqualTo(Math.PI / 2);
        window.press(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(elements()).extracting(Element::id).containsExactly("machine-1", "machine-2");
        window.press(KeyCode.DELETE);
        assertThat(elements()).extracting(Element::id).containsExactly("machine-1");
    }
}
