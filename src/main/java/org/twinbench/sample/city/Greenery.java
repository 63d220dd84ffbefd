package org.twinbench.sample.city;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.twinbench.model.Vec3;
import org.twinbench.sample.city.Plan.Street;

/** River, quays, parks, trees, street lights and parking lots. */
final class Greenery {
    private final SplittableRandom random = new SplittableRandom(5_2026);
    private final List<CityObject> objects = new ArrayList<>();
    private int trees;
    private int lights;

    List<CityObject> objects() {
        return objects;
    }

    /** The river between its walls and the promenades on both banks. */
    void river() {
        double west = Plan.NORTHWARD.getFirst().at() - 40;
        double east = Plan.NORTHWARD.getLast().at() + 40;
        double low = Plan.RIVER_SOUTH;
        double high = Plan.RIVER_NORTH;
        objects.add(CityObject.surfaces("river", "WaterBody")
                .with("name", "Willow River")
                .with("function", "river")
                .add(Plan.sheet(west, low, east, high, -2.2, "WaterSurface", Tone.WATER)));
        CityObject walls =
                CityObject.surfaces("quay-walls", "OtherConstruction").with("function", "quay wall");
        for (double x = west; x < east; x += 20) {
            double next = Math.min(east, x + 20);
            walls.add(List.of(
                    new Facet(
                            List.of(
                                    Plan.bend(next, low, -3), Plan.bend(x, low, -3),
                                    Plan.bend(x, low, 0.14), Plan.bend(next, low, 0.14)),
                            "WallSurface",
                            Tone.QUAY),
                    new Facet(
                            List.of(
                                    Plan.bend(x, high, -3), Plan.bend(next, high, -3),
                                    Plan.bend(next, high, 0.14), Plan.bend(x, high, 0.14)),
                            "WallSurface",
                            Tone.QUAY)));
        }
        objects.add(walls);
    }

    /** The strip between a quay street and the water, between two streets. */
    void promenade(int i, boolean south) {
        Street left = Plan.NORTHWARD.get(i);
        Street right = Plan.NORTHWARD.get(i + 1);
        Street quay = Plan.EASTWARD.get(south ? 3 : 4);
        double x0 = Streets.bridge(i) ? left.at() + left.half() : left.at();
        double x1 = Streets.bridge(i + 1) ? right.at() - right.half() : right.at();
        double y0 = south ? quay.at() + quay.half() : Plan.RIVER_NORTH;
        double y1 = south ? Plan.RIVER_SOUTH : quay.at() - quay.half();
        objects.add(CityObject.surfaces("promenade-" + (south ? "s" : "n") + i, "TransportSquare")
                .with("function", "promenade")
                .add(Plan.sheet(x0, y0, x1, y1, Plot.GROUND, Facet.PLAIN, Tone.PLAZA)));
        for (double x = x0 + 8; x < x1 - 4; x += 13) {
            tree(Template.ROUND_TREE, x, (y0 + y1) / 2, 0.9);
        }
    }

    /** Lawns, crossing paths, a pond and groups of trees. */
    void park(Plot plot, int number) {
        CityObject lawn = CityObject.surfaces("park-" + number, "PlantCover").with("class", "lawn");
        objects.add(lawn.add(Plan.sheet(plot.x0(), plot.y0(), plot.x1(), plot.y1(), 0.2, Facet.PLAIN, Tone.LAWN)));
        CityObject paths =
                CityObject.surfaces("park-paths-" + number, "TransportSquare").with("function", "footpath");
        paths.add(Plan.sheet(plot.x() - 1.6, plot.y0(), plot.x() + 1.6, plot.y1(), 0.26, Facet.PLAIN, Tone.PLAZA));
        paths.add(Plan.sheet(plot.x0(), plot.y() - 1.6, plot.x1(), plot.y() + 1.6, 0.26, Facet.PLAIN, Tone.PLAZA));
        Vec3 middle = Plan.bend(plot.x(), plot.y(), 0);
        List<Vec3> round = Massing.ellipse(middle.x(), middle.y(), 14, 14, 24);
        paths.add(List.of(new Facet(Massing.at(round, 0.3), Facet.PLAIN, Tone.PLAZA)));
        objects.add(paths);
        List<Vec3> pond = Massing.ellipse(middle.x(), middle.y(), 8, 8, 24);
        objects.add(CityObject.surfaces("pond-" + number, "WaterBody")
                .with("function", "fountain basin")
                .add(List.of(new Facet(Massing.at(pond, 0.36), "WaterSurface", Tone.WATER))));
        for (int i = 0; i < 46; i++) {
            double x = plot.x0() + 5 + random.nextDouble() * (plot.x1() - plot.x0() - 10);
            double y = plot.y0() + 5 + random.nextDouble() * (plot.y1() - plot.y0() - 10);
            boolean free = Math.abs(x - plot.x()) > 4.5
                    && Math.abs(y - plot.y()) > 4.5
                    && StrictMath.hypot(x - plot.x(), y - plot.y()) > 18;
            if (free) {
                Template kind = Template.values()[random.nextInt(3)];
                tree(kind, x, y, 0.9 + 0.5 * random.nextDouble());
            }
        }
    }

    /** A few trees in the middle of a plot, between its houses. */
    void garden(Plot plot, int count) {
        for (int i = 0; i < count; i++) {
            double x = plot.x0() + 4 + random.nextDouble() * (plot.x1() - plot.x0() - 8);
            double y = plot.y() + (random.nextDouble() - 0.5) * 22;
            tree(Template.values()[random.nextInt(3)], x, y, 0.7 + 0.4 * random.nextDouble());
        }
    }

    /** Rows of bays with some cars. */
    void parking(Plot plot, int number) {
        CityObject lot =
                CityObject.surfaces("parking-" + number, "TransportSquare").with("function", "parking");
        lot.add(Plan.sheet(
                plot.x0() + 3, plot.y0() + 3, plot.x1() - 3, plot.y1() - 3, 0.18, "TrafficArea:parking", Tone.ASPHALT));
        CityObject cars =
                CityObject.surfaces("parked-cars-" + number, "CityFurniture").with("function", "parked cars");
        int bays = 0;
        for (double y = plot.y0() + 9; y < plot.y1() - 9; y += 12) {
            for (double x = plot.x0() + 8; x < plot.x1() - 8; x += 2.7) {
                lot.add(Plan.sheet(x, y - 2.5, x + 0.12, y + 2.5, 0.21, "TransportationMarking", Tone.MARKING));
                bays++;
                if (random.nextInt(5) < 3) {
                    cars.add(Template.CAR, Plan.bend(x + 1.4, y, 0.18), 90 + Plan.turn(x), 1);
                }
            }
        }
        objects.add(lot.with("bays", bays));
        objects.add(cars);
    }

    /** Trees and lights along the streets between crossings. */
    void alongStreets() {
        for (int k = 0; k < Plan.EASTWARD.size(); k++) {
            Street street = Plan.EASTWARD.get(k);
            for (int i = 0; i + 1 < Plan.NORTHWARD.size(); i++) {
                double from = Plan.NORTHWARD.get(i).at() + 16;
                double to = Plan.NORTHWARD.get(i + 1).at() - 16;
                for (double x = from; x < to; x += 26) {
                    light(x, street.at() + street.width() / 2 + 0.7, -90);
                    tree(Template.ROUND_TREE, x + 13, street.at() - street.width() / 2 - 1.4, 0.62);
                }
            }
        }
        Street avenue = Plan.NORTHWARD.get(3);
        for (int k = 0; k + 1 < Plan.EASTWARD.size(); k++) {
            double to = Plan.EASTWARD.get(k + 1).at() - 16;
            for (double y = Plan.EASTWARD.get(k).at() + 16; y < to && k != 3; y += 14) {
                tree(Template.DARK_TREE, avenue.at() - avenue.width() / 2 - 1.6, y, 0.8);
                tree(Template.DARK_TREE, avenue.at() + avenue.width() / 2 + 1.6, y, 0.8);
            }
        }
    }

    void tree(Template kind, double x, double y, double scale) {
        objects.add(CityObject.surfaces("tree-" + ++trees, "SolitaryVegetationObject")
                .with("class", kind == Template.CONE_TREE ? "conifer" : "broadleaf")
                .with("height", Math.rint(72 * scale) / 10)
                .add(kind, Plan.bend(x, y, Plot.GROUND), 37.0 * trees % 360, scale));
    }

    private void light(double x, double y, double turn) {
        objects.add(CityObject.surfaces("street-light-" + ++lights, "CityFurniture")
                .with("function", "street light")
                .with("power_W", 90)
                .add(Template.STREET_LIGHT, Plan.bend(x, y, Plot.GROUND), turn + Plan.turn(x), 1));
    }
}
