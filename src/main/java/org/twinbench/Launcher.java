package org.twinbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.twinbench.workbench.window.WorkbenchApplication;

/**
 * The program's entry: no argument or one file opens the window. Not a JavaFX application itself, so that JavaFX may
 * lie on the class path.
 */
public final class Launcher {
    private Launcher() {}

    public static void main(String... arguments) {
        if (wantsWindow(arguments) && hasDisplay(System.getProperty("os.name"), System.getenv())) {
            WorkbenchApplication.open(arguments);
        }
    }

    /** Whether there are no arguments, or one that is a file and thus no command. */
    static boolean wantsWindow(String... arguments) {
        return arguments.length == 0 || arguments.length == 1 && Files.isRegularFile(Path.of(arguments[0]));
    }

    /** On Linux the environment names the display; elsewhere there always is one. */
    static boolean hasDisplay(String system, Map<String, String> environment) {
        return !system.toLowerCase(Locale.ROOT).startsWith("linux")
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }
}
