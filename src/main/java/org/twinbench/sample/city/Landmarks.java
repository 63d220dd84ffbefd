package org.twinbench.sample.city;

import java.util.ArrayList;
import java.util.List;
import org.twinbench.model.Vec3;

/** The special places: stadium, plant, substation, bus and metro station, school. */
final class Landmarks {
    private final Quarters quarters;
    private final List<CityObject> objects = new ArrayList<>();

    Landmarks(Quarters quarters) {
        this.quarters = quarters;
    }

    /** What is no building: fields, fences, transformers, portals. */
    List<CityObject> objects() {
        return objects;
    }

    /** A ring of stands around a field, under a roof that leans inwards. */
    void stadium(Plot plot) {
        int sides = 28;
        double rx = (plot.x1() - plot.x0()) / 2 - 6;
        double ry = (plot.y1() - plot.y0()) / 2 - 5;
        List<Vec3> outer = Massing.ellipse(0, 0, rx, ry, sides);
        List<Vec3> rim = Massing.ellipse(0, 0, rx + 1.5, ry + 1.5, sides);
        List<Vec3> eye = Massing.ellipse(0, 0, rx - 12, ry - 12, sides);
        List<Vec3> field = Massing.ellipse(0, 0, rx - 23, ry - 23, sides);
        List<Facet> mass = new ArrayList<>();
        mass.addAll(Massing.walls(outer, 0, outer, 7, Tone.GLASS));
        mass.addAll(Massing.walls(outer, 7, rim, 19, Tone.CONCRETE));
        mass.addAll(retyped(Massing.walls(rim, 19, eye, 22, Tone.METAL), "RoofSurface"));
        mass.addAll(Massing.walls(eye, 22, eye, 20.5, Tone.METAL));
        mass.addAll(retyped(Massing.walls(eye, 20.5, rim, 17.5, Tone.CONCRETE).reversed(), "OuterCeilingSurface"));
        mass.addAll(retyped(Massing.walls(Massing.inset(outer, 1.5), 15, field, 1, Tone.SAND), "RoofSurface"));
        mass.add(new Facet(Massing.at(field, 1), "RoofSurface", Tone.TRACK));
        mass.add(new Facet(Massing.at(Massing.ellipse(0, 0, rx - 28, ry - 27, sides), 1.05), "RoofSurface", Tone.LAWN));
        CityObject arena = CityObject.surfaces("building-arena", "Building")
                .add(Plan.place(mass, plot.x(), plot.y(), Plot.GROUND, 0))
                .with("name", "River Arena")
                .with("function", "sport")
                .with("storeysAboveGround", 3)
                .with("yearOfConstruction", 2019)
                .with("measuredHeight", 22.0);
        objects.add(arena);
    }

    /** The works: a saw-tooth hall of the size of the sample assembly hall, offices, store and silos. */
    void plant(Plot plot) {
        List<Facet> hall = Massing.sawtooth(96, 48, 9.6, 8, Tone.CONCRETE, Tone.PLANT_ROOF);
        named(quarters.building(hall, plot.x() + 2, plot.y() + 10, 0, "industrial", 1, 12.2), "Assembly hall");
        List<Facet> office = Massing.storeys(
                Massing.rectangle(-22, -6, 22, 6), 0, 4, 3.5, Tone.PLASTER, Tone.DARK_GLASS, Tone.GREEN_ROOF);
        named(quarters.building(office, plot.x0() + 30, plot.y0() + 9, 0, "office", 4, 14.9), "Works office");
        List<Facet> store = Massing.gabled(40, 16, 8, 2, Tone.METAL, Tone.PLANT_ROOF);
        named(quarters.building(store, plot.x1() - 30, plot.y0() + 11, 0, "storage", 1, 10), "Works store");
        for (int i = 0; i < 3; i++) {
            CityObject silo = CityObject.volume("works-silo-" + (i + 1), "OtherConstruction")
                    .with("function", "silo");
            List<Facet> shape = Massing.cone(0, 0, 2.2, 2.2, 0, 13, 14, Tone.METAL);
            objects.add(silo.add(Plan.place(shape, plot.x0() + 58 + 6 * i, plot.y0() + 9, Plot.GROUND, 0)));
        }
    }

    /** Two transformers, portals of the incoming lines, a control house and a fence. */
    void substation(Plot plot) {
        for (int i = 0; i < 2; i++) {
            CityObject unit = CityObject.surfaces("substation-transformer-" + (i + 1), "OtherConstruction")
                    .with("function", "transformer")
                    .with("ratedPower_W", 63e6)
                    .with("voltage_V", 110e3);
            objects.add(unit.add(Template.TRANSFORMER, ground(plot.x() - 14 + 28 * i, plot.y() - 12), 0, 1.3));
            for (int k = 0; k < 3; k++) {
                CityObject portal = CityObject.surfaces("substation-portal-" + (3 * i + k + 1), "OtherConstruction")
                        .with("function", "portal");
                Vec3 at = ground(plot.x() - 30 + 30 * k, plot.y() + 8 + 20 * i);
                objects.add(portal.add(Template.GANTRY, at, 90, 1));
            }
        }
        List<Facet> house = Massing.gabled(20, 9, 4, 1.6, Tone.BRICK, Tone.SLATE);
        named(quarters.building(house, plot.x0() + 20, plot.y0() + 9, 0, "utility", 1, 5.6), "Substation East");
        fence(plot);
    }

    /** A fence shows from both sides. */
    private void fence(Plot plot) {
        double w = (plot.x1() - plot.x0()) / 2 - 3;
        double h = (plot.y1() - plot.y0()) / 2 - 3;
        List<Vec3> line = Massing.rectangle(-w, -h, w, h);
        List<Facet> outside =
                Plan.place(Massing.walls(line, 0, line, 2.2, Tone.POLE), plot.x(), plot.y(), Plot.GROUND, 0);
        objects.add(CityObject.surfaces("substation-fence", "OtherConstruction")
                .with("function", "fence")
                .add(outside)
                .add(outside.stream()
                        .map(f -> new Facet(f.ring().reversed(), f.semantic(), f.tone()))
                        .toList()));
    }

    /** Platforms under wing roofs, and the pavilion that leads down to the metro. */
    void station(Plot plot) {
        for (int i = 0; i < 4; i++) {
            double x = plot.x0() + 14 + 15 * i;
            List<Facet> platform = new ArrayList<>(Massing.block(-1.8, -22, 0, 1.8, 22, 0.25, Tone.PAVEMENT));
            platform.addAll(Massing.block(-3.2, -23, 4.2, 3.2, 23, 4.5, Tone.METAL));
            for (int k = -2; k <= 2; k++) {
                platform.addAll(Massing.block(-0.15, 9.0 * k - 0.15, 0.25, 0.15, 9.0 * k + 0.15, 4.2, Tone.POLE));
            }
            CityObject stop = CityObject.surfaces("bus-platform-" + (i + 1), "OtherConstruction")
                    .with("function", "bus platform");
            objects.add(stop.add(Plan.place(platform, x, plot.y() + 6, Plot.GROUND, 0)));
        }
        List<Facet> hall =
                Massing.storeys(Massing.ellipse(0, 0, 15, 15, 20), 0, 2, 4.5, Tone.PLASTER, Tone.GLASS, Tone.METAL);
        named(quarters.building(hall, plot.x1() - 24, plot.y(), 0, "transport", 2, 9.9), "Harbour Street Station");
    }

    void school(Plot plot) {
        List<Facet> wing =
                Massing.storeys(Massing.rectangle(-34, -7, 34, 7), 0, 3, 3.6, Tone.SAND, Tone.GLASS, Tone.GREEN_ROOF);
        named(quarters.building(wing, plot.x(), plot.y1() - 16, 0, "education", 3, 11.7), "Quay School");
        List<Facet> gym = Massing.gabled(34, 22, 7, 3, Tone.SAND, Tone.SLATE);
        named(quarters.building(gym, plot.x0() + 26, plot.y() - 14, 90, "sport", 1, 10), "School gymnasium");
        objects.add(CityObject.surfaces("school-field", "LandUse")
                .with("function", "sports field")
                .add(Plan.sheet(
                        plot.x() + 2, plot.y0() + 8, plot.x1() - 8, plot.y() + 8, 0.19, Facet.PLAIN, Tone.TRACK))
                .add(Plan.sheet(
                        plot.x() + 6, plot.y0() + 12, plot.x1() - 12, plot.y() + 4, 0.24, Facet.PLAIN, Tone.LAWN)));
    }

    private static Vec3 ground(double x, double y) {
        return Plan.bend(x, y, Plot.GROUND);
    }

    private static void named(CityObject building, String name) {
        building.with("name", name);
    }

    private static List<Facet> retyped(List<Facet> facets, String semantic) {
        return facets.stream().map(f -> new Facet(f.ring(), semantic, f.tone())).toList();
    }
}
