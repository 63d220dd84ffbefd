package org.twinbench.workbench.window;

import java.util.List;
import javafx.geometry.Pos;
import org.twinbench.workbench.commands.Command;
import org.twinbench.workbench.commands.CommandMenu;
import org.twinbench.workbench.commands.CommandRegistry;
import org.twinbench.workbench.help.ShortcutSheet;
import org.twinbench.workbench.language.Texts;
import org.twinbench.workbench.palette.CommandPalette;

/** The palette and the shortcut sheet. */
final class HelpCommands {
    private final Overlays overlays;
    private final CommandPalette palette;
    private final ShortcutSheet sheet;

    HelpCommands(CommandRegistry registry, Texts texts, Overlays overlays) {
        this.overlays = overlays;
        this.palette = new CommandPalette(registry, texts, overlays::close);
        this.sheet = new ShortcutSheet(registry, texts);
    }

    List<Command> all() {
        return List.of(
                Command.of("help.palette", "workbench.command.palette", "mdi2c-console-line", this::openPalette)
                        .in(CommandMenu.HELP)
                        .withShortcut("Shortcut+Shift+P"),
                Command.of("help.shortcuts", "workbench.command.shortcuts", "mdi2k-keyboard-outline", this::openSheet)
                        .in(CommandMenu.HELP)
                        .withShortcut("F1"));
    }

    private void openPalette() {
        overlays.show(palette.node(), Pos.TOP_CENTER);
        palette.open();
    }

    private void openSheet() {
        overlays.show(sheet.node(), Pos.CENTER);
    }
}
