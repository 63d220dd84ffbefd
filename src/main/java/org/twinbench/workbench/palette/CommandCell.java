package org.twinbench.workbench.palette;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.workbench.commands.Command;
import org.twinbench.workbench.language.Texts;

/** A line of the palette: icon, name, menu, shortcut. */
final class CommandCell extends ListCell<Match> {
    private static final String NO_ICON = "mdi2c-chevron-right";

    private final Texts texts;
    private final FontIcon icon = new FontIcon(NO_ICON);
    private final Label name = new Label();
    private final Label menu = new Label();
    private final Label keys = new Label();
    private final HBox row;

    CommandCell(Texts texts) {
        this.texts = texts;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        menu.getStyleClass().add("muted");
        keys.getStyleClass().add("keys");
        row = new HBox(icon, name, menu, gap, keys);
        row.getStyleClass().add("palette-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Match match, boolean empty) {
        super.updateItem(match, empty);
        setGraphic(empty ? null : row);
        if (!empty) {
            show(match.command());
        }
    }

    private void show(Command command) {
        icon.setIconLiteral(command.icon().isEmpty() ? NO_ICON : command.icon());
        name.setText(texts.now(command.textKey()));
        menu.setText(command.menu().map(place -> texts.now(place.titleKey())).orElse(""));
        keys.setText(
                command.shortcut().map(shortcut -> shortcut.getDisplayText()).orElse(""));
        keys.setVisible(command.shortcut().isPresent());
    }
}
