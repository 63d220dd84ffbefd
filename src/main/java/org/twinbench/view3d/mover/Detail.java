package org.twinbench.view3d.mover;

import java.util.Arrays;
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
    private static final float NEAR_PIXELS = 36;
    private static final float BOX_PIXELS = 9;

    private Detail() {}

    /** One level for each mover; {@code height} of the picture in pixels. Where too many are large, the largest win. */
    public static byte[] of(Population population, MoverShape[] shapes, CameraPose pose, double height) {
        float[] pixels = pixels(population, shapes, pose, height);
        byte[] level = new byte[pixels.length];
        for (int i = 0; i < level.length; i++) {
            level[i] = pixels[i] < 0 ? NONE : SIGN;
        }
        int near = raise(level, pixels, NEAR, NEAR_PIXELS, MOST_NEAR, MOST_NEAR);
        raise(level, pixels, BOX, BOX_PIXELS, MOST_BOXES, near + MOST_BOXES);
        return level;
    }

    /** How large each mover is in the picture; infinite beside the eye, negative behind it. */
    private static float[] pixels(Population population, MoverShape[] shapes, CameraPose pose, double height) {
        float[] pixels = new float[population.count()];
        Vec3 eye = pose.eye();
        Vec3 ahead = pose.forward();
        double scale = height / (2 * Math.tan(pose.fieldOfView() / 2));
        float[] p = population.position();
        for (int i = 0; i < pixels.length; i++) { // hot loop: no objects per mover
            double x = p[3 * i] - eye.x();
            double y = p[3 * i + 1] - eye.y();
            double z = p[3 * i + 2] - eye.z();
            float size = shapes[population.kind()[i]].largest();
            double depth = x * ahead.x() + y * ahead.y() + z * ahead.z();
            if (depth < -size) {
                pixels[i] = -1;
            } else {
                pixels[i] = depth <= 0 ? Float.POSITIVE_INFINITY : (float) (size / depth * scale);
            }
        }
        return pixels;
    }

    /** Gives signs a higher level that are large enough and among the {@code first} largest; answers how many. */
    private static int raise(byte[] level, float[] pixels, byte to, float least, int most, int first) {
        float from = threshold(pixels, least, first);
        int raised = 0;
        for (int i = 0; i < level.length && raised < most; i++) {
            if (level[i] == SIGN && pixels[i] >= from) {
                level[i] = to;
                raised++;
            }
        }
        return raised;
    }

    /** The size above which there are no more than so many; sorts only if there are. */
    private static float threshold(float[] pixels, float least, int most) {
        int count = 0;
        for (float size : pixels) {
            count += size >= least ? 1 : 0;
        }
        if (count <= most) {
            return least;
        }
        float[] sorted = pixels.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - most];
    }
}
