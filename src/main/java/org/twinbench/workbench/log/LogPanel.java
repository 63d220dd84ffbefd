package org.twinbench.workbench.log;

import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.LogEntry;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.problems.SeverityFilter;

/** What has happened in the window, newest last, in the language of the moment. */
public final class LogPanel implements Panel {
    private final Session session;
    private final FilteredList<LogEntry> shown;
    private final SeverityFilter severities;
    private final TextField search = new TextField();

    public LogPanel(Session session) {
        this.session = session;
        this.shown = new FilteredList<>(session.log());
        this.severities = new SeverityFilter(session.texts());
    }

    @Override
    public String id() {
        return "log";
    }

    @Override
    public String titleKey() {
        return "workbench.log.title";
    }

    @Override
    public String icon() {
        return "mdi2t-text-box-outline";
    }

    @Override
    public DockPlace place() {
        return DockPlace.BOTTOM;
    }

    @Override
    public Node node() {
        ListView<LogEntry> list = new ListView<>(shown);
        list.setId("log.list");
        list.getStyleClass().add("dense");
        list.setCellFactory(view -> new LogCell(session.texts()));
        list.accessibleTextProperty().bind(session.texts().of("workbench.log.title"));
        Label nothing = new Label();
        nothing.getStyleClass().add("empty-note");
        nothing.textProperty().bind(session.texts().of("workbench.log.none"));
        list.setPlaceholder(nothing);
        shown.addListener((ListChangeListener<LogEntry>) change -> list.scrollTo(shown.size() - 1));
        session.languageProperty().addListener((observable, before, now) -> {
            filter();
            list.refresh();
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox node = new VBox(bar(), list);
        node.getStyleClass().add("panel");
        return node;
    }

    private Node bar() {
        severities.whenChanged(this::filter);
        search.setId("log.search");
        search.promptTextProperty().bind(session.texts().of("workbench.log.search"));
        search.accessibleTextProperty().bind(session.texts().of("workbench.log.search"));
        search.textProperty().addListener((observable, before, now) -> filter());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button clear = new Button("", new FontIcon("mdi2n-notification-clear-all"));
        clear.getStyleClass().add("flat");
        clear.textProperty().bind(session.texts().of("workbench.clear"));
        clear.setOnAction(event -> session.log().clear());
        HBox bar = new HBox(severities.node(), search, gap, clear);
        bar.getStyleClass().add("panel-bar");
        return bar;
    }

    private void filter() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(entry -> severities.shows(entry.severity()) && contains(entry, wanted));
    }

    private boolean contains(LogEntry entry, String wanted) {
        return wanted.isEmpty()
                || session.texts()
                        .now()
                        .text(entry.message())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }
}
