package org.twinbench.workbench.inspector;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Tables of names and values. */
final class Grids {
    private Grids() {}

    /** Names to the left, as wide as a third; values take the rest. */
    static GridPane twoColumns() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("name-values");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(38);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, values);
        return grid;
    }
}
