package org.twinbench.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Progress;
import org.twinbench.scene.io.ReadOptions;
import org.twinbench.scene.io.SceneReader;
import org.twinbench.schedule.io.PlanningDocument;
import org.twinbench.schedule.routing.io.RoutingDocument;

/** Checks a file of any known kind, and lists everything noticed about it. */
public final class FileCheck {
    /** Enough to hold the type of a CityJSON, which stands first in practice. */
    private static final int BEGIN = 2_000;

    private FileCheck() {}

    /** The findings of one file, errors first; empty if all is well. */
    public static List<Finding> check(Path file, Progress progress) throws IOException {
        try {
            if (PlanningDocument.isPlanning(file)) {
                return PlanningDocument.read(file).findings();
            }
            if (RoutingDocument.isRouting(file)) {
                return RoutingDocument.read(file).findings();
            }
            if (isScenario(file)) {
                return PreparedScenario.read(file, progress).findings();
            }
            return SceneReader.read(file, ReadOptions.DEFAULT, progress)
                    .source()
                    .findings();
        } catch (BadInputException e) {
            return e.findings();
        }
    }

    /** Whether a file is a scenario: JSON by its name, and not a CityJSON by its beginning. */
    public static boolean isScenario(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".json") || !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String begin = new String(in.readNBytes(BEGIN), StandardCharsets.UTF_8);
            return !begin.contains("\"CityJSON") && !begin.contains("\"CityObjects\"");
        }
    }
}
