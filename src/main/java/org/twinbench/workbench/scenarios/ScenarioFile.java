package org.twinbench.workbench.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twinbench.model.BadInputException;
import org.twinbench.model.LocalText;
import org.twinbench.scenario.ScenarioDocument;

/**
 * A scenario on disk.
 *
 * @param name empty if the file is damaged
 */
public record ScenarioFile(Path file, Optional<LocalText> name) {
    /** The scenarios in some folders and the folders in them, each once, by file name; other JSON files are left out. */
    public static List<ScenarioFile> in(Collection<Path> folders) {
        List<ScenarioFile> files = new ArrayList<>();
        folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .distinct()
                .forEach(folder -> {
                    if (Files.isDirectory(folder)) {
                        files.addAll(in(folder, 1));
                    }
                });
        return files;
    }

    private static List<ScenarioFile> in(Path folder, int deeper) {
        List<ScenarioFile> files = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (entry.toString().endsWith(".json")) {
                    read(entry).ifPresent(files::add);
                } else if (deeper > 0 && Files.isDirectory(entry) && !Files.isHidden(entry)) {
                    folders.add(entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(Comparator.comparing(ScenarioFile::file));
        folders.stream().sorted().forEach(inner -> files.addAll(in(inner, deeper - 1)));
        return files;
    }

    private static Optional<ScenarioFile> read(Path file) throws IOException {
        if (file.getFileName().toString().endsWith(".city.json")) {
            return Optional.empty();
        }
        try {
            return ScenarioDocument.title(file).map(name -> new ScenarioFile(file, Optional.of(name)));
        } catch (BadInputException damaged) {
            return Optional.of(new ScenarioFile(file, Optional.empty()));
        }
    }
}
