package org.twinbench.workbench.scenarios;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;

/** The scenarios beside the open file and those of the installation; a double click opens one. */
public final class ScenariosPanel implements Panel {
    private final Session session;
    private final Path samples;
    private final Consumer<Path> open;
    private final ObservableList<ScenarioFile> files = FXCollections.observableArrayList();
    private final ListView<ScenarioFile> list = new ListView<>(files);

    /**
     * @param samples the folder with the scenarios of the installation
     * @param open opens a file
     */
    public ScenariosPanel(Session session, Path samples, Consumer<Path> open) {
        this.session = session;
        this.samples = samples;
        this.open = open;
    }

    @Override
    public String id() {
        return "scenarios";
    }

    @Override
    public String titleKey() {
        return "workbench.scenarios.title";
    }

    @Override
    public String icon() {
        return "mdi2p-play-box-outline";
    }

    @Override
    public DockPlace place() {
        return DockPlace.LEFT;
    }

    @Override
    public Node node() {
        list.setId("scenarios.list");
        list.setCellFactory(view -> new ScenarioCell(session));
        list.accessibleTextProperty().bind(session.texts().of("workbench.scenarios.title"));
        Label none = new Label();
        none.getStyleClass().add("empty-note");
        none.textProperty().bind(session.texts().of("workbench.scenarios.none"));
        list.setPlaceholder(none);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                openSelected();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
                event.consume();
            }
        });
        session.scenarioFileProperty().subscribe(file -> refresh());
        session.languageProperty().subscribe(language -> list.refresh());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox node = new VBox(list);
        node.getStyleClass().add("panel");
        return node;
    }

    @Override
    public void shown() {
        refresh();
    }

    private void openSelected() {
        ScenarioFile selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            open.accept(selected.file());
        }
    }

    private void refresh() {
        List<Path> folders = new ArrayList<>();
        if (session.scenarioFile() != null) {
            folders.add(session.scenarioFile().getParent());
        }
        folders.add(samples);
        Thread.ofVirtual().name("list of scenarios").start(() -> {
            List<ScenarioFile> found = ScenarioFile.in(folders);
            Platform.runLater(() -> show(found));
        });
    }

    private void show(List<ScenarioFile> found) {
        if (!files.equals(found)) {
            files.setAll(found);
        }
        list.refresh();
    }
}
