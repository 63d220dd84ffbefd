package org.twinbench.workbench.viewport;

import java.util.Optional;
import org.twinbench.view3d.camera.CameraPose;

/** The kept views of the model that is open, by number from 1. */
public interface Bookmarks {
    Optional<CameraPose> get(int number);

    void keep(int number, CameraPose pose);
}
