package org.twinbench.sample.city;

import java.util.ArrayList;
import java.util.List;
import org.twinbench.model.Vec3;

/**
 * The plan of the district: a grid of streets drawn in straight plan coordinates and bent as a whole, so that avenue,
 * river and ring are curved and everything still meets. Metres, origin at the south-west corner.
 */
final class Plan {
    /** A street: its middle in plan coordinates and the width of its carriageway. */
    record Street(String name, double at, double width) {
        /** Half the carriageway and the pavement beside it. */
        double half() {
            return width / 2 + PAVEMENT;
        }
    }

    static final double PAVEMENT = 3.5;
    static final double RIVER_SOUTH = 352;
    static final double RIVER_NORTH = 398;

    /** Streets from south to north, west to east. */
    static final List<Street> NORTHWARD = List.of(
            new Street("Ring West", 0, 14),
            new Street("Mill Street", 120, 9),
            new Street("Canal Street", 240, 9),
            new Street("Central Avenue", 380, 20),
            new Street("Garden Street", 520, 9),
            new Street("Harbour Street", 640, 11),
            new Street("Ring East", 760, 14));

    /** Streets from west to east, south to north. */
    static final List<Street> EASTWARD = List.of(
            new Street("Ring South", 0, 14),
            new Street("Workshop Road", 112, 9),
            new Street("Market Road", 224, 14),
            new Street("South Quay", 332, 9),
            new Street("North Quay", 418, 9),
            new Street("Park Road", 530, 9),
            new Street("Ring North", 642, 14));

    private Plan() {}

    /** Where a point of the plan lies in the district. */
    static Vec3 bend(double x, double y, double z) {
        return new Vec3(x + 14 * StrictMath.sin(y / 180), y + 26 * StrictMath.sin(x / 230), z);
    }

    /** How far the plan is turned at a point, degrees. */
    static double turn(double x) {
        return StrictMath.toDegrees(StrictMath.atan(26.0 / 230 * StrictMath.cos(x / 230)));
    }

    /** A rectangle of the plan as a bent polygon, cut into strips so that its edges follow the curves. */
    static List<Facet> sheet(double x0, double y0, double x1, double y1, double z, String semantic, Tone tone) {
        List<Facet> facets = new ArrayList<>();
        int nx = (int) Math.max(1, Math.ceil((x1 - x0) / 20));
        int ny = (int) Math.max(1, Math.ceil((y1 - y0) / 40));
        for (int i = 0; i < nx; i++) {
            double left = x0 + (x1 - x0) * i / nx;
            double right = x0 + (x1 - x0) * (i + 1) / nx;
            for (int k = 0; k < ny; k++) {
                double low = y0 + (y1 - y0) * k / ny;
                double high = y0 + (y1 - y0) * (k + 1) / ny;
                List<Vec3> ring =
                        List.of(bend(left, low, z), bend(right, low, z), bend(right, high, z), bend(left, high, z));
                facets.add(new Facet(ring, semantic, tone));
            }
        }
        return facets;
    }

    /** Faces made around the origin, moved to a point of the plan and turned with it. */
    static List<Facet> place(List<Facet> facets, double x, double y, double z, double degrees) {
        Vec3 at = bend(x, y, z);
        double a = StrictMath.toRadians(degrees + turn(x));
        double cos = StrictMath.cos(a);
        double sin = StrictMath.sin(a);
        return facets.stream()
                .map(facet -> new Facet(
                        facet.ring().stream()
                                .map(p ->
                                        new Vec3(cos * p.x() - sin * p.y(), sin * p.x() + cos * p.y(), p.z()).plus(at))
                                .toList(),
                        facet.semantic(),
                        facet.tone()))
                .toList();
    }
}
