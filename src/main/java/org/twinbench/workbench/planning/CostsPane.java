package org.twinbench.workbench.planning;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.twinbench.model.Message;
import org.twinbench.schedule.PlanFigures;
import org.twinbench.schedule.Weights;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.planning.PlanBoard.State;
import org.twinbench.workbench.theme.Ink;

/**
 * What the plan costs, objective by objective, and the weights, which can be changed: the plan is priced anew at once. Beside it where it
 * costs most.
 */
final class CostsPane extends VBox {
    private static final double BAR = 60;
    private static final double MOST = 1e9;
    private static final double WEIGHTS_WIDTH = 330;

    private final Session session;
    private final PlanBoard board;
    private final GridPane grid = new GridPane();
    private final DearestTable dearest;

    /** A weight: its name, what it is now, and the weights with another value of it. */
    private record Weight(
            String key, String term, Function<Weights, Double> get, BiFunction<Weights, Double, Weights> with) {}

    private static final List<Weight> WEIGHTS = List.of(
            new Weight("tardiness", "tardiness", Weights::tardiness, (w, v) -> of(w, 0, v)),
            new Weight("makespan", "makespan", Weights::makespan, (w, v) -> of(w, 1, v)),
            new Weight("setup", "setup", Weights::setup, (w, v) -> of(w, 2, v)),
            new Weight("energy", "energy", Weights::energy, (w, v) -> of(w, 3, v)),
            new Weight("disruption", "disruption", Weights::disruption, (w, v) -> of(w, 4, v)),
            new Weight("reassignment", "", Weights::reassignment, (w, v) -> of(w, 5, v)),
            new Weight("workInProcess", "workInProcess", Weights::workInProcess, (w, v) -> of(w, 6, v)));

    /** @param chosen takes the operation of what is chosen among the dearest */
    CostsPane(Session session, PlanBoard board, IntConsumer chosen) {
        this.session = session;
        this.board = board;
        this.dearest = new DearestTable(session, board, chosen);
        setId("planning-costs");
        getStyleClass().add("analysis-body");
        grid.getStyleClass().add("tight");
        grid.setHgap(12);
        grid.setVgap(4);
        for (int i = 0; i < 4; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(i == 1 ? HPos.RIGHT : HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
        ScrollPane all = new ScrollPane(grid);
        all.setFitToWidth(true);
        all.setMinWidth(WEIGHTS_WIDTH);
        all.setPrefWidth(WEIGHTS_WIDTH);
        HBox.setHgrow(dearest, Priority.ALWAYS);
        HBox both = new HBox(16, all, dearest);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().add(both);
        session.languageProperty().subscribe(language -> refresh());
        session.themeProperty().subscribe(theme -> refresh());
    }

    private static Weights of(Weights weights, int place, double value) {
        double[] all = {
            weights.tardiness(),
            weights.makespan(),
            weights.setup(),
            weights.energy(),
            weights.disruption(),
            weights.reassignment(),
            weights.workInProcess()
        };
        all[place] = value;
        return new Weights(all[0], all[1], all[2], all[3], all[4], all[5], all[6]);
    }

    /** The plan or its problem has changed. */
    void refresh() {
        grid.getChildren().clear();
        State state = board.state();
        if (state == null) {
            return;
        }
        dearest.refresh();
        head("planning.costs.objective", 0);
        head("planning.costs.cost", 1);
        head("planning.costs.weight", 3);
        long most = state.figures().terms().stream()
                .mapToLong(PlanFigures.Term::cost)
                .max()
                .orElse(0);
        int row = 1;
        for (Weight weight : WEIGHTS) {
            long cost = state.figures().terms().stream()
                    .filter(term -> term.key().equals(weight.term()))
                    .mapToLong(PlanFigures.Term::cost)
                    .sum();
            Rectangle bar = new Rectangle(
                    most == 0 ? 0 : BAR * cost / most,
                    12,
                    Ink.of(session.themeProperty().get()).accent());
            grid.addRow(row++, name(weight), cost(weight, cost), bar, field(state, weight));
        }
    }

    private static Label cost(Weight weight, long cost) {
        Label label = new Label(weight.term().isEmpty() ? "" : PlanText.cost(cost));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void head(String key, int column) {
        Label head = new Label(session.texts().now(key));
        head.getStyleClass().add("muted");
        grid.add(head, column, 0);
    }

    private Label name(Weight weight) {
        Label name = new Label(session.texts().now("planning.costs." + weight.key()));
        name.setMinWidth(USE_PREF_SIZE);
        name.setTooltip(unit(weight));
        return name;
    }

    /** What the weight is paid for. */
    private Tooltip unit(Weight weight) {
        return new Tooltip(session.texts().now("planning.costs.unit." + weight.key()));
    }

    private TextField field(State state, Weight weight) {
        double now = weight.get().apply(state.problem().weights());
        TextField field = new TextField(now == Math.rint(now) ? Long.toString((long) now) : Double.toString(now));
        field.setId("planning.costs." + weight.key());
        field.setPrefColumnCount(4);
        field.setAccessibleText(session.texts().now("planning.costs." + weight.key()));
        field.setTooltip(unit(weight));
        field.setOnAction(event -> commit(field, weight));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit(field, weight);
            }
        });
        return field;
    }

    /** Takes a weight from 0 to 10^9; anything else is put back. */
    private void commit(TextField field, Weight weight) {
        State state = board.state();
        Weights weights = state.problem().weights();
        double before = weight.get().apply(weights);
        double value = parsed(field.getText().strip().toLowerCase(Locale.ROOT));
        if (Double.isNaN(value) || board.isLocked()) {
            refresh();
        } else if (value != before) {
            board.take(
                    state.problem().withWeights(weight.with().apply(weights, value)),
                    state.plan(),
                    Message.of("planning.edit.weight", session.texts().now("planning.costs." + weight.key())));
        }
    }

    private static double parsed(String text) {
        boolean isNumber = text.matches("\\d{1,10}(\\.\\d{1,6})?") && Double.parseDouble(text) <= MOST;
        return isNumber ? Double.parseDouble(text) : Double.NaN;
    }
}
