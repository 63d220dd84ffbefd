package org.twinbench.view3d.camera;

import org.twinbench.model.Bounds;

/**
 * The depths between which things are drawn, in metres. Depth buffers lose precision with far/near, so the range hugs
 * what there is to see.
 */
public record ClipRange(double near, double far) {
    /** The near plane never comes closer to the eye than this share of the distance to the target. */
    private static final double CLOSEST = 0.02;

    private static final double LARGEST_RATIO = 40_000;

    /** The range for looking at a box; everything of it in front of the near plane's limit is inside. */
    public static ClipRange around(Bounds box, CameraPose pose) {
        double nearest = Double.POSITIVE_INFINITY;
        double farthest = 2 * pose.distance();
        for (int i = 0; i < 8 && !box.isEmpty(); i++) {
            double depth = pose.toCamera(box.corner(i)).z();
            nearest = Math.min(nearest, depth);
            farthest = Math.max(farthest, depth);
        }
        double far = farthest * 1.01;
        double near = Math.max(Math.min(nearest * 0.99, pose.distance() * 0.5), pose.distance() * CLOSEST);
        return new ClipRange(Math.max(near, far / LARGEST_RATIO), far);
    }
}
