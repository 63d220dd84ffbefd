package org.twinbench.workbench.log;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.workbench.LogEntry;
import org.twinbench.workbench.language.Texts;
import org.twinbench.workbench.problems.SeverityIcon;

/** A line of the log: time of day, severity, text. */
final class LogCell extends ListCell<LogEntry> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Texts texts;
    private final Label time = new Label();
    private final Label text = new Label();
    private final HBox row = new HBox(time, new FontIcon("mdi2i-information-outline"), text);

    LogCell(Texts texts) {
        this.texts = texts;
        time.getStyleClass().add("muted");
        row.getStyleClass().add("log-row");
    }

    @Override
    protected void updateItem(LogEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(empty ? null : row);
        if (!empty) {
            time.setText(TIME.format(entry.time().atZone(ZoneId.systemDefault())));
            row.getChildren().set(1, SeverityIcon.of(entry.severity()));
            text.setText(texts.now().text(entry.message()));
        }
    }
}
