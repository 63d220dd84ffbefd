package org.twinbench.workbench.saving;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.twinbench.model.Message;
import org.twinbench.workbench.language.Texts;

/** A card that asks something and offers answers; the first of them is what Enter gives. */
public final class Question {
    /**
     * An answer to choose.
     *
     * @param id of its button
     * @param key the message with its words
     */
    public record Answer(String id, String key, Runnable chosen) {}

    private final VBox node;
    private final Button first;

    public Question(Texts texts, Message title, Message explanation, List<Answer> answers) {
        Label heading = new Label(texts.now().text(title));
        heading.getStyleClass().add("sheet-heading");
        heading.setWrapText(true);
        Label why = new Label(texts.now().text(explanation));
        why.setWrapText(true);
        HBox buttons = new HBox();
        buttons.getStyleClass().add("question-answers");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        for (Answer answer : answers) {
            buttons.getChildren().add(button(texts, answer));
        }
        first = (Button) buttons.getChildren().getFirst();
        first.setDefaultButton(true);
        node = new VBox(heading, why, buttons);
        node.setId("question");
        node.getStyleClass().addAll("floating", "question");
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        node.setFocusTraversable(true);
        node.focusedProperty().subscribe(focused -> {
            if (focused) {
                first.requestFocus();
            }
        });
    }

    private static Button button(Texts texts, Answer answer) {
        Button button = new Button(texts.now(answer.key()));
        button.setId(answer.id());
        button.setOnAction(event -> answer.chosen().run());
        return button;
    }

    /** The card; the focus that it is given goes on to the first answer. */
    public Region node() {
        return node;
    }
}
