package org.twinbench.view3d.tool;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.twinbench.model.AssetId;
import org.twinbench.model.Bounds;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Scene;

/** A rectangle drawn over the picture, pixels; selects what lies in it as a whole. */
public record BoxSelection(double left, double top, double right, double bottom) {

    /** The rectangle between two corners in any order. */
    public static BoxSelection between(double x0, double y0, double x1, double y1) {
        return new BoxSelection(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    /**
     * The assets with triangles of their own whose whole box is seen in the rectangle, in the order of the scene.
     *
     * @param project from scene coordinates to pixels, with the depth in front of the eye as z
     * @param visible leaves out what is hidden
     */
    public List<AssetId> assets(Scene scene, UnaryOperator<Vec3> project, Predicate<AssetId> visible) {
        return scene.nodes().stream()
                .filter(placed -> placed.node().mesh().isPresent())
                .map(placed -> placed.node().id())
                .filter(visible)
                .filter(asset -> holds(scene.bounds(asset), project))
                .toList();
    }

    private boolean holds(Bounds box, UnaryOperator<Vec3> project) {
        for (int corner = 0; corner < 8; corner++) {
            Vec3 seen = project.apply(new Vec3(
                    (corner & 1) == 0 ? box.minX() : box.maxX(),
                    (corner & 2) == 0 ? box.minY() : box.maxY(),
                    (corner & 4) == 0 ? box.minZ() : box.maxZ()));
            boolean within = seen.x() >= left && seen.x() <= right && seen.y() >= top && seen.y() <= bottom;
            if (!within || seen.z() <= 0) {
                return false;
            }
        }
        return !box.isEmpty();
    }
}
