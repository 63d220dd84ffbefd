package org.twinbench.workbench.viewport;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.control.MenuButton;
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

    private static MenuButton bookmarks(List<Command> commands, CommandControls controls, Texts texts) {
        MenuButton button = new MenuButton(null, new FontIcon("mdi2b-bookmark-multiple-outline"));
        button.setId("view-bar.bookmarks");
        button.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        button.setFocusTraversable(false);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(texts.of("viewport.bookmarks"));
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(texts.of("viewport.bookmarks"));
        for (String kind : List.of("view.recall", "view.keep")) {
            commands.stream()
                    .filter(command -> command.id().startsWith(kind))
                    .forEach(command -> button.getItems().add(controls.menuItem(command)));
            button.getItems().add(new SeparatorMenuItem());
        }
        button.getItems().removeLast();
        return button;
    }
}
