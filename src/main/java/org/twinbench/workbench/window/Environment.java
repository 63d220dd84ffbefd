package org.twinbench.workbench.window;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.twinbench.workbench.settings.UserFolder;

/**
 * Where the window runs.
 *
 * @param userFolder settings and logs
 * @param installation the folder with the samples
 * @param file what to open first; without it the sample
 * @param locale of the system, for the first start
 */
public record Environment(Path userFolder, Path installation, Optional<Path> file, Locale locale) {
    /** Of this process; {@code twinbench.home} names the installation, otherwise it is the working directory. */
    public static Environment ofProcess(Optional<Path> file) {
        return new Environment(
                UserFolder.locate(System.getProperties(), System.getenv()),
                Path.of(System.getProperty("twinbench.home", "")).toAbsolutePath(),
                file,
                Locale.getDefault());
    }

    /** The scenario that is opened when nothing else is. */
    public Path sample() {
        return installation.resolve("scenarios").resolve("assembly-hall.json");
    }
}
