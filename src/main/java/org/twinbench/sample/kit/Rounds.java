package org.twinbench.sample.kit;

import java.util.ArrayList;
import java.util.List;
import org.twinbench.model.Vec3;
import org.twinbench.sample.kit.Outline.Point;

/** Round solids about the z axis, and tubes along a path; metres. */
public final class Rounds {
    private Rounds() {}

    /** Stands on z = 0. */
    public static Shape cylinder(double radius, double height, int sides) {
        return Solids.prism(Outline.circle(radius, sides), height);
    }

    /** The cylinder's curved surface alone, where the ends are never seen. */
    public static Shape roller(double radius, double height, int sides) {
        return Solids.sides(Outline.circle(radius, sides), height);
    }

    /** A hollow cylinder with the given wall. */
    public static Shape pipe(double radius, double wall, double height, int sides) {
        return Solids.prism(Outline.circle(radius, sides), List.of(Outline.circle(radius - wall, sides)), height);
    }

    /** A frustum from the lower to the upper radius; a radius of zero makes a tip. */
    public static Shape cone(double lower, double upper, double height, int sides) {
        return lathe(sides, 0, 0, lower, 0, upper, height, 0, height);
    }

    public static Shape sphere(double radius, int sides) {
        int rings = Math.max(2, sides / 2);
        double[] profile = new double[2 * (rings + 1)];
        for (int i = 0; i <= rings; i++) {
            Point p = Outline.polar(radius, -90 + 180.0 * i / rings);
            profile[2 * i] = i % rings == 0 ? 0 : p.x();
            profile[2 * i + 1] = p.y();
        }
        return lathe(sides, profile);
    }

    /** A ring about z: the tube's circle has the minor radius. */
    public static Shape torus(double major, double minor, int sides, int tubeSides) {
        double[] profile = new double[2 * (tubeSides + 1)];
        for (int i = 0; i <= tubeSides; i++) {
            Point p = Outline.polar(minor, 360.0 * i / tubeSides);
            profile[2 * i] = major + p.x();
            profile[2 * i + 1] = p.y();
        }
        return lathe(sides, profile);
    }

    /** The profile {@code r0, z0, r1, z1, …}, from below upwards on the outside, turned once about z. */
    public static Shape lathe(int sides, double... profile) {
        Shape shape = new Shape();
        int last = profile.length / 2 - 2;
        for (int i = 0; i <= last; i++) {
            Vec3 own = slope(profile, i);
            Vec3 low = i == 0 ? own : Solids.blend(own, slope(profile, i - 1));
            Vec3 high = i == last ? own : Solids.blend(own, slope(profile, i + 1));
            band(shape, sides, at(profile, i), low, at(profile, i + 1), high);
        }
        return shape;
    }

    /** A tube with round bends of the given radius at the inner points of the path; open ends. */
    public static Shape tube(double radius, double bend, int sides, List<Vec3> path) {
        return Sweep.along(Outline.circle(radius, sides), smoothed(path, bend));
    }

    private static List<Vec3> smoothed(List<Vec3> path, double bend) {
        List<Vec3> smooth = new ArrayList<>(List.of(path.getFirst()));
        for (int i = 1; i < path.size() - 1; i++) {
            Vec3 corner = path.get(i);
            Vec3 in = path.get(i - 1).minus(corner).normalized().times(bend).plus(corner);
            Vec3 out = path.get(i + 1).minus(corner).normalized().times(bend).plus(corner);
            for (int k = 0; k <= 4; k++) {
                double t = k / 4.0;
                smooth.add(in.towards(corner, t).towards(corner.towards(out, t), t));
            }
        }
        smooth.add(path.getLast());
        return smooth;
    }

    private static Vec3 at(double[] profile, int i) {
        return new Vec3(profile[2 * i], 0, profile[2 * i + 1]);
    }

    private static Vec3 slope(double[] profile, int i) {
        Vec3 along = at(profile, i + 1).minus(at(profile, i));
        return new Vec3(along.z(), 0, -along.x()).normalized();
    }

    private static void band(Shape shape, int sides, Vec3 low, Vec3 lowNormal, Vec3 high, Vec3 highNormal) {
        int first = shape.vertices().size();
        for (int i = 0; i <= sides; i++) {
            double angle = 360.0 * (i % sides) / sides;
            double u = (double) i / sides;
            shape.vertex(spin(low, angle), spin(lowNormal, angle), u, 1);
            shape.vertex(spin(high, angle), spin(highNormal, angle), u, 0);
        }
        for (int i = 0; i < sides; i++) {
            int a = first + 2 * i;
            shape.triangle(a, a + 2, a + 3);
            shape.triangle(a, a + 3, a + 1);
        }
    }

    private static Vec3 spin(Vec3 v, double degrees) {
        Point p = Outline.polar(v.x(), degrees);
        return new Vec3(p.x(), p.y(), v.z());
    }
}
