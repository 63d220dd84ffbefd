package org.twinbench.workbench.analysis;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.experiment.analysis.Cause;
import org.twinbench.workbench.Session;

/** What keeps the plant from doing better, in words; choosing one selects where it is. */
final class CauseList {
    /** Icon, gaps and scroll bar. */
    private static final double BESIDE_TEXT = 64;

    private final Session session;
    private final ListView<Cause> list = new ListView<>();

    CauseList(Session session) {
        this.session = session;
        list.setId("analysis-causes");
        list.accessibleTextProperty().bind(session.texts().of("analysis.causes"));
        Label none = new Label();
        none.getStyleClass().add("empty-note");
        none.textProperty().bind(session.texts().of("analysis.noCauses"));
        list.setPlaceholder(none);
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(cause -> {
            if (cause != null) {
                session.select(List.of(cause.asset()));
            }
        });
    }

    Node node() {
        return list;
    }

    void show(List<Cause> causes) {
        if (!list.getItems().equals(causes)) {
            list.getItems().setAll(causes);
        }
        list.refresh();
    }

    /** The icon of a kind of cause: the same word in another writing, for those who skim. */
    static String icon(String key) {
        return switch (key.substring(key.lastIndexOf('.') + 1)) {
            case "bottleneck", "bottleneckUnsure" -> "mdi2f-filter-outline";
            case "failures" -> "mdi2w-wrench-outline";
            case "setups" -> "mdi2s-swap-horizontal";
            case "workers" -> "mdi2a-account-alert-outline";
            case "quality" -> "mdi2c-close-octagon-outline";
            case "speed" -> "mdi2s-speedometer-slow";
            case "longTransport", "slowTransport" -> "mdi2f-forklift";
            case "noBuffer", "smallBuffer" -> "mdi2t-tray-full";
            case "supply" -> "mdi2t-tray-arrow-down";
            case "tooManyParts" -> "mdi2p-package-variant-closed";
            default -> "mdi2a-alert-circle-outline";
        };
    }

    private final class Cell extends ListCell<Cause> {
        private final FontIcon icon = new FontIcon("mdi2a-alert-circle-outline");
        private final Label text = new Label();
        private final HBox row = new HBox(icon, text);

        Cell() {
            text.setWrapText(true);
            text.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE_TEXT));
            text.setMinHeight(Region.USE_PREF_SIZE);
            row.setAlignment(Pos.TOP_LEFT);
            row.getStyleClass().add("finding-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Cause cause, boolean empty) {
            super.updateItem(cause, empty);
            boolean isShown = !empty && cause != null;
            setGraphic(isShown ? row : null);
            text.setText(isShown ? session.texts().now().text(cause.message()) : "");
            setAccessibleText(text.getText());
            if (isShown) {
                icon.setIconLiteral(icon(cause.message().key()));
            }
        }
    }
}
