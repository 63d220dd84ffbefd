package org.twinbench.view3d.camera;

import org.twinbench.model.Bounds;
import org.twinbench.model.Ray;
import org.twinbench.model.Vec3;

/**
 * Where the eye is and what it looks at, in scene coordinates (metres, z up). The horizon is always level.
 *
 * @param target the point in the middle of the picture that the eye cares about
 * @param distance from the eye to the target, metres, positive
 * @param azimuth of the eye seen from the target, radians counter-clockwise from x
 * @param elevation of the eye above the target's horizon, radians, −π/2…π/2
 * @param fieldOfView the vertical angle of the picture, radians; very small angles are parallel projections
 */
public record CameraPose(Vec3 target, double distance, double azimuth, double elevation, double fieldOfView) {
    /** The angle of the perspective pictures: 40°, about a 50 mm lens. */
    public static final double PERSPECTIVE = Math.toRadians(40);

    /** The angle of the "parallel" pictures: so narrow that the perspective cannot be seen, yet depth stays exact. */
    public static final double PARALLEL = Math.toRadians(1.5);

    private static final double STEEPEST = Math.PI / 2;
    private static final double NEAREST = 0.02;
    private static final double FARTHEST = 5e6;

    public CameraPose {
        elevation = Math.clamp(elevation, -STEEPEST, STEEPEST);
        azimuth = Math.IEEEremainder(azimuth, 2 * Math.PI);
        distance = Math.clamp(distance, NEAREST, FARTHEST);
    }

    /** A look at a box from the south-east and above that fills a picture of the given width/height. */
    public static CameraPose overview(Bounds box, double aspect) {
        StandardView iso = StandardView.ISO;
        return new CameraPose(Vec3.ZERO, 10, iso.azimuth(), iso.elevation(), PERSPECTIVE).fitted(box, aspect);
    }

    public Vec3 eye() {
        return target.minus(forward().times(distance));
    }

    /** The direction of sight, length one. */
    public Vec3 forward() {
        double flat = Math.cos(elevation);
        return new Vec3(-flat * Math.cos(azimuth), -flat * Math.sin(azimuth), -Math.sin(elevation));
    }

    /** The direction that is to the right in the picture; always horizontal. */
    public Vec3 right() {
        return new Vec3(-Math.sin(azimuth), Math.cos(azimuth), 0);
    }

    /** The direction that is up in the picture. */
    public Vec3 up() {
        return right().cross(forward());
    }

    public boolean isParallel() {
        return fieldOfView <= PARALLEL;
    }

    /** Metres that one pixel covers at the target's depth, for a picture of this height in pixels. */
    public double metresPerPixel(double height) {
        return 2 * distance * Math.tan(fieldOfView / 2) / height;
    }

    /** Turns about a point, which keeps its place in the picture; radians. The eye's care moves to the point's depth. */
    public CameraPose orbited(Vec3 about, double turn, double rise) {
        CameraPose turned = new CameraPose(target, distance, azimuth + turn, elevation + rise, fieldOfView);
        Vec3 held = toCamera(about);
        Vec3 eye = about.minus(turned.fromCamera(held));
        double depth = held.z() > NEAREST ? held.z() : distance;
        return turned.at(eye, depth);
    }

    /** Shifts the picture by pixels: what was at the cursor at the target's depth follows it. */
    public CameraPose panned(double pixelsRight, double pixelsDown, double height) {
        double scale = metresPerPixel(height);
        Vec3 shift = right().times(-pixelsRight * scale).plus(up().times(pixelsDown * scale));
        return new CameraPose(target.plus(shift), distance, azimuth, elevation, fieldOfView);
    }

    /** Approaches a point (factor below one) or backs off; the point keeps its place in the picture. */
    public CameraPose zoomed(Vec3 towards, double factor) {
        double depth = toCamera(towards).z();
        double from = depth > NEAREST ? depth : distance;
        double bounded = Math.clamp(from * factor, NEAREST, FARTHEST) / from;
        Vec3 eye = towards.plus(eye().minus(towards).times(bounded));
        return at(eye, from * bounded);
    }

    /** Walks: the whole camera moves by metres along its right, up and forward directions. */
    public CameraPose moved(double rightward, double upward, double ahead) {
        Vec3 shift = fromCamera(new Vec3(rightward, upward, ahead));
        return new CameraPose(target.plus(shift), distance, azimuth, elevation, fieldOfView);
    }

    /**
     * The same direction of sight, placed so that the box fills a picture of the given width/height with a margin, as
     * far from one edge as from the opposite one.
     */
    public CameraPose fitted(Bounds box, double aspect) {
        if (box.isEmpty()) {
            return this;
        }
        double slope = Math.tan(fieldOfView / 2) * 0.92;
        Vec3 across = limits(box, right(), slope * aspect);
        Vec3 upward = limits(box, up(), slope);
        double least = box.diagonal() * 1e-3 + NEAREST;
        double needed = Math.max(least, Math.max(across.y() / (slope * aspect), upward.y() / slope));
        Vec3 middle = box.center().plus(right().times(across.x())).plus(up().times(upward.x()));
        return new CameraPose(middle, needed, azimuth, elevation, fieldOfView);
    }

    /**
     * Where the eye has to be along an axis of the picture to see a box in the middle, and slope times the least
     * distance from which it does; as x and y, from the centre of the box. A corner at height h and depth z is seen by an
     * eye at e if |h − e| ≤ slope (z + distance), so only the extremes of h − slope z and −h − slope z count.
     */
    private Vec3 limits(Bounds box, Vec3 axis, double slope) {
        double above = Double.NEGATIVE_INFINITY;
        double below = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < 8; i++) {
            Vec3 corner = box.corner(i).minus(box.center());
            double depth = slope * corner.dot(forward());
            above = Math.max(above, corner.dot(axis) - depth);
            below = Math.max(below, -corner.dot(axis) - depth);
        }
        return new Vec3((above - below) / 2, (above + below) / 2, 0);
    }

    public CameraPose looking(StandardView view) {
        return new CameraPose(target, distance, view.azimuth(), view.elevation(), fieldOfView);
    }

    /** The same picture of the target with another field of view: the eye backs off as the angle narrows. */
    public CameraPose withFieldOfView(double angle) {
        double scaled = distance * Math.tan(fieldOfView / 2) / Math.tan(angle / 2);
        return new CameraPose(target, scaled, azimuth, elevation, angle);
    }

    /** From the eye through a pixel; the direction has length one. */
    public Ray ray(double x, double y, double width, double height) {
        double tan = Math.tan(fieldOfView / 2);
        double right = (2 * x - width) / height * tan;
        double up = (1 - 2 * y / height) * tan;
        return new Ray(eye(), fromCamera(new Vec3(right, up, 1)).normalized());
    }

    /** Where a point falls in a picture of this size, in pixels, with its depth in metres (negative behind the eye). */
    public Vec3 project(Vec3 point, double width, double height) {
        Vec3 seen = toCamera(point);
        double scale = height / (2 * Math.tan(fieldOfView / 2) * seen.z());
        return new Vec3(width / 2 + seen.x() * scale, height / 2 - seen.y() * scale, seen.z());
    }

    /** A point relative to the eye: right, up, depth. */
    public Vec3 toCamera(Vec3 point) {
        Vec3 offset = point.minus(eye());
        return new Vec3(offset.dot(right()), offset.dot(up()), offset.dot(forward()));
    }

    private Vec3 fromCamera(Vec3 seen) {
        return right().times(seen.x()).plus(up().times(seen.y())).plus(forward().times(seen.z()));
    }

    private CameraPose at(Vec3 eye, double depth) {
        return new CameraPose(eye.plus(forward().times(depth)), depth, azimuth, elevation, fieldOfView);
    }
}
