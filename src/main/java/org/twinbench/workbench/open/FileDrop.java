package org.twinbench.workbench.open;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets a file be dropped anywhere on a part of the window. */
public final class FileDrop {
    private final ReadOnlyBooleanWrapper hovering = new ReadOnlyBooleanWrapper();

    /** @param open takes the dropped files, of which there is at least one */
    public FileDrop(Node target, Consumer<List<Path>> open) {
        // filters: panels below use drag and drop for their own ends and must not swallow files
        target.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                hovering.set(true);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_EXITED, event -> hovering.set(false));
        target.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            hovering.set(false);
            if (event.getDragboard().hasFiles()) {
                List<Path> files = event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .toList();
                if (!files.isEmpty()) {
                    open.accept(files);
                }
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    /** Whether a file is being held over the target. */
    public ReadOnlyBooleanProperty hoveringProperty() {
        return hovering.getReadOnlyProperty();
    }
}
