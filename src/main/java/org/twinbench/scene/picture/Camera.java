package org.twinbench.scene.picture;

import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;

/**
 * A viewpoint for a grid of samples. View coordinates: x right, y up, z into the picture, origin at the eye.
 * On the grid, x runs right and y down from the top left corner; depth is {@code 1/z} in perspective and {@code -z}
 * in parallel projection: linear on the grid, and larger is nearer.
 */
final class Camera {
    private final Transform view;
    private final boolean perspective;
    private final double near;
    private final double scale;
    private final double centreX;
    private final double centreY;

    /** @param near metres in front of the eye, nearer things are cut off in perspective */
    Camera(Viewpoint viewpoint, int samplesX, int samplesY, double near) {
        Vec3 forward = viewpoint.target().minus(viewpoint.eye()).normalized();
        Vec3 right = perpendicular(forward, viewpoint.up());
        Vec3 up = right.cross(forward);
        Vec3 eye = viewpoint.eye();
        view = new Transform(
                right.x(),
                right.y(),
                right.z(),
                -right.dot(eye),
                up.x(),
                up.y(),
                up.z(),
                -up.dot(eye),
                forward.x(),
                forward.y(),
                forward.z(),
                -forward.dot(eye));
        this.near = near;
        centreX = samplesX / 2.0;
        centreY = samplesY / 2.0;
        switch (viewpoint.projection()) {
            case Projection.Perspective p -> {
                perspective = true;
                scale = centreY / StrictMath.tan(p.fieldOfView() / 2);
            }
            case Projection.Parallel p -> {
                perspective = false;
                scale = samplesY / p.height();
            }
        }
    }

    private static Vec3 perpendicular(Vec3 forward, Vec3 up) {
        Vec3 right = forward.cross(up);
        if (right.length() < 1e-9) { // looking along up: any side will do
            right = forward.cross(Math.abs(forward.x()) < 0.9 ? new Vec3(1, 0, 0) : new Vec3(0, 1, 0));
        }
        return right.normalized();
    }

    /** From scene coordinates to view coordinates. */
    Transform view() {
        return view;
    }

    boolean perspective() {
        return perspective;
    }

    /** The least z that is drawn. */
    double near() {
        return perspective ? near : Double.NEGATIVE_INFINITY;
    }

    double gridX(double x, double z) {
        return centreX + scale * (perspective ? x / z : x);
    }

    double gridY(double y, double z) {
        return centreY - scale * (perspective ? y / z : y);
    }

    double depth(double z) {
        return perspective ? 1 / z : -z;
    }

    /** The x of the line of sight through a grid position: at z = 1 in perspective, anywhere in parallel projection. */
    double sightX(double gridX) {
        return (gridX - centreX) / scale;
    }

    double sightY(double gridY) {
        return (centreY - gridY) / scale;
    }
}
