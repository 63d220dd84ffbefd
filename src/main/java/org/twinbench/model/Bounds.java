package org.twinbench.model;

/** An axis-aligned box in metres; empty when a minimum exceeds its maximum. */
public record Bounds(double minX, double minY, double minZ, double maxX, double maxY, double maxZ) {
    private static final double INF = Double.POSITIVE_INFINITY;
    public static final Bounds EMPTY = new Bounds(INF, INF, INF, -INF, -INF, -INF);

    public static Bounds of(Vec3 a, Vec3 b) {
        return EMPTY.with(a).with(b);
    }

    public boolean isEmpty() {
        return minX > maxX || minY > maxY || minZ > maxZ;
    }

    /** The smallest box that also holds a point. */
    public Bounds with(Vec3 p) {
        return new Bounds(
                Math.min(minX, p.x()),
                Math.min(minY, p.y()),
                Math.min(minZ, p.z()),
                Math.max(maxX, p.x()),
                Math.max(maxY, p.y()),
                Math.max(maxZ, p.z()));
    }

    /** The smallest box that holds both. */
    public Bounds with(Bounds other) {
        return new Bounds(
                Math.min(minX, other.minX),
                Math.min(minY, other.minY),
                Math.min(minZ, other.minZ),
                Math.max(maxX, other.maxX),
                Math.max(maxY, other.maxY),
                Math.max(maxZ, other.maxZ));
    }

    /** The box grown by a margin on every side. */
    public Bounds grown(double margin) {
        return new Bounds(minX - margin, minY - margin, minZ - margin, maxX + margin, maxY + margin, maxZ + margin);
    }

    public boolean contains(Vec3 p) {
        return p.x() >= minX && p.x() <= maxX && p.y() >= minY && p.y() <= maxY && p.z() >= minZ && p.z() <= maxZ;
    }

    /** Whether the boxes share at least a point. */
    public boolean overlaps(Bounds other) {
        return minX <= other.maxX
                && maxX >= other.minX
                && minY <= other.maxY
                && maxY >= other.minY
                && minZ <= other.maxZ
                && maxZ >= other.minZ;
    }

    public Vec3 min() {
        return new Vec3(minX, minY, minZ);
    }

    public Vec3 max() {
        return new Vec3(maxX, maxY, maxZ);
    }

    public Vec3 center() {
        return min().towards(max(), 0.5);
    }

    public Vec3 size() {
        return max().minus(min());
    }

    /** The length of the space diagonal; zero for an empty box. */
    public double diagonal() {
        return isEmpty() ? 0 : size().length();
    }

    /** Corner 0…7: bit 0 chooses x, bit 1 y, bit 2 z; a set bit takes the maximum. */
    public Vec3 corner(int index) {
        return new Vec3((index & 1) == 0 ? minX : maxX, (index & 2) == 0 ? minY : maxY, (index & 4) == 0 ? minZ : maxZ);
    }

    /** The box around the image of this box. */
    public Bounds transformed(Transform transform) {
        Bounds image = EMPTY;
        for (int i = 0; i < 8 && !isEmpty(); i++) {
            image = image.with(transform.point(corner(i)));
        }
        return image;
    }
}
