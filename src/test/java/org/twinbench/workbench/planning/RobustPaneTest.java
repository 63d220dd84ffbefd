package org.twinbench.workbench.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.ScenarioDocument;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.language.Language;
import org.twinbench.workbench.planning.PlanBoard.State;

/** The pages that say where a plan costs most and how it holds under chance, and what they let back into the plan. */
@Tag("fx")
class RobustPaneTest {
    private static final int COSTS = 2;
    private static final int ROBUST = 3;

    private final FxRobot robot = new FxRobot();
    private Session session;
    private PlanningPanel panel;

    @BeforeEach
    void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        onUi(() -> {
            session = new Session(Language.ENGLISH, Platform::runLater);
            panel = new PlanningPanel(session, new PlanPlayer(session, recording -> {}, () -> {}));
            stage.setScene(new Scene((Parent) panel.node(), 1400, 900));
            stage.show();
            stage.toFront();
            panel.open(Path.of("scenarios", "planning", "rush-order.json"));
            return null;
        });
        waitUntil("there is a plan", () -> state() != null);
        WaitForAsyncUtils.waitForFxEvents();
        click("planning.details");
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

    private State state() {
        return panel.board().state();
    }

    private <T extends Node> T node(String id, Class<T> type) {
        return robot.lookup((Node node) -> id.equals(node.getId())).queryAs(type);
    }

    private void click(String id) {
        robot.clickOn(node(id, Node.class));
    }

    private void show(int tab) {
        onUi(() -> {
            panel.tabs().getSelectionModel().select(tab);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String id, String text) {
        onUi(() -> {
            node(id, TextField.class).setText(text);
            return null;
        });
    }

    private RobustTrial trial() {
        return panel.tabs().robust().trial();
    }

    private void tried(String replications) {
        show(ROBUST);
        type("planning.robust.replications", replications);
        click("planning.robust.run");
        waitUntil("the plan was tried", () -> trial().triedProperty().get() != null);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private int selected() {
        return onUi(() -> panel.gantt().selectedProperty().get());
    }

    private void choose(TableView<?> table, int row) {
        onUi(() -> {
            table.getSelectionModel().select(row);
            return null;
        });
    }

    @Test
    void theDearestIsFoundOnTheGanttAndFilteredByObjective() {
        show(COSTS);
        TableView<?> table = node("planning-dearest", TableView.class);
        waitUntil("the cost is explained", () -> !table.getItems().isEmpty());

        choose(table, 0);
        assertThat(selected()).isNotNegative();
        assertThat(onUi(() -> table.getColumns().getFirst().getCellData(0))).isEqualTo("tardiness");

        @SuppressWarnings("unchecked")
        ComboBox<String> objective = node("planning-costs-filter", ComboBox.class);
        assertThat(onUi(objective::getItems)).startsWith("", "tardiness").contains("makespan");
        onUi(() -> {
            objective.setValue("makespan");
            return null;
        });
        assertThat(onUi(() -> table.getItems())).hasSize(1);
        choose(table, 0);
        int last = selected();
        assertThat(onUi(() -> state().plan().assignment(last).orElseThrow().end()))
                .isEqualTo(onUi(() -> state().plan().makespan()));
    }

    @Test
    void theCostIsExplainedAnewWhenThePlanChanges() {
        show(COSTS);
        TableView<?> table = node("planning-dearest", TableView.class);
        waitUntil("the cost is explained", () -> !table.getItems().isEmpty());

        type("planning.costs.tardiness", "0");
        onUi(() -> {
            node("planning.costs.tardiness", TextField.class).getOnAction().handle(null);
            return null;
        });

        waitUntil(
                "tardiness costs nothing any more",
                () -> !"tardiness".equals(table.getColumns().getFirst().getCellData(0)));
    }

    @Test
    void buffersBringDueDatesForwardAndAreJudgedByThePromisedOnes() {
        tried("60");
        TableView<?> orders = node("planning-robust-orders", TableView.class);
        assertThat(onUi(() -> orders.getItems().size()))
                .isEqualTo(state().problem().orders().size());
        choose(orders, 0);
        int worst =
                trial().triedProperty().get().robustness().orders().getFirst().order();
        assertThat(state().problem().operations().get(selected()).order()).isEqualTo(worst);
        PlanningProblem before = state().problem();

        click("planning.robust.apply");
        waitUntil("there is a plan with buffers", () -> !state().problem().equals(before));

        assertThat(state().problem().orders().get(worst).due())
                .isLessThan(before.orders().get(worst).due());
        assertThat(onUi(() -> trial().staleProperty().get())).isTrue();
        assertThat(onUi(() -> node("planning.robust.apply", Node.class).isDisabled()))
                .isTrue();
        assertThat(onUi(() -> trial().buffered())).isPositive();
        waitUntil("planning is over", () -> trial().runningProperty().get() == null);
        click("planning.robust.run");
        waitUntil("it was tried again", () -> !trial().staleProperty().get());
        assertThat(trial().triedProperty().get().judged().orders()).isEqualTo(before.orders());

        onUi(() -> session.undo().undo());
        assertThat(state().problem()).isEqualTo(before);
        assertThat(onUi(() -> trial().buffered())).isZero();
    }

    @Test
    void simulatedTimesGoIntoTheRoutingsAndBreakdownsDoNotCountTwice() {
        tried("60");
        long planned =
                state().problem().operations().getFirst().modes().getFirst().duration();

        click("planning.robust.take");
        waitUntil(
                "the routings are longer",
                () -> state().problem()
                                .operations()
                                .getFirst()
                                .modes()
                                .getFirst()
                                .duration()
                        > planned);

        waitUntil(
                "breakdowns are off",
                () -> !node("planning.robust.breakdowns", CheckBox.class).isSelected());
        onUi(() -> session.undo().undo());
        assertThat(state().problem().operations().getFirst().modes().getFirst().duration())
                .isEqualTo(planned);
    }

    @Test
    void theChanceComesFromTheOpenFactoryModel() throws IOException {
        Scenario plant = ScenarioDocument.read(Path.of("scenarios", "plant.json"), PreparedScenario.descriptions())
                .scenario();
        show(ROBUST);
        assertThat(onUi(() -> node("planning.robust.plant", Node.class).isDisabled()))
                .as("no scenario is open")
                .isTrue();
        onUi(() -> {
            session.scenarioProperty().set(plant);
            return null;
        });

        click("planning.robust.plant");
        tried("20");

        assertThat(trial().triedProperty().get().plant())
                .hasValueSatisfying(chance -> assertThat(chance.missing()).isEmpty());
        assertThat(onUi(() -> node("planning-robust-summary", Label.class).getText()))
                .contains("do not wait for the crews");
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingRuns() {
        show(ROBUST);
        type("planning.robust.variation", "much");

        click("planning.robust.run");

        assertThat(onUi(() -> node("planning-robust-wrong", Label.class).getText()))
                .contains("much");
        assertThat(onUi(() -> trial().runningProperty().get())).isNull();
    }

    @Test
    void aLongTrialIsCancelled() {
        show(ROBUST);
        type("planning.robust.replications", "10000");
        click("planning.robust.run");
        waitUntil("it runs", () -> trial().runningProperty().get() != null);

        click("planning.robust.cancel");

        waitUntil("it is over", () -> trial().runningProperty().get() == null);
        assertThat(onUi(() -> trial().triedProperty().get())).isNull();
        assertThat(onUi(() -> trial().failureProperty().get())).isNull();
    }
}
