package org.twinbench.model;

/**
 * An affine map of space, {@code p' = M p + t}, written by rows: {@code (xx xy xz tx; yx yy yz ty; zx zy zz tz)}.
 */
public record Transform(
        double xx,
        double xy,
        double xz,
        double tx,
        double yx,
        double yy,
        double yz,
        double ty,
        double zx,
        double zy,
        double zz,
        double tz) {
    public static final Transform IDENTITY = new Transform(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0);

    /** Turns a model with y up (glTF, most OBJ) into one with z up: {@code (x, y, z) → (x, −z, y)}. */
    public static final Transform Y_UP_TO_Z_UP = new Transform(1, 0, 0, 0, 0, 0, -1, 0, 0, 1, 0, 0);

    public static Transform translation(Vec3 by) {
        return new Transform(1, 0, 0, by.x(), 0, 1, 0, by.y(), 0, 0, 1, by.z());
    }

    public static Transform scale(double x, double y, double z) {
        return new Transform(x, 0, 0, 0, 0, y, 0, 0, 0, 0, z, 0);
    }

    /** A turn about the vertical axis, counter-clockwise seen from above; radians. */
    public static Transform turn(double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new Transform(cos, -sin, 0, 0, sin, cos, 0, 0, 0, 0, 1, 0);
    }

    /** A rotation by the unit quaternion {@code (x, y, z, w)}. */
    public static Transform rotation(double x, double y, double z, double w) {
        return new Transform(
                1 - 2 * (y * y + z * z),
                2 * (x * y - z * w),
                2 * (x * z + y * w),
                0,
                2 * (x * y + z * w),
                1 - 2 * (x * x + z * z),
                2 * (y * z - x * w),
                0,
                2 * (x * z - y * w),
                2 * (y * z + x * w),
                1 - 2 * (x * x + y * y),
                0);
    }

    /** This map after the other: {@code (this ∘ inner)(p) = this(inner(p))}. */
    public Transform after(Transform inner) {
        return new Transform(
                xx * inner.xx + xy * inner.yx + xz * inner.zx,
                xx * inner.xy + xy * inner.yy + xz * inner.zy,
                xx * inner.xz + xy * inner.yz + xz * inner.zz,
                xx * inner.tx + xy * inner.ty + xz * inner.tz + tx,
                yx * inner.xx + yy * inner.yx + yz * inner.zx,
                yx * inner.xy + yy * inner.yy + yz * inner.zy,
                yx * inner.xz + yy * inner.yz + yz * inner.zz,
                yx * inner.tx + yy * inner.ty + yz * inner.tz + ty,
                zx * inner.xx + zy * inner.yx + zz * inner.zx,
                zx * inner.xy + zy * inner.yy + zz * inner.zy,
                zx * inner.xz + zy * inner.yz + zz * inner.zz,
                zx * inner.tx + zy * inner.ty + zz * inner.tz + tz);
    }

    /** The image of a point. */
    public Vec3 point(Vec3 p) {
        return direction(p).plus(new Vec3(tx, ty, tz));
    }

    /** The image of a direction: the translation does not act on it. */
    public Vec3 direction(Vec3 d) {
        return new Vec3(
                xx * d.x() + xy * d.y() + xz * d.z(),
                yx * d.x() + yy * d.y() + yz * d.z(),
                zx * d.x() + zy * d.y() + zz * d.z());
    }

    /** The volume factor; negative for a mirror image, zero where the map is not invertible. */
    public double determinant() {
        return xx * (yy * zz - yz * zy) - xy * (yx * zz - yz * zx) + xz * (yx * zy - yy * zx);
    }

    /** The map that undoes this one. @throws ArithmeticException if there is none */
    public Transform inverse() {
        double det = determinant();
        if (det == 0 || !Double.isFinite(det)) {
            throw new ArithmeticException("transform is not invertible");
        }
        Transform linear = new Transform(
                (yy * zz - yz * zy) / det,
                (xz * zy - xy * zz) / det,
                (xy * yz - xz * yy) / det,
                0,
                (yz * zx - yx * zz) / det,
                (xx * zz - xz * zx) / det,
                (xz * yx - xx * yz) / det,
                0,
                (yx * zy - yy * zx) / det,
                (xy * zx - xx * zy) / det,
                (xx * yy - xy * yx) / det,
                0);
        Vec3 back = linear.direction(new Vec3(tx, ty, tz)).times(-1);
        return translation(back).after(linear);
    }
}
