package org.twinbench.workbench.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.twinbench.experiment.ProofRow;
import org.twinbench.experiment.PulseEngine;
import org.twinbench.model.Message;
import org.twinbench.sim.KnownAnswer;
import org.twinbench.sim.Proof;
import org.twinbench.sim.ProofCase;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.language.Language;

/** The proof panel on a stage of its own, with a proof of two answers, one of which is missed. */
@Tag("fx")
class ProofPanelTest {
    private final FxRobot robot = new FxRobot();
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private Session session;

    private record Tiny(List<ProofCase> cases) implements Proof {
        @Override
        public String engine() {
            return "pulse";
        }
    }

    private static ProofCase answer(int servers, double measured, double expected) {
        return new ProofCase.OfTrial<>(
                Message.of("proof.case.loss", servers),
                Message.of("proof.source.erlangB"),
                (seed, replication) -> measured,
                1,
                List.of(new KnownAnswer<Double>(Message.of("proof.figure.lost"), expected, 0.01, value -> value)));
    }

    /** Goes on only when the test lets it. */
    private ProofCase waiting() {
        return new ProofCase.OfTrial<>(
                Message.of("proof.case.loss", 9),
                Message.of("proof.source.erlangB"),
                (seed, replication) -> {
                    try {
                        return mayEnd.await(60, TimeUnit.SECONDS) ? 1.0 : 0.0;
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                },
                1,
                List.of(new KnownAnswer<Double>(Message.of("proof.figure.lost"), 1, 0, value -> value)));
    }

    @BeforeEach
    void show() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        onUi(() -> {
            session = new Session(Language.ENGLISH, Platform::runLater);
            Proof proof = new Tiny(List.of(answer(5, 0.285, 0.2848678), answer(10, 0.3, 0.2145823), waiting()));
            ProofPanel panel = new ProofPanel(session, List.of(proof), List.of(new PulseEngine()));
            stage.setScene(new Scene((Parent) panel.node(), 1400, 400));
            stage.show();
            return null;
        });
    }

    @AfterEach
    void close() throws Exception {
        mayEnd.countDown();
        FxToolkit.cleanupStages();
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

    @SuppressWarnings("unchecked")
    private TableView<ProofRow> table() {
        return node("proof-table", TableView.class);
    }

    private String line(int row) {
        return onUi(() -> table().getColumns().stream()
                .map(column -> String.valueOf(column.getCellData(row)))
                .collect(Collectors.joining(" | ")));
    }

    @Test
    void showsAnswersAsTheyComeAndSaysWhichAreMissed() {
        robot.clickOn(node("proof.run", Node.class));
        waitUntil(
                "two rows are there before the third is measured",
                () -> table().getItems().size() == 2);
        assertThat(line(0)).contains("M/M/5/5", "share lost", "0.284868", "0.285", "Erlang 1917");
        assertThat(onUi(() -> node("proof.run", Node.class).isDisabled())).isTrue();
        assertThat(onUi(() -> session.jobs().running().getFirst().awaited()))
                .as("a card covers the window")
                .isFalse();
        mayEnd.countDown();
        waitUntil(
                "all are measured",
                () -> session.jobs().running().isEmpty() && table().getItems().size() == 3);
        assertThat(node("proof.verdict", Label.class).getText()).isEqualTo("2 met, 1 missed");
        robot.clickOn(node("proof.onlyMissed", Node.class));
        assertThat(onUi(() -> table().getItems().size())).isEqualTo(1);
        assertThat(line(0)).contains("M/M/10/10");
        onUi(() -> {
            session.languageProperty().set(Language.CHINESE);
            return null;
        });
        assertThat(line(0)).contains("损失比例");
        assertThat(node("proof.verdict", Label.class).getText()).isEqualTo("2 项通过，1 项未通过");
        waitUntil(
                "the verdict is told in Chinese",
                () -> robot.lookup("未通过").tryQuery().isPresent());
    }

    @Test
    void whatIsCancelledKeepsTheRowsSoFar() {
        robot.clickOn(node("proof.run", Node.class));
        waitUntil("two rows are there", () -> table().getItems().size() == 2);
        robot.clickOn(node("proof.cancel", Node.class));
        mayEnd.countDown();
        waitUntil("the work has ended", () -> session.jobs().running().isEmpty());
        assertThat(onUi(() -> table().getItems().size())).isEqualTo(2);
        assertThat(onUi(() -> node("proof.run", Node.class).isDisabled())).isFalse();
    }
}
