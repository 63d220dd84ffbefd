package org.twinbench.workbench.planning;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.twinbench.schedule.chart.PlanComparison;
import org.twinbench.schedule.chart.PlanComparison.Side;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.planning.PlanBoard.State;

/** Keeps a plan and shows how the one on the table differs from it: in figures here, as outlines on the Gantt. */
final class ComparePlansPane extends VBox {
    private static final int MOST = 200;

    private final Session session;
    private final PlanBoard board;
    private final PlanText text;
    private final ObjectProperty<Side> kept = new SimpleObjectProperty<>();
    private final Label heading = new Label();
    private final GridPane terms = grid();
    private final GridPane orders = grid();

    ComparePlansPane(Session session, PlanBoard board) {
        super(8);
        this.session = session;
        this.board = board;
        this.text = new PlanText(session.texts());
        setId("planning-compare");
        getStyleClass().add("analysis-body");
        heading.setId("planning-compare-heading");
        heading.setWrapText(true);
        Button keep = new Button();
        keep.setId("planning.compare.keep");
        keep.textProperty().bind(session.texts().of("planning.compare.keep"));
        keep.disableProperty().bind(board.stateProperty().isNull());
        keep.setOnAction(event -> keep());
        Button forget = new Button();
        forget.setId("planning.compare.forget");
        forget.textProperty().bind(session.texts().of("planning.compare.forget"));
        forget.disableProperty().bind(kept.isNull());
        forget.setOnAction(event -> kept.set(null));
        ScrollPane list = new ScrollPane(orders);
        list.setFitToWidth(true);
        HBox.setHgrow(list, Priority.ALWAYS);
        HBox body = new HBox(32, terms, list);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new HBox(8, keep, forget), heading, body);
        kept.subscribe(side -> refresh());
        session.languageProperty().subscribe(language -> refresh());
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.setHgap(18);
        grid.setVgap(3);
        for (int i = 0; i < 4; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    /** The plan that is kept; null if none is. */
    ObjectProperty<Side> keptProperty() {
        return kept;
    }

    /** Keeps the plan that is on the table. */
    void keep() {
        State state = board.state();
        kept.set(new Side(state.problem(), state.plan()));
    }

    /** The plan on the table has changed. */
    void refresh() {
        terms.getChildren().clear();
        orders.getChildren().clear();
        if (kept.get() == null || board.state() == null) {
            heading.setText(session.texts().now("planning.compare.nothing"));
            return;
        }
        State state = board.state();
        PlanComparison comparison = PlanComparison.of(kept.get(), new Side(state.problem(), state.plan()));
        heading.setText(session.texts()
                .now(
                        "planning.compare.heading",
                        comparison.moved(),
                        comparison.common(),
                        comparison.lateBefore(),
                        comparison.lateAfter()));
        head(
                terms,
                "planning.compare.objective",
                "planning.compare.kept",
                "planning.compare.now",
                "planning.compare.difference");
        int row = 1;
        for (PlanComparison.Term term : comparison.terms()) {
            if (term.before() != 0 || term.after() != 0) {
                terms.addRow(
                        row++,
                        new Label(session.texts().now("schedule.objective." + term.key())),
                        new Label(PlanText.cost(term.before())),
                        new Label(PlanText.cost(term.after())),
                        new Label(PlanText.moreCost(term.after() - term.before())));
            }
        }
        showOrders(state, comparison);
    }

    private void head(GridPane grid, String... keys) {
        for (int i = 0; i < keys.length; i++) {
            Label label = new Label(session.texts().now(keys[i]));
            label.getStyleClass().add("muted");
            grid.add(label, i, 0);
        }
    }

    private void showOrders(State state, PlanComparison comparison) {
        head(
                orders,
                "planning.compare.order",
                "planning.compare.kept",
                "planning.compare.now",
                "planning.compare.difference");
        int row = 1;
        for (PlanComparison.Shift each :
                comparison.orders().stream().limit(MOST).toList()) {
            String late = each.isLate() && !each.wasLate() ? " ▲" : each.wasLate() && !each.isLate() ? " ✓" : "";
            orders.addRow(
                    row++,
                    new Label(each.order()),
                    new Label(text.instant(state.problem(), each.before())),
                    new Label(text.instant(state.problem(), each.after()) + late),
                    new Label(PlanText.moreHours(each.after() - each.before())));
        }
    }
}
