package org.twinbench.scene.picture;

import org.twinbench.model.Bounds;
import org.twinbench.model.Vec3;

/**
 * Where a picture is taken from: eye and target in scene coordinates (metres), the direction that is up in the
 * picture, and the projection. The target is in the picture's centre.
 */
public record Viewpoint(Vec3 eye, Vec3 target, Vec3 up, Projection projection) {
    private static final double FIELD_OF_VIEW = Math.toRadians(30);
    private static final double MARGIN = 1.06;

    /**
     * A standard view that shows a box whole.
     *
     * @param aspect width of the picture over its height
     */
    public static Viewpoint fitted(StandardView view, Bounds bounds, double aspect) {
        Bounds box = bounds.isEmpty() ? new Bounds(-1, -1, -1, 1, 1, 1) : bounds.grown(1e-6 + bounds.diagonal() * 1e-6);
        Vec3 right = view.direction().cross(view.up()).normalized();
        Vec3 up = right.cross(view.direction());
        return view == StandardView.ISO
                ? perspective(view, box, aspect, right, up)
                : parallel(view, box, aspect, right, up);
    }

    private static Viewpoint parallel(StandardView view, Bounds box, double aspect, Vec3 right, Vec3 up) {
        double height = 0;
        for (int i = 0; i < 8; i++) {
            Vec3 corner = box.corner(i).minus(box.center());
            height = Math.max(height, 2 * Math.max(Math.abs(corner.dot(up)), Math.abs(corner.dot(right)) / aspect));
        }
        Vec3 eye = box.center().minus(view.direction().times(box.diagonal()));
        return new Viewpoint(eye, box.center(), view.up(), new Projection.Parallel(height * MARGIN));
    }

    private static Viewpoint perspective(StandardView view, Bounds box, double aspect, Vec3 right, Vec3 up) {
        double slope = StrictMath.tan(FIELD_OF_VIEW / 2) / MARGIN;
        double distance = 0;
        for (int i = 0; i < 8; i++) {
            Vec3 corner = box.corner(i).minus(box.center());
            double reach = Math.max(Math.abs(corner.dot(up)), Math.abs(corner.dot(right)) / aspect) / slope;
            distance = Math.max(distance, reach - corner.dot(view.direction()));
        }
        Vec3 eye = box.center().minus(view.direction().times(distance));
        return new Viewpoint(eye, box.center(), view.up(), new Projection.Perspective(FIELD_OF_VIEW));
    }
}
