package org.twinbench.workbench.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.twinbench.model.Message;
import org.twinbench.schedule.streams.NamedMatch;
import org.twinbench.schedule.streams.StreamMatch;
import org.twinbench.schedule.streams.StreamScore;
import org.twinbench.schedule.streams.StreamTerm;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.planning.PlanBoard.State;
import org.twinbench.workbench.table.Columns;
import org.twinbench.workbench.table.ShareBar;
import org.twinbench.workbench.table.ShareCell;
import org.twinbench.workbench.theme.Ink;

/** Where the plan on the table costs most: single orders and operations, of all objectives or of one. Choosing one shows it on the Gantt. */
final class DearestTable extends VBox {
    private static final int MOST = 200;
    private static final String ALL = "";

    private final Session session;
    private final PlanBoard board;
    private final ComboBox<String> objective = new ComboBox<>();
    private final Label count = new Label();
    private final TableView<Row> table = new TableView<>();
    private Explained shown;
    private boolean working;

    /** A plan and what it pays for. */
    private record Explained(State state, StreamScore score) {
        List<StreamMatch> matches(String key) {
            return key.equals(ALL)
                    ? score.matches()
                    : score.matches().stream()
                            .filter(match -> match.key().equals(key))
                            .toList();
        }
    }

    private record Row(NamedMatch named, StreamScore score) {
        StreamMatch match() {
            return named.match();
        }

        /** Of the whole cost; of the score where a rule is broken. */
        double share() {
            return (double) match().cost() / -(match().isHard() ? score.hard() : score.soft());
        }
    }

    /** @param chosen takes the operation of what is chosen */
    DearestTable(Session session, PlanBoard board, IntConsumer chosen) {
        super(4);
        this.session = session;
        this.board = board;
        objective.setId("planning-costs-filter");
        objective.getItems().add(ALL);
        objective.setValue(ALL);
        objective.valueProperty().subscribe(key -> fill());
        count.getStyleClass().add("muted");
        Label heading = new Label();
        heading.textProperty().bind(session.texts().of("planning.costs.dearest"));
        heading.setLabelFor(objective);
        HBox bar = new HBox(8, heading, objective, count);
        bar.setAlignment(Pos.CENTER_LEFT);
        table.setId("planning-dearest");
        columns();
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                chosen.accept(row.match().operation());
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar, table);
        session.languageProperty().subscribe(language -> name());
        session.themeProperty().subscribe(theme -> table.refresh());
    }

    private void columns() {
        new Columns<Row>(table, session.texts(), "planning.costs.nothing")
                .text("planning.costs.objective", 94, row -> name(row.match().key()))
                .text("planning.costs.order", 74, row -> row.named().order())
                .text("planning.costs.operation", 120, row -> row.named().operations())
                .text("planning.costs.machine", 86, row -> row.named().machine())
                .number("planning.costs.amount", 80, row -> row.named().amount(1))
                .number("planning.costs.cost", 76, row -> cost(row.match()))
                .graphic(
                        "planning.costs.share",
                        56,
                        () -> new ShareCell<>(this::bar, row -> "", row -> percent(row.share())));
    }

    private List<ShareBar.Piece> bar(Row row) {
        Ink ink = Ink.of(session.themeProperty().get());
        return List.of(new ShareBar.Piece(row.share(), row.match().isHard() ? ink.danger() : ink.accent(), ""));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String cost(StreamMatch match) {
        return match.isHard() ? Long.toString(match.cost()) : PlanText.cost(match.cost());
    }

    private String name(String key) {
        if (key.equals(ALL)) {
            return session.texts().now("planning.costs.all");
        }
        String rule = "schedule.rule." + key;
        return session.texts().now(session.texts().now().has(rule) ? rule : "schedule.objective." + key);
    }

    /** The words of the box, in the language of now. */
    private void name() {
        objective.setConverter(new StringConverter<>() {
            @Override
            public String toString(String key) {
                return key == null ? "" : name(key);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("the box cannot be edited");
            }
        });
        count();
    }

    /** The plan has changed. It is explained beside the work of the window; a search that goes on is not held up by that. */
    void refresh() {
        State state = board.state();
        boolean isKnown = shown != null && shown.state().equals(state);
        if (state == null || isKnown || working || board.isLocked()) {
            return;
        }
        working = true;
        session.jobs()
                .startBeside(
                        Message.of("planning.costs.explaining"),
                        progress -> new Explained(state, StreamScore.evaluate(state.problem(), state.plan())),
                        this::show,
                        failure -> {
                            working = false;
                            count.setText(session.texts().now("planning.failed", String.valueOf(failure.getMessage())));
                        });
    }

    private void show(Explained explained) {
        working = false;
        shown = explained;
        List<String> keys = new ArrayList<>(List.of(ALL));
        explained.score().terms().stream().map(StreamTerm::key).forEach(keys::add);
        String before = objective.getValue();
        objective.getItems().setAll(keys);
        objective.setValue(keys.contains(before) ? before : ALL);
        fill();
        refresh(); // another plan may have come meanwhile
    }

    private void fill() {
        if (shown != null && objective.getValue() != null) {
            table.getItems()
                    .setAll(shown.matches(objective.getValue()).stream()
                            .limit(MOST)
                            .map(match -> new Row(named(match), shown.score()))
                            .toList());
        }
        count();
    }

    private NamedMatch named(StreamMatch match) {
        return new NamedMatch(shown.state().problem(), shown.state().plan(), match);
    }

    private void count() {
        if (shown != null && objective.getValue() != null) {
            int all = shown.matches(objective.getValue()).size();
            count.setText(
                    session.texts().now("planning.costs.count", table.getItems().size(), all));
        }
    }
}
