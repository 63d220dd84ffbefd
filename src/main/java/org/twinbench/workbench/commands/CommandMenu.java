package org.twinbench.workbench.commands;

import java.util.Locale;

/** The menus of the menu bar, in their order. */
public enum CommandMenu {
    FILE,
    EDIT,
    VIEW,
    RUN,
    TOOLS,
    WINDOW,
    HELP;

    /** The message with the menu's title. */
    public String titleKey() {
        return "workbench.menu." + name().toLowerCase(Locale.ROOT);
    }
}
