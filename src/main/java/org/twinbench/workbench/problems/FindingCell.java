package org.twinbench.workbench.problems;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.model.Finding;
import org.twinbench.workbench.language.Texts;

/** A problem: what it is above where it is. */
final class FindingCell extends ListCell<Finding> {
    private final Texts texts;
    private final HBox row = new HBox();
    private final Label text = new Label();
    private final Label place = new Label();

    FindingCell(Texts texts) {
        this.texts = texts;
        text.setWrapText(true);
        place.getStyleClass().add("muted");
        VBox lines = new VBox(text, place);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row.getChildren().addAll(new FontIcon("mdi2a-alert-outline"), lines);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("finding-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        setGraphic(empty ? null : row);
        setAccessibleText(empty ? "" : finding.text(texts.now()));
        if (!empty) {
            row.getChildren().set(0, SeverityIcon.of(finding.severity()));
            text.setText(texts.now().text(finding.message()));
            place.setText(finding.place().toString());
        }
    }
}
