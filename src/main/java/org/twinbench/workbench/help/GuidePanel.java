package org.twinbench.workbench.help;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;

/** The user guide as a tab, in the language of the window. */
public final class GuidePanel implements Panel {
    private final Session session;
    private final VBox column = new VBox();

    public GuidePanel(Session session) {
        this.session = session;
    }

    @Override
    public String id() {
        return "guide";
    }

    @Override
    public String titleKey() {
        return "workbench.help.guide";
    }

    @Override
    public String icon() {
        return "mdi2b-book-open-page-variant-outline";
    }

    @Override
    public DockPlace place() {
        return DockPlace.CENTRE;
    }

    @Override
    public Node node() {
        column.getStyleClass().add("guide-column");
        session.languageProperty()
                .subscribe(language -> column.getChildren()
                        .setAll(Guide.in(language.locale()).blocks().stream()
                                .map(GuidePanel::show)
                                .toList()));
        ScrollPane node = new ScrollPane(column);
        node.setId("guide");
        node.setFitToWidth(true);
        node.getStyleClass().add("guide");
        return node;
    }

    private static Node show(Guide.Block block) {
        return switch (block) {
            case Guide.Heading(int level, List<Guide.Span> text) -> flow(text, "guide-heading-" + level);
            case Guide.Paragraph(List<Guide.Span> text) -> flow(text, "guide-paragraph");
            case Guide.Table(List<List<List<Guide.Span>>> rows) -> table(rows);
        };
    }

    private static TextFlow flow(List<Guide.Span> spans, String style) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add(style);
        for (Guide.Span span : spans) {
            Text text = new Text(span.text());
            text.getStyleClass().add("guide-" + span.style().name().toLowerCase(Locale.ROOT));
            flow.getChildren().add(text);
        }
        return flow;
    }

    private static GridPane table(List<List<List<Guide.Span>>> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("guide-table");
        ColumnConstraints first = new ColumnConstraints();
        first.setPercentWidth(38);
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(first, rest);
        for (int row = 0; row < rows.size(); row++) {
            for (int cell = 0; cell < rows.get(row).size(); cell++) {
                grid.add(flow(rows.get(row).get(cell), row == 0 ? "guide-table-head" : "guide-table-cell"), cell, row);
            }
        }
        return grid;
    }
}
