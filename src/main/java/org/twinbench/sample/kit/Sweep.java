package org.twinbench.sample.kit;

import java.util.ArrayList;
import java.util.List;
import org.twinbench.model.Vec3;
import org.twinbench.sample.kit.Outline.Point;

/** A section carried along a path: beams, pipes, rails, cables. */
public final class Sweep {
    private Sweep() {}

    /** A closed bar from one point to another; the section's y is the way up (for a standing bar: its y is −x). */
    public static Shape bar(Outline section, Vec3 from, Vec3 to) {
        Vec3 along = to.minus(from).normalized();
        Frame frame = Frame.of(along);
        Shape upright = Solids.prism(section, from.distance(to));
        Shape bar = new Shape();
        for (Shape.Vertex v : upright.vertices()) {
            bar.vertex(frame.at(from, v.position()), frame.at(Vec3.ZERO, v.normal()), v.u(), v.v());
        }
        upright.triangles().forEach(t -> bar.triangle(t[0], t[1], t[2]));
        return bar;
    }

    /** A square bar. */
    public static Shape bar(double thickness, Vec3 from, Vec3 to) {
        return bar(Outline.rectangle(thickness, thickness), from, to);
    }

    /** The section at every point of the path, joined; smooth along the path, open at the ends. */
    public static Shape along(Outline section, List<Vec3> path) {
        Shape shape = new Shape();
        List<Point> ring = section.points();
        int n = ring.size();
        for (int i = 0; i < path.size(); i++) {
            Vec3 next = path.get(Math.min(i + 1, path.size() - 1));
            Frame frame = Frame.of(next.minus(path.get(Math.max(i - 1, 0))).normalized());
            for (int k = 0; k <= n; k++) {
                Point p = ring.get(k % n);
                Vec3 out = new Vec3(p.x(), p.y(), 0);
                shape.vertex(frame.at(path.get(i), out), frame.at(Vec3.ZERO, out.normalized()), (double) k / n, i);
            }
        }
        for (int i = 0; i + 1 < path.size(); i++) {
            for (int k = 0; k < n; k++) {
                int a = i * (n + 1) + k;
                shape.triangle(a, a + 1, a + n + 2);
                shape.triangle(a, a + n + 2, a + n + 1);
            }
        }
        return shape;
    }

    /** A handrail or fence top: posts at every point, and bars between them at the given heights. */
    public static Shape railing(double thickness, List<Vec3> feet, double... heights) {
        List<Shape> bars = new ArrayList<>();
        for (int i = 0; i < feet.size(); i++) {
            Vec3 foot = feet.get(i);
            bars.add(bar(thickness, foot, foot.plus(Vec3.UP.times(heights[heights.length - 1]))));
            for (double height : heights) {
                if (i > 0) {
                    Vec3 up = Vec3.UP.times(height);
                    bars.add(bar(thickness, feet.get(i - 1).plus(up), foot.plus(up)));
                }
            }
        }
        Shape shape = new Shape();
        bars.forEach(shape::add);
        return shape;
    }

    private record Frame(Vec3 side, Vec3 up, Vec3 along) {
        static Frame of(Vec3 along) {
            Vec3 hint = Math.abs(along.z()) > 0.999 ? new Vec3(-1, 0, 0) : Vec3.UP;
            Vec3 side = hint.cross(along).normalized();
            return new Frame(side, along.cross(side), along);
        }

        Vec3 at(Vec3 origin, Vec3 local) {
            return origin.plus(side.times(local.x())).plus(up.times(local.y())).plus(along.times(local.z()));
        }
    }
}
