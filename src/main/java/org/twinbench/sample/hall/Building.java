package org.twinbench.sample.hall;

import static org.twinbench.sample.kit.Solids.block;
import static org.twinbench.sample.kit.Solids.box;
import static org.twinbench.sample.kit.Solids.prism;

import org.twinbench.model.Vec3;
import org.twinbench.sample.kit.Model;
import org.twinbench.sample.kit.Node;
import org.twinbench.sample.kit.Outline;
import org.twinbench.sample.kit.Shape;
import org.twinbench.sample.kit.Sweep;

/**
 * The building: 96 × 48 m in two naves, columns every 12 m. The walls are cut at 3.2 m and there is no roof skin, as in
 * an architect's sectional model, so that the inside shows from everywhere.
 */
final class Building {
    static final double LENGTH = 96;
    static final double WIDTH = 48;
    private static final double BAY = 12;
    private static final double NAVE = 24;
    private static final double EAVES = 8;
    private static final double CUT = 3.2;

    private Building() {}

    static Node node() {
        Node building = Node.group("building", "building").with("height_m", 9.6).with("floorArea_m2", LENGTH * WIDTH);
        return building.add(Floor.slab())
                .add(Floor.marks())
                .add(columns())
                .add(roofStructure())
                .add(walls())
                .add(gates());
    }

    private static Node columns() {
        Model model = column();
        Node columns = Node.group("columns", "group");
        for (int row = 0; row < 3; row++) {
            for (int axis = 0; axis <= 8; axis++) {
                String id = "column-" + (char) ('A' + row) + (axis + 1);
                columns.add(Node.of(id, "column", model, axis * BAY, row * NAVE, 0, 0));
            }
        }
        return columns;
    }

    private static Model column() {
        Model m = new Model("column");
        m.add(Paints.STRUCTURE, prism(Outline.beam(0.4, 0.4, 0.03, 0.02), EAVES));
        m.add(Paints.STRUCTURE, box(0.6, 0.6, 0.04).add(box(0.6, 0.6, 0.04).moved(0, 0, EAVES)));
        m.add(Paints.STRUCTURE, box(0.5, 0.3, 0.5).moved(0, 0, 5.7));
        m.add(Prints.HAZARD, block(-0.24, -0.24, 0.05, 0.24, 0.24, 1.1).tiled(0.6));
        return m;
    }

    private static Node roofStructure() {
        Model truss = truss();
        Node roof = Node.group("roof-structure", "group");
        for (int nave = 0; nave < 2; nave++) {
            for (int axis = 0; axis <= 8; axis++) {
                String id = "truss-" + (nave * 9 + axis + 1);
                roof.add(Node.of(id, "truss", truss, axis * BAY, nave * NAVE, EAVES, 0));
            }
        }
        Model ties = new Model("eaves beams");
        for (double y : new double[] {0, NAVE, WIDTH}) {
            ties.add(Paints.STRUCTURE, Sweep.bar(Outline.beam(0.2, 0.3, 0.02, 0.02), at(0, y), at(LENGTH, y)));
        }
        return roof.add(Node.of("eaves-beams", "structure", ties, 0, 0, EAVES + 0.19, 0));
    }

    private static Vec3 at(double x, double y) {
        return new Vec3(x, y, 0);
    }

    /** Spans from y = 0 to y = 24 above z = 0, with lamps hanging below. */
    private static Model truss() {
        Model m = new Model("roof truss");
        Outline chord = Outline.rectangle(0.16, 0.16);
        Vec3 ridge = new Vec3(0, NAVE / 2, 1.9);
        m.add(Paints.STRUCTURE, Sweep.bar(chord, new Vec3(0, 0, 0.12), new Vec3(0, NAVE, 0.12)));
        m.add(Paints.STRUCTURE, Sweep.bar(chord, new Vec3(0, 0, 1.2), ridge));
        m.add(Paints.STRUCTURE, Sweep.bar(chord, ridge, new Vec3(0, NAVE, 1.2)));
        int panels = 8;
        for (int i = 0; i <= panels; i++) {
            Vec3 foot = new Vec3(0, NAVE * i / panels, 0.12);
            m.add(Paints.STRUCTURE, Sweep.bar(0.09, foot, top(i, panels)));
            if (i < panels) {
                boolean left = i < panels / 2;
                Vec3 low = new Vec3(0, NAVE * (left ? i + 1 : i) / panels, 0.12);
                m.add(Paints.STRUCTURE, Sweep.bar(0.08, low, top(left ? i : i + 1, panels)));
            }
        }
        for (int i = 0; i < 4; i++) {
            double y = 3 + 6 * i;
            m.add(Paints.LIGHT, block(-0.12, y - 0.8, -0.5, 0.12, y + 0.8, -0.42));
            m.add(Paints.LAMP, block(-0.1, y - 0.78, -0.54, 0.1, y + 0.78, -0.5));
            m.add(Paints.DARK, block(-0.01, y - 0.01, -0.42, 0.01, y + 0.01, 0.1));
        }
        return m;
    }

    private static Vec3 top(int i, int panels) {
        double rise = 0.7 * (1 - Math.abs(2.0 * i / panels - 1));
        return new Vec3(0, NAVE * i / panels, 1.2 + rise);
    }

    private static Node walls() {
        double out = 0.5;
        double x = LENGTH + out;
        double y = WIDTH + out;
        return Node.group("walls", "group")
                .add(wall("wall-south", -out, -out, LENGTH + 2 * out, 0))
                .add(wall("wall-north", x, y, LENGTH + 2 * out, 180))
                .add(wall("wall-east", x, -out, WIDTH + 2 * out, 90))
                .add(wall("wall-west", -out, y, WIDTH + 2 * out, -90, 11.5, 19.0, 38.0));
    }

    /** A wall that starts at a corner and runs along its own x; gates of 4 m begin at the given distances. */
    private static Node wall(String id, double x, double y, double length, double turn, double... gates) {
        Model m = new Model(id);
        double from = 0;
        for (double gate : gates) {
            segment(m, from, gate - 2);
            from = gate + 2;
        }
        segment(m, from, length);
        return Node.of(id, "wall", m, x, y, 0, turn);
    }

    private static void segment(Model m, double from, double to) {
        m.add(Paints.PLINTH, block(from, -0.16, 0, to, 0.16, 0.6));
        m.add(Paints.WALL, block(from, -0.12, 0.6, to, 0.12, CUT));
        m.add(Paints.CUT, block(from, -0.14, CUT, to, 0.14, CUT + 0.06));
        int windows = (int) Math.floor((to - from) / 6);
        double width = (to - from) / Math.max(1, windows);
        for (int i = 0; i < windows; i++) {
            window(m, from + (i + 0.5) * width, Math.min(4.6, width - 1.2));
        }
    }

    private static void window(Model m, double at, double width) {
        double half = width / 2;
        m.add(Paints.PANE, block(at - half, -0.14, 1.3, at + half, 0.14, 2.75));
        Shape frame = block(at - half - 0.06, -0.17, 1.22, at + half + 0.06, 0.17, 1.3)
                .add(block(at - half - 0.06, -0.17, 2.75, at + half + 0.06, 0.17, 2.83));
        for (int i = 0; i <= 3; i++) {
            double x = at - half + width * i / 3;
            frame.add(block(x - 0.04, -0.16, 1.3, x + 0.04, 0.16, 2.75));
        }
        m.add(Paints.CUT, frame);
    }

    private static Node gates() {
        Model model = gate();
        return Node.group("gates", "group")
                .add(Node.of("gate-raw", "gate", model, -0.5, WIDTH + 0.5 - 38.0, 0, -90))
                .add(Node.of("gate-dispatch-1", "gate", model, -0.5, WIDTH + 0.5 - 19.0, 0, -90))
                .add(Node.of("gate-dispatch-2", "gate", model, -0.5, WIDTH + 0.5 - 11.5, 0, -90));
    }

    /** A sectional door, half open, in a frame of 4 m; it lies along x, outside to −y. */
    private static Model gate() {
        Model m = new Model("sectional gate");
        for (double x : new double[] {-2, 2}) {
            m.add(Prints.HAZARD, block(x - 0.15, -0.2, 0, x + 0.15, 0.2, 1.2).tiled(0.6));
            m.add(Paints.CUT, block(x - 0.15, -0.2, 1.2, x + 0.15, 0.2, 4.7));
        }
        m.add(Paints.CUT, block(-2.15, -0.2, 4.7, 2.15, 0.2, 5.0));
        for (int i = 0; i < 4; i++) {
            m.add(
                    i % 2 == 0 ? Paints.LIGHT : Paints.WHITE,
                    block(-1.85, -0.05, 3.1 + 0.4 * i, 1.85, 0.05, 3.48 + 0.4 * i));
        }
        m.add(Paints.SAFETY, block(-1.85, -0.06, 3.02, 1.85, 0.06, 3.1));
        m.add(Paints.DARK, block(-1.7, -2.2, 0.0, 1.7, -0.1, 0.03));
        return m;
    }
}
