package org.twinbench.workbench.timebar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.twinbench.experiment.PulseEngine;
import org.twinbench.model.LocalText;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Scenario;
import org.twinbench.workbench.RunState;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.inspector.InspectorPanel;
import org.twinbench.workbench.language.Language;

/** Time bar and inspector on a stage of their own, with an engine that counts seconds. */
@Tag("fx")
class TimeBarTest {
    private static final PulseEngine ENGINE = new PulseEngine();

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Session session;
    private RunControl control;

    @BeforeEach
    void show() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        onUi(() -> {
            session = new Session(Language.ENGLISH, Platform::runLater);
            control = new RunControl(session, List.of(ENGINE));
            Parent bar = (Parent) new TimeBarPanel(session, control).node();
            InspectorPanel inspector = new InspectorPanel(session, List.of(ENGINE.description()));
            stage.setScene(new Scene(new VBox(bar, inspector.node()), 900, 500));
            stage.show();
            session.scenarioProperty().set(scenario());
            return null;
        });
    }

    @AfterEach
    void close() throws Exception {
        onUi(() -> {
            control.close();
            return null;
        });
        FxToolkit.cleanupStages();
    }

    private static Scenario scenario() {
        return new Scenario(
                "",
                LocalText.of("pulses"),
                LocalText.of(""),
                "pulse",
                Optional.empty(),
                OffsetDateTime.parse("2026-01-05T06:00:00Z"),
                Ticks.ofSeconds(3600),
                0,
                1,
                1,
                Map.of(),
                List.of(),
                List.of());
    }

    private <T> T onUi(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    private void waitUntil(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onUi(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain until " + what, e);
        }
    }

    private <T extends Node> T node(String id, Class<T> type) {
        return type.cast(robot.lookup((Node node) -> id.equals(node.getId())).query());
    }

    private double count() {
        return onUi(() -> session.recording().at(session.tick()).values()[0]);
    }

    @Test
    void stepsRunsPausesAndScrubsBackToTheSameState() {
        robot.clickOn(node("button.run.step", Node.class));
        waitUntil("one step was made", () -> session.tick() == Ticks.PER_SECOND);
        assertThat(count()).isEqualTo(1);
        onUi(() -> {
            control.speedProperty().set(Double.POSITIVE_INFINITY);
            return null;
        });
        robot.clickOn(node("button.run.toggle", Node.class));
        waitUntil("the horizon is reached", () -> session.runState() == RunState.FINISHED);
        assertThat(count()).isEqualTo(3600);
        robot.clickOn(node("timebar-scrub", Node.class));
        waitUntil("the middle is shown", () -> Math.abs(session.tick() - Ticks.ofSeconds(1800)) < Ticks.ofSeconds(60));
        assertThat(count()).isEqualTo(Math.floor(Ticks.toSeconds(session.tick())));
        assertThat(onUi(() -> control.followingProperty().get())).isFalse();
        robot.clickOn(node("button.run.reset", Node.class));
        waitUntil("the run is gone", () -> session.recording() == null && session.tick() == 0);
        assertThat(session.runState()).isEqualTo(RunState.READY);
    }

    @Test
    void aChangedParameterIsOneEditAndAWrongOneIsNone() {
        TextField seed = node("inspector-field-seed", TextField.class);
        onUi(() -> {
            seed.setText("7");
            seed.getOnAction().handle(null);
            return null;
        });
        waitUntil("the seed has changed", () -> session.scenario().seed() == 7);
        onUi(session.undo()::undo);
        assertThat(session.scenario().seed()).isEqualTo(1);
        TextField again = node("inspector-field-seed", TextField.class);
        onUi(() -> {
            again.setText("x");
            again.getOnAction().handle(null);
            return null;
        });
        Label error = node("inspector-error-seed", Label.class);
        assertThat(error.getText()).contains("not a whole number");
        assertThat(session.scenario().seed()).isEqualTo(1);
    }
}
