package org.twinbench.sample.kit;

import java.util.List;
import org.twinbench.model.Vec3;
import org.twinbench.sample.kit.Outline.Point;

/** Straight-sided solids: boxes and extrusions. Boxes stand on z = 0, centred in x and y; metres. */
public final class Solids {
    /** Edges that turn by less than this are shaded as one curved surface; degrees. */
    private static final double CREASE = 40;

    private Solids() {}

    public static Shape box(double lengthX, double widthY, double heightZ) {
        return prism(Outline.rectangle(lengthX, widthY), heightZ);
    }

    /** A box given by two opposite corners. */
    public static Shape block(double x0, double y0, double z0, double x1, double y1, double z1) {
        return box(x1 - x0, y1 - y0, z1 - z0).moved((x0 + x1) / 2, (y0 + y1) / 2, z0);
    }

    /** A box with every edge cut at 45° and shaded round, as folded sheet metal looks. */
    public static Shape bevelled(double lengthX, double widthY, double heightZ, double bevel) {
        Shape shape = new Shape();
        double[] half = {lengthX / 2, widthY / 2, heightZ / 2};
        for (int axis = 0; axis < 3; axis++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                bevelledFace(shape, half, bevel, axis, sign);
            }
        }
        bevelEdges(shape);
        return shape.moved(0, 0, heightZ / 2);
    }

    /** The outline lifted from z = 0 to the height, closed at both ends. */
    public static Shape prism(Outline outline, double height) {
        return prism(outline, List.of(), height);
    }

    /** As {@link #prism(Outline, double)} with holes through it. */
    public static Shape prism(Outline outline, List<Outline> holes, double height) {
        Shape shape = new Shape();
        wall(shape, outline.points(), height);
        holes.forEach(hole -> wall(shape, hole.points().reversed(), height));
        List<Point> faces = EarClipping.triangles(outline, holes);
        cap(shape, faces, height, Vec3.UP);
        cap(shape, faces.reversed(), 0, Vec3.UP.times(-1));
        return shape;
    }

    /** The sides only, without the two ends. */
    public static Shape sides(Outline outline, double height) {
        Shape shape = new Shape();
        wall(shape, outline.points(), height);
        return shape;
    }

    /** The flat face alone, at z = 0, seen from above. */
    public static Shape face(Outline outline) {
        Shape shape = new Shape();
        cap(shape, EarClipping.triangles(outline, List.of()), 0, Vec3.UP);
        return shape;
    }

    private static void cap(Shape shape, List<Point> triangles, double z, Vec3 normal) {
        for (int i = 0; i < triangles.size(); i += 3) {
            int[] corner = new int[3];
            for (int k = 0; k < 3; k++) {
                Point p = triangles.get(i + k);
                corner[k] = shape.vertex(new Vec3(p.x(), p.y(), z), normal, p.x(), -p.y());
            }
            shape.triangle(corner[0], corner[1], corner[2]);
        }
    }

    private static void wall(Shape shape, List<Point> ring, double height) {
        int n = ring.size();
        double along = 0;
        for (int i = 0; i < n; i++) {
            Point a = ring.get(i);
            Point b = ring.get((i + 1) % n);
            Vec3 normal = normal(a, b);
            Vec3 atA = blend(normal, normal(ring.get((i + n - 1) % n), a));
            Vec3 atB = blend(normal, normal(b, ring.get((i + 2) % n)));
            double length = StrictMath.hypot(b.x() - a.x(), b.y() - a.y());
            int first = shape.vertex(new Vec3(a.x(), a.y(), 0), atA, along, 0);
            shape.vertex(new Vec3(b.x(), b.y(), 0), atB, along + length, 0);
            shape.vertex(new Vec3(b.x(), b.y(), height), atB, along + length, -height);
            shape.vertex(new Vec3(a.x(), a.y(), height), atA, along, -height);
            shape.triangle(first, first + 1, first + 2);
            shape.triangle(first, first + 2, first + 3);
            along += length;
        }
    }

    private static Vec3 normal(Point a, Point b) {
        return new Vec3(b.y() - a.y(), a.x() - b.x(), 0).normalized();
    }

    /** The mean of two face normals, or the first where the faces meet at a crease. */
    static Vec3 blend(Vec3 own, Vec3 other) {
        return own.dot(other) > StrictMath.cos(StrictMath.toRadians(CREASE))
                ? own.plus(other).normalized()
                : own;
    }

    private static void bevelledFace(Shape shape, double[] half, double bevel, int axis, int sign) {
        int u = (axis + 1) % 3;
        int v = (axis + 2) % 3;
        double[] normal = new double[3];
        normal[axis] = sign;
        int[] corners = new int[4];
        for (int k = 0; k < 4; k++) {
            double[] p = new double[3];
            p[axis] = sign * half[axis];
            p[u] = (k == 1 || k == 2 ? 1 : -1) * (half[u] - bevel);
            p[v] = (k >= 2 ? 1 : -1) * (half[v] - bevel);
            corners[k] = shape.vertex(
                    new Vec3(p[0], p[1], p[2]),
                    new Vec3(normal[0], normal[1], normal[2]),
                    k == 1 || k == 2 ? 1 : 0,
                    k >= 2 ? 0 : 1);
        }
        quad(shape, corners[0], corners[1], corners[2], corners[3]);
    }

    /** Joins the six faces, 4 vertices each in the order made, by 12 strips and 8 corners. */
    private static void bevelEdges(Shape shape) {
        for (int axis = 0; axis < 3; axis++) {
            for (int s = 0; s < 2; s++) {
                for (int t = 0; t < 2; t++) {
                    int a = (axis + 1) % 3;
                    int b = (axis + 2) % 3;
                    int a0 = corner(a, s, axis, 0, t);
                    int a1 = corner(a, s, axis, 1, t);
                    int b0 = corner(b, t, axis, 0, s);
                    int b1 = corner(b, t, axis, 1, s);
                    quad(shape, a0, a1, b1, b0);
                }
            }
        }
        for (int k = 0; k < 8; k++) {
            int x = k & 1;
            int y = k >> 1 & 1;
            int z = k >> 2 & 1;
            int onX = corner(0, x, 1, y, z);
            int onY = corner(1, y, 0, x, z);
            int onZ = corner(2, z, 0, x, y);
            facing(shape, onX, onY, onZ);
        }
    }

    /** The vertex of the face on {@code axis} (side 0 low, 1 high) that lies at an end of one other axis and of the third. */
    private static int corner(int axis, int side, int other, int end, int otherEnd) {
        int u = (axis + 1) % 3 == other ? end : otherEnd;
        int v = (axis + 1) % 3 == other ? otherEnd : end;
        int number = v == 0 ? u : 3 - u;
        return 4 * (2 * axis + side) + number;
    }

    private static void quad(Shape shape, int a, int b, int c, int d) {
        facing(shape, a, b, c);
        facing(shape, a, c, d);
    }

    /** A triangle wound so that its front looks where its first vertex' normal points. */
    private static void facing(Shape shape, int a, int b, int c) {
        Vec3 pa = shape.vertices().get(a).position();
        Vec3 across = shape.vertices().get(b).position().minus(pa);
        Vec3 normal = across.cross(shape.vertices().get(c).position().minus(pa));
        Vec3 wanted =
                shape.vertices().get(a).normal().plus(shape.vertices().get(c).normal());
        boolean front = normal.dot(wanted) > 0;
        shape.triangle(a, front ? b : c, front ? c : b);
    }
}
