package org.twinbench.workbench.trace;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.twinbench.experiment.trace.PartLife;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.table.Columns;
import org.twinbench.workbench.timebar.SimulatedTime;

/** A line for each part that was found. */
final class PartTable {
    private final TableView<PartLife> table = new TableView<>();

    /** @param chosen is told the serial number of the part that is selected */
    PartTable(Session session, LongConsumer chosen) {
        table.setId("genealogy-parts");
        table.accessibleTextProperty().bind(session.texts().of("trace.title"));
        new Columns<PartLife>(table, session.texts(), "trace.none")
                .number("trace.column.serial", 64, life -> Long.toString(life.serial()))
                .text("trace.column.kind", 112, PartLife::kind)
                .number(
                        "trace.column.time",
                        72,
                        life -> SimulatedTime.clock(life.steps().getFirst().tick()))
                .number(
                        "trace.column.until",
                        72,
                        life -> SimulatedTime.clock(life.steps().getLast().tick()))
                .text(
                        "trace.column.fate",
                        120,
                        life -> StepTable.what(
                                life.steps().getLast(), session.texts().now()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().selectedItemProperty().subscribe(life -> {
            if (life != null) {
                chosen.accept(life.serial());
            }
        });
    }

    Node node() {
        return table;
    }

    /** Shows other parts; the one that was selected stays so if it is among them, else it is the first. */
    void show(List<PartLife> lives) {
        PartLife before = table.getSelectionModel().getSelectedItem();
        table.getItems().setAll(lives);
        lives.stream()
                .filter(life -> before != null && life.serial() == before.serial())
                .findFirst()
                .or(() -> lives.stream().findFirst())
                .ifPresent(table.getSelectionModel()::select);
    }
}
