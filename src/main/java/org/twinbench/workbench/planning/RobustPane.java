package org.twinbench.workbench.planning;

import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.planning.RobustTrial.Tried;

/** How the plan holds when machines break down and work takes longer: how certain each order is, what is fragile, and what to do about it. */
final class RobustPane extends HBox {
    private static final double FORM_WIDTH = 290;
    private static final double FORM_LEAST = 250;

    private final Session session;
    private final PlanBoard board;
    private final RobustTrial trial;
    private final RobustForm form;
    private final RobustTables tables;

    /** @param chosen takes an operation to show on the Gantt */
    RobustPane(Session session, PlanBoard board, IntConsumer chosen) {
        super(12);
        this.session = session;
        this.board = board;
        trial = new RobustTrial(session, board);
        form = new RobustForm(session.texts(), session.scenarioProperty());
        tables = new RobustTables(session.texts(), operation -> choose(operation, chosen));
        setId("planning-robust");
        getStyleClass().add("analysis-body");
        VBox results = new VBox(6, actions(), summary(), body());
        HBox.setHgrow(results, Priority.ALWAYS);
        getChildren().addAll(settings(), results);
        trial.triedProperty().subscribe(tried -> {
            if (tried != null) {
                tables.show(tried);
            }
        });
    }

    /** What was tried may have operations that the plan on the table has not. */
    private void choose(int operation, IntConsumer chosen) {
        if (board.state() != null
                && operation < board.state().problem().operations().size()) {
            chosen.accept(operation);
        }
    }

    private ScrollPane settings() {
        BooleanBinding busy = trial.runningProperty().isNotNull();
        Button run = button("planning.robust.run", "mdi2p-play-outline", this::run);
        run.disableProperty().bind(busy.or(board.stateProperty().isNull()));
        Button cancel = button("planning.robust.cancel", "mdi2c-close", trial::cancel);
        cancel.visibleProperty().bind(busy);
        cancel.managedProperty().bind(busy);
        ProgressBar progress = new ProgressBar();
        progress.getStyleClass().add("proof-progress");
        progress.visibleProperty().bind(busy);
        ObservableValue<Number> share = trial.runningProperty()
                .flatMap(job -> job == null ? new SimpleDoubleProperty(0) : job.fractionProperty())
                .orElse(0);
        progress.progressProperty().bind(share.map(Number::doubleValue));
        HBox row = new HBox(8, run, cancel, progress);
        row.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(new VBox(8, row, form));
        scroll.setFitToWidth(true);
        scroll.setMinWidth(FORM_LEAST);
        scroll.setPrefWidth(FORM_WIDTH);
        return scroll;
    }

    private FlowPane actions() {
        BooleanBinding out = trial.triedProperty()
                .isNull()
                .or(trial.staleProperty())
                .or(trial.runningProperty().isNotNull());
        Button buffers = button("planning.robust.apply", "mdi2a-arrow-collapse-left", trial::applyBuffers);
        buffers.disableProperty()
                .bind(out.or(Bindings.createBooleanBinding(() -> !hasBuffers(), trial.triedProperty())));
        Button times =
                button("planning.robust.take", "mdi2t-timer-outline", () -> trial.takeTimes(form::ceaseBreakdowns));
        times.disableProperty().bind(out);
        Label stale = note("planning-robust-stale");
        stale.setGraphic(new FontIcon("mdi2a-alert-outline"));
        stale.textProperty().bind(session.texts().of("planning.robust.stale"));
        stale.visibleProperty().bind(trial.staleProperty());
        stale.managedProperty().bind(stale.visibleProperty());
        Label failed = note("planning-robust-failed");
        failed.getStyleClass().add("wrong");
        failed.textProperty().bind(session.texts().of(trial.failureProperty()));
        failed.visibleProperty().bind(failed.textProperty().isNotEmpty());
        failed.managedProperty().bind(failed.visibleProperty());
        FlowPane bar = new FlowPane(8, 4, views(), buffers, times, stale, failed);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    /** Which of the tables is shown. */
    private HBox views() {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        tables.nodes().forEach((key, table) -> {
            ToggleButton button = new ToggleButton();
            button.setId(key);
            button.textProperty().bind(session.texts().of(key));
            button.setToggleGroup(group);
            button.setSelected(group.getToggles().size() == 1);
            button.setOnAction(event -> button.setSelected(true));
            table.visibleProperty().bind(button.selectedProperty());
            box.getChildren().add(button);
        });
        box.disableProperty().bind(trial.triedProperty().isNull());
        return box;
    }

    private static Label note(String id) {
        Label label = new Label();
        label.setId(id);
        return label;
    }

    private boolean hasBuffers() {
        Tried tried = trial.triedProperty().get();
        return tried != null
                && tried.robustness().orders().stream()
                        .anyMatch(each -> each.buffer() > 0
                                && tried.judged().orders().get(each.order()).hasDueDate());
    }

    private Label summary() {
        Label summary = note("planning-robust-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        summary.textProperty()
                .bind(session.texts()
                        .made(
                                messages -> said(trial.triedProperty().get()),
                                trial.triedProperty(),
                                board.stateProperty()));
        summary.visibleProperty().bind(trial.triedProperty().isNotNull());
        summary.managedProperty().bind(summary.visibleProperty());
        return summary;
    }

    private String said(Tried tried) {
        return tried == null ? "" : new RobustSummary(session.texts()).of(tried, trial.buffered());
    }

    private StackPane body() {
        StackPane found = new StackPane();
        found.getChildren().addAll(tables.nodes().values());
        found.visibleProperty().bind(trial.triedProperty().isNotNull());
        Label empty = note("planning-robust-empty");
        empty.getStyleClass().add("empty-note");
        empty.textProperty().bind(session.texts().of("planning.robust.empty"));
        empty.setWrapText(true);
        empty.visibleProperty().bind(trial.triedProperty().isNull());
        StackPane body = new StackPane(found, empty);
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private Button button(String id, String icon, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(session.texts().of(id));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void run() {
        form.request().ifPresent(trial::run);
    }

    RobustTrial trial() {
        return trial;
    }
}
