package org.twinbench.workbench.help;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
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
    private static final double WIDEST = 760;

    private final Session session;
    private final Path pictures;
    private final VBox column = new VBox();

    /** @param pictures the folder with the pictures of the guide */
    public GuidePanel(Session session, Path pictures) {
        this.session = session;
        this.pictures = pictures;
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
                                .map(this::show)
                                .toList()));
        ScrollPane node = new ScrollPane(column);
        node.setId("guide");
        node.setFitToWidth(true);
        node.getStyleClass().add("guide");
        return node;
    }

    private Node show(Guide.Block block) {
        return switch (block) {
            case Guide.Heading(int level, List<Guide.Span> text) -> flow(text, "guide-heading-" + level);
            case Guide.Paragraph(List<Guide.Span> text) -> flow(text, "guide-paragraph");
            case Guide.Picture(String caption, String file) -> picture(caption, file);
            case Guide.Table(List<List<List<Guide.Span>>> rows) -> table(rows);
        };
    }

    /** Read in the background; where it is missing, its caption stands alone. */
    private Node picture(String caption, String file) {
        Image image = new Image(pictures.resolve(file).toUri().toString(), true);
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(WIDEST);
        view.managedProperty().bind(image.errorProperty().not());
        view.setAccessibleText(caption);
        Label words = new Label(caption);
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        VBox box = new VBox(4, view, words);
        box.getStyleClass().add("guide-picture");
        return box;
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
