package org.twinbench.workbench.analysis;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.twinbench.experiment.analysis.MachineFigures;
import org.twinbench.experiment.analysis.Oee;
import org.twinbench.experiment.analysis.RunAnalysis;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.table.Columns;
import org.twinbench.workbench.table.ShareBar.Piece;
import org.twinbench.workbench.table.ShareCell;

/** What each machine did with its time, and its effectiveness with the three factors of it. */
final class LossView implements AnalysisView {
    private static final Color FACTOR = Color.web("#3192aa");
    private static final Color INDEX = Color.web("#0969da");

    private final Session session;
    private final TableView<MachineFigures> table = new TableView<>();
    private final ActivityLegend legend = new ActivityLegend();
    private final VBox node = new VBox(4, legend, table);
    private RunAnalysis analysis;

    LossView(Session session) {
        this.session = session;
        node.getStyleClass().add("analysis-body");
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setId("analysis-losses");
        table.accessibleTextProperty().bind(session.texts().of("analysis.view.losses"));
        new Columns<MachineFigures>(table, session.texts(), "analysis.noMachines")
                .text("analysis.column.machine", 120, MachineFigures::element)
                .graphic("analysis.column.time", 360, () -> new ShareCell<>(this::stack, m -> "", this::story))
                .graphic("analysis.column.availability", 118, () -> factor(Oee::availability, FACTOR))
                .graphic("analysis.column.effectiveness", 118, () -> factor(Oee::effectiveness, FACTOR))
                .graphic("analysis.column.quality", 118, () -> factor(Oee::qualityRatio, FACTOR))
                .graphic("analysis.column.oee", 118, () -> factor(Oee::index, INDEX));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getSelectionModel().selectedItemProperty().subscribe(machine -> {
            if (machine != null) {
                session.select(List.of(machine.asset()));
            }
        });
    }

    private List<Piece> stack(MachineFigures machine) {
        return ActivityLegend.occurring(analysis).stream()
                .map(activity -> new Piece(
                        machine.share(activity),
                        ActivityLegend.color(activity),
                        Reasons.percent(machine.share(activity))))
                .toList();
    }

    private String story(MachineFigures machine) {
        return machine.element() + "\n" + new Reasons(analysis, session.texts().now()).times(machine);
    }

    private static TableCell<MachineFigures, MachineFigures> factor(ToDoubleFunction<Oee> factor, Color color) {
        return new ShareCell<>(
                machine -> List.of(new Piece(factor.applyAsDouble(machine.oee()), color, "")),
                machine -> Reasons.percent(factor.applyAsDouble(machine.oee())),
                machine -> machine.element() + " " + Reasons.percent(factor.applyAsDouble(machine.oee())));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(RunAnalysis shown) {
        analysis = shown;
        legend.show(shown, session.texts().now());
        if (!table.getItems().equals(shown.machines())) {
            table.getItems().setAll(shown.machines());
        }
        table.refresh();
    }
}
