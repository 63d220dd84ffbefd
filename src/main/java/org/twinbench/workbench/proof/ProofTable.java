package org.twinbench.workbench.proof;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.twinbench.experiment.ProofRow;
import org.twinbench.report.ProofText;
import org.twinbench.workbench.language.Texts;

/** One line per known answer. */
final class ProofTable {
    private final TableView<ProofRow> table;
    private final Texts texts;

    ProofTable(ObservableList<ProofRow> rows, Texts texts) {
        this.texts = texts;
        table = new TableView<>(rows);
        table.setId("proof-table");
        table.getStyleClass().add("dense");
        graphic("proof.column.verdict", 84, () -> new VerdictCell(texts));
        graphic("proof.column.off", 120, DeviationCell::new);
        text("proof.column.name", 230, Pos.CENTER_LEFT, row -> texts.now().text(row.tested()));
        text("proof.column.figure", 190, Pos.CENTER_LEFT, row -> texts.now().text(row.figure()));
        text("proof.column.expected", 86, Pos.CENTER_RIGHT, row -> ProofText.number(row.expected()));
        text(
                "proof.column.measured",
                92,
                Pos.CENTER_RIGHT,
                row -> ProofText.number(row.measured().mean()));
        text("proof.column.ci95", 178, Pos.CENTER_RIGHT, row -> ProofText.interval(row.measured()));
        text("proof.column.tolerance", 88, Pos.CENTER_RIGHT, row -> ProofText.tolerance(row.tolerance()));
        text(
                "proof.column.n",
                40,
                Pos.CENTER_RIGHT,
                row -> Integer.toString(row.measured().n()));
        text("proof.column.source", 260, Pos.CENTER_LEFT, row -> texts.now().text(row.source()));
        table.setPlaceholder(note());
        table.accessibleTextProperty().bind(texts.of("proof.title"));
        texts.languageProperty().addListener((observable, before, now) -> table.refresh());
    }

    Node node() {
        return table;
    }

    private Label note() {
        Label note = new Label();
        note.getStyleClass().add("empty-note");
        note.textProperty().bind(texts.of("proof.none"));
        return note;
    }

    private <T> TableColumn<ProofRow, T> column(String key, double width) {
        TableColumn<ProofRow, T> column = new TableColumn<>();
        column.textProperty().bind(texts.of(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        table.getColumns().add(column);
        return column;
    }

    private void text(String key, double width, Pos at, Function<ProofRow, String> text) {
        TableColumn<ProofRow, String> column = column(key, width);
        column.setCellValueFactory(row -> new SimpleStringProperty(text.apply(row.getValue())));
        column.setStyle("-fx-alignment: " + at.name().toLowerCase(Locale.ROOT).replace('_', '-') + ";");
    }

    private void graphic(String key, double width, Supplier<TableCell<ProofRow, ProofRow>> cell) {
        TableColumn<ProofRow, ProofRow> column = column(key, width);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(at -> cell.get());
    }
}
