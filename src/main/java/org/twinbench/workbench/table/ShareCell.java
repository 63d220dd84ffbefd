package org.twinbench.workbench.table;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.twinbench.workbench.table.ShareBar.Piece;

/** Shares of a row as a bar, with a figure behind it and the whole story in the tip and for the screen reader. */
public final class ShareCell<T> extends TableCell<T, T> {
    private final Function<T, List<Piece>> pieces;
    private final Function<T, String> figure;
    private final Function<T, String> story;
    private final ShareBar bar = new ShareBar();
    private final Label text = new Label();
    private final HBox row = new HBox(8, bar, text);
    private final Tooltip tip = new Tooltip();

    /** @param figure what stands behind the bar; empty for a bar over the whole cell */
    public ShareCell(Function<T, List<Piece>> pieces, Function<T, String> figure, Function<T, String> story) {
        this.pieces = pieces;
        this.figure = figure;
        this.story = story;
        HBox.setHgrow(bar, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        text.setAlignment(Pos.CENTER_RIGHT);
        text.setMinWidth(44);
        text.managedProperty().bind(text.visibleProperty());
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        boolean isShown = !empty && item != null;
        setGraphic(isShown ? row : null);
        setTooltip(isShown ? tip : null);
        if (isShown) {
            bar.show(pieces.apply(item));
            text.setText(figure.apply(item));
            text.setVisible(!text.getText().isEmpty());
            tip.setText(story.apply(item));
            setAccessibleText(tip.getText());
        }
    }
}
