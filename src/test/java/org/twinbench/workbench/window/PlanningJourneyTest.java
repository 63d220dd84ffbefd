package org.twinbench.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.twinbench.state.Recording;
import org.twinbench.workbench.RunState;
import org.twinbench.workbench.open.ModelFiles;
import org.twinbench.workbench.planning.PlanningDriver;

/** A planner's day in the real window: an order book from a spreadsheet is planned, changed, repaired, explained and played. */
@Tag("fx")
class PlanningJourneyTest {
    private static final Path ORDERS = Path.of("scenarios", "planning", "order-book.xlsx");

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private WindowDriver window;
    private PlanningDriver plan;

    @BeforeEach
    void openWindow() throws TimeoutException {
        window = new WindowDriver(new Environment(folder, folder, Optional.empty(), Locale.ENGLISH), new ModelFiles());
        plan = window.onUi(() -> {
            window.workbench().docking().show("planning");
            return new PlanningDriver(window.workbench().panels().planning());
        });
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    private <T extends Node> T find(String id, Class<T> type) {
        return window.find(id, type);
    }

    private void idle(String what) {
        window.waitUntil(what, () -> window.session().jobs().running().isEmpty());
    }

    private void importAndSolve() {
        window.onUi(() -> {
            plan.open(ORDERS);
            return null;
        });
        window.waitUntil("the order book is planned", plan::isOpen);
        idle("it is read");
        window.onUi(plan::machineHours);
        long first = window.onUi(plan::cost);
        window.click(find("planning.solve", Button.class));
        window.waitUntil("a better plan is found", () -> plan.cost() < first);
        window.click(find("planning.stop", Button.class));
        idle("the search is over");
    }

    private Point2D onScreen(Point2D point) {
        return window.onUi(() -> plan.gantt().localToScreen(point));
    }

    @Test
    void anOrderBookIsPlannedChangedRepairedExplainedAndPlayed() {
        importAndSolve();
        long solved = window.onUi(plan::cost);

        int operation = window.onUi(plan::movable);
        Point2D from = onScreen(window.onUi(() -> plan.middle(operation)));
        Point2D to = onScreen(window.onUi(() -> plan.behindNext(operation)));
        robot.moveTo(from);
        robot.press(MouseButton.PRIMARY);
        robot.moveBy(8, 0);
        robot.moveTo(to);
        window.waitUntil("the price is shown", () -> plan.priceOfDrag().startsWith("cost "));
        robot.release(MouseButton.PRIMARY);
        window.waitUntil("the bar is elsewhere", () -> plan.cost() != solved);
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        window.waitUntil("undo brings it back", () -> plan.cost() == solved);

        window.click(find("planning.event", ToggleButton.class));
        window.onUi(() -> {
            find("planning.event.amount", TextField.class).setText("30 h");
            return null;
        });
        window.click(find("planning.event.apply", Button.class));
        window.waitUntil("the machine is closed for the repair", () -> plan.machineHours() < plan.hoursBefore());
        idle("the plan is repaired");
        assertThat(window.onUi(plan::violations)).isEmpty();

        window.click(find("planning.why", Button.class));
        window.waitUntil(
                "it says where the time went",
                () -> find("planning-why-heading", Label.class).getText().contains("ready"));
        assertThat(window.onUi(plan::explainedTicks)).isEqualTo(window.onUi(plan::explainedEnd));

        window.click(find("planning.play", Button.class));
        window.waitUntil(
                "a recording of the plan is there", () -> window.session().recording() != null);
        Recording recording = window.onUi(() -> window.session().recording());
        assertThat(recording.end()).isEqualTo(window.onUi(plan::makespan));
        window.waitUntil("the view shows the machines", () -> window.session().scene() != null);
        window.perform("run.toggle");
        window.waitUntil("it plays", () -> window.session().tick() > 0);
        assertThat(window.onUi(() -> window.session().runState())).isEqualTo(RunState.REPLAYING);
    }

    @Test
    void wrongWordsAboutAnEventAreToldInTheBar() {
        importAndSolve();
        window.click(find("planning.event", ToggleButton.class));
        window.onUi(() -> {
            find("planning.event.amount", TextField.class).setText("soon");
            return null;
        });
        window.click(find("planning.event.apply", Button.class));

        window.waitUntil(
                "the bar says what is wrong",
                () -> find("planning-event-wrong", Label.class).getText().contains("soon"));
    }
}
