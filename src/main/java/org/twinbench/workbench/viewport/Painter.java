package org.twinbench.workbench.viewport;

import javafx.scene.canvas.GraphicsContext;

/** Draws something flat on top of the 3D picture. */
@FunctionalInterface
interface Painter {
    void paint(GraphicsContext g);
}
