package org.twinbench.workbench.editor;

import org.twinbench.scenario.ElementType;

/** Where a block that is dragged out of the library can be dropped. Screen coordinates in pixels. */
interface DropPlace {
    /**
     * Shows what would be dropped here, or drops it.
     *
     * @return whether the pointer is over this place
     */
    boolean hover(ElementType type, double screenX, double screenY, boolean drop);

    /** The pointer has gone elsewhere. */
    void leave();
}
