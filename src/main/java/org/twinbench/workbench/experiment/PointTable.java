package org.twinbench.workbench.experiment;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.design.Fraction;
import org.twinbench.experiment.plan.ExperimentResult;
import org.twinbench.experiment.plan.Factor;
import org.twinbench.experiment.plan.Point;
import org.twinbench.experiment.plan.ResponseResult;
import org.twinbench.experiment.selection.Candidate;
import org.twinbench.model.Unit;
import org.twinbench.workbench.language.Texts;
import org.twinbench.workbench.table.Columns;

/** The points of an experiment with what was measured there; of a selection, which one was chosen. */
final class PointTable {
    private final TableView<Integer> table = new TableView<>();
    private final Texts texts;

    PointTable(Texts texts) {
        this.texts = texts;
        table.setId("experiment-points");
        table.accessibleTextProperty().bind(texts.of("experiment.points"));
    }

    Node node() {
        return table;
    }

    void clear() {
        table.getItems().clear();
        table.getColumns().clear();
    }

    void show(ExperimentResult result) {
        clear();
        Columns<Integer> columns = new Columns<>(table, texts, "experiment.design.none");
        columns.named("#", 40, i -> Integer.toString(i + 1));
        List<Factor> factors = result.prepared().experiment().factors();
        List<Point> points = result.prepared().points();
        if (factors.isEmpty()) {
            columns.text("experiment.column.scenario", 220, i -> points.get(i).name());
        }
        for (int f = 0; f < factors.size(); f++) {
            int factor = f;
            columns.named(
                    Fraction.name(1 << f), 150, i -> points.get(i).levels().get(factor));
        }
        switch (result) {
            case ExperimentResult.Responses responses -> responses.responses().forEach(r -> response(columns, r));
            case ExperimentResult.Best best -> best(columns, best);
        }
        table.getItems().setAll(IntStream.range(0, points.size()).boxed().toList());
        if (result instanceof ExperimentResult.Best best) {
            table.getSelectionModel().select(best.selection().best());
        }
    }

    private void response(Columns<Integer> columns, ResponseResult response) {
        columns.named(
                FigureText.name(response.name(), texts.now()),
                170,
                i -> withInterval(response.points().get(i), response.unit()));
    }

    private static String withInterval(Estimate estimate, Unit unit) {
        return FigureText.mean(estimate, unit) + "  " + FigureText.halfWidth(estimate, unit);
    }

    private void best(Columns<Integer> columns, ExperimentResult.Best best) {
        List<Candidate> candidates = best.selection().candidates();
        columns.named(
                FigureText.name(best.response(), texts.now()),
                190,
                i -> withInterval(candidates.get(i).last(), best.unit()));
        columns.number(
                "experiment.replications",
                100,
                i -> Integer.toString(candidates.get(i).last().n()));
        columns.text("experiment.column.verdict", 260, i -> texts.now("experiment.design." + verdict(best, i)));
    }

    private static String verdict(ExperimentResult.Best best, int point) {
        if (point == best.selection().best()) {
            return "best";
        }
        return best.selection().candidates().get(point).survived() ? "close" : "screened";
    }
}
