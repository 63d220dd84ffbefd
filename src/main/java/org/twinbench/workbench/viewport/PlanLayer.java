package org.twinbench.workbench.viewport;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.twinbench.model.AssetId;

/** What is drawn and done on the plan besides looking at it. All methods are called on the UI thread. */
public interface PlanLayer {
    /** Nothing. */
    PlanLayer NONE = new PlanLayer() {};

    /** Called once, when the plan is made. */
    default void attach(PlanGround ground) {}

    /** Assets that the layer draws itself, so that the plan leaves them out. */
    default Set<AssetId> owned() {
        return Set.of();
    }

    /** Draws what lies under the model. */
    default void paintBelow(GraphicsContext g) {}

    /** Draws what lies over the model, below the moving parts. */
    default void paintAbove(GraphicsContext g) {}

    /** What stands under the plan; asked for once. */
    default Node strip() {
        Region nothing = new Region();
        nothing.setManaged(false);
        return nothing;
    }
}
