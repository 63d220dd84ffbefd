package org.twinbench.workbench.window;

import java.util.logging.Logger;

/** Keeps back the one warning of JavaFX that tells a user nothing: that it lies on the class path, which is meant. */
final class ToolkitLog {
    private static final String ON_CLASS_PATH = "Unsupported JavaFX configuration";
    private static final Logger JAVAFX = Logger.getLogger("javafx"); // held here: loggers are weakly referenced

    private ToolkitLog() {}

    /** To be called before JavaFX starts. */
    static void quieten() {
        JAVAFX.setFilter(entry -> !entry.getMessage().startsWith(ON_CLASS_PATH));
    }
}
