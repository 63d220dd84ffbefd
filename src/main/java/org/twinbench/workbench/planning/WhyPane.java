package org.twinbench.workbench.planning;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.twinbench.model.Message;
import org.twinbench.schedule.Costs;
import org.twinbench.schedule.PlanAppraisal;
import org.twinbench.schedule.WorkCalendar;
import org.twinbench.schedule.explain.Cause;
import org.twinbench.schedule.explain.Explainer;
import org.twinbench.schedule.explain.Link;
import org.twinbench.schedule.explain.Remedies;
import org.twinbench.schedule.explain.Tried;
import org.twinbench.schedule.explain.WhyLate;
import org.twinbench.schedule.explain.WhyRows;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.jobs.Job;
import org.twinbench.workbench.planning.PlanBoard.State;

/** Why an order is late: where its time went, who is to blame, and two remedies that can be tried and taken. */
final class WhyPane extends VBox {
    private static final int STEPS = 150;
    private static final int REMEDIES = 2;
    private static final int SHARES = 3;
    private static final double BAR = 120;
    private static final Map<Cause, Color> COLORS = colors();

    private final Session session;
    private final PlanBoard board;
    private final PlanText text;
    private final Consumer<Throwable> failed;
    private final ObjectProperty<WhyLate> shown = new SimpleObjectProperty<>();
    private final Label heading = new Label();
    private final GridPane rows = new GridPane();
    private final VBox remedies = new VBox(6);
    private final Button attempt = new Button();
    private int order = -1;
    private Job trying;

    WhyPane(Session session, PlanBoard board, Consumer<Throwable> failed) {
        super(8);
        this.session = session;
        this.board = board;
        this.text = new PlanText(session.texts());
        this.failed = failed;
        setId("planning-why");
        getStyleClass().add("analysis-body");
        heading.setId("planning-why-heading");
        heading.getStyleClass().add("sheet-heading");
        heading.setWrapText(true);
        rows.setHgap(14);
        rows.setVgap(3);
        rows.getColumnConstraints()
                .addAll(column(HPos.LEFT), column(HPos.RIGHT), column(HPos.LEFT), growing(), growing());
        attempt.setId("planning.why.try");
        attempt.textProperty().bind(session.texts().of("planning.why.try"));
        attempt.setOnAction(event -> attempt());
        remedies.setMinWidth(430);
        remedies.setPrefWidth(470);
        ScrollPane table = new ScrollPane(rows);
        table.setFitToWidth(true);
        HBox.setHgrow(table, Priority.ALWAYS);
        HBox body = new HBox(24, table, remedies);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(heading, body);
        session.languageProperty().subscribe(language -> refresh());
    }

    private static ColumnConstraints column(HPos alignment) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(alignment);
        return column;
    }

    private static ColumnConstraints growing() {
        ColumnConstraints column = column(HPos.LEFT);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static Map<Cause, Color> colors() {
        Map<Cause, Color> colors = new EnumMap<>(Cause.class);
        for (Cause cause : Cause.values()) {
            colors.put(
                    cause,
                    switch (cause) {
                        case WORK -> Color.web("#1a7f37");
                        case SETUP -> Color.web("#9a6700");
                        case MACHINE, SEQUENCE -> Color.web("#cf222e");
                        case CALENDAR -> Color.web("#6e7781");
                        case OPERATOR -> Color.web("#8250df");
                        case MATERIAL, RELEASE -> Color.web("#0e7490");
                        default -> Color.web("#1f6feb");
                    });
        }
        return colors;
    }

    /** The explanation that is shown; null if there is none. Its chain belongs on the Gantt. */
    ObjectProperty<WhyLate> shownProperty() {
        return shown;
    }

    List<Link> chain() {
        return shown.get() == null ? List.of() : shown.get().chain();
    }

    /** Explains the order of an operation; of a negative one the order that is late at the highest cost. */
    void explain(int operation) {
        State state = board.state();
        if (state == null) {
            return;
        }
        order = operation >= 0 ? state.problem().operations().get(operation).order() : worst(state);
        remedies.getChildren().clear();
        refresh();
    }

    /** The plan has changed. */
    void refresh() {
        State state = board.state();
        if (state == null || order < 0 || order >= state.problem().orders().size()) {
            shown.set(null);
            heading.setText(session.texts().now("planning.why.nothing"));
            rows.getChildren().clear();
            remedies.getChildren().clear();
            return;
        }
        Optional<WhyLate> why = new Explainer(state.problem(), state.plan()).why(order);
        shown.set(why.orElse(null));
        rows.getChildren().clear();
        why.ifPresent(each -> show(state, each));
    }

    private static int worst(State state) {
        Costs costs = new Costs(state.problem());
        return IntStream.range(0, state.problem().orders().size())
                .boxed()
                .filter(each -> tardiness(state, costs, each) > 0)
                .max(Comparator.comparingLong(each -> tardiness(state, costs, each)))
                .orElse(-1);
    }

    private static long tardiness(State state, Costs costs, int order) {
        return PlanAppraisal.end(state.problem(), state.plan(), order)
                .map(end -> costs.tardiness(order, end))
                .orElse(0L);
    }

    private void show(State state, WhyLate why) {
        heading.setText(heading(state, why));
        int index = 0;
        for (WhyRows.Row row : WhyRows.of(state.problem(), state.plan(), why)) {
            Rectangle bar = new Rectangle(Math.max(1, BAR * row.length() / why.end()), 12, COLORS.get(row.cause()));
            Region track = new Region();
            track.setMinWidth(BAR - bar.getWidth());
            HBox share = new HBox(bar, track);
            share.setAlignment(Pos.CENTER_LEFT);
            rows.addRow(
                    index++,
                    whole(session.texts().now("schedule.cause." + row.cause())),
                    whole(PlanText.hours(row.length())),
                    share,
                    muted(shares(row.where(), "")),
                    muted(shares(row.blockers(), session.texts().now("planning.why.blockedBy") + " ")));
        }
        if (remedies.getChildren().isEmpty() && why.lateness() > 0) {
            remedies.getChildren().add(attempt);
        }
    }

    private String heading(State state, WhyLate why) {
        String id = state.problem().orders().get(why.order()).id();
        String ready = text.instant(state.problem(), why.end());
        if (why.due() >= WorkCalendar.NEVER) {
            return session.texts().now("planning.why.noDue", id, ready);
        }
        String key = why.lateness() > 0 ? "planning.why.late" : "planning.why.inTime";
        return session.texts()
                .now(key, id, text.instant(state.problem(), why.due()), ready, PlanText.hours(why.lateness()));
    }

    private static Label whole(String text) {
        Label label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private static String shares(List<WhyRows.Share> shares, String lead) {
        return shares.isEmpty()
                ? ""
                : lead
                        + shares.stream()
                                .limit(SHARES)
                                .map(each -> each.name() + " " + PlanText.hours(each.length()))
                                .collect(Collectors.joining(", "));
    }

    /** Lets the solver try what could help. */
    private void attempt() {
        State state = board.state();
        WhyLate why = shown.get();
        if (trying != null && session.jobs().running().contains(trying)) {
            return;
        }
        attempt.setDisable(true);
        trying = session.jobs()
                .startBeside(
                        Message.of("planning.why.trying"),
                        progress ->
                                Remedies.tried(state.problem(), state.plan(), why, STEPS, PlanSearch.SEED, progress),
                        tried -> offer(state, tried),
                        failure -> {
                            attempt.setDisable(false);
                            failed.accept(failure);
                        });
    }

    private void offer(State state, List<Tried> tried) {
        attempt.setDisable(false);
        if (!state.equals(board.state())) {
            return; // made for a plan that is not on the table any more
        }
        remedies.getChildren()
                .setAll(new Label(
                        session.texts().now(tried.isEmpty() ? "planning.why.noRemedy" : "planning.why.remedies")));
        tried.stream().limit(REMEDIES).map(each -> offer(state, each)).forEach(remedies.getChildren()::add);
    }

    private HBox offer(State state, Tried tried) {
        Message what = tried.remedy().text(state.problem());
        Label label = new Label(session.texts().now().text(what));
        label.setWrapText(true);
        String price = PlanText.moreCost(tried.price());
        Label effect = muted(
                tried.lateness() == 0
                        ? session.texts()
                                .now("planning.why.helps", text.instant(state.problem(), tried.orderEnd()), price)
                        : session.texts().now("planning.why.helpsSome", PlanText.hours(tried.lateness()), price));
        Button take = new Button();
        take.textProperty().bind(session.texts().of("planning.why.take"));
        take.setId("planning.why.take");
        take.setOnAction(event -> {
            board.take(tried.problem(), tried.plan(), what);
            remedies.getChildren().clear();
        });
        effect.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        effect.setMinHeight(USE_PREF_SIZE);
        take.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(2, label, effect);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(12, words, take);
    }
}
