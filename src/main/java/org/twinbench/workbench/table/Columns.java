package org.twinbench.workbench.table;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.twinbench.workbench.language.Texts;

/** Gives a dense table its columns; titles and contents follow the language. */
public final class Columns<T> {
    private final TableView<T> table;
    private final Texts texts;

    /** @param emptyKey message of what stands there while there is no row */
    public Columns(TableView<T> table, Texts texts, String emptyKey) {
        this.table = table;
        this.texts = texts;
        table.getStyleClass().add("dense");
        Label none = new Label();
        none.getStyleClass().add("empty-note");
        none.textProperty().bind(texts.of(emptyKey));
        table.setPlaceholder(none);
        texts.languageProperty().addListener((observable, before, now) -> table.refresh());
    }

    /** A column of words, from the left. */
    public Columns<T> text(String key, double width, Function<T, String> text) {
        return text(key, width, text, "center-left");
    }

    /** A column of figures, from the right. */
    public Columns<T> number(String key, double width, Function<T, String> text) {
        return text(key, width, text, "center-right");
    }

    private Columns<T> text(String key, double width, Function<T, String> text, String at) {
        TableColumn<T, String> column = column(key, width);
        column.setCellValueFactory(row -> new SimpleStringProperty(text.apply(row.getValue())));
        column.setStyle("-fx-alignment: " + at + ";");
        return this;
    }

    /** A column of figures under a title that is a name and needs no translation. */
    public Columns<T> named(String title, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new SimpleStringProperty(text.apply(row.getValue())));
        table.getColumns().add(column);
        return this;
    }

    /** A column of cells that draw a row. */
    public Columns<T> graphic(String key, double width, Supplier<? extends TableCell<T, T>> cell) {
        TableColumn<T, T> column = column(key, width);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(at -> cell.get());
        return this;
    }

    private <V> TableColumn<T, V> column(String key, double width) {
        TableColumn<T, V> column = new TableColumn<>();
        column.setId(key);
        column.textProperty().bind(texts.of(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        table.getColumns().add(column);
        return column;
    }
}
