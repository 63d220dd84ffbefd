package org.twinbench.view3d.mover;

import org.twinbench.model.Vec3;
import org.twinbench.state.Population;

/** Writes the points of one mover into the points of a merged mesh; an empty slot has all its points at one place. */
public final class MoverPoints {
    public static final int SIGN_POINTS = 4;
    public static final int BOX_POINTS = 8;

    private final float[] positions;
    private final float[] headings;
    private final Vec3 origin;

    /** @param origin what is subtracted from scene coordinates */
    public MoverPoints(Population population, Vec3 origin) {
        positions = population.position();
        headings = population.heading();
        this.origin = origin;
    }

    private float cos(int i) {
        return Float.isNaN(headings[i]) ? 1 : (float) Math.cos(headings[i]);
    }

    private float sin(int i) {
        return Float.isNaN(headings[i]) ? 0 : (float) Math.sin(headings[i]);
    }

    /**
     * A rectangle as long as the mover along its heading, turned about that axis to face the eye: seen from above it is
     * the mover's top, from beside its side.
     */
    public void sign(int i, MoverShape shape, Vec3 toEye, float[] into, int at) {
        float c = cos(i);
        float s = sin(i);
        double ax = s * toEye.z();
        double ay = -c * toEye.z();
        double az = c * toEye.y() - s * toEye.x();
        double length = Math.max(1e-9, Math.sqrt(ax * ax + ay * ay + az * az));
        double half = (shape.width() * Math.abs(toEye.z()) + shape.height() * (1 - Math.abs(toEye.z()))) / 2 / length;
        float dx = c * shape.length() / 2;
        float dy = s * shape.length() / 2;
        float wx = (float) (ax * half);
        float wy = (float) (ay * half);
        float wz = (float) (az * half);
        float x = (float) (positions[3 * i] - origin.x());
        float y = (float) (positions[3 * i + 1] - origin.y());
        float z = (float) (positions[3 * i + 2] - origin.z()) + shape.height() / 2;
        put(into, at, x - dx - wx, y - dy - wy, z - wz);
        put(into, at + 3, x + dx - wx, y + dy - wy, z - wz);
        put(into, at + 6, x + dx + wx, y + dy + wy, z + wz);
        put(into, at + 9, x - dx + wx, y - dy + wy, z + wz);
    }

    /** The eight corners: the bottom counter-clockwise from behind right, then the top. */
    public void box(int i, MoverShape shape, float[] into, int at) {
        float c = cos(i);
        float s = sin(i);
        float x = (float) (positions[3 * i] - origin.x());
        float y = (float) (positions[3 * i + 1] - origin.y());
        float z = (float) (positions[3 * i + 2] - origin.z());
        for (int corner = 0; corner < BOX_POINTS; corner++) {
            float ahead = (corner & 3) == 1 || (corner & 3) == 2 ? shape.length() / 2 : -shape.length() / 2;
            float left = (corner & 2) != 0 ? shape.width() / 2 : -shape.width() / 2;
            float up = corner >= 4 ? shape.height() : 0;
            put(into, at + 3 * corner, x + c * ahead - s * left, y + s * ahead + c * left, z + up);
        }
    }

    private static void put(float[] into, int at, float x, float y, float z) {
        into[at] = x;
        into[at + 1] = y;
        into[at + 2] = z;
    }
}
