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
    /** The scenarios in some folders, each once, by file name; JSON files of other kinds are left out. */
    public static List<ScenarioFile> in(Collection<Path> folders) {
        List<ScenarioFile> files = new ArrayList<>();
        folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .distinct()
                .forEach(folder -> {
                    if (Files.isDirectory(folder)) {
                        files.addAll(in(folder));
                    }
                });
        return files;
    }

    private static List<ScenarioFile> in(Path folder) {
        List<ScenarioFile> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.json")) {
            for (Path file : entries) {
                read(file).ifPresent(files::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(Comparator.comparing(ScenarioFile::file));
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
