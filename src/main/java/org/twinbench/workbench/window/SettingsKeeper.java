package org.twinbench.workbench.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.twinbench.workbench.settings.Settings;
import org.twinbench.workbench.settings.SettingsFile;

/** The settings of the running window; every change is on disk at once. */
final class SettingsKeeper {
    private final SettingsFile file;
    private final Consumer<IOException> failed;
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private Settings settings;

    /** @param failed is told when the file could not be written */
    SettingsKeeper(SettingsFile file, Settings settings, Consumer<IOException> failed) {
        this.file = file;
        this.settings = settings;
        this.failed = failed;
        recent.setAll(settings.recent());
    }

    Settings settings() {
        return settings;
    }

    /** Files opened last, the newest first. */
    ObservableList<Path> recent() {
        return recent;
    }

    void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        if (!recent.equals(settings.recent())) {
            recent.setAll(settings.recent());
        }
        try {
            file.save(settings);
        } catch (IOException e) {
            failed.accept(e);
        }
    }
}
