package org.twinbench.workbench.problems;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.model.AssetId;
import org.twinbench.model.Finding;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;

/** What is wrong with the open files and the run: file, place, what was found and what was expected. */
public final class ProblemsPanel implements Panel {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final Session session;
    private final FilteredList<Finding> shown;
    private final ListView<Finding> list;

    public ProblemsPanel(Session session) {
        this.session = session;
        this.shown = new FilteredList<>(session.findings());
        this.list = new ListView<>(shown);
    }

    @Override
    public String id() {
        return "problems";
    }

    @Override
    public String titleKey() {
        return "workbench.problems.title";
    }

    @Override
    public String icon() {
        return "mdi2a-alert-circle-outline";
    }

    @Override
    public DockPlace place() {
        return DockPlace.BOTTOM;
    }

    @Override
    public Node node() {
        list.setId("problems.list");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new FindingCell(session.texts()));
        list.setPlaceholder(note());
        list.accessibleTextProperty().bind(session.texts().of("workbench.problems.title"));
        list.getSelectionModel().selectedItemProperty().addListener((observable, before, now) -> selectAsset(now));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
        session.languageProperty().addListener((observable, before, now) -> list.refresh());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox node = new VBox(bar(), list);
        node.getStyleClass().add("panel");
        return node;
    }

    private Node bar() {
        SeverityFilter filter = new SeverityFilter(session.texts());
        filter.whenChanged(() -> shown.setPredicate(finding -> filter.shows(finding.severity())));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button clear = new Button("", new FontIcon("mdi2n-notification-clear-all"));
        clear.getStyleClass().add("flat");
        clear.textProperty().bind(session.texts().of("workbench.clear"));
        clear.setOnAction(event -> session.findings().clear());
        HBox bar = new HBox(filter.node(), gap, clear);
        bar.getStyleClass().add("panel-bar");
        return bar;
    }

    private Label note() {
        Label note = new Label("", new FontIcon("mdi2c-check-circle-outline"));
        note.getStyleClass().add("empty-note");
        note.textProperty().bind(session.texts().of("workbench.problems.none"));
        return note;
    }

    /** A problem whose place names an asset of the open model selects it. */
    private void selectAsset(Finding finding) {
        if (finding == null || session.scene() == null || finding.place().path().isBlank()) {
            return;
        }
        String path = finding.place().path();
        if (path.indexOf('/') < 0 && session.scene().find(new AssetId(path)).isPresent()) {
            session.select(List.of(new AssetId(path)));
        }
    }

    private void copy() {
        String text = list.getSelectionModel().getSelectedItems().stream()
                .map(finding -> finding.text(session.texts().now()))
                .collect(Collectors.joining(System.lineSeparator()));
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
