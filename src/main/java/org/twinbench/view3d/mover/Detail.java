package org.twinbench.view3d.mover;

import org.twinbench.model.Vec3;
import org.twinbench.state.Population;
import org.twinbench.view3d.camera.CameraPose;

/**
 * Which movers are drawn how. What is large in the picture gets a shape of its own, what is middling a box, the rest
 * a flat sign that turns to the eye; what is behind the eye is not drawn.
 */
public final class Detail {
    public static final byte NONE = 0;
    public static final byte SIGN = 1;
    public static final byte BOX = 2;
    public static final byte NEAR = 3;

    private static final int MOST_NEAR = 300;
    private static final int MOST_BOXES = 400;
    private static final double NEAR_PIXELS = 36;
    private static final double BOX_PIXELS = 9;

    private Detail() {}

    /** One level for each mover; {@code height} of the picture in pixels. */
    public static byte[] of(Population population, MoverShape[] shapes, CameraPose pose, double height) {
        byte[] level = new byte[population.count()];
        Vec3 eye = pose.eye();
        Vec3 ahead = pose.forward();
        double scale = height / (2 * Math.tan(pose.fieldOfView() / 2));
        float[] p = population.position();
        int near = 0;
        int boxes = 0;
        for (int i = 0; i < level.length; i++) { // hot loop: no objects per mover
            double x = p[3 * i] - eye.x();
            double y = p[3 * i + 1] - eye.y();
            double z = p[3 * i + 2] - eye.z();
            float size = shapes[population.kind()[i]].largest();
            double depth = x * ahead.x() + y * ahead.y() + z * ahead.z();
            double pixels = depth <= 0 ? Double.POSITIVE_INFINITY : size / depth * scale;
            if (depth < -size) {
                level[i] = NONE;
            } else if (pixels >= NEAR_PIXELS && near < MOST_NEAR) {
                level[i] = NEAR;
                near++;
            } else if (pixels >= BOX_PIXELS && boxes < MOST_BOXES) {
                level[i] = BOX;
                boxes++;
            } else {
                level[i] = SIGN;
            }
        }
        return level;
    }
}
