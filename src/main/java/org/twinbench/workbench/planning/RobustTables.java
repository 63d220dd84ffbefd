package org.twinbench.workbench.planning;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.twinbench.experiment.robust.MachineOutlook;
import org.twinbench.experiment.robust.OperationOutlook;
import org.twinbench.experiment.robust.OrderOutlook;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Order;
import org.twinbench.workbench.language.Texts;
import org.twinbench.workbench.planning.RobustTrial.Tried;
import org.twinbench.workbench.table.Columns;

/** What a trial found, as tables: orders, the least certain first; fragile operations; machines that take longer than planned. */
final class RobustTables {
    private final Texts texts;
    private final PlanText text;
    private final TableView<OrderRow> orders = new TableView<>();
    private final TableView<OperationRow> operations = new TableView<>();
    private final TableView<MachineRow> machines = new TableView<>();

    private record OrderRow(Tried of, OrderOutlook outlook) {
        Order order() {
            return of.judged().orders().get(outlook.order());
        }

        Optional<Integer> last() {
            return order().routings().stream()
                    .flatMap(List::stream)
                    .flatMap(op -> of.state().plan().assignment(op).stream())
                    .max(Comparator.comparingLong(Assignment::end))
                    .map(Assignment::operation);
        }
    }

    private record OperationRow(Tried of, OperationOutlook outlook) {
        String operation() {
            return of.judged().operations().get(outlook.operation()).id();
        }

        String machine() {
            return of.judged().machines().get(outlook.machine()).id();
        }
    }

    private record MachineRow(Tried of, MachineOutlook outlook) {
        String machine() {
            return of.judged().machines().get(outlook.machine()).id();
        }
    }

    /** @param chosen takes an operation to show on the Gantt */
    RobustTables(Texts texts, IntConsumer chosen) {
        this.texts = texts;
        this.text = new PlanText(texts);
        orders.setId("planning-robust-orders");
        operations.setId("planning-robust-operations");
        machines.setId("planning-robust-machines");
        orderColumns();
        new Columns<>(operations, texts, "planning.robust.noFragile")
                .text("planning.robust.operation", 200, OperationRow::operation)
                .text("planning.robust.machine", 110, OperationRow::machine)
                .number(
                        "planning.robust.fragility",
                        80,
                        row -> percent(row.outlook().fragility()))
                .number(
                        "planning.robust.criticality",
                        70,
                        row -> percent(row.outlook().criticality()))
                .number(
                        "planning.robust.longer",
                        80,
                        row -> PlanText.hours(row.outlook().buffer()));
        new Columns<>(machines, texts, "planning.robust.noMachine")
                .text("planning.robust.machine", 160, MachineRow::machine)
                .number(
                        "planning.robust.busyPlanned",
                        120,
                        row -> hours(row.outlook().planned()))
                .number(
                        "planning.robust.stretch",
                        120,
                        row -> more(row.outlook().stretch().mean()));
        List.of(orders, operations, machines)
                .forEach(table -> table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN));
        choose(orders, OrderRow::last, chosen);
        choose(operations, row -> Optional.of(row.outlook().operation()), chosen);
    }

    private void orderColumns() {
        new Columns<>(orders, texts, "planning.robust.noOrder")
                .text("planning.robust.order", 74, row -> row.order().id())
                .graphic(
                        "planning.robust.onTime",
                        130,
                        () -> new ChanceCell<OrderRow>(row -> row.outlook().onTime(), this::story))
                .number(
                        "planning.robust.due",
                        102,
                        row -> row.order().hasDueDate()
                                ? instant(row, row.order().due())
                                : "–")
                .number(
                        "planning.robust.planned",
                        102,
                        row -> instant(row, row.outlook().planned()))
                .number(
                        "planning.robust.median",
                        102,
                        row -> instant(row, row.outlook().median()))
                .number(
                        "planning.robust.ninety",
                        102,
                        row -> instant(row, row.outlook().ninety()))
                .number(
                        "planning.robust.buffer",
                        66,
                        row -> PlanText.hours(row.outlook().buffer()));
    }

    private static <T> void choose(TableView<T> table, Function<T, Optional<Integer>> operation, IntConsumer chosen) {
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).flatMap(operation).ifPresent(chosen::accept));
    }

    private String instant(OrderRow row, long ticks) {
        return text.shortInstant(row.of().judged(), ticks);
    }

    private String story(OrderRow row) {
        var chance = row.outlook().onTime();
        return texts.now(
                "planning.robust.story",
                row.order().id(),
                chance.hits(),
                chance.n(),
                percent(chance.lo()),
                percent(chance.hi()),
                hours(row.outlook().tardiness().mean()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String hours(double seconds) {
        return PlanText.hours(Ticks.ofSeconds(seconds));
    }

    private static String more(double factor) {
        return String.format(Locale.ROOT, "%+.1f %%", 100 * (factor - 1));
    }

    void show(Tried tried) {
        orders.getItems()
                .setAll(tried.robustness().orders().stream()
                        .map(each -> new OrderRow(tried, each))
                        .toList());
        operations
                .getItems()
                .setAll(tried.robustness().fragile(0).stream()
                        .map(each -> new OperationRow(tried, each))
                        .toList());
        machines.getItems()
                .setAll(tried.robustness().machines().stream()
                        .map(each -> new MachineRow(tried, each))
                        .sorted(Comparator.comparingDouble((MachineRow row) ->
                                        row.outlook().stretch().mean())
                                .reversed())
                        .toList());
    }

    /** By the key of its name each table, the first one first. */
    SequencedMap<String, Node> nodes() {
        SequencedMap<String, Node> nodes = new LinkedHashMap<>();
        nodes.put("planning.robust.orders", orders);
        nodes.put("planning.robust.operations", operations);
        nodes.put("planning.robust.machines", machines);
        return nodes;
    }
}
