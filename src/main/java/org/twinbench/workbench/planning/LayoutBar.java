package org.twinbench.workbench.planning;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.twinbench.model.UnfitValueException;
import org.twinbench.schedule.Aisles;
import org.twinbench.workbench.Session;

/** Takes the times of transport from where the machines stand in the model that is open. What is wrong is told in the bar itself. */
final class LayoutBar extends FlowPane {
    private final Session session;
    private final PlanBoard board;
    private final TextField speed = new TextField("1 m/s");
    private final TextField fixed = new TextField("0 s");
    private final Label wrong = new Label();

    LayoutBar(Session session, PlanBoard board) {
        super(8, 4);
        this.session = session;
        this.board = board;
        getStyleClass().add("panel-bar");
        setAlignment(Pos.CENTER_LEFT);
        speed.setId("planning-layout-speed");
        fixed.setId("planning-layout-fixed");
        speed.setPrefColumnCount(7);
        fixed.setPrefColumnCount(6);
        wrong.setId("planning-layout-wrong");
        wrong.getStyleClass().add("wrong");
        Button apply = new Button();
        apply.setId("planning.layout.apply");
        apply.textProperty().bind(session.texts().of("planning.layout.apply"));
        apply.setOnAction(event -> apply());
        fixed.setOnAction(event -> apply());
        getChildren()
                .addAll(label("planning.layout.speed"), speed, label("planning.layout.fixed"), fixed, apply, wrong);
    }

    private Label label(String key) {
        Label label = new Label();
        label.textProperty().bind(session.texts().of(key));
        return label;
    }

    private void apply() {
        wrong.setText("");
        if (board.state() == null || session.scene() == null) {
            wrong.setText(session.texts().now("planning.layout.noModel"));
            return;
        }
        try {
            board.relocate(Aisles.parse(speed.getText(), fixed.getText()), session.scene());
        } catch (UnfitValueException e) {
            wrong.setText(session.texts().now().text(e.reason()));
        }
    }

    /** What is wrong with what was entered; empty if nothing is. */
    Optional<String> wrong() {
        return Optional.of(wrong.getText()).filter(text -> !text.isEmpty());
    }
}
