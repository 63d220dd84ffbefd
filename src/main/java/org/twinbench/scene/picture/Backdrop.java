package org.twinbench.scene.picture;

import org.twinbench.model.Bounds;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;

/** What is seen where the model is not: a soft vertical gradient, and a ground that fades with distance. */
final class Backdrop {
    private static final float[] TOP = light(0xD3, 0xDE, 0xE9);
    private static final float[] BOTTOM = light(0xF6, 0xF8, 0xFA);
    private static final float[] FLOOR = light(0xB4, 0xBC, 0xC4);

    private final Camera camera;
    private final int samplesY;
    private final boolean ground;
    private final Transform toScene;
    private final Vec3 centre;
    private final double radius;

    Backdrop(Camera camera, int samplesY, Bounds bounds, boolean ground) {
        this.camera = camera;
        this.samplesY = samplesY;
        this.ground = ground && !bounds.isEmpty();
        this.toScene = camera.view().inverse();
        this.centre = bounds.isEmpty()
                ? Vec3.ZERO
                : new Vec3(bounds.center().x(), bounds.center().y(), bounds.minZ());
        Vec3 size = bounds.isEmpty() ? Vec3.ZERO : bounds.size();
        this.radius = 0.5 * Math.sqrt(size.x() * size.x() + size.y() * size.y()) + 1e-6;
    }

    private static float[] light(int red, int green, int blue) {
        return new float[] {Srgb.linear(red), Srgb.linear(green), Srgb.linear(blue)};
    }

    /** Writes the light behind everything at a grid position. */
    void color(double x, double y, float[] rgba) {
        float t = (float) (y / samplesY);
        float floor = ground ? 0.55f * ground(x, y) : 0;
        for (int c = 0; c < 3; c++) {
            float sky = TOP[c] + (BOTTOM[c] - TOP[c]) * t;
            rgba[c] = sky + (FLOOR[c] - sky) * floor;
        }
    }

    /** How strong the ground shows, 0…1: full under the model, nothing beyond twice its radius. */
    private float ground(double x, double y) {
        Vec3 sight = new Vec3(camera.sightX(x), camera.sightY(y), 0);
        Vec3 origin = toScene.point(camera.perspective() ? Vec3.ZERO : sight);
        Vec3 direction = toScene.direction(camera.perspective() ? sight.plus(Vec3.UP) : Vec3.UP);
        double distance = (centre.z() - origin.z()) / direction.z();
        if (!(direction.z() < -1e-9) || distance <= 0) {
            return 0;
        }
        Vec3 point = origin.plus(direction.times(distance));
        double dx = point.x() - centre.x();
        double dy = point.y() - centre.y();
        double out = Math.sqrt(dx * dx + dy * dy) / radius;
        double s = Math.clamp((2 - out) / 1.2, 0.0, 1.0);
        return (float) (s * s * (3 - 2 * s));
    }
}
