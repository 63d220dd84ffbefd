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
    private final Runnable guide;
    private final CommandPalette palette;
    private final ShortcutSheet sheet;

    /** @param guide shows the user guide */
    HelpCommands(CommandRegistry registry, Texts texts, Overlays overlays, Runnable guide) {
        this.overlays = overlays;
        this.guide = guide;
        this.palette = new CommandPalette(registry, texts, overlays::close);
        this.sheet = new ShortcutSheet(registry, texts);
    }

    List<Command> all() {
        return List.of(
                Command.of("help.guide", "workbench.help.guide", "mdi2b-book-open-page-variant-outline", guide)
                        .in(CommandMenu.HELP)
                        .withShortcut("F1"),
                Command.of("help.palette", "workbench.command.palette", "mdi2c-console-line", this::openPalette)
                        .in(CommandMenu.HELP)
                        .withShortcut("Shortcut+Shift+P"),
                Command.of("help.shortcuts", "workbench.command.shortcuts", "mdi2k-keyboard-outline", this::openSheet)
                        .in(CommandMenu.HELP)
                        .withShortcut("Shift+F1"));
    }

    private void openPalette() {
        overlays.show(palette.node(), Pos.TOP_CENTER);
        palette.open();
    }

    private void openSheet() {
        overlays.show(sheet.node(), Pos.CENTER);
    }
}
