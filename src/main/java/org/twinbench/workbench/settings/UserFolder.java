package org.twinbench.workbench.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The folder in which the program keeps settings and logs of one user, where the operating system wants it. */
public final class UserFolder {
    private UserFolder() {}

    /** The system property {@code twinbench.state} wins; then the custom of Windows, macOS or XDG. */
    public static Path locate(Properties system, Map<String, String> environment) {
        String explicit = system.getProperty("twinbench.state");
        if (explicit != null) {
            return Path.of(explicit);
        }
        String os = system.getProperty("os.name").toLowerCase(Locale.ROOT);
        Path home = Path.of(system.getProperty("user.home"));
        if (os.startsWith("windows")) {
            String local = environment.get("LOCALAPPDATA");
            return local == null ? home.resolve("AppData/Local/Twinbench") : Path.of(local, "Twinbench");
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library/Application Support/Twinbench");
        }
        String xdg = environment.get("XDG_STATE_HOME");
        return (xdg == null || xdg.isEmpty() ? home.resolve(".local/state") : Path.of(xdg)).resolve("twinbench");
    }
}
