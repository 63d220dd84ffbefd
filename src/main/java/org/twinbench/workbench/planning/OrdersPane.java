package org.twinbench.workbench.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.twinbench.schedule.Costs;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.PlanAppraisal;
import org.twinbench.schedule.WorkCalendar;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.planning.PlanBoard.State;

/** The orders as a table: when each is due and ready, how late, and at what cost. Choosing one shows it on the Gantt. */
final class OrdersPane extends VBox {
    private final Session session;
    private final PlanText text;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final FilteredList<Row> found = new FilteredList<>(rows);
    private final TableView<Row> table = new TableView<>();

    /** An order; {@code end} is {@link WorkCalendar#NEVER} if nothing of it is planned. */
    private record Row(int index, Order order, long end, long lateness, long cost, State state) {}

    /** @param chosen takes the last operation of an order that is chosen */
    OrdersPane(Session session, IntConsumer chosen) {
        this.session = session;
        this.text = new PlanText(session.texts());
        setId("planning-orders");
        TextField filter = new TextField();
        filter.setId("planning.orders.filter");
        filter.promptTextProperty().bind(session.texts().of("planning.orders.filter"));
        filter.textProperty().subscribe(word -> found.setPredicate(row -> fits(row, word.toLowerCase(Locale.ROOT))));
        SortedList<Row> sorted = new SortedList<>(found);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId("planning-orders-table");
        table.getStyleClass().add("dense");
        Label none = new Label();
        none.textProperty().bind(session.texts().of("planning.orders.none"));
        table.setPlaceholder(none);
        column("id", 110, row -> row.order().id(), (row, cell) -> row.order().id());
        column(
                "product",
                160,
                row -> row.order().product(),
                (row, cell) -> row.order().product());
        column(
                "quantity",
                80,
                row -> row.order().quantity(),
                (row, cell) -> "" + row.order().quantity());
        column(
                "priority",
                80,
                row -> row.order().priority(),
                (row, cell) -> "" + row.order().priority());
        column(
                "due",
                150,
                row -> row.order().due(),
                (row, cell) -> instant(row, row.order().due()));
        column("end", 150, Row::end, (row, cell) -> instant(row, row.end()));
        column(
                "late",
                100,
                Row::lateness,
                (row, cell) -> row.lateness() > 0 ? "▲ " + PlanText.hours(row.lateness()) : "");
        column("cost", 110, Row::cost, (row, cell) -> row.cost() > 0 ? PlanText.cost(row.cost()) : "");
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row ->
                        Optional.ofNullable(row).flatMap(OrdersPane::last).ifPresent(chosen::accept));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox bar = new VBox(filter);
        bar.getStyleClass().add("panel-bar");
        getChildren().addAll(bar, table);
    }

    /** How a row is shown in a column. */
    private interface Cell {
        String text(Row row, String column);
    }

    private <T extends Comparable<T>> void column(String key, double width, Function<Row, T> value, Cell cell) {
        TableColumn<Row, Row> column = new TableColumn<>();
        column.textProperty().bind(session.texts().of("planning.orders." + key));
        column.setPrefWidth(width);
        column.setCellValueFactory(data -> new SimpleObjectProperty<>(data.getValue()));
        column.setComparator((a, b) -> value.apply(a).compareTo(value.apply(b)));
        column.setCellFactory(its -> new TableCell<>() {
            @Override
            protected void updateItem(Row row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty || row == null ? "" : cell.text(row, key));
            }
        });
        table.getColumns().add(column);
    }

    private String instant(Row row, long ticks) {
        return ticks >= WorkCalendar.NEVER ? "" : text.instant(row.state().problem(), ticks);
    }

    private static boolean fits(Row row, String word) {
        return (row.order().id() + " " + row.order().name() + " " + row.order().product())
                .toLowerCase(Locale.ROOT)
                .contains(word);
    }

    private static Optional<Integer> last(Row row) {
        return row.order().routings().stream()
                .flatMap(List::stream)
                .flatMap(op -> row.state().plan().assignment(op).stream())
                .reduce((a, b) -> a.end() >= b.end() ? a : b)
                .map(each -> each.operation());
    }

    /** The plan has changed. */
    void refresh(State state) {
        List<Row> now = new ArrayList<>();
        Costs costs = new Costs(state.problem());
        for (int i = 0; i < state.problem().orders().size(); i++) {
            Order order = state.problem().orders().get(i);
            Optional<Long> end = PlanAppraisal.end(state.problem(), state.plan(), i);
            int index = i;
            now.add(new Row(
                    i,
                    order,
                    end.orElse(WorkCalendar.NEVER),
                    end.map(ready -> Math.max(0, ready - order.due())).orElse(0L),
                    end.map(ready -> costs.tardiness(index, ready)).orElse(0L),
                    state));
        }
        rows.setAll(now);
    }
}
