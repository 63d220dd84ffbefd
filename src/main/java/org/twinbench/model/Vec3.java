package org.twinbench.model;

/** A point or direction in metres; x east, y north, z up, right-handed. */
public record Vec3(double x, double y, double z) {
    public static final Vec3 ZERO = new Vec3(0, 0, 0);
    public static final Vec3 UP = new Vec3(0, 0, 1);

    public Vec3 plus(Vec3 other) {
        return new Vec3(x + other.x, y + other.y, z + other.z);
    }

    public Vec3 minus(Vec3 other) {
        return new Vec3(x - other.x, y - other.y, z - other.z);
    }

    public Vec3 times(double factor) {
        return new Vec3(x * factor, y * factor, z * factor);
    }

    public double dot(Vec3 other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Vec3 cross(Vec3 other) {
        return new Vec3(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    public double distance(Vec3 other) {
        return minus(other).length();
    }

    /** The direction of length one; the zero vector stays as it is. */
    public Vec3 normalized() {
        double length = length();
        return length == 0 ? this : times(1 / length);
    }

    /** The point a fraction {@code t} of the way to another. */
    public Vec3 towards(Vec3 other, double t) {
        return plus(other.minus(this).times(t));
    }

    /** Whether no coordinate is NaN or infinite. */
    public boolean isFinite() {
        return Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z);
    }
}
