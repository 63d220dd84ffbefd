package org.twinbench.sample.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;

/**
 * Triangles with normals and texture coordinates; metres, z up, front faces counter-clockwise. Grows by {@code add};
 * the transforming methods return a new shape.
 */
public final class Shape {
    /** A corner: unit normal, texture coordinates with {@code v} down as in glTF. */
    public record Vertex(Vec3 position, Vec3 normal, double u, double v) {}

    private final List<Vertex> vertices = new ArrayList<>();
    private final List<int[]> triangles = new ArrayList<>();

    public List<Vertex> vertices() {
        return vertices;
    }

    /** Three vertex numbers each. */
    public List<int[]> triangles() {
        return triangles;
    }

    /** Adds a vertex and returns its number. */
    public int vertex(Vec3 position, Vec3 normal, double u, double v) {
        vertices.add(new Vertex(position, normal, u, v));
        return vertices.size() - 1;
    }

    /** Joins three vertices, unless two of them are the same point. */
    public void triangle(int a, int b, int c) {
        Vec3 pa = vertices.get(a).position();
        Vec3 pb = vertices.get(b).position();
        Vec3 pc = vertices.get(c).position();
        if (pb.minus(pa).cross(pc.minus(pa)).length() > 1e-10) {
            triangles.add(new int[] {a, b, c});
        }
    }

    /** A flat four-sided face, corners counter-clockwise from the front; its picture is upright from a to d. */
    public Shape quad(Vec3 a, Vec3 b, Vec3 c, Vec3 d) {
        Vec3 normal = c.minus(a).cross(d.minus(b)).normalized();
        int first = vertex(a, normal, 0, 1);
        vertex(b, normal, 1, 1);
        vertex(c, normal, 1, 0);
        vertex(d, normal, 0, 0);
        triangle(first, first + 1, first + 2);
        triangle(first, first + 2, first + 3);
        return this;
    }

    public Shape add(Shape other) {
        int first = vertices.size();
        vertices.addAll(other.vertices);
        for (int[] t : other.triangles) {
            triangles.add(new int[] {t[0] + first, t[1] + first, t[2] + first});
        }
        return this;
    }

    public Shape moved(double x, double y, double z) {
        return placed(Transform.translation(new Vec3(x, y, z)));
    }

    /** Turned about z, counter-clockwise seen from above; degrees. */
    public Shape turned(double degrees) {
        return placed(turn(degrees, Vec3.UP));
    }

    /** Turned about x: y goes towards z; degrees. */
    public Shape rolled(double degrees) {
        return placed(turn(degrees, new Vec3(1, 0, 0)));
    }

    /** Turned about y: z goes towards x; degrees. */
    public Shape pitched(double degrees) {
        return placed(turn(degrees, new Vec3(0, 1, 0)));
    }

    /** The image under a rigid motion. */
    public Shape placed(Transform motion) {
        return mapped(v -> new Vertex(motion.point(v.position()), motion.direction(v.normal()), v.u(), v.v()), false);
    }

    /** Mirrored left to right: y becomes −y. */
    public Shape mirrored() {
        return mapped(v -> new Vertex(flipY(v.position()), flipY(v.normal()), v.u(), v.v()), true);
    }

    /** With texture coordinates taken from the place, one picture per {@code size} metres, seen along the steepest axis. */
    public Shape tiled(double size) {
        return mapped(v -> tile(v, size), false);
    }

    /** With all texture coordinates mapped into the window {@code (u0, v0) … (u1, v1)} of a picture. */
    public Shape window(double u0, double v0, double u1, double v1) {
        return mapped(v -> new Vertex(v.position(), v.normal(), u0 + v.u() * (u1 - u0), v0 + v.v() * (v1 - v0)), false);
    }

    private static Vertex tile(Vertex vertex, double size) {
        Vec3 p = vertex.position();
        Vec3 n = vertex.normal();
        boolean flat = Math.abs(n.z()) > 0.7;
        double u = flat || Math.abs(n.y()) > Math.abs(n.x()) ? p.x() : p.y();
        double v = flat ? p.y() : p.z();
        return new Vertex(p, n, u / size, -v / size);
    }

    private Shape mapped(UnaryOperator<Vertex> map, boolean flip) {
        Shape image = new Shape();
        vertices.forEach(vertex -> image.vertices.add(map.apply(vertex)));
        for (int[] t : triangles) {
            image.triangles.add(flip ? new int[] {t[0], t[2], t[1]} : t.clone());
        }
        return image;
    }

    private static Vec3 flipY(Vec3 v) {
        return new Vec3(v.x(), -v.y(), v.z());
    }

    private static Transform turn(double degrees, Vec3 axis) {
        double half = StrictMath.toRadians(degrees) / 2;
        Vec3 v = axis.times(StrictMath.sin(half));
        return Transform.rotation(v.x(), v.y(), v.z(), StrictMath.cos(half));
    }
}
