package org.twinbench.workbench.planning;

import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.twinbench.experiment.Proportion;

/** A share as a bar from 0 to 1 with its 95 % interval as a line with ends, and the figure behind it. */
final class ChanceCell<T> extends TableCell<T, T> {
    private static final double HEIGHT = 16;
    private static final double THICK = 8;
    private static final double TICK = 10;

    private final Function<T, Proportion> chance;
    private final Function<T, String> story;
    private final Region fill = styled("chance-fill");
    private final Region span = styled("chance-span");
    private final Region low = styled("chance-span");
    private final Region high = styled("chance-span");
    private final Label figure = new Label();
    private final Tooltip tip = new Tooltip();

    private final Pane strip = new Pane(styled("chance-track"), fill, span, low, high) {
        @Override
        protected void layoutChildren() {
            place();
        }
    };

    private final HBox row = new HBox(8, strip, figure);
    private Proportion shown = new Proportion(0, 1);

    /** @param story the same in words, for the tip and the screen reader */
    ChanceCell(Function<T, Proportion> chance, Function<T, String> story) {
        this.chance = chance;
        this.story = story;
        strip.setMinSize(0, HEIGHT);
        strip.setPrefHeight(HEIGHT);
        HBox.setHgrow(strip, Priority.ALWAYS);
        figure.setMinWidth(52);
        figure.setAlignment(Pos.CENTER_RIGHT);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    private static Region styled(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setManaged(false);
        return region;
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        boolean isShown = !empty && item != null;
        setGraphic(isShown ? row : null);
        setTooltip(isShown ? tip : null);
        if (isShown) {
            shown = chance.apply(item);
            figure.setText(String.format(Locale.ROOT, "%.1f %%", 100 * shown.share()));
            tip.setText(story.apply(item));
            setAccessibleText(tip.getText());
            strip.requestLayout();
        }
    }

    private void place() {
        double width = strip.getWidth();
        double middle = strip.getHeight() / 2;
        strip.getChildren().getFirst().resizeRelocate(0, middle - THICK / 2, width, THICK);
        fill.resizeRelocate(0, middle - THICK / 2, width * shown.share(), THICK);
        span.resizeRelocate(width * shown.lo(), middle - 0.5, width * (shown.hi() - shown.lo()), 1);
        low.resizeRelocate(Math.rint(width * shown.lo()), middle - TICK / 2, 1, TICK);
        high.resizeRelocate(Math.rint(width * shown.hi()) - 1, middle - TICK / 2, 1, TICK);
    }
}
