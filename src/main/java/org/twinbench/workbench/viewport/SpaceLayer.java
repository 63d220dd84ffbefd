package org.twinbench.workbench.viewport;

import javafx.scene.canvas.GraphicsContext;

/** What is drawn and done in the 3D view besides looking at it. All methods are called on the UI thread. */
public interface SpaceLayer {
    /** Nothing. */
    SpaceLayer NONE = new SpaceLayer() {};

    /** Called once, when the view is made. */
    default void attach(SpaceGround ground) {}

    /** Draws on top of the picture. */
    default void paint(GraphicsContext g) {}
}
