package org.twinbench.workbench.help;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.twinbench.workbench.commands.Command;
import org.twinbench.workbench.commands.CommandMenu;
import org.twinbench.workbench.commands.CommandRegistry;
import org.twinbench.workbench.language.Texts;

/** All keys and mouse gestures on one sheet; the keys come from the commands themselves. */
public final class ShortcutSheet {
    private static final List<String> GESTURES = List.of("select", "add", "orbit", "pan", "zoom", "fly", "menu");
    private static final double WIDTH = 860;
    private static final double HEIGHT = 620;

    private final CommandRegistry registry;
    private final Texts texts;

    public ShortcutSheet(CommandRegistry registry, Texts texts) {
        this.registry = registry;
        this.texts = texts;
    }

    /** The sheet as it stands now; made anew each time it is shown. */
    public Node node() {
        Label title = text("workbench.help.title");
        title.getStyleClass().add("sheet-title");
        FlowPane columns = new FlowPane(mouse());
        columns.getStyleClass().add("sheet-columns");
        for (CommandMenu menu : CommandMenu.values()) {
            List<Command> commands = withKeys(menu);
            if (!commands.isEmpty()) {
                columns.getChildren().add(keys(menu, commands));
            }
        }
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        VBox sheet = new VBox(title, scroll);
        sheet.setId("help.sheet");
        sheet.getStyleClass().addAll("floating", "sheet");
        sheet.setMaxSize(WIDTH, HEIGHT);
        return sheet;
    }

    private List<Command> withKeys(CommandMenu menu) {
        return registry.all().stream()
                .filter(command -> command.menu().filter(menu::equals).isPresent())
                .filter(command -> command.shortcut().isPresent())
                .toList();
    }

    private Node keys(CommandMenu menu, List<Command> commands) {
        GridPane grid = grid(menu.titleKey());
        int row = 1;
        for (Command command : commands) {
            Label keys = new Label(command.shortcut().orElseThrow().getDisplayText());
            addRow(grid, row++, keys, command.textKey());
        }
        return grid;
    }

    private Node mouse() {
        GridPane grid = grid("workbench.help.mouse");
        int row = 1;
        for (String gesture : GESTURES) {
            addRow(grid, row++, text("workbench.help.gesture." + gesture), "workbench.help.effect." + gesture);
        }
        return grid;
    }

    private GridPane grid(String titleKey) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sheet-grid");
        Label title = text(titleKey);
        title.getStyleClass().add("sheet-heading");
        grid.add(title, 0, 0, 2, 1);
        return grid;
    }

    private void addRow(GridPane grid, int row, Label what, String textKey) {
        what.getStyleClass().add("keys");
        grid.add(what, 0, row);
        grid.add(text(textKey), 1, row);
    }

    private Label text(String key) {
        Label label = new Label();
        label.textProperty().bind(texts.of(key));
        return label;
    }
}
