package org.twinbench.workbench.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.paint.Color;
import org.twinbench.experiment.analysis.Activity;
import org.twinbench.experiment.analysis.MachineFigures;
import org.twinbench.experiment.analysis.RunAnalysis;
import org.twinbench.model.AssetId;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.table.Columns;
import org.twinbench.workbench.table.ShareBar.Piece;
import org.twinbench.workbench.table.ShareCell;

/** A line for each machine, the one that limits the plant first: what both methods say of it, and why. */
final class BottleneckTable {
    static final Color SOLE = Color.web("#bc4c00");
    static final Color SHIFTING = Color.web("#f2b27a");

    private final Session session;
    private final TableView<Integer> table = new TableView<>();
    private RunAnalysis analysis;
    private boolean filling;

    BottleneckTable(Session session) {
        this.session = session;
        table.setId("analysis-bottlenecks");
        table.accessibleTextProperty().bind(session.texts().of("analysis.view.bottleneck"));
        new Columns<Integer>(table, session.texts(), "analysis.noMachines")
                .text("analysis.column.machine", 104, i -> machine(i).element())
                .graphic("analysis.column.share", 124, () -> new ShareCell<>(this::shares, this::share, this::story))
                .text("analysis.column.arrow", 128, i -> reasons().arrow(i))
                .number("analysis.column.active", 72, i -> Reasons.percent(active(machine(i))))
                .text("analysis.column.why", 240, i -> reasons().times(machine(i)));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    }

    Node node() {
        return table;
    }

    private MachineFigures machine(int number) {
        return analysis.machines().get(number);
    }

    private static double active(MachineFigures machine) {
        return List.of(Activity.values()).stream()
                .filter(Activity::isActive)
                .mapToDouble(machine::plannedShare)
                .sum();
    }

    private Reasons reasons() {
        return new Reasons(analysis, session.texts().now());
    }

    private List<Piece> shares(int number) {
        return List.of(
                new Piece(analysis.periods().sole(number), SOLE, ""),
                new Piece(analysis.periods().shifting(number), SHIFTING, ""));
    }

    private String share(int number) {
        return Reasons.percent(analysis.periods().share(number));
    }

    private String story(int number) {
        return "%s\n%s %s\n%s %s"
                .formatted(
                        reasons().story(number),
                        session.texts().now("analysis.column.sole"),
                        Reasons.percent(analysis.periods().sole(number)),
                        session.texts().now("analysis.column.shifting"),
                        Reasons.percent(analysis.periods().shifting(number)));
    }

    private void choose(Integer number) {
        if (number != null && !filling) {
            session.select(List.of(machine(number).asset()));
        }
    }

    /** Shows another analysis; who is selected stays selected. */
    void show(RunAnalysis shown) {
        Integer chosen = table.getSelectionModel().getSelectedItem();
        AssetId asset = chosen == null ? null : machine(chosen).asset();
        analysis = shown;
        List<Integer> order = IntStream.range(0, shown.machines().size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -shown.periods().share(i)))
                .toList();
        filling = true;
        table.getItems().setAll(order);
        order.stream()
                .filter(i -> machine(i).asset().equals(asset))
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
        filling = false;
        table.refresh();
    }
}
