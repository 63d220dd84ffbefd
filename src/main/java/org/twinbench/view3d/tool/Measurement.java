package org.twinbench.view3d.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.twinbench.model.Vec3;

/** Up to three points picked in the scene: two make a distance, three an angle at the second. Metres, radians. */
public record Measurement(List<Vec3> points) {
    public static final Measurement NONE = new Measurement(List.of());

    public Measurement {
        points = List.copyOf(points);
    }

    /** With one more point; after three it begins anew. */
    public Measurement with(Vec3 point) {
        if (points.size() == 3) {
            return new Measurement(List.of(point));
        }
        List<Vec3> more = new ArrayList<>(points);
        more.add(point);
        return new Measurement(more);
    }

    /** From the last point but one to the last, along each axis; zero with fewer than two points. */
    public Vec3 offset() {
        int n = points.size();
        return n < 2 ? Vec3.ZERO : points.get(n - 1).minus(points.get(n - 2));
    }

    public double distance() {
        return offset().length();
    }

    /** The angle at the second of three points, 0…π. */
    public OptionalDouble angle() {
        if (points.size() < 3) {
            return OptionalDouble.empty();
        }
        Vec3 a = points.get(0).minus(points.get(1));
        Vec3 b = points.get(2).minus(points.get(1));
        return OptionalDouble.of(Math.atan2(a.cross(b).length(), a.dot(b)));
    }
}
