package org.twinbench.sample.hall;

import static org.twinbench.sample.kit.Solids.bevelled;
import static org.twinbench.sample.kit.Solids.block;
import static org.twinbench.sample.kit.Solids.box;

import org.twinbench.model.Vec3;
import org.twinbench.sample.kit.Model;
import org.twinbench.sample.kit.Node;
import org.twinbench.sample.kit.Outline;
import org.twinbench.sample.kit.Sweep;

/** The areas of production, each with the pieces of the line that belong to it and what stands around them. */
final class Areas {
    private final FlowLine line = new FlowLine();
    private final Robots robots = new Robots();

    Node rawStore() {
        Node area = Node.group("raw-store", "area");
        pieces(area, "source-raw", "conveyor-1", "buffer-1");
        return area.add(robots.robot("robot-1", 9.3, 13.7, 0.3, -90, 15, 25, 35, 30));
    }

    Node machining() {
        Node area = Node.group("machining", "area");
        pieces(area, "conveyor-2", "buffer-2", "conveyor-3", "buffer-3");
        Model north = MachineTools.machiningCentre();
        Model south = north.mirrored("machining centre, mirrored");
        for (int i = 0; i < 3; i++) {
            double x = 25 + 8 * i;
            area.add(cnc("cnc-" + (i + 1), north, x, 16.9));
            area.add(cnc("cnc-" + (i + 4), south, x, 7.1));
        }
        Model lathe = MachineTools.lathe();
        area.add(turning("lathe-1", lathe, 16.7));
        area.add(turning("lathe-2", lathe.mirrored("turning centre, mirrored"), 7.3));
        Model track = track(21);
        area.add(Node.of("robot-track-1", "robot-track", track, 33, 13.9, 0, 0));
        area.add(Node.of("robot-track-2", "robot-track", track, 33, 10.1, 0, 0));
        area.add(robots.robot("robot-2", 29, 13.9, 0.42, 90, -20, 30, 30, 25));
        area.add(robots.robot("robot-3", 37, 10.1, 0.42, -90, 35, 10, 50, 30));
        return area;
    }

    private static Node cnc(String id, Model model, double x, double y) {
        return Node.of(id, "machining-centre", model, x, y, 0, 0)
                .with("beltHeight_m", Conveyors.HEIGHT)
                .with("partHeight_m", 0.3)
                .with("power_W", 22_000.0);
    }

    private static Node turning(String id, Model model, double y) {
        return Node.of(id, "lathe", model, 54, y, 0, 0)
                .with("beltHeight_m", Conveyors.HEIGHT)
                .with("partHeight_m", 0.3)
                .with("power_W", 18_500.0);
    }

    /** A floor rail along x on which a robot's carriage runs. */
    private static Model track(double length) {
        Model m = new Model("robot track");
        double x = length / 2;
        m.add(Paints.DARK, block(-x, -0.45, 0, x, 0.45, 0.12));
        for (double y : new double[] {-0.32, 0.32}) {
            m.add(
                    Paints.STEEL,
                    Sweep.bar(Outline.beam(0.1, 0.14, 0.03, 0.03), new Vec3(-x, y, 0.19), new Vec3(x, y, 0.19)));
        }
        m.add(
                Prints.HAZARD,
                block(-x - 0.05, -0.45, 0, -x, 0.45, 0.3)
                        .add(block(x, -0.45, 0, x + 0.05, 0.45, 0.3))
                        .tiled(0.4));
        for (double at : new double[] {-4, 4}) {
            m.add(Paints.GREY, bevelled(1.2, 0.85, 0.16, 0.03).moved(at, 0, 0.26));
        }
        return m;
    }

    Node washAndPress() {
        Node area = Node.group("wash-and-press", "area");
        pieces(
                area,
                "conveyor-4",
                "wash-1",
                "conveyor-5",
                "press-1",
                "conveyor-6",
                "press-2",
                "conveyor-7",
                "conveyor-8");
        return area.add(craneNode());
    }

    private static Node craneNode() {
        Model runway = new Model("crane runway");
        for (double y : new double[] {0.75, 23.25}) {
            runway.add(
                    Paints.STRUCTURE,
                    Sweep.bar(Outline.beam(0.3, 0.55, 0.04, 0.03), new Vec3(48, y, 6.1), new Vec3(96, y, 6.1)));
            runway.add(Paints.DARK, block(48, y - 0.04, 6.37, 96, y + 0.04, 6.44));
            for (int i = 0; i <= 4; i++) {
                double side = y < 12 ? -0.4 : 0.4;
                runway.add(Paints.STRUCTURE, box(0.3, 0.9, 0.3).moved(48 + 12 * i, y + side, 5.53));
            }
        }
        Node node = Node.of("crane-1-runway", "crane-runway", runway, 0, 0, 0, 0);
        return node.add(Node.of("crane-1", "crane", Services.crane(22.5, 2.5), 79.5, 12, 6.44, 0)
                .with("capacity_kg", 16_000.0)
                .with("power_W", 24_000.0));
    }

    Node assembly() {
        Node area = Node.group("assembly", "area");
        pieces(
                area,
                "conveyor-9",
                "assembly-1",
                "conveyor-10",
                "assembly-2",
                "conveyor-11",
                "assembly-3",
                "conveyor-12",
                "assembly-4",
                "conveyor-13",
                "assembly-5");
        double[] cells = {83, 75, 51};
        for (int i = 0; i < cells.length; i++) {
            double lean = 8.0 * i;
            area.add(robots.robot("robot-" + (4 + 2 * i), cells[i], 37.65, 0.3, -90, 10 - lean, 5 + lean, 50, 35));
            area.add(robots.robot("robot-" + (5 + 2 * i), cells[i], 34.35, 0.3, 90, -25 + lean, 15, 40 + lean, 30));
        }
        Model rack = Storage.flowRack();
        double[] feeds = {84, 76, 67.8, 65.6, 59.8, 57.6, 52};
        for (int i = 0; i < feeds.length; i++) {
            boolean manual = i >= 2 && i <= 5;
            area.add(Node.of(
                    "parts-rack-" + (i + 1), "rack", rack, feeds[i], manual ? 39.9 : 30.8, 0, manual ? 0 : 180));
        }
        return area;
    }

    Node testAndPack() {
        Node area = Node.group("test-and-pack", "area");
        pieces(area, "conveyor-14", "inspection-1", "conveyor-15", "packing-1", "conveyor-16", "sink-dispatch");
        return area.add(robots.robot("robot-10", 31.3, 34.25, 0.3, -90, 20, 30, 40, 20));
    }

    private void pieces(Node area, String... ids) {
        for (String id : ids) {
            area.add(line.node(id));
        }
    }
}
