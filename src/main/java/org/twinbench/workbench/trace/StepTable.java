package org.twinbench.workbench.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.twinbench.experiment.trace.PartLife;
import org.twinbench.model.Messages;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;
import org.twinbench.state.TraceStep;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.table.Columns;
import org.twinbench.workbench.timebar.SimulatedTime;

/** What happened to one part and to those that it took in, a line for each step; a selected line shows its instant. */
final class StepTable {
    private final Session session;
    private final TableView<TraceStep> table = new TableView<>();

    /** @param seek shows an instant */
    StepTable(Session session, LongConsumer seek) {
        this.session = session;
        table.setId("genealogy-steps");
        table.accessibleTextProperty().bind(session.texts().of("trace.steps"));
        new Columns<TraceStep>(table, session.texts(), "trace.none")
                .number("trace.column.time", 84, step -> SimulatedTime.fine(step.tick()))
                .text(
                        "trace.column.what",
                        124,
                        step -> what(step, session.texts().now()))
                .text("trace.column.where", 112, this::where)
                .number("trace.column.serial", 56, step -> Long.toString(step.part()))
                .number(
                        "trace.column.other",
                        72,
                        step -> step.other() == TraceStep.NONE ? "" : Long.toString(step.other()))
                .text("trace.column.people", 96, this::people);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().selectedItemProperty().subscribe(step -> {
            if (step != null) {
                seek.accept(step.tick());
            }
        });
    }

    Node node() {
        return table;
    }

    void show(Optional<PartLife> life) {
        table.getSelectionModel().clearSelection();
        table.getItems().setAll(life.map(StepTable::steps).orElse(List.of()));
    }

    private static List<TraceStep> steps(PartLife life) {
        return Stream.concat(life.steps().stream(), life.received().stream())
                .sorted(Comparator.comparingLong(TraceStep::tick))
                .toList();
    }

    /** A step in words. */
    static String what(TraceStep step, Messages messages) {
        return messages.text("trace.what." + step.what().word());
    }

    private Optional<Element> element(TraceStep step) {
        Scenario scenario = session.scenario();
        return Optional.ofNullable(scenario)
                .filter(known -> step.place() < known.elements().size())
                .map(known -> known.elements().get(step.place()));
    }

    private String where(TraceStep step) {
        return element(step).map(Element::id).orElse("");
    }

    /** The people whom the station needs for its work. */
    private String people(TraceStep step) {
        return step.what() == TraceStep.What.WORKED
                ? element(step)
                        .map(element -> element.parameters().getOrDefault("workers", ""))
                        .orElse("")
                : "";
    }
}
