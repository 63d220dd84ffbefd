package org.twinbench.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Place;
import org.twinbench.model.Progress;
import org.twinbench.scene.Scene;
import org.twinbench.scene.io.ReadOptions;
import org.twinbench.scene.io.SceneReader;

/** The model files that elements look like, each read once as long as it does not change. Safe for many threads. */
public final class LookFiles {
    private record Read(long modified, Optional<Scene> scene, List<Finding> findings) {}

    private final Map<Path, Read> read = new ConcurrentHashMap<>();

    /** The model of a file; empty if it cannot be used, which {@link #findings} explains. */
    Optional<Scene> look(Path file) {
        return reading(file).scene();
    }

    /** Why a file cannot be used; empty if it can. */
    List<Finding> findings(Path file) {
        return reading(file).findings();
    }

    private Read reading(Path file) {
        Path key = file.toAbsolutePath().normalize();
        long modified = key.toFile().lastModified();
        Read last = read.get(key);
        if (last != null && last.modified() == modified) {
            return last;
        }
        Read now = read(key, modified);
        read.put(key, now);
        return now;
    }

    private static Read read(Path file, long modified) {
        try {
            if (!Files.isRegularFile(file)) {
                return failed(modified, List.of(Finding.error(Place.of(file.toString()), "layout.lookMissing")));
            }
            Scene scene = SceneReader.read(file, ReadOptions.DEFAULT, Progress.NONE);
            return new Read(modified, Optional.of(scene), List.of());
        } catch (BadInputException bad) {
            return failed(modified, bad.findings());
        } catch (IOException e) {
            String why = e.getClass().getSimpleName() + ": " + e.getMessage();
            return failed(modified, List.of(Finding.error(Place.of(file.toString()), "layout.lookUnreadable", why)));
        }
    }

    private static Read failed(long modified, List<Finding> findings) {
        return new Read(modified, Optional.empty(), findings);
    }
}
