package org.twinbench.sample.hall;

import static org.twinbench.sample.kit.Solids.bevelled;
import static org.twinbench.sample.kit.Solids.block;
import static org.twinbench.sample.kit.Solids.box;

import java.util.ArrayList;
import java.util.List;
import org.twinbench.model.Vec3;
import org.twinbench.sample.kit.Model;
import org.twinbench.sample.kit.Outline;
import org.twinbench.sample.kit.Rounds;
import org.twinbench.sample.kit.Shape;
import org.twinbench.sample.kit.Solids;
import org.twinbench.sample.kit.Sweep;

/** What keeps a hall running: power, air, coolant, trays, crane, offices. Fronts to −y. */
final class Services {
    private Services() {}

    /** A row of switch cabinets, 0.8 m each. */
    static Model cabinets(int doors) {
        Model m = new Model(doors + " switch cabinets");
        m.add(Paints.DARK, box(0.8 * doors, 0.56, 0.1));
        for (int i = 0; i < doors; i++) {
            double x = (i - (doors - 1) / 2.0) * 0.8;
            m.add(Paints.LIGHT, bevelled(0.79, 0.6, 2.0, 0.02).moved(x, 0, 0.1));
            m.add(Paints.DARK, Details.louvres(0.4, 0.3).moved(x, -0.3, 0.25));
            m.add(Paints.DARK, Details.handle(0.2).moved(x + 0.3, -0.3, 1.1));
            m.add(Paints.SAFETY, box(0.16, 0.01, 0.14).moved(x - 0.15, -0.305, 1.7));
        }
        return m;
    }

    static Model compressor() {
        Model m = new Model("compressor");
        m.add(Paints.WHITE, bevelled(1.8, 1.2, 1.7, 0.05).moved(0, 0, 0.1));
        m.add(Paints.DARK, box(1.7, 1.1, 0.1));
        m.add(Paints.STORAGE, block(-0.91, -0.61, 1.35, 0.91, 0.61, 1.5));
        m.add(Paints.DARK, Details.louvres(0.7, 0.6).moved(-0.4, -0.6, 0.4));
        m.add(Prints.DISPLAY, Details.display(0.3, 0.2).moved(0.5, -0.615, 1.1));
        m.add(
                Paints.STEEL,
                Rounds.tube(
                        0.05,
                        0.15,
                        8,
                        List.of(
                                new Vec3(0.5, 0, 1.8),
                                new Vec3(0.5, 0, 2.4),
                                new Vec3(1.6, 0, 2.4),
                                new Vec3(1.6, 0, 1.9))));
        m.add(Paints.LIGHT, vessel(0.4, 2.0).moved(1.6, 0, 0));
        return m;
    }

    /** A standing pressure vessel with domed ends. */
    static Shape vessel(double radius, double height) {
        double r = radius;
        double dome = 0.4 * r;
        return Rounds.lathe(
                        22,
                        0,
                        0.15,
                        0.6 * r,
                        0.15 + 0.15 * dome,
                        r,
                        0.15 + dome,
                        r,
                        height - dome,
                        0.85 * r,
                        height - 0.5 * dome,
                        0.5 * r,
                        height - 0.12 * dome,
                        0,
                        height)
                .add(Details.feet(1.2 * r, 1.2 * r, 0.4));
    }

    /** The central coolant plant: two tanks, belt filter, pumps and a walkway of pipes. */
    static Model coolantPlant() {
        Model m = new Model("coolant plant");
        m.add(Paints.LIGHT, vessel(0.9, 3.2).moved(-3.2, 0.5, 0));
        m.add(Paints.LIGHT, vessel(0.9, 3.2).moved(-1.1, 0.5, 0));
        m.add(Paints.WHITE, bevelled(3.4, 1.6, 1.3, 0.05).moved(2.0, 0.3, 0.15));
        m.add(Paints.STEEL, Rounds.cylinder(0.55, 1.5, 24).rolled(90).moved(1.2, 1.05, 1.5));
        m.add(Paints.MACHINING, block(0.29, -0.51, 1.1, 3.71, 1.11, 1.22));
        for (int i = 0; i < 3; i++) {
            double x = -3.2 + 1.05 * i;
            m.add(Paints.MACHINING, Rounds.cylinder(0.16, 0.45, 14).moved(x, -0.9, 0.25));
            m.add(Paints.DARK, box(0.45, 0.45, 0.25).moved(x, -0.9, 0));
            m.add(
                    Paints.STEEL,
                    Rounds.tube(
                            0.06,
                            0.2,
                            10,
                            List.of(new Vec3(x, -0.9, 0.6), new Vec3(x, -0.9, 1.6), new Vec3(x, 0.5, 1.6))));
        }
        m.add(
                Paints.STEEL,
                Rounds.tube(
                        0.1,
                        0.3,
                        12,
                        List.of(
                                new Vec3(-3.2, 0.5, 3.1),
                                new Vec3(-3.2, 0.5, 3.7),
                                new Vec3(2.6, 0.5, 3.7),
                                new Vec3(2.6, 0.5, 1.4))));
        return m;
    }

    /** A cable tray along x at z = 0, with cables in it. */
    static Model cableTray(double length) {
        Model m = new Model("cable tray " + length + " m");
        double x = length / 2;
        m.add(Paints.STEEL, block(-x, -0.25, 0, x, 0.25, 0.02));
        m.add(Paints.STEEL, block(-x, -0.26, 0, x, -0.24, 0.12).add(block(-x, 0.24, 0, x, 0.26, 0.12)));
        for (int i = 0; i < 5; i++) {
            m.add(
                    i == 2 ? Paints.STORAGE : Paints.BLACK,
                    Rounds.roller(0.03, length, 6).pitched(90).moved(-x, -0.16 + 0.08 * i, 0.05));
        }
        return m;
    }

    /** A double-girder bridge crane spanning the given width along y, rails at z = 0, with trolley and hook. */
    static Model crane(double span, double trolleyAt) {
        Model m = new Model("bridge crane");
        double y = span / 2;
        for (double x : new double[] {-0.8, 0.8}) {
            m.add(Paints.SAFETY, box(0.4, span, 0.75).moved(x, 0, 0.3));
            m.add(Paints.DARK, box(0.08, span, 0.06).moved(x, 0, 1.05));
        }
        for (double end : new double[] {-y, y}) {
            m.add(Paints.SAFETY, bevelled(3.4, 0.4, 0.5, 0.04).moved(0, end, 0));
            for (double x : new double[] {-1.3, 1.3}) {
                m.add(Paints.DARK, Rounds.cylinder(0.2, 0.2, 14).rolled(90).moved(x, end + 0.1, 0.1));
            }
        }
        m.add(Paints.DARK, bevelled(2.0, 1.6, 0.3, 0.04).moved(0, trolleyAt, 1.1));
        m.add(Paints.SAFETY, Rounds.cylinder(0.35, 1.2, 18).rolled(90).moved(0, trolleyAt + 0.6, 1.6));
        for (double x : new double[] {-0.12, 0.12}) {
            m.add(Paints.BLACK, Rounds.roller(0.02, 2.6, 6).moved(x, trolleyAt, -1.4));
        }
        m.add(Paints.SAFETY, bevelled(0.4, 0.3, 0.5, 0.05).moved(0, trolleyAt, -1.8));
        m.add(Paints.DARK, Rounds.torus(0.14, 0.04, 16, 8).rolled(90).moved(0, trolleyAt, -2.0));
        return m;
    }

    /** A steel platform with offices on it, 20 × 5.4 m, deck at 3 m, stairs at the −x end. */
    static Model mezzanine() {
        Model m = new Model("mezzanine office");
        for (int i = 0; i < 10; i++) {
            double x = (i % 5 - 2) * 4.8;
            double y = i < 5 ? -2.5 : 2.5;
            m.add(Paints.STRUCTURE, box(0.2, 0.2, 2.8).moved(x, y, 0));
        }
        m.add(Paints.STRUCTURE, block(-10, -2.7, 2.8, 10, 2.7, 3.0));
        m.add(Paints.SAFETY, block(-10, -2.72, 2.84, 10, -2.7, 2.96));
        m.add(Paints.WALL, block(-7, -1.3, 3.0, 9.8, -1.2, 3.9));
        m.add(Paints.GLASS, block(-7, -1.27, 3.9, 9.8, -1.23, 5.3));
        for (int i = 0; i <= 7; i++) {
            double x = -7 + 2.4 * i;
            m.add(Paints.WHITE, block(x - 0.05, -1.31, 3.0, x + 0.05, 2.7, 5.3));
        }
        m.add(Paints.WHITE, block(-7.05, -1.35, 5.3, 9.85, 2.7, 5.45));
        m.add(Paints.WALL, block(-7, 2.6, 3.0, 9.8, 2.7, 5.3));
        List<Vec3> rail = new ArrayList<>();
        for (int i = 0; i <= 10; i++) {
            rail.add(new Vec3(-10 + 2 * i, -2.6, 3.0));
        }
        m.add(Paints.SAFETY, Sweep.railing(0.05, rail, 0.55, 1.1));
        stairs(m);
        return m;
    }

    private static void stairs(Model m) {
        int steps = 16;
        for (int i = 0; i < steps; i++) {
            double x = -14.4 + i * 0.275;
            double z = 3.0 * (i + 1) / steps;
            m.add(Paints.STEEL, box(0.3, 1.1, 0.04).moved(x, -1.9, z - 0.04));
        }
        for (double y : new double[] {-2.48, -1.32}) {
            Vec3 foot = new Vec3(-14.55, y, 0.05);
            Vec3 head = new Vec3(-10, y, 2.95);
            m.add(Paints.STRUCTURE, Sweep.bar(Outline.rectangle(0.06, 0.24), foot, head));
            List<Vec3> rail = List.of(foot, foot.towards(head, 0.33), foot.towards(head, 0.67), head);
            m.add(Paints.SAFETY, Sweep.railing(0.05, rail, 0.55, 1.0));
        }
    }

    /** A measuring room of glass without a roof, 9 × 6 m, with a coordinate measuring machine inside. */
    static Model measuringRoom() {
        Model m = new Model("measuring room");
        m.add(Paints.ZONE, Solids.face(Outline.rectangle(8.8, 5.8)).moved(0, 0, 0.02));
        for (int i = 0; i < 4; i++) {
            boolean side = i % 2 == 0;
            double at = i < 2 ? -1 : 1;
            double length = side ? 9 : 6;
            Shape low = box(length, 0.12, 0.9);
            Shape pane = box(length, 0.05, 1.2).moved(0, 0, 0.9);
            Shape top = box(length, 0.14, 0.1).moved(0, 0, 2.1);
            double turn = side ? 0 : 90;
            double x = side ? 0 : at * 4.5;
            double y = side ? at * 3 : 0;
            m.add(Paints.WALL, low.turned(turn).moved(x, y, 0));
            m.add(Paints.PANE, pane.turned(turn).moved(x, y, 0));
            m.add(Paints.INSPECTION, top.turned(turn).moved(x, y, 0));
        }
        m.add(Paints.CUT, bevelled(2.4, 1.4, 0.8, 0.05).moved(-1.6, 0.2, 0));
        for (double y : new double[] {-0.6, 1.0}) {
            m.add(Paints.WHITE, bevelled(0.4, 0.22, 1.4, 0.04).moved(-1.6, y, 0.8));
        }
        m.add(Paints.WHITE, bevelled(0.45, 1.9, 0.35, 0.05).moved(-1.6, 0.2, 2.1));
        m.add(Paints.INSPECTION, bevelled(0.3, 0.3, 1.4, 0.04).moved(-1.6, 0.2, 1.7));
        m.add(Paints.STEEL, Rounds.cylinder(0.03, 0.5, 8).moved(-1.6, 0.2, 1.2));
        m.add(Paints.CASTING, Rounds.cylinder(0.25, 0.25, 16).moved(-1.6, 0.2, 0.8));
        m.add(Paints.LIGHT, box(2.4, 0.8, 0.06).moved(2.4, 2.2, 0.75));
        m.add(Paints.GREY, Details.feet(2.2, 0.6, 0.75).moved(2.4, 2.2, 0));
        m.add(Paints.DARK, block(1.9, 2.4, 0.85, 2.6, 2.44, 1.3));
        m.add(Prints.DISPLAY, Details.display(0.64, 0.38).moved(2.25, 2.39, 0.88));
        return m;
    }

    /** A workbench with vice, drawers and tool board. */
    static Model workbench() {
        Model m = new Model("workbench");
        m.add(Paints.WOOD, box(2.4, 0.8, 0.06).moved(0, 0, 0.84));
        m.add(Paints.STORAGE, bevelled(0.6, 0.7, 0.8, 0.02).moved(0.85, 0, 0.04));
        m.add(Paints.GREY, Details.feet(2.2, 0.6, 0.84));
        m.add(Paints.LIGHT, block(-1.2, 0.36, 0.9, 1.2, 0.4, 1.9));
        m.add(Paints.MACHINING, box(0.25, 0.3, 0.18).moved(-0.8, -0.25, 0.9));
        for (int i = 0; i < 6; i++) {
            m.add(Paints.DARK, box(0.05, 0.03, 0.35).moved(-0.9 + 0.3 * i, 0.34, 1.35));
        }
        return m;
    }
}
