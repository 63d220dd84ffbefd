package org.twinbench.sample.hall;

import static org.twinbench.sample.kit.Solids.block;

import org.twinbench.sample.kit.Model;
import org.twinbench.sample.kit.Node;

/** What surrounds production: racks, vehicles, services, signs and people. */
final class Surroundings {
    private Surroundings() {}

    static Node storage() {
        Node group = Node.group("storage", "area");
        Model[] raw = {
            Storage.rackBay("raw rack A", 1, Storage.castingPallet(), Storage.cartonPallet(2)),
            Storage.rackBay("raw rack B", 2, Storage.castingPallet(), Storage.cartonPallet(3)),
        };
        Model[] finished = {
            Storage.rackBay("goods rack A", 3, Storage.wrappedPallet(), Storage.cartonPallet(3)),
            Storage.rackBay("goods rack B", 4, Storage.wrappedPallet(), Storage.wrappedPallet()),
        };
        int number = 1;
        for (int i = 0; i < 4; i++) {
            group.add(rack(number++, raw[i % 2], 6.2 + Storage.BAY * i, 1.2));
            group.add(rack(number++, raw[(i + 1) % 2], 6.2 + Storage.BAY * i, 5.6));
        }
        for (int i = 0; i < 3; i++) {
            group.add(rack(number++, raw[i % 2], 6.8 + Storage.BAY * i, 18.9));
        }
        for (int i = 0; i < 7; i++) {
            group.add(rack(number++, finished[i % 2], 7 + Storage.BAY * i, 46.6));
            group.add(rack(number++, finished[(i + 1) % 2], 7 + Storage.BAY * i, 42.2));
        }
        for (int i = 0; i < 3; i++) {
            group.add(rack(number++, raw[(i + 1) % 2], 33 + Storage.BAY * i, 46.6));
        }
        Model wrapped = Storage.wrappedPallet();
        Model cartons = Storage.cartonPallet(3);
        for (int i = 0; i < 8; i++) {
            for (int k = 0; k < 2; k++) {
                if ((i * 3 + k) % 4 != 1) {
                    Model goods = (i + k) % 3 == 0 ? cartons : wrapped;
                    String id = "pallet-" + (2 * i + k + 1);
                    group.add(Node.of(id, "pallet", goods, 6 + 1.7 * i, 29.2 + 2.0 * k, 0, 0));
                }
            }
        }
        return group;
    }

    private static Node rack(int number, Model model, double x, double y) {
        return Node.of("rack-" + number, "rack", model, x, y, 0, 0)
                .with("levels", 4)
                .with("palletPlaces", 12);
    }

    static Node vehicles() {
        Node group = Node.group("logistics", "area");
        Model empty = Vehicles.agv("agv");
        Model loaded = Vehicles.agv("agv with castings", Storage.castingPallet());
        Model full = Vehicles.agv("agv with goods", Storage.cartonPallet(3));
        double[][] places = {{15, 22, 0}, {40, 22, 0}, {66, 26, 180}, {27, 26, 180}, {54.4, 28.7, 90}, {56.6, 28.7, 90}
        };
        for (int i = 0; i < places.length; i++) {
            Model model = i > 3 ? empty : i % 2 == 0 ? loaded : full;
            double[] p = places[i];
            group.add(Node.of("agv-" + (i + 1), "agv", model, p[0], p[1], 0.02, p[2])
                    .with("speed_m_s", 1.5)
                    .with("power_W", 900.0));
        }
        Model charger = Vehicles.chargingPoint();
        for (int i = 0; i < 5; i++) {
            group.add(Node.of("charger-" + (i + 1), "charging-point", charger, 50 + 2.2 * i, 30.0, 0, -90)
                    .with("power_W", 7400.0));
        }
        group.add(Node.of("forklift-1", "forklift", Vehicles.forklift(), 10.5, 3.4, 0, 180));
        return group.add(Node.of("forklift-2", "forklift", Vehicles.forklift(), 14, 44.4, 0, 0));
    }

    static Node services() {
        Node group = Node.group("services", "area");
        Model cabinets = Services.cabinets(6);
        group.add(Node.of("cabinet-1", "switch-cabinet", cabinets, 50, 1.1, 0, 180));
        group.add(Node.of("cabinet-2", "switch-cabinet", cabinets, 56, 1.1, 0, 180));
        group.add(Node.of("cabinet-3", "switch-cabinet", cabinets, 46, 47, 0, 0));
        group.add(Node.of("cabinet-4", "switch-cabinet", cabinets, 52, 47, 0, 0));
        Model compressor = Services.compressor();
        for (int i = 0; i < 3; i++) {
            group.add(Node.of("compressor-" + (i + 1), "compressor", compressor, 87 + 3.2 * i, 46.2, 0, 0)
                    .with("power_W", 55_000.0));
        }
        group.add(Node.of("coolant-plant", "coolant-plant", Services.coolantPlant(), 32, 1.6, 0, 180));
        group.add(Node.of("measuring-room", "room", Services.measuringRoom(), 69, 4.2, 0, 0));
        group.add(Node.of("office-1", "office", Services.mezzanine(), 72, 45, 0, 0));
        Model bench = Services.workbench();
        for (int i = 0; i < 4; i++) {
            group.add(Node.of("workbench-" + (i + 1), "workbench", bench, 78 + 3.2 * i, 1.0, 0, 180));
        }
        Model tray = Services.cableTray(84);
        group.add(Node.of("cable-tray-1", "cable-tray", tray, 48, 20.1, 5.2, 0));
        return group.add(Node.of("cable-tray-2", "cable-tray", tray, 48, 27.8, 5.2, 0));
    }

    static Node signs() {
        Node group = Node.group("signs", "group");
        double[][] places = {
            {9.5, 15.9}, {33, 20.3}, {67, 15.9}, {68, 32.2}, {43, 32.2}, {32, 31}, {15, 34}, {54.4, 30.6}, {75, 20.4}
        };
        for (int i = 0; i < places.length; i++) {
            group.add(Node.of("sign-" + (i + 1), "sign", sign(i), places[i][0], places[i][1], 0, 0)
                    .with("text", Prints.SIGNS.get(i)));
        }
        return group;
    }

    /** A board of 4.8 × 0.6 m hanging at 4.6 m, readable from both sides. */
    private static Model sign(int index) {
        Model m = new Model("sign " + Prints.SIGNS.get(index));
        double top = (double) index / Prints.SIGNS.size();
        double bottom = (index + 1.0) / Prints.SIGNS.size();
        m.add(Paints.CUT, block(-2.45, -0.03, 4.57, 2.45, 0.03, 5.23));
        m.add(Prints.SIGN, Details.display(4.8, 0.6).window(0, top, 1, bottom).moved(0, -0.035, 4.6));
        m.add(
                Prints.SIGN,
                Details.display(4.8, 0.6).window(0, top, 1, bottom).turned(180).moved(0, 0.035, 4.6));
        for (double x : new double[] {-2, 2}) {
            m.add(Paints.CUT, block(x - 0.04, -0.04, 0, x + 0.04, 0.04, 4.57));
            m.add(Paints.SAFETY, block(x - 0.09, -0.09, 0, x + 0.09, 0.09, 0.5));
        }
        return m;
    }

    static Node people() {
        Node group = Node.group("people", "group");
        Model worker = Vehicles.person("worker", Paints.JACKET, 62);
        Model walker = Vehicles.person("walker", Paints.VEST, 12);
        Model engineer = Vehicles.person("engineer", Paints.WHITE, 40);
        double[][] working = {
            {67, 37.3, -90}, {59, 37.3, -90}, {43.9, 38.0, -90}, {26.5, 14.7, 90}, {85, 2.1, -90}, {55, 15, 80}
        };
        double[][] walking = {
            {20, 24, 0}, {44, 23.9, 180}, {62, 22.5, 90}, {30, 3.4, 0}, {70, 41.1, 180}, {16.5, 33, 200}
        };
        double[][] standing = {{70.5, 5.6, 200}, {78.6, 9.6, 30}, {79.6, 10.1, 215}, {47, 40, -60}};
        place(group, 1, worker, working);
        place(group, 7, walker, walking);
        place(group, 13, engineer, standing);
        return group;
    }

    private static void place(Node group, int first, Model model, double[][] places) {
        for (int i = 0; i < places.length; i++) {
            double[] p = places[i];
            group.add(Node.of("person-" + (first + i), "person", model, p[0], p[1], 0.03, p[2]));
        }
    }
}
