package org.twinbench.workbench.window;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.twinbench.workbench.commands.Command;
import org.twinbench.workbench.commands.CommandControls;
import org.twinbench.workbench.commands.CommandMenu;
import org.twinbench.workbench.commands.CommandRegistry;
import org.twinbench.workbench.language.Texts;

/** The buttons below the menu: commands that ask for one, a separator between those of different menus. */
final class MainToolBar {
    private final ToolBar node = new ToolBar();

    MainToolBar(CommandRegistry registry, Texts texts) {
        CommandControls controls = new CommandControls(texts);
        node.getStyleClass().add("main-tool-bar");
        CommandMenu last = null;
        for (CommandMenu menu : CommandMenu.values()) {
            List<Command> commands = registry.all().stream()
                    .filter(Command::toolBar)
                    .filter(command -> command.menu().filter(menu::equals).isPresent())
                    .toList();
            if (!commands.isEmpty() && last != null) {
                node.getItems().add(menu == CommandMenu.WINDOW ? gap() : new Separator(Orientation.VERTICAL));
            }
            for (Command command : commands) {
                node.getItems().add(controls.button(command));
                last = menu;
            }
        }
    }

    ToolBar node() {
        return node;
    }

    private static Node gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
