package org.twinbench.workbench.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.twinbench.model.Message;
import org.twinbench.model.Unit;
import org.twinbench.schedule.Assignment;
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

    private record Row(Explained of, StreamMatch match) {
        String order() {
            return of.state().problem().orders().get(match.order()).id();
        }

        String operations() {
            return match.operations().stream()
                    .map(index -> of.state().problem().operations().get(index).id())
                    .collect(Collectors.joining(" … "));
        }

        private Optional<Integer> at() {
            return of.state().plan().assignment(match.operation()).map(Assignment::machine);
        }

        /** With the machine of the released plan, if it is another that is paid for. */
        String machine() {
            return at().map(machine -> machine(machine)
                            + of.state()
                                    .problem()
                                    .released()
                                    .place(match.operation())
                                    .filter(place -> match.key().equals("disruption") && place.machine() != machine)
                                    .map(place -> " ← " + machine(place.machine()))
                                    .orElse(""))
                    .orElse("–");
        }

        private String machine(int index) {
            return of.state().problem().machines().get(index).id();
        }

        /** Of the whole cost; of the score where a rule is broken. */
        double share() {
            long whole = match.isHard() ? -of.score().hard() : -of.score().soft();
            return (double) match.cost() / whole;
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
                .text("planning.costs.order", 74, Row::order)
                .text("planning.costs.operation", 120, Row::operations)
                .text("planning.costs.machine", 86, Row::machine)
                .number("planning.costs.amount", 80, row -> amount(row.match()))
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

    private static String amount(StreamMatch match) {
        Unit unit = match.amount().unit();
        return unit == Unit.PIECE
                ? Long.toString(Math.round(match.amount().value()))
                : String.format(Locale.ROOT, "%,.1f %s", match.amount().value(), unit.symbol());
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
                            count.setText(failure.getMessage());
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
                            .map(match -> new Row(shown, match))
                            .toList());
        }
        count();
    }

    private void count() {
        if (shown != null && objective.getValue() != null) {
            int all = shown.matches(objective.getValue()).size();
            count.setText(
                    session.texts().now("planning.costs.count", table.getItems().size(), all));
        }
    }
}
