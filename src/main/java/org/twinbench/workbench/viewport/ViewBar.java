package org.twinbench.workbench.viewport;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.workbench.commands.Command;
import org.twinbench.workbench.commands.CommandControls;
import org.twinbench.workbench.language.Texts;

/** The commands of the 3D view as buttons within it, in one column or, where it is low, in more. */
final class ViewBar extends FlowPane {
    private static final List<String> BUTTONS = List.of(
            "view.fitAll",
            "view.iso",
            "view.front",
            "view.side",
            "view.top",
            "view.parallel",
            "view.measure",
            "view.section",
            "view.labels",
            "view.screenshot");

    ViewBar(List<Command> commands, Texts texts) {
        super(Orientation.VERTICAL);
        setId("view-bar");
        getStyleClass().addAll("viewport-bar", "viewport-buttons");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        CommandControls controls = new CommandControls(texts);
        Map<String, Command> byId = commands.stream().collect(Collectors.toMap(Command::id, Function.identity()));
        BUTTONS.forEach(id -> getChildren().add(controls.button(byId.get(id), "view-bar." + id)));
        getChildren().add(bookmarks(commands, controls, texts));
    }

    private static Button bookmarks(List<Command> commands, CommandControls controls, Texts texts) {
        Button button = new Button(null, new FontIcon("mdi2b-bookmark-multiple-outline"));
        button.setId("view-bar.bookmarks");
        button.getStyleClass().addAll("flat", "button-icon");
        button.setFocusTraversable(false);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(texts.of("viewport.bookmarks"));
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(texts.of("viewport.bookmarks"));
        ContextMenu menu = new ContextMenu();
        for (String kind : List.of("view.recall", "view.keep")) {
            commands.stream()
                    .filter(command -> command.id().startsWith(kind))
                    .forEach(command -> menu.getItems().add(controls.menuItem(command)));
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().removeLast();
        button.setOnAction(event -> menu.show(button, Side.RIGHT, 0, 0));
        return button;
    }

    /** Takes one column if the height suffices, in pixels, else more. */
    void fit(double height) {
        double needed = getInsets().getTop() + getInsets().getBottom() - getVgap();
        for (Node button : getChildren()) {
            needed += button.prefHeight(-1) + getVgap();
        }
        setPrefWrapLength(Math.min(height, needed));
    }
}
