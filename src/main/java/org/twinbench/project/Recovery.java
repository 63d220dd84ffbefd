package org.twinbench.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.twinbench.model.AtomicFiles;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.ScenarioDocument;

/**
 * Keeps the unsaved state of a scenario beside its file, in {@code .NAME.recovery}, so that a crash does not lose it.
 * Saving the scenario, or giving the changes up, removes the file.
 */
public record Recovery(Path file) {
    public Recovery {
        file = file.toAbsolutePath();
    }

    /** Where unsaved changes are kept. */
    public Path place() {
        return file.resolveSibling("." + file.getFileName() + ".recovery");
    }

    /** Keeps a changed scenario. */
    public void keep(Scenario scenario) throws IOException {
        AtomicFiles.write(place(), ScenarioDocument.text(scenario));
    }

    /** The text of unsaved changes; empty if there are none, or if the file holds the same or was saved later. */
    public Optional<String> find() throws IOException {
        if (!Files.isRegularFile(place())) {
            return Optional.empty();
        }
        boolean later = !Files.exists(file)
                || Files.getLastModifiedTime(place()).compareTo(Files.getLastModifiedTime(file)) >= 0;
        String text = Files.readString(place());
        boolean same = Files.exists(file) && Files.readString(file).equals(text);
        return later && !same ? Optional.of(text) : Optional.empty();
    }

    /** Forgets unsaved changes. */
    public void discard() throws IOException {
        Files.deleteIfExists(place());
    }

    /** Writes the scenario over its file and forgets that there were changes. */
    public void save(Scenario scenario) throws IOException {
        ScenarioDocument.write(scenario, file);
        discard();
    }
}
