package org.twinbench.workbench.window;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The dialogs in which the user chooses files; apart, because only a user can answer those of the system. */
interface FileDialogs {
    /** The file to open; empty if the user thought better of it. */
    Optional<Path> toOpen(FileChooser prepared);

    /** The file to write; the dialog has asked before it names one that exists. */
    Optional<Path> toSave(FileChooser prepared);

    /** The system's own dialogs over a window. */
    static FileDialogs over(Window window) {
        return new FileDialogs() {
            @Override
            public Optional<Path> toOpen(FileChooser prepared) {
                return Optional.ofNullable(prepared.showOpenDialog(window)).map(File::toPath);
            }

            @Override
            public Optional<Path> toSave(FileChooser prepared) {
                return Optional.ofNullable(prepared.showSaveDialog(window)).map(File::toPath);
            }
        };
    }
}
