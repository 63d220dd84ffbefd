package org.twinbench.workbench.window;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.twinbench.workbench.commands.Command;
import org.twinbench.workbench.commands.CommandControls;
import org.twinbench.workbench.commands.CommandMenu;
import org.twinbench.workbench.commands.CommandRegistry;
import org.twinbench.workbench.language.Texts;

/** The menu bar, made from the commands, and the list of recent files. */
final class MainMenu {
    private final Texts texts;
    private final CommandControls controls;
    private final MenuBar node = new MenuBar();

    MainMenu(CommandRegistry registry, Texts texts, ObservableList<Path> recent, Consumer<Path> open) {
        this.texts = texts;
        this.controls = new CommandControls(texts);
        Map<CommandMenu, Menu> menus = new EnumMap<>(CommandMenu.class);
        for (CommandMenu place : CommandMenu.values()) {
            List<Command> commands = registry.all().stream()
                    .filter(command -> command.menu().filter(place::equals).isPresent())
                    .sorted(Comparator.comparingInt(Command::group))
                    .toList();
            if (!commands.isEmpty()) {
                menus.put(place, menu(place, commands));
            }
        }
        menus.get(CommandMenu.FILE).getItems().add(1, recentMenu(recent, open));
        node.getMenus().setAll(menus.values());
        node.setUseSystemMenuBar(true);
    }

    MenuBar node() {
        return node;
    }

    private Menu menu(CommandMenu place, List<Command> commands) {
        Menu menu = new Menu();
        menu.setId("menu." + place.name());
        menu.textProperty().bind(texts.of(place.titleKey()));
        int group = commands.getFirst().group();
        for (Command command : commands) {
            if (command.group() != group) {
                menu.getItems().add(new SeparatorMenuItem());
                group = command.group();
            }
            menu.getItems().add(controls.menuBarItem(command));
        }
        return menu;
    }

    private Menu recentMenu(ObservableList<Path> recent, Consumer<Path> open) {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.of("workbench.file.recent"));
        Runnable refresh = () -> {
            menu.getItems()
                    .setAll(recent.stream().map(file -> recentItem(file, open)).toList());
            menu.setDisable(recent.isEmpty());
        };
        recent.addListener((ListChangeListener<Path>) change -> refresh.run());
        refresh.run();
        return menu;
    }

    private static MenuItem recentItem(Path file, Consumer<Path> open) {
        MenuItem item = new MenuItem(file.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> open.accept(file));
        return item;
    }
}
