package org.twinbench.workbench.viewport;

import java.util.Optional;
import javafx.scene.Node;
import org.twinbench.model.AssetId;
import org.twinbench.model.Ray;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Hit;
import org.twinbench.view3d.SceneView;

/** The 3D view as a layer over it sees it: what is under a pixel, where the floor is, where a place is drawn. */
public record SpaceGround(SceneView view, Runnable repaint) {
    /** What takes the mouse; a filter there comes before the view's own navigation. */
    public Node node() {
        return view;
    }

    /** The asset under a pixel. */
    public Optional<AssetId> asset(double x, double y) {
        return view.pick(x, y).map(Hit::asset);
    }

    /** The place at a height under a pixel; empty where the pixel shows the sky. Metres. */
    public Optional<Vec3> floor(double x, double y, double z) {
        Ray ray = view.pose().ray(x, y, view.getWidth(), view.getHeight());
        double t = (z - ray.origin().z()) / ray.direction().z();
        return t > 0 && Double.isFinite(t) ? Optional.of(ray.at(t)) : Optional.empty();
    }

    /** The pixel of a place, with its depth in metres as z. */
    public Vec3 pixel(Vec3 place) {
        return view.project(place);
    }
}
