package org.twinbench.workbench.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.language.Language;

/** The panel of routes on a stage of its own: the home-care story is opened, searched, and a stop chosen in both views. */
@Tag("fx")
class RoutesPanelTest {
    private final FxRobot robot = new FxRobot();
    private Session session;
    private RoutesPanel panel;
    private Stage stage;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        onUi(() -> {
            session = new Session(Language.ENGLISH, Platform::runLater);
            panel = new RoutesPanel(session);
            stage.setScene(new Scene((Parent) panel.node(), 1200, 700));
            stage.show();
            stage.toFront();
            panel.open(Path.of("scenarios", "routing", "home-care.json"));
            return null;
        });
        waitUntil("there are routes", () -> panel.isOpen() && panel.map().getWidth() > 0);
        waitUntil("the window has the focus", () -> stage.isFocused());
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

    private <T extends Node> T find(String id, Class<T> type) {
        return robot.lookup((Node node) -> id.equals(node.getId())).queryAs(type);
    }

    private double cost() {
        return onUi(() -> panel.board().state().figures().cost());
    }

    private int firstVisit() {
        return onUi(
                () -> panel.board().state().plan().routes().getFirst().visits().getFirst());
    }

    @Test
    void betterRoutesAreFoundUntilTheSearchIsStopped() {
        double first = cost();

        onUi(() -> {
            find("routes-time", TextField.class).setText("60 s");
            return null;
        });
        robot.clickOn(find("routes.solve", Node.class));
        waitUntil(
                "something better is found",
                () -> panel.board().state().figures().cost() < first);
        robot.clickOn(find("routes.stop", Node.class));
        waitUntil("the search is over", () -> session.jobs().running().isEmpty());

        assertThat(cost()).isLessThan(first);
        assertThat(find("routes-figures", Labeled.class).getText()).contains("vehicles", "km");
    }

    @Test
    void aStopIsChosenOnTheMapAndAlongTheDay() {
        int visit = firstVisit();
        Point2D onMap = onUi(() -> {
            double[] at = panel.map().middle(visit);
            return panel.map().localToScreen(at[0], at[1]);
        });

        robot.clickOn(onMap);
        int chosen = onUi(() -> panel.board().chosenProperty().get());
        assertThat(chosen).isNotNegative();
        assertThat(find("routes-chosen", Labeled.class).getText()).contains("stop", "arrives");

        Point2D onDay = onUi(() -> {
            double[] at = panel.lanes().middle(visit);
            return panel.lanes().localToScreen(at[0], at[1]);
        });
        robot.clickOn(onDay);
        assertThat(onUi(() -> panel.board().chosenProperty().get())).isEqualTo(visit);
    }

    @Test
    void whatIsNoTimeToSearchIsTold() {
        onUi(() -> {
            find("routes-time", TextField.class).setText("soon");
            return null;
        });
        robot.clickOn(find("routes.solve", Node.class));

        waitUntil("it is told", () -> !session.findings().isEmpty());
        assertThat(session.findings().getFirst().message().key()).isEqualTo("routes.badTime");
        assertThat(session.jobs().running()).isEmpty();
    }

    @Test
    void aBadFileIsToldAndLeavesWhatWasOpen() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"twinbenchRouting\": 1, \"vehicles\": 3}");
        Object before = onUi(() -> panel.board().state());

        onUi(() -> {
            panel.open(bad);
            return null;
        });

        waitUntil("it is told", () -> !session.findings().isEmpty());
        assertThat(onUi(() -> panel.board().state())).isSameAs(before);
    }

    @Test
    void visitsThatNobodyMakesAreListedWithTheReason() throws Exception {
        Path file = Files.writeString(folder.resolve("lift.json"), """
                { "twinbenchRouting": 1, "speed": "36 km/h",
                  "sites": [ { "id": "home", "x": "0 m", "y": "0 m" }, { "id": "far", "x": "3 km", "y": "4 km" } ],
                  "vehicles": [ { "id": "van", "start": "home" } ],
                  "visits": [ { "id": "v", "site": "far" }, { "id": "w", "site": "far", "skills": ["lift"] } ] }
                """);
        onUi(() -> {
            panel.open(file);
            return null;
        });

        waitUntil(
                "the visit is listed",
                () -> panel.board().state().problem().visits().size() == 2
                        && find("routes-unplanned", ListView.class).getItems().size() == 1);
    }
}
