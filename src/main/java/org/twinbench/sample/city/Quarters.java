package org.twinbench.sample.city;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.twinbench.model.Vec3;

/** Fills building plots: rows of houses, courtyards, slabs, offices and towers; seeded, so always the same. */
final class Quarters {
    private static final Tone[] WALLS = {Tone.PLASTER, Tone.SAND, Tone.BRICK, Tone.PLASTER};

    private final SplittableRandom random = new SplittableRandom(20_260_105);
    private final List<CityObject> objects = new ArrayList<>();

    List<CityObject> objects() {
        return objects;
    }

    /** Two rows of detached houses with their ridges along the streets. */
    void houses(Plot plot, boolean hipped) {
        int perRow = (int) ((plot.x1() - plot.x0()) / 15.5);
        double step = (plot.x1() - plot.x0()) / perRow;
        for (int i = 0; i < 2 * perRow; i++) {
            double length = 9.5 + 2.5 * random.nextDouble();
            double depth = 8.5 + 1.5 * random.nextDouble();
            double x = plot.x0() + (i % perRow + 0.5) * step;
            double y = i < perRow ? plot.y0() + 10 : plot.y1() - 10;
            int storeys = 1 + random.nextInt(2);
            double eaves = 0.6 + 2.9 * storeys;
            Tone wall = WALLS[random.nextInt(WALLS.length)];
            Tone roof = random.nextInt(4) == 0 ? Tone.SLATE : Tone.TILE;
            List<Facet> mass = hipped
                    ? Massing.hipped(length, depth, eaves, 3, wall, roof)
                    : Massing.gabled(length, depth, eaves, 3.6, wall, roof);
            building(mass, x, y, i < perRow ? 0 : 180, "residential", storeys, eaves + (hipped ? 3 : 3.6));
        }
    }

    /** Four wings around a green court. */
    void courtyard(Plot plot) {
        double width = plot.x1() - plot.x0() - 4;
        double height = plot.y1() - plot.y0() - 4;
        int storeys = 4 + random.nextInt(2);
        double eaves = 3.1 * storeys;
        Tone wall = WALLS[random.nextInt(WALLS.length)];
        for (int i = 0; i < 4; i++) {
            boolean along = i < 2;
            double sign = i % 2 == 0 ? -1 : 1;
            double length = along ? width : height - 27;
            List<Facet> wing = Massing.flats(length, 12.5, storeys, 3.1, 4, wall);
            double x = plot.x() + (along ? 0 : sign * (width - 12.5) / 2);
            double y = plot.y() + (along ? sign * (height - 12.5) / 2 : 0);
            building(wing, x, y, along ? 0 : 90, "residential", storeys, eaves + 4);
        }
    }

    /** Parallel apartment slabs with flat roofs. */
    void slabs(Plot plot) {
        int count = 4;
        double step = (plot.x1() - plot.x0()) / count;
        for (int i = 0; i < count; i++) {
            int storeys = 6 + random.nextInt(6);
            double depth = plot.y1() - plot.y0() - 14 - 12 * random.nextDouble();
            List<Vec3> base = Massing.rectangle(-6.5, -depth / 2, 6.5, depth / 2);
            Tone roof = i % 2 == 0 ? Tone.GREEN_ROOF : Tone.FLAT_ROOF;
            List<Facet> mass = Massing.storeys(base, 0, storeys, 3, Tone.PLASTER, Tone.GLASS, roof);
            building(mass, plot.x0() + (i + 0.5) * step, plot.y(), 0, "residential", storeys, 3 * storeys + 0.9);
        }
    }

    /** Four or six office blocks with a smaller storey set back on top. */
    void offices(Plot plot) {
        for (int i = 0; i < 6; i++) {
            double w = (plot.x1() - plot.x0()) / 3 - 9;
            double d = (plot.y1() - plot.y0()) / 2 - 9;
            int storeys = 5 + random.nextInt(5);
            List<Vec3> base = Massing.rectangle(-w / 2, -d / 2, w / 2, d / 2);
            List<Facet> mass = new ArrayList<>(
                    Massing.storeys(base, 0, storeys, 3.6, Tone.CONCRETE, Tone.DARK_GLASS, Tone.FLAT_ROOF));
            double top = 3.6 * storeys;
            mass.addAll(Massing.block(-w / 4, -d / 4, top, w / 4, d / 4, top + 3.2, Tone.METAL));
            double x = plot.x0() + (i % 3 + 0.5) * (plot.x1() - plot.x0()) / 3;
            double y = plot.y() + (i / 3 - 0.5) * (plot.y1() - plot.y0()) / 2;
            building(mass, x, y, 0, "office", storeys + 1, top + 3.2);
        }
    }

    /** Two towers that step back as they rise, on low podiums. */
    void towers(Plot plot, int... storeys) {
        for (int i = 0; i < storeys.length; i++) {
            double width = (plot.x1() - plot.x0()) / storeys.length;
            double x = plot.x0() + (i + 0.5) * width;
            double half = Math.min(width, plot.y1() - plot.y0()) / 2 - 5;
            boolean round = i % 2 == 1;
            List<Facet> mass = new ArrayList<>(Massing.storeys(
                    Massing.rectangle(-half, -half, half, half),
                    0,
                    3,
                    4.2,
                    Tone.CONCRETE,
                    Tone.GLASS,
                    Tone.GREEN_ROOF));
            double z = 12.6;
            int left = storeys[i] - 3;
            for (int step = 0; step < 3; step++) {
                double r = half * (0.72 - 0.13 * step);
                List<Vec3> base = round ? Massing.ellipse(0, 0, r, r, 16) : Massing.rectangle(-r, -r, r, r);
                int count = step == 2 ? left : left / 2;
                left -= count;
                mass.addAll(Massing.storeys(base, z, count, 3.7, Tone.METAL, Tone.DARK_GLASS, Tone.FLAT_ROOF));
                z += 3.7 * count;
            }
            mass.addAll(Massing.block(-2, -2, z, 2, 2, z + 5, Tone.STEEL));
            building(mass, x, plot.y(), 0, "commercial", storeys[i], z + 5);
        }
    }

    /** A building of any shape around the origin, placed at a point of the plan. */
    CityObject building(
            List<Facet> mass, double x, double y, double turn, String function, int storeys, double height) {
        CityObject building = CityObject.volume("building-" + (objects.size() + 1), "Building")
                .add(Plan.place(mass, x, y, Plot.GROUND, turn))
                .with("function", function)
                .with("storeysAboveGround", storeys)
                .with("yearOfConstruction", 1955 + random.nextInt(68))
                .with("measuredHeight", Math.rint(height * 10) / 10);
        objects.add(building);
        return building;
    }
}
