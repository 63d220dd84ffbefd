package org.twinbench.workbench.planning;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.twinbench.model.UnfitValueException;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.repair.Disturbance;
import org.twinbench.schedule.repair.EventText;
import org.twinbench.schedule.repair.EventText.Kind;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.planning.PlanBoard.State;

/** Says what has happened: to what, when, and how long; the plan is repaired for it. Wrong words are told in the bar itself. */
final class EventBar extends FlowPane {
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final Session session;
    private final PlanBoard board;
    private final ComboBox<Kind> kind = new ComboBox<>();
    private final ComboBox<String> subject = new ComboBox<>();
    private final TextField now = new TextField();
    private final TextField amount = new TextField();
    private final Label wrong = new Label();
    private PlanningProblem known;

    /** Told what has happened and when. */
    interface Happening {
        void happens(Disturbance disturbance, long now);
    }

    EventBar(Session session, PlanBoard board, Happening happening) {
        super(8, 4);
        this.session = session;
        this.board = board;
        getStyleClass().add("panel-bar");
        setAlignment(Pos.CENTER_LEFT);
        kind.setId("planning-event-kind");
        subject.setId("planning-event-subject");
        now.setId("planning-event-now");
        amount.setId("planning.event.amount");
        wrong.setId("planning-event-wrong");
        wrong.getStyleClass().add("wrong");
        kind.getItems().setAll(Kind.values());
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(Kind each) {
                return each == null ? "" : session.texts().now("planning.event." + each.word());
            }

            @Override
            public Kind fromString(String text) {
                throw new UnsupportedOperationException("kinds are chosen");
            }
        });
        kind.valueProperty().subscribe(each -> offer());
        now.setPrefColumnCount(12);
        amount.setPrefColumnCount(10);
        Button apply = new Button();
        apply.setId("planning.event.apply");
        apply.textProperty().bind(session.texts().of("planning.event.apply"));
        apply.setOnAction(event -> apply(happening));
        amount.setOnAction(event -> apply(happening));
        getChildren()
                .addAll(
                        kind,
                        subject,
                        label("planning.event.at"),
                        now,
                        label("planning.event.amount"),
                        amount,
                        apply,
                        wrong);
        board.stateProperty().subscribe(this::renew);
        session.languageProperty().subscribe(language -> {
            Kind chosen = kind.getValue();
            kind.setValue(null);
            kind.setValue(chosen == null ? Kind.BREAKDOWN : chosen);
        });
    }

    private Label label(String key) {
        Label label = new Label();
        label.textProperty().bind(session.texts().of(key));
        return label;
    }

    /** Another problem has other machines and people. */
    private void renew(State state) {
        if (state != null && !state.problem().equals(known)) {
            known = state.problem();
            offer();
            if (now.getText().isBlank()) {
                now.setText(INSTANT.format(known.start().plus(known.released().frozenUntil(), ChronoUnit.MICROS)));
            }
        }
    }

    private void offer() {
        if (known != null && kind.getValue() != null) {
            String chosen = subject.getValue();
            subject.getItems().setAll(kind.getValue().subjects(known));
            boolean isStill = subject.getItems().contains(chosen);
            subject.setValue(
                    isStill ? chosen : subject.getItems().stream().findFirst().orElse(null));
            amount.setPromptText(session.texts()
                    .now("planning.event.amount." + kind.getValue().word()));
        }
    }

    private void apply(Happening happening) {
        wrong.setText("");
        if (board.state() == null || subject.getValue() == null) {
            wrong.setText(session.texts().now("planning.event.nobody"));
            return;
        }
        try {
            PlanningProblem problem = board.state().problem();
            long instant = EventText.now(problem, now.getText());
            String text = kind.getValue().word() + " " + subject.getValue() + " "
                    + amount.getText().strip();
            happening.happens(new EventText(problem, instant).parse(text), instant);
        } catch (UnfitValueException e) {
            wrong.setText(session.texts().now().text(e.reason()));
        }
    }

    /** What is wrong with what was entered; empty if nothing is. */
    Optional<String> wrong() {
        return Optional.of(wrong.getText()).filter(text -> !text.isEmpty());
    }
}
