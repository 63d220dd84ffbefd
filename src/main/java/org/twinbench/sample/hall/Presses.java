package org.twinbench.sample.hall;

import static org.twinbench.sample.kit.Solids.bevelled;
import static org.twinbench.sample.kit.Solids.block;
import static org.twinbench.sample.kit.Solids.box;

import java.util.List;
import org.twinbench.model.Vec3;
import org.twinbench.sample.kit.Model;
import org.twinbench.sample.kit.Rounds;

/** Press and washing tunnel: the line's conveyor runs through them along x; front to −y. */
final class Presses {
    private Presses() {}

    /** A four-column hydraulic press, 3 m along the line, 4.6 m high. */
    static Model press() {
        Model m = new Model("hydraulic press");
        m.add(Paints.DARK, bevelled(2.6, 2.6, 0.5, 0.06));
        m.add(Paints.PRESSING, bevelled(2.4, 2.4, 0.9, 0.08).moved(0, 0, 3.2));
        for (int i = 0; i < 4; i++) {
            double x = (i % 2 * 2 - 1) * 0.95;
            double y = (i / 2 * 2 - 1) * 0.95;
            m.add(Paints.STEEL, Rounds.cylinder(0.14, 2.75, 16).moved(x, y, 0.48));
            m.add(Paints.DARK, Rounds.cylinder(0.22, 0.16, 12).moved(x, y, 4.1));
        }
        m.add(Paints.GREY, bevelled(2.2, 2.2, 0.34, 0.05).moved(0, 0, 2.1));
        m.add(Paints.STEEL, Rounds.cylinder(0.3, 0.8, 20).moved(0, 0, 2.42));
        m.add(Paints.DARK, box(1.1, 1.1, 0.2).moved(0, 0, 1.92));
        m.add(Paints.DARK, box(1.2, 1.2, 0.36).moved(0, 0, 0.48));
        m.add(
                Paints.LIGHT,
                Rounds.lathe(22, 0, 0, 0.42, 0, 0.42, 0.62, 0.3, 0.75, 0, 0.75).moved(0, 0, 4.1));
        m.add(Paints.PRESSING, bevelled(0.9, 0.7, 1.7, 0.04).moved(-0.5, 1.85, 0));
        m.add(Paints.DARK, Rounds.cylinder(0.2, 0.5, 14).moved(-0.5, 1.85, 1.7));
        m.add(
                Paints.BLACK,
                Rounds.tube(
                        0.05,
                        0.25,
                        8,
                        List.of(new Vec3(-0.2, 1.85, 1.6), new Vec3(-0.2, 1.85, 4.45), new Vec3(-0.2, 0.3, 4.45))));
        m.add(Prints.HAZARD, block(-1.3, -1.325, 0.3, 1.3, -1.3, 0.48).tiled(0.4));
        m.add(Paints.SAFETY, block(-1.25, -1.4, 0, -1.15, -1.3, 2.2).add(block(1.15, -1.4, 0, 1.25, -1.3, 2.2)));
        m.add(Details.operatorPanel(), 1.7, -1.5, 0, 0);
        m.add(Details.signalTower(), 0.9, 0.9, 4.26, 0);
        m.add(Conveyors.rollerBed(3), 0, 0, 0, 0);
        return m;
    }

    /** A washing and drying tunnel over the line, 6 m long, with tanks, pumps and exhaust. */
    static Model washer() {
        Model m = new Model("washing tunnel");
        for (double y : new double[] {-0.85, 0.85}) {
            m.add(Paints.WHITE, bevelled(5.2, 0.5, 2.2, 0.05).moved(0, y, 0.2));
        }
        m.add(Paints.WHITE, bevelled(5.2, 2.2, 0.75, 0.06).moved(0, 0, 1.66));
        m.add(Paints.DARK, box(5.0, 2.0, 0.2));
        m.add(Paints.WASHING, block(-2.61, -1.115, 1.95, 2.61, 1.115, 2.12));
        for (double x : new double[] {-1.6, 0, 1.6}) {
            m.add(Paints.LIGHT, block(x - 0.55, -1.13, 0.45, x + 0.55, -1.1, 1.75));
            m.add(Paints.GLASS, block(x - 0.3, -1.145, 1.1, x + 0.3, -1.13, 1.6));
            m.add(Paints.STEEL, Details.handle(0.4).moved(x + 0.45, -1.13, 0.9));
        }
        curtain(m, -2.6);
        curtain(m, 2.58);
        m.add(
                Paints.STEEL,
                Rounds.lathe(20, 0, 0, 0.5, 0, 0.5, 1.3, 0.35, 1.5, 0, 1.5).moved(-1.5, 1.9, 0.15));
        m.add(
                Paints.STEEL,
                Rounds.lathe(20, 0, 0, 0.5, 0, 0.5, 1.3, 0.35, 1.5, 0, 1.5).moved(-0.2, 1.9, 0.15));
        m.add(Paints.WASHING, Rounds.cylinder(0.16, 0.5, 14).pitched(90).moved(0.8, 1.7, 0.35));
        m.add(
                Paints.STEEL,
                Rounds.tube(
                        0.06,
                        0.2,
                        10,
                        List.of(new Vec3(-1.5, 1.9, 1.6), new Vec3(-1.5, 1.9, 2.0), new Vec3(-1.5, 1.0, 2.0))));
        m.add(
                Paints.STEEL,
                Rounds.tube(
                        0.16,
                        0.35,
                        14,
                        List.of(
                                new Vec3(1.4, 0, 2.4),
                                new Vec3(1.4, 0, 3.4),
                                new Vec3(1.4, 1.6, 3.4),
                                new Vec3(1.4, 1.6, 6))));
        m.add(Paints.WASHING, bevelled(0.9, 0.9, 0.5, 0.05).moved(-0.4, 0, 2.41));
        m.add(Details.operatorPanel(), 2.35, -1.4, 0, 0);
        m.add(Details.signalTower(), -2.2, -0.8, 2.41, 0);
        m.add(Conveyors.rollerBed(6), 0, 0, 0, 0);
        return m;
    }

    private static void curtain(Model m, double x) {
        for (int i = 0; i < 6; i++) {
            double y = -0.5 + 0.2 * i;
            m.add(Paints.GLASS, block(x, y - 0.09, 1.15, x + 0.02, y + 0.09, 1.66));
        }
    }
}
