package org.twinbench.workbench.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.commands.Command;

/** What one sees while nothing is open: ways to begin, and the files of last time. */
public final class StartPanel implements Panel {
    private final Session session;
    private final List<Command> beginnings;
    private final ObservableList<Path> recent;
    private final Consumer<Path> open;
    private final VBox files = new VBox();

    /**
     * @param beginnings what to offer as large buttons
     * @param recent the newest file first
     * @param open opens a file
     */
    public StartPanel(Session session, List<Command> beginnings, ObservableList<Path> recent, Consumer<Path> open) {
        this.session = session;
        this.beginnings = beginnings;
        this.recent = recent;
        this.open = open;
    }

    @Override
    public String id() {
        return "start";
    }

    @Override
    public String titleKey() {
        return "workbench.start.title";
    }

    @Override
    public String icon() {
        return "mdi2h-home-outline";
    }

    @Override
    public DockPlace place() {
        return DockPlace.CENTRE;
    }

    @Override
    public Node node() {
        Label title = new Label("Twinbench");
        title.getStyleClass().add("start-title");
        Label subtitle = label("workbench.start.subtitle", "muted");
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("start-buttons");
        beginnings.forEach(command -> buttons.getChildren().add(button(command)));
        files.getStyleClass().add("start-files");
        recent.addListener((ListChangeListener<Path>) change -> listFiles());
        session.languageProperty().addListener((observable, before, now) -> listFiles());
        listFiles();
        VBox column = new VBox(
                title,
                subtitle,
                buttons,
                label("workbench.start.drop", "muted"),
                label("workbench.start.recent", "start-heading"),
                files);
        column.getStyleClass().add("start-column");
        ScrollPane node = new ScrollPane(column);
        node.setFitToWidth(true);
        node.getStyleClass().add("start");
        return node;
    }

    private Label label(String key, String style) {
        Label label = new Label();
        label.textProperty().bind(session.texts().of(key));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private Button button(Command command) {
        Button button = new Button("", new FontIcon(command.icon()));
        button.textProperty().bind(session.texts().of(command.textKey()));
        button.getStyleClass().add("start-button");
        button.setOnAction(event -> command.perform());
        return button;
    }

    private void listFiles() {
        files.getChildren().setAll(recent.stream().map(this::link).toList());
        if (recent.isEmpty()) {
            files.getChildren().add(label("workbench.start.noRecent", "muted"));
        }
    }

    private Node link(Path file) {
        Hyperlink link = new Hyperlink(file.getFileName().toString());
        link.setTooltip(new Tooltip(file.toString()));
        link.setOnAction(event -> open.accept(file));
        Label folder =
                new Label(file.getParent() == null ? "" : file.getParent().toString());
        folder.getStyleClass().add("muted");
        VBox both = new VBox(link, folder);
        both.getStyleClass().add("start-file");
        return both;
    }
}
