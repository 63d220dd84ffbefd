package org.twinbench.scene.picture;

import java.util.Collection;
import java.util.List;
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
        return fitted(view, List.of(bounds), aspect);
    }

    /** A standard view that shows many boxes whole and fills the picture with them; empty ones do not count. */
    public static Viewpoint fitted(StandardView view, Collection<Bounds> boxes, double aspect) {
        List<Bounds> shown = boxes.stream().filter(box -> !box.isEmpty()).toList();
        if (shown.isEmpty()) {
            shown = List.of(new Bounds(-1, -1, -1, 1, 1, 1));
        }
        Bounds whole = shown.stream().reduce(Bounds.EMPTY, Bounds::with);
        double least = 1e-6 + whole.diagonal() * 1e-6;
        Vec3 right = view.direction().cross(view.up()).normalized();
        Fit across = new Fit(right, view.direction());
        Fit upward = new Fit(right.cross(view.direction()), view.direction());
        boolean perspective = view == StandardView.ISO;
        double slope = perspective ? StrictMath.tan(FIELD_OF_VIEW / 2) / MARGIN : 0;
        for (Bounds box : shown) {
            across.include(box.grown(least), slope * aspect);
            upward.include(box.grown(least), slope);
        }
        double depth = perspective
                ? Math.max(across.reach() / (slope * aspect), upward.reach() / slope)
                : whole.diagonal() - whole.center().dot(view.direction());
        Vec3 eye = across.axis
                .times(across.middle())
                .plus(upward.axis.times(upward.middle()))
                .minus(view.direction().times(depth));
        double distance = whole.center().minus(eye).dot(view.direction());
        double height = 2 * Math.max(upward.reach(), across.reach() / aspect) * MARGIN;
        Projection projection =
                perspective ? new Projection.Perspective(FIELD_OF_VIEW) : new Projection.Parallel(height);
        return new Viewpoint(eye, eye.plus(view.direction().times(distance)), view.up(), projection);
    }

    /**
     * The tightest place of the eye along one axis of the picture: a corner at height c and depth z is seen if
     * {@code |c − e| ≤ slope (z − d)}, so the eye is limited by the extremes of {@code c − slope z} and
     * {@code −c − slope z} alone.
     */
    private static final class Fit {
        private final Vec3 axis;
        private final Vec3 ahead;
        private double above = Double.NEGATIVE_INFINITY;
        private double below = Double.NEGATIVE_INFINITY;

        Fit(Vec3 axis, Vec3 ahead) {
            this.axis = axis;
            this.ahead = ahead;
        }

        void include(Bounds box, double slope) {
            for (int i = 0; i < 8; i++) {
                double height = box.corner(i).dot(axis);
                double depth = slope * box.corner(i).dot(ahead);
                above = Math.max(above, height - depth);
                below = Math.max(below, -height - depth);
            }
        }

        double middle() {
            return (above - below) / 2;
        }

        /** Half of what must be seen along the axis: slope times the eye's distance before the origin. */
        double reach() {
            return (above + below) / 2;
        }
    }
}
