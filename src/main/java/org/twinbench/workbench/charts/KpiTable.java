package org.twinbench.workbench.charts;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.twinbench.experiment.analysis.Flow;
import org.twinbench.model.AssetId;
import org.twinbench.model.Messages;
import org.twinbench.sim.Kpi;
import org.twinbench.sim.Kpis;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.inspector.ChannelText;

/** The figures of the run so far: those of the whole model first, those of the selection if there is one. */
final class KpiTable {
    private final Session session;
    private final TableView<Kpi> table = new TableView<>();

    KpiTable(Session session) {
        this.session = session;
        table.setId("charts-kpis");
        table.getStyleClass().add("dense");
        column("charts.kpi", 240, 90, kpi -> label(kpi, session.texts().now()));
        column("charts.asset", 110, 56, kpi -> kpi.asset().map(AssetId::value).orElse("–"));
        column("charts.value", 100, 92, kpi -> ChannelText.amount(kpi.value(), kpi.unit()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label none = new Label();
        none.getStyleClass().add("empty-note");
        none.textProperty().bind(session.texts().of("charts.noKpis"));
        table.setPlaceholder(none);
    }

    Node node() {
        return table;
    }

    private void column(String key, double width, double least, Function<Kpi, String> text) {
        TableColumn<Kpi, String> column = new TableColumn<>();
        column.textProperty().bind(session.texts().of(key));
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setSortable(false);
        column.setCellValueFactory(row -> new SimpleStringProperty(text.apply(row.getValue())));
        table.getColumns().add(column);
    }

    private static String label(Kpi kpi, Messages messages) {
        String key = "kpi." + kpi.key();
        return messages.has(key) ? messages.text(key) : kpi.key();
    }

    void show(Kpis kpis) {
        if (kpis == null) {
            table.getItems().clear();
            return;
        }
        List<Kpi> shown = kpis.list().stream()
                .filter(kpi -> !Flow.isCount(kpi.key()))
                .filter(kpi -> session.selection().isEmpty()
                        || kpi.asset().isEmpty()
                        || session.selection().contains(kpi.asset().get()))
                .toList();
        if (!table.getItems().equals(shown)) {
            table.getItems().setAll(shown);
        }
        table.refresh();
    }
}
