package org.twinbench.workbench.viewport;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.commands.Command;

/** What the 3D view shows while no model is open: what to do about it. */
final class EmptyNote extends VBox {
    /** @param beginnings commands that open something */
    EmptyNote(Session session, List<Command> beginnings) {
        super(14);
        setId("view-empty");
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        FontIcon icon = new FontIcon("mdi2c-cube-scan");
        icon.setIconSize(48);
        Label text = new Label();
        text.textProperty().bind(session.texts().of("viewport.empty"));
        HBox buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER);
        for (Command command : beginnings) {
            Button button = new Button("", new FontIcon(command.icon()));
            button.setId("view-empty." + command.id());
            button.textProperty().bind(session.texts().of(command.textKey()));
            button.setOnAction(event -> command.perform());
            buttons.getChildren().add(button);
        }
        getChildren().addAll(icon, text, buttons);
        visibleProperty()
                .bind(session.sceneProperty()
                        .isNull()
                        .and(session.scenarioProperty().isNull()));
    }
}
