package org.twinbench.workbench.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.language.Language;

/** A panel on a stage of its own, and the robot that uses it. */
final class PanelStage {
    private final FxRobot robot = new FxRobot();
    private final Session session;

    PanelStage(Function<Session, Panel> maker) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        session = onUi(() -> {
            Session made = new Session(Language.ENGLISH, Platform::runLater);
            Panel panel = maker.apply(made);
            stage.setScene(new Scene((Parent) panel.node(), 1400, 600));
            stage.show();
            panel.shown();
            return made;
        });
    }

    /** One machine whose parts arrive each minute on average, with a mean time of work; no model. */
    static Path queue(Path folder, String name, String work) throws IOException {
        return Files.writeString(folder.resolve(name + ".json"), """
                {"twinbench": 1, "name": {"en": "%s", "zh": "%s"}, "engine": "factory", "horizon": "4 h", "warmUp": "0 s",
                 "seed": 7, "replications": 3, "parameters": {}, "elements": [
                  {"id": "source", "type": "source", "parameters": {"interarrival": "exponential(60 s)"}, "next": ["queue"]},
                  {"id": "queue", "type": "buffer", "parameters": {"capacity": "0"}, "next": ["machine"]},
                  {"id": "machine", "type": "machine", "parameters": {"processTime": "exponential(%s)"}, "next": ["sink"]},
                  {"id": "sink", "type": "sink", "parameters": {}}], "interventions": []}
                """.formatted(name, name, work));
    }

    Session session() {
        return session;
    }

    <T> T onUi(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    void waitUntil(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> onUi(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain until " + what, e);
        }
    }

    <T extends Node> T node(String id, Class<T> type) {
        return type.cast(robot.lookup((Node node) -> id.equals(node.getId())).query());
    }

    void click(String id) {
        robot.clickOn(node(id, Node.class));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The texts of a table's row. */
    String line(String table, int row) {
        return onUi(() -> columns(table).stream()
                .map(column -> String.valueOf(column.getCellData(row)))
                .collect(Collectors.joining(" | ")));
    }

    private List<? extends TableColumn<?, ?>> columns(String table) {
        TableView<?> view = node(table, TableView.class);
        return view.getColumns();
    }

    int rows(String table) {
        return onUi(() -> node(table, TableView.class).getItems().size());
    }
}
