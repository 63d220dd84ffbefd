package org.twinbench.workbench.open;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets a file be dropped anywhere on a part of the window. */
public final class FileDrop {
    private final ReadOnlyBooleanWrapper hovering = new ReadOnlyBooleanWrapper();

    /** @param open takes the first of the dropped files */
    public FileDrop(Node target, Consumer<Path> open) {
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
                event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .findFirst()
                        .ifPresent(open);
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
