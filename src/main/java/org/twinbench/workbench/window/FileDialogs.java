package org.twinbench.workbench.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The dialogs in which the user chooses files; apart, because only a user can answer those of the system. */
interface FileDialogs {
    /** The file to open; empty if the user thought better of it. */
    Optional<Path> toOpen(FileChooser prepared);

    /** The files to open together; none if the user thought better of it. */
    default List<Path> toOpenSeveral(FileChooser prepared) {
        return toOpen(prepared).map(List::of).orElse(List.of());
    }

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
            public List<Path> toOpenSeveral(FileChooser prepared) {
                List<File> files = prepared.showOpenMultipleDialog(window);
                return files == null
                        ? List.of()
                        : files.stream().map(File::toPath).toList();
            }

            @Override
            public Optional<Path> toSave(FileChooser prepared) {
                return Optional.ofNullable(prepared.showSaveDialog(window)).map(File::toPath);
            }
        };
    }
}
