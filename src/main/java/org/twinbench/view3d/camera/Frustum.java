package org.twinbench.view3d.camera;

import org.twinbench.model.Bounds;
import org.twinbench.model.Vec3;

/** The pyramid of space that a picture shows, for asking whether a box can be seen at all. */
public final class Frustum {
    private final CameraPose pose;
    private final Vec3[] inward;
    private final double pixelsPerRadian;

    /** @param width and {@code height} of the picture in pixels */
    public Frustum(CameraPose pose, double width, double height) {
        this.pose = pose;
        double v = pose.fieldOfView() / 2;
        double h = Math.atan(Math.tan(v) * width / height);
        Vec3 f = pose.forward();
        inward = new Vec3[] {
            f.times(Math.sin(h)).plus(pose.right().times(Math.cos(h))),
            f.times(Math.sin(h)).minus(pose.right().times(Math.cos(h))),
            f.times(Math.sin(v)).plus(pose.up().times(Math.cos(v))),
            f.times(Math.sin(v)).minus(pose.up().times(Math.cos(v)))
        };
        pixelsPerRadian = height / pose.fieldOfView();
    }

    /** Whether part of the box may be in the picture; false only if surely not. */
    public boolean mayShow(Bounds box) {
        if (box.isEmpty()) {
            return false;
        }
        Vec3 center = box.center().minus(pose.eye());
        Vec3 half = box.size().times(0.5);
        for (Vec3 n : inward) {
            double reach = Math.abs(n.x()) * half.x() + Math.abs(n.y()) * half.y() + Math.abs(n.z()) * half.z();
            if (n.dot(center) < -reach) {
                return false;
            }
        }
        return true;
    }

    /** About how many pixels the box's diagonal takes; infinite when the eye is in it. */
    public double pixels(Bounds box) {
        double distance = box.center().distance(pose.eye()) - box.diagonal() / 2;
        return distance <= 0 ? Double.POSITIVE_INFINITY : box.diagonal() / distance * pixelsPerRadian;
    }
}
