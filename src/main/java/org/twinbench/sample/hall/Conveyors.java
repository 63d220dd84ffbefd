package org.twinbench.sample.hall;

import static org.twinbench.sample.kit.Solids.block;
import static org.twinbench.sample.kit.Solids.box;

import org.twinbench.model.Vec3;
import org.twinbench.sample.kit.Model;
import org.twinbench.sample.kit.Rounds;
import org.twinbench.sample.kit.Shape;
import org.twinbench.sample.kit.Sweep;

/** Straight conveyors along x, centred at the origin, carrying surface at {@link #HEIGHT}. */
final class Conveyors {
    /** Height of the carrying surface over the floor, metres. */
    static final double HEIGHT = 0.9;

    private static final double HALF_WIDTH = 0.4;
    private static final double PITCH = 0.16;

    private Conveyors() {}

    /** Rollers between side rails on legs, with guide rails. */
    static Model roller(double length) {
        Model m = rollerBed(length);
        double x = length / 2;
        for (double y : new double[] {-HALF_WIDTH - 0.05, HALF_WIDTH + 0.05}) {
            m.add(Paints.STEEL, Sweep.bar(0.025, new Vec3(-x, y, HEIGHT + 0.14), new Vec3(x, y, HEIGHT + 0.14)));
            for (double at = -x + 0.25; at < x; at += (length - 0.5) / Math.ceil((length - 0.5) / 1.5)) {
                m.add(Paints.DARK, block(at - 0.015, y - 0.02, HEIGHT - 0.05, at + 0.015, y + 0.02, HEIGHT + 0.15));
            }
        }
        return m;
    }

    /** The same without guide rails, to run through a machine. */
    static Model rollerBed(double length) {
        Model m = new Model("roller conveyor " + length + " m");
        double x = length / 2;
        frame(m, length);
        int rollers = (int) Math.round(length / PITCH);
        Shape all = new Shape();
        for (int i = 0; i < rollers; i++) {
            double at = -x + (i + 0.5) * length / rollers;
            all.add(Rounds.roller(0.04, 2 * HALF_WIDTH - 0.02, 8)
                    .rolled(-90)
                    .moved(at, -HALF_WIDTH + 0.01, HEIGHT - 0.04));
        }
        m.add(Paints.STEEL, all);
        return m;
    }

    /** A belt between side rails on legs. */
    static Model belt(double length) {
        Model m = new Model("belt conveyor " + length + " m");
        double x = length / 2;
        frame(m, length);
        m.add(Paints.BELT, block(-x + 0.05, -HALF_WIDTH + 0.02, HEIGHT - 0.07, x - 0.05, HALF_WIDTH - 0.02, HEIGHT));
        for (double end : new double[] {-x + 0.05, x - 0.05}) {
            m.add(
                    Paints.BELT,
                    Rounds.roller(0.035, 2 * HALF_WIDTH - 0.04, 10)
                            .rolled(-90)
                            .moved(end, -HALF_WIDTH + 0.02, HEIGHT - 0.035));
        }
        for (double y : new double[] {-HALF_WIDTH - 0.03, HALF_WIDTH + 0.03}) {
            m.add(Paints.CONVEYOR, block(-x, y - 0.03, HEIGHT, x, y + 0.03, HEIGHT + 0.06));
        }
        return m;
    }

    private static void frame(Model m, double length) {
        double x = length / 2;
        for (double y : new double[] {-HALF_WIDTH - 0.03, HALF_WIDTH + 0.03}) {
            m.add(Paints.CONVEYOR, block(-x, y - 0.03, HEIGHT - 0.15, x, y + 0.03, HEIGHT + 0.01));
        }
        int bays = (int) Math.max(1, Math.ceil((length - 0.6) / 2.2));
        for (int i = 0; i <= bays; i++) {
            double at = -x + 0.3 + i * (length - 0.6) / bays;
            for (double y : new double[] {-HALF_WIDTH - 0.03, HALF_WIDTH + 0.03}) {
                m.add(Paints.GREY, box(0.07, 0.05, HEIGHT - 0.15).moved(at, y, 0));
                m.add(Paints.DARK, box(0.16, 0.12, 0.02).moved(at, y, 0));
            }
            m.add(Paints.GREY, block(at - 0.02, -HALF_WIDTH, 0.25, at + 0.02, HALF_WIDTH, 0.29));
        }
        m.add(Paints.DARK, box(0.32, 0.2, 0.2).moved(x - 0.7, 0.15, HEIGHT - 0.36));
        m.add(Paints.DARK, Rounds.cylinder(0.08, 0.26, 12).rolled(90).moved(x - 0.7, 0.1, HEIGHT - 0.26));
    }
}
