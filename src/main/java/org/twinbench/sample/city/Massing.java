package org.twinbench.sample.city;

import java.util.ArrayList;
import java.util.List;
import org.twinbench.model.Vec3;

/** Volumes as closed sets of faces: blocks, frustums, houses with gabled and hipped roofs, storeyed slabs. */
final class Massing {
    private static final String WALL = "WallSurface";
    private static final String ROOF = "RoofSurface";
    /** A roof that people may walk on. */
    private static final String FLAT = "OuterFloorSurface";

    private static final String WINDOW = "Window";
    private static final String GROUND = "GroundSurface";

    private Massing() {}

    /** A rectangle's corners, counter-clockwise. */
    static List<Vec3> rectangle(double x0, double y0, double x1, double y1) {
        return List.of(new Vec3(x0, y0, 0), new Vec3(x1, y0, 0), new Vec3(x1, y1, 0), new Vec3(x0, y1, 0));
    }

    /** A regular polygon's corners, counter-clockwise; radii along x and y. */
    static List<Vec3> ellipse(double cx, double cy, double rx, double ry, int sides) {
        List<Vec3> ring = new ArrayList<>();
        for (int i = 0; i < sides; i++) {
            double a = 2 * Math.PI * (i + 0.5) / sides;
            ring.add(new Vec3(cx + rx * StrictMath.cos(a), cy + ry * StrictMath.sin(a), 0));
        }
        return ring;
    }

    static List<Facet> block(double x0, double y0, double z0, double x1, double y1, double z1, Tone tone) {
        return prism(rectangle(x0, y0, x1, y1), z0, z1, tone, tone);
    }

    static List<Facet> prism(List<Vec3> base, double z0, double z1, Tone wall, Tone roof) {
        List<Facet> facets = new ArrayList<>();
        facets.add(ground(base, z0));
        facets.addAll(walls(base, z0, base, z1, wall));
        facets.add(new Facet(at(base, z1), ROOF, roof));
        return facets;
    }

    /** A frustum about a vertical axis. */
    static List<Facet> cone(double x, double y, double low, double high, double z0, double z1, int sides, Tone tone) {
        List<Vec3> base = ellipse(x, y, low, low, sides);
        List<Vec3> top = ellipse(x, y, high, high, sides);
        List<Facet> facets = new ArrayList<>();
        facets.add(ground(base, z0));
        facets.addAll(walls(base, z0, top, z1, tone));
        facets.add(new Facet(at(top, z1), ROOF, tone));
        return facets;
    }

    /** A slab of storeys: bands of wall and window, a parapet around the flat roof. */
    static List<Facet> storeys(
            List<Vec3> base, double z0, int storeys, double height, Tone wall, Tone band, Tone roof) {
        List<Facet> facets = new ArrayList<>();
        facets.add(ground(base, z0));
        double z = z0;
        for (int i = 0; i < storeys; i++) {
            facets.addAll(walls(base, z, base, z + 0.4 * height, wall));
            facets.addAll(walls(base, z + 0.4 * height, base, z + height, band));
            z += height;
        }
        double top = z + 0.9;
        List<Vec3> inner = inset(base, 0.5);
        facets.addAll(walls(base, z, base, top, wall));
        facets.addAll(walls(base, top, inner, top, wall));
        facets.addAll(walls(inner, top, inner, z, wall));
        facets.add(new Facet(at(inner, z), FLAT, roof));
        return facets;
    }

    /** A house with the ridge along x; the eaves' height and the roof's rise in metres. */
    static List<Facet> gabled(double length, double depth, double eaves, double rise, Tone wall, Tone roof) {
        return ridged(length, depth, eaves, rise, 0, wall, roof);
    }

    /** A house whose roof slopes to all four sides. */
    static List<Facet> hipped(double length, double depth, double eaves, double rise, Tone wall, Tone roof) {
        return ridged(length, depth, eaves, rise, Math.min(depth, length) * 0.45, wall, roof);
    }

    /** A wing of flats under a hipped roof: in each storey a row of windows between sill and lintel. */
    static List<Facet> flats(double length, double depth, int storeys, double height, double rise, Tone wall) {
        List<Facet> facets = new ArrayList<>(hipped(length, depth, storeys * height, rise, wall, Tone.TILE));
        facets.removeIf(facet -> facet.semantic().equals(WALL));
        List<Vec3> base = rectangle(-length / 2, -depth / 2, length / 2, depth / 2);
        for (int i = 0; i < storeys; i++) {
            double floor = i * height;
            facets.addAll(walls(base, floor, base, floor + 0.35 * height, wall));
            facets.addAll(walls(base, floor + 0.35 * height, base, floor + 0.75 * height, Tone.GLASS));
            facets.addAll(walls(base, floor + 0.75 * height, base, floor + height, wall));
        }
        return facets;
    }

    private static List<Facet> ridged(
            double length, double depth, double eaves, double rise, double hip, Tone wall, Tone roof) {
        double x = length / 2;
        double y = depth / 2;
        List<Vec3> base = rectangle(-x, -y, x, y);
        List<Facet> facets = new ArrayList<>();
        facets.add(ground(base, 0));
        facets.addAll(walls(base, 0, base, eaves, wall));
        List<Vec3> e = at(base, eaves);
        Vec3 west = new Vec3(-x + hip, 0, eaves + rise);
        Vec3 east = new Vec3(x - hip, 0, eaves + rise);
        facets.add(new Facet(List.of(e.get(0), e.get(1), east, west), ROOF, roof));
        facets.add(new Facet(List.of(e.get(2), e.get(3), west, east), ROOF, roof));
        facets.add(new Facet(List.of(e.get(1), e.get(2), east), hip > 0 ? ROOF : WALL, hip > 0 ? roof : wall));
        facets.add(new Facet(List.of(e.get(3), e.get(0), west), hip > 0 ? ROOF : WALL, hip > 0 ? roof : wall));
        return facets;
    }

    /** A factory hall with saw-tooth roof lights; teeth along x. */
    static List<Facet> sawtooth(double length, double depth, double eaves, int teeth, Tone wall, Tone roof) {
        double x = length / 2;
        double y = depth / 2;
        double step = length / teeth;
        List<Vec3> front = new ArrayList<>(List.of(new Vec3(-x, -y, 0), new Vec3(x, -y, 0)));
        List<Facet> facets = new ArrayList<>();
        for (int i = teeth - 1; i >= 0; i--) {
            double right = -x + (i + 1) * step;
            front.add(new Vec3(right, -y, eaves));
            front.add(new Vec3(right - step, -y, eaves + 2.6));
        }
        List<Vec3> back = front.stream().map(p -> new Vec3(p.x(), y, p.z())).toList();
        facets.add(new Facet(front, WALL, wall));
        facets.add(new Facet(back.reversed(), WALL, wall));
        for (int i = 0; i < front.size(); i++) {
            int next = (i + 1) % front.size();
            boolean light = i % 2 == 1;
            List<Vec3> ring = List.of(front.get(next), front.get(i), back.get(i), back.get(next));
            if (i == 0) {
                facets.add(new Facet(ring, GROUND, wall));
            } else if (i == 1 || i == front.size() - 1) {
                facets.add(new Facet(ring, WALL, wall));
            } else {
                facets.add(new Facet(ring, light ? WINDOW : ROOF, light ? Tone.DARK_GLASS : roof));
            }
        }
        return facets;
    }

    static List<Facet> walls(List<Vec3> base, double z0, List<Vec3> top, double z1, Tone tone) {
        List<Facet> walls = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            int next = (i + 1) % base.size();
            walls.add(new Facet(
                    List.of(
                            lift(base.get(i), z0), lift(base.get(next), z0),
                            lift(top.get(next), z1), lift(top.get(i), z1)),
                    tone == Tone.GLASS || tone == Tone.DARK_GLASS ? WINDOW : WALL,
                    tone));
        }
        return walls;
    }

    static List<Vec3> at(List<Vec3> ring, double z) {
        return ring.stream().map(p -> lift(p, z)).toList();
    }

    /** The ring drawn towards its middle by about a distance. */
    static List<Vec3> inset(List<Vec3> ring, double by) {
        Vec3 middle = ring.stream().reduce(Vec3.ZERO, Vec3::plus).times(1.0 / ring.size());
        return ring.stream()
                .map(p -> p.towards(middle, by * 1.2 / p.distance(middle)))
                .toList();
    }

    private static Facet ground(List<Vec3> base, double z) {
        return new Facet(at(base, z).reversed(), GROUND, Tone.CONCRETE);
    }

    private static Vec3 lift(Vec3 p, double z) {
        return new Vec3(p.x(), p.y(), z);
    }
}
