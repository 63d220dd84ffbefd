package org.twinbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.twinbench.cli.Cli;
import org.twinbench.cli.DefaultJob;
import org.twinbench.workbench.window.WorkbenchApplication;

/**
 * The program's entry: no argument or one file opens the window, anything else is a command. Not a JavaFX application itself, so that JavaFX may
 * lie on the class path.
 */
public final class Launcher {
    private Launcher() {}

    public static void main(String... arguments) {
        Optional<List<String>> window = windowArguments(arguments);
        boolean display = hasDisplay(System.getProperty("os.name"), System.getenv());
        if (window.isPresent() && display) {
            WorkbenchApplication.open(window.get().toArray(String[]::new));
            return;
        }
        System.exit(arguments.length == 0 ? DefaultJob.run(home()) : Cli.run(arguments));
    }

    /** The folder with the samples: {@code twinbench.home}, or else the working directory. */
    private static Path home() {
        return Path.of(System.getProperty("twinbench.home", "")).toAbsolutePath();
    }

    /**
     * What the window shall open, if the window is meant: no arguments, {@code open} with a file, or a file alone,
     * which thus is no command.
     */
    static Optional<List<String>> windowArguments(String... arguments) {
        List<String> words = List.of(arguments);
        if (!words.isEmpty() && words.getFirst().equals("open")) {
            return Optional.of(words.subList(1, words.size()));
        }
        boolean file = words.size() == 1 && Files.isRegularFile(Path.of(words.getFirst()));
        return words.isEmpty() || file ? Optional.of(words) : Optional.empty();
    }

    /** On Linux the environment names the display; elsewhere there always is one. */
    static boolean hasDisplay(String system, Map<String, String> environment) {
        return !system.toLowerCase(Locale.ROOT).startsWith("linux")
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }
}
