package org.twinbench.workbench.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.twinbench.experiment.plan.PreparedExperiment;

/** The experiment documents beside scenarios. */
final class ExperimentFiles {
    private static final String FOLDER = "experiments";

    private ExperimentFiles() {}

    /** Those in some folders and in the folders {@code experiments} there, each once, by file name. */
    static List<Path> in(Collection<Path> folders) {
        List<Path> files = new ArrayList<>();
        folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .distinct()
                .forEach(folder -> {
                    add(folder, files);
                    add(folder.resolve(FOLDER), files);
                });
        return files;
    }

    private static void add(Path folder, List<Path> files) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.json")) {
            for (Path file : entries) {
                if (PreparedExperiment.isExperiment(file)) {
                    found.add(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(null);
        files.addAll(found);
    }
}
