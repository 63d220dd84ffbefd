package org.twinbench.workbench.viewport;

import javafx.scene.layout.Pane;
import org.twinbench.model.Vec3;

/** The plan as something that lies on it sees it: where the mouse is, and which pixel is which place. UI thread only. */
public interface PlanGround {
    /** What takes the mouse; a filter there comes before the plan itself. */
    Pane node();

    PlanPose pose();

    /** Asks for a new picture at the next pulse. */
    void repaint();

    default double pixelX(double sceneX) {
        return pose().pixelX(sceneX, node().getWidth());
    }

    default double pixelY(double sceneY) {
        return pose().pixelY(sceneY, node().getHeight());
    }

    /** The place of the floor under a pixel, at height zero. */
    default Vec3 floor(double pixelX, double pixelY) {
        return new Vec3(pose().sceneX(pixelX, node().getWidth()), pose().sceneY(pixelY, node().getHeight()), 0);
    }
}
