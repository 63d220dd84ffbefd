package org.twinbench.workbench.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.twinbench.layout.MachineHall;
import org.twinbench.model.AssetId;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Machine;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.language.Language;

/** The planning panel on a stage of its own: a job shop is opened, solved, dragged, swapped, pinned, and brought back. */
@Tag("fx")
class PlanningPanelTest {
    /** Fisher and Thompson (1963); the shortest makespan is 55. */
    private static final String FT06 = """
            6 6
            2 1 0 3 1 6 3 7 5 3 4 6
            1 8 2 5 4 10 5 10 0 10 3 4
            2 5 3 4 5 8 0 9 1 1 4 7
            1 5 0 5 2 5 3 3 4 8 5 9
            2 9 1 3 4 5 5 4 0 3 3 1
            1 3 3 3 5 9 0 10 4 4 2 1
            """;

    private final FxRobot robot = new FxRobot();
    private Session session;
    private PlanningPanel panel;
    private Stage stage;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws Exception {
        Path file = Files.writeString(folder.resolve("ft06.txt"), FT06);
        stage = FxToolkit.registerPrimaryStage();
        onUi(() -> {
            session = new Session(Language.ENGLISH, Platform::runLater);
            panel = new PlanningPanel(session, new PlanPlayer(session, recording -> {}, () -> {}));
            stage.setScene(new Scene((Parent) panel.node(), 1200, 600));
            stage.show();
            stage.toFront();
            panel.open(file);
            return null;
        });
        waitUntil("there is a plan", () -> panel.board().state() != null);
        waitUntil(
                "the window has the focus",
                () -> stage.isFocused() && panel.gantt().getWidth() > 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws TimeoutException {
        onUi(() -> {
            session.jobs().cancelAll();
            return null;
        });
        FxToolkit.cleanupStages();
    }

    private <T> T onUi(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }

    private void waitUntil(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> onUi(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain until " + what, e);
        }
    }

    private long makespan() {
        return onUi(() -> panel.board().state().plan().makespan() / Ticks.PER_SECOND);
    }

    private void click(String id) {
        robot.clickOn(robot.lookup((Node node) -> id.equals(node.getId())).queryAs(Node.class));
    }

    @Test
    void anOperationIsSplitAndMadeWholeAgain() {
        robot.clickOn(screen(3));
        click("planning.split");

        assertThat(onUi(() -> panel.board().state().problem().operations())).hasSize(37);
        assertThat(onUi(() -> panel.board().state().plan().planned())).hasSize(37);
        onUi(() -> {
            session.undo().undo();
            return null;
        });
        assertThat(onUi(() -> panel.board().state().problem().operations())).hasSize(36);
    }

    /** The machines stand 7 m apart in a hall: at 1 m/s every step to another machine takes longer, and undo brings it back. */
    @Test
    void waysOfTheOpenModelAreTakenAndUndone() {
        click("planning.layout");
        click("planning.layout.apply");
        assertThat(onUi(() ->
                        robot.lookup("#planning-layout-wrong").queryLabeled().getText()))
                .isNotEmpty();
        long before = makespan();
        onUi(() -> {
            List<String> ids = panel.board().state().problem().machines().stream()
                    .map(Machine::id)
                    .toList();
            session.sceneProperty()
                    .set(MachineHall.of(
                            "hall",
                            ids.stream()
                                    .map(id -> new MachineHall.Stand(new AssetId(id), id))
                                    .toList()));
            return null;
        });
        click("planning.layout.apply");

        assertThat(makespan()).isGreaterThan(before);
        assertThat(onUi(() ->
                        robot.lookup("#planning-layout-wrong").queryLabeled().getText()))
                .isEmpty();
        onUi(() -> {
            session.undo().undo();
            return null;
        });
        assertThat(makespan()).isEqualTo(before);
    }

    private void solve() {
        click("planning.solve");
        waitUntil("the best plan is found", () -> panel.board().state().plan().makespan() == 55 * Ticks.PER_SECOND);
        click("planning.stop");
        waitUntil("the search is over", () -> session.jobs().running().isEmpty());
    }

    private Point2D screen(int operation) {
        return onUi(() -> {
            double[] middle = panel.gantt().middle(operation).orElseThrow();
            return panel.gantt().localToScreen(middle[0], middle[1]);
        });
    }

    /** An operation that may go behind the next one on its machine, at a cost. */
    private int costlyToSwap() {
        PlanBoard board = panel.board();
        for (int machine = 0; machine < 6; machine++) {
            int[] lane = board.state().plan().sequences()[machine];
            for (int i = 0; i + 1 < lane.length; i++) {
                double difference = board.difference(lane[i], new PlanBoard.Place(machine, i + 1));
                if (difference > 0 && Double.isFinite(difference)) {
                    return lane[i];
                }
            }
        }
        throw new AssertionError("no such operation");
    }

    @Test
    void solvesDragsWithTheCostUnderThePointerAndTakesBack() {
        solve();
        assertThat(makespan()).isEqualTo(55);
        int operation = onUi(this::costlyToSwap);
        PlanBoard.Place before = onUi(() -> panel.board().place(operation).orElseThrow());
        int next = onUi(() -> panel.board().state().plan().sequences()[before.machine()][before.index() + 1]);
        Point2D behind = screen(next);

        robot.moveTo(screen(operation));
        robot.press(MouseButton.PRIMARY);
        robot.moveBy(8, 0);
        robot.moveTo(behind.add(4, 0));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onUi(() -> panel.gantt().priceOfDrag()))
                .hasValueSatisfying(text -> assertThat(text).startsWith("cost +"));
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(makespan()).isGreaterThan(55);
        assertThat(onUi(() -> panel.board().place(operation).orElseThrow().index()))
                .isEqualTo(before.index() + 1);

        onUi(() -> session.undo().undo());
        assertThat(makespan()).isEqualTo(55);
    }

    @Test
    void goesFromBarToBarSwapsAndPinsByKeyboard() {
        int[] lane = onUi(() -> panel.board().state().plan().sequences()[2].clone());
        robot.clickOn(screen(lane[0]));

        robot.push(KeyCode.RIGHT);
        assertThat(onUi(() -> panel.gantt().selectedProperty().get())).isEqualTo(lane[1]);
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        int[] swapped = onUi(() -> panel.board().state().plan().sequences()[2].clone());
        assertThat(swapped[2]).isEqualTo(lane[1]);
        robot.push(KeyCode.P);
        assertThat(onUi(() -> panel.board().isMovable(lane[1]))).isFalse();
        onUi(() -> session.undo().undo());
        assertThat(onUi(() -> panel.board().isMovable(lane[1]))).isTrue();
    }

    private double usedSeconds() {
        return onUi(() -> panel.tabs().load().periods().stream()
                .mapToDouble(period -> period.busy() / (double) Ticks.PER_SECOND)
                .sum());
    }

    @Test
    void showsTheLoadOfAllMachinesOrOfTheOneThatIsSelected() {
        click("planning.details");
        onUi(() -> {
            panel.tabs().getSelectionModel().selectLast();
            return null;
        });
        waitUntil("the loads have room", () -> panel.tabs().load().getHeight() > 60);
        assertThat(usedSeconds()).as("sum of all durations").isEqualTo(197);

        int operation = onUi(() -> panel.board().state().plan().sequences()[0][0]);
        onUi(() -> {
            panel.gantt().select(operation);
            return null;
        });
        assertThat(usedSeconds()).as("durations on the first machine").isEqualTo(40);
    }

    @Test
    void tellsTheFiguresOfTheBarUnderThePointer() {
        int operation = onUi(() -> panel.board().state().plan().sequences()[2][0]);
        robot.moveTo(screen(operation).add(1, 0));
        waitUntil(
                "a tip is shown",
                () -> Window.getWindows().stream()
                        .anyMatch(window -> window instanceof Tooltip tip
                                && tip.isShowing()
                                && tip.getText().contains("could end")
                                && tip.getText()
                                        .startsWith(panel.board()
                                                .state()
                                                .problem()
                                                .operations()
                                                .get(operation)
                                                .id())));
    }
}
