package org.twinbench.workbench.settings;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.twinbench.model.AtomicFiles;
import org.twinbench.model.Finding;
import org.twinbench.model.Place;

/** The settings on disk. A damaged file costs the user the settings, never the start. */
public final class SettingsFile {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Settings, and what was wrong with the file if it could not be read. */
    public record Loaded(Settings settings, Optional<Finding> finding) {}

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** The settings in the file, or the standard ones if there is none or it is damaged. */
    public Loaded load(Settings standard) {
        if (Files.notExists(file)) {
            return new Loaded(standard, Optional.empty());
        }
        try {
            return new Loaded(SettingsJson.read(JSON.readTree(file.toFile()), standard), Optional.empty());
        } catch (IOException | IllegalArgumentException e) {
            Finding finding =
                    Finding.warning(Place.of(file.toString()), "workbench.settings.damaged", firstLine(e.getMessage()));
            return new Loaded(standard, Optional.of(finding));
        }
    }

    private static String firstLine(String text) {
        return text == null ? "" : text.lines().findFirst().orElse("");
    }

    /** Replaces the file in one step, so that a crash leaves the old one. */
    public void save(Settings settings) throws IOException {
        AtomicFiles.write(file, JSON.writeValueAsString(SettingsJson.write(settings)));
    }
}
