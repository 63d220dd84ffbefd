package org.twinbench.workbench.experiment;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.twinbench.experiment.compare.Goal;
import org.twinbench.experiment.compare.KpiDifference;
import org.twinbench.workbench.experiment.IntervalCell.Interval;
import org.twinbench.workbench.language.Texts;
import org.twinbench.workbench.table.Columns;

/** The figures of two scenarios beside each other, and what can be said about the difference. */
final class DifferenceTable {
    /** Differences beyond this share of A are not drawn to scale: they would leave no room for the others. */
    private static final double FARTHEST = 1;

    private static final double NEAREST = 0.01;

    private final TableView<KpiDifference> table = new TableView<>();
    private final Texts texts;
    /** Half the width of the drawn scale, as a share of A. */
    private final DoubleProperty reach = new SimpleDoubleProperty(FARTHEST);

    DifferenceTable(Texts texts) {
        this.texts = texts;
        table.setId("compare-table");
        table.accessibleTextProperty().bind(texts.of("experiment.compare.title"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        new Columns<KpiDifference>(table, texts, "experiment.compare.none")
                .text("experiment.column.figure", 210, row -> FigureText.name(row.name(), texts.now()))
                .number("experiment.column.a", 112, row -> FigureText.mean(row.a(), row.unit()))
                .number("experiment.column.b", 112, row -> FigureText.mean(row.b(), row.unit()))
                .number("experiment.column.difference", 90, row -> difference(row))
                .number("experiment.column.ci", 90, row -> FigureText.halfWidth(row.difference(), row.unit()))
                .number("experiment.column.relative", 80, row -> FigureText.percent(row.relative()))
                .graphic(
                        "experiment.column.interval",
                        220,
                        () -> new IntervalCell<>(DifferenceTable::interval, reach::get))
                .text("experiment.column.verdict", 110, this::verdict);
        StringProperty scale = table.getColumns().get(6).textProperty();
        scale.unbind();
        scale.bind(texts.of("experiment.column.interval", reach));
    }

    Node node() {
        return table;
    }

    private static String difference(KpiDifference row) {
        double shown = row.shown(row.difference().mean());
        return shown > 0 ? "+" + FigureText.number(shown) : FigureText.number(shown);
    }

    private String verdict(KpiDifference row) {
        return texts.now("experiment.verdict." + Goal.verdict(row));
    }

    /** As shares of A. */
    private static Interval interval(KpiDifference row) {
        double scale = 1 / Math.abs(row.a().mean());
        return new Interval(
                row.difference().lo() * scale,
                row.difference().mean() * scale,
                row.difference().hi() * scale);
    }

    void show(List<KpiDifference> rows) {
        double widest = rows.stream()
                .map(DifferenceTable::interval)
                .mapToDouble(interval -> Math.max(Math.abs(interval.lo()), Math.abs(interval.hi())))
                .filter(Double::isFinite)
                .max()
                .orElse(FARTHEST);
        reach.set(Math.clamp(widest, NEAREST, FARTHEST));
        table.getItems().setAll(rows);
        table.refresh();
    }
}
