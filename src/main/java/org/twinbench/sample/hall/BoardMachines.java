package org.twinbench.sample.hall;

import static org.twinbench.sample.kit.Solids.bevelled;
import static org.twinbench.sample.kit.Solids.block;
import static org.twinbench.sample.kit.Solids.box;

import java.util.List;
import org.twinbench.model.Vec3;
import org.twinbench.sample.kit.Model;
import org.twinbench.sample.kit.Rounds;

/** Machines that populate printed circuit boards; the boards run through them along x, the front is at −y. */
final class BoardMachines {
    private static final double TRACK = Conveyors.HEIGHT;

    private BoardMachines() {}

    /** Two rails with belts on a stand, for boards of up to 0.4 m. */
    static Model track(double length) {
        Model m = new Model("board track " + length + " m");
        double x = length / 2;
        for (double y : new double[] {-0.22, 0.22}) {
            m.add(Paints.LIGHT, block(-x, y - 0.03, TRACK - 0.14, x, y + 0.03, TRACK + 0.03));
            double inner = y > 0 ? y - 0.05 : y + 0.03;
            m.add(Paints.BELT, block(-x, inner, TRACK - 0.02, x, inner + 0.02, TRACK));
        }
        for (double at : new double[] {-0.3 * length, 0.3 * length}) {
            m.add(Paints.GREY, box(0.06, 0.4, TRACK - 0.14).moved(at, 0, 0));
            m.add(Paints.DARK, box(0.12, 0.5, 0.02).moved(at, 0, 0));
        }
        return m;
    }

    /** Takes blank boards from magazines, 1.2 m. */
    static Model loader() {
        Model m = new Model("magazine loader");
        m.add(track(1.2), 0, 0, 0, 0);
        m.add(Paints.WHITE, bevelled(0.7, 0.9, 0.7, 0.03).moved(-0.2, 0.1, 0));
        for (double y : new double[] {-0.2, 0.35}) {
            m.add(Paints.DARK, box(0.5, 0.02, 0.62).moved(-0.2, y, 0.98));
            m.add(Paints.STEEL, box(0.56, 0.04, 0.03).moved(-0.2, y, 1.6));
        }
        for (int i = 0; i < 8; i++) {
            m.add(Paints.BOARD, box(0.44, 0.5, 0.012).moved(-0.2, 0.075, 1.02 + 0.07 * i));
        }
        m.add(Paints.SAFETY, block(-0.56, -0.4, 1.72, 0.16, 0.6, 1.76));
        for (int i = 0; i < 4; i++) {
            double x = i % 2 == 0 ? -0.54 : 0.14;
            m.add(Paints.GREY, box(0.04, 0.04, 1.06).moved(x, i < 2 ? -0.38 : 0.58, 0.7));
        }
        return m;
    }

    /** Prints solder paste through a stencil, 1.6 m. */
    static Model printer() {
        Model m = cabinet("stencil printer", 1.6, 1.45);
        hood(m, 1.6, 0.55);
        m.add(Paints.STEEL, box(1.0, 0.03, 0.12).moved(0, -0.35, 1.3));
        m.add(Details.signalTower(), 0.6, 0.4, 1.62, 0);
        return m;
    }

    /** Two gantries that place components from the feeders in front and behind, 2 m. */
    static Model placer() {
        Model m = cabinet("placement machine", 2, 1.5);
        hood(m, 2, 0.5);
        for (double side : new double[] {-1, 1}) {
            for (int i = 0; i < 14; i++) {
                double x = -0.78 + 0.12 * i;
                m.add(
                        i % 4 == 1 ? Paints.BIN_BLUE : Paints.DARK,
                        box(0.05, 0.34, 0.16).moved(x, side * 0.86, 0.78));
                m.add(Paints.WHITE, Rounds.cylinder(0.16, 0.03, 14).rolled(90).moved(x, side * 0.94, 0.55));
            }
            m.add(Paints.GREY, box(1.8, 0.4, 0.3).moved(0, side * 0.9, 0.1));
        }
        m.add(Details.signalTower(), 0.8, 0.4, 1.57, 0);
        return m;
    }

    /** Heating and cooling zones over the track, 4.4 m, with exhaust at both ends. */
    static Model oven() {
        Model m = new Model("reflow oven");
        m.add(track(4.4), 0, 0, 0, 0);
        m.add(Paints.DARK, box(4.0, 1.1, 0.7).moved(0, 0, 0.08));
        m.add(Paints.WHITE, bevelled(4.1, 1.3, 0.5, 0.06).moved(0, 0, 0.98));
        for (double y : new double[] {-0.5, 0.5}) {
            m.add(Paints.WHITE, block(-2.05, y - 0.15, 0.55, 2.05, y + 0.15, 1.0));
        }
        m.add(Paints.HEAT, block(-1.9, -0.665, 1.3, 0.8, -0.65, 1.38));
        m.add(Paints.MACHINING, block(0.8, -0.665, 1.3, 1.9, -0.65, 1.38));
        for (int i = 0; i < 8; i++) {
            m.add(Paints.LIGHT, block(-1.88 + 0.47 * i, -0.662, 1.03, -1.5 + 0.47 * i, -0.65, 1.26));
            m.add(Paints.STEEL, Rounds.cylinder(0.1, 0.16, 12).moved(-1.7 + 0.48 * i, 0.2, 1.47));
        }
        for (double x : new double[] {-1.7, 1.7}) {
            m.add(
                    Paints.STEEL,
                    Rounds.tube(
                            0.13, 0.3, 12, List.of(new Vec3(x, 0, 1.45), new Vec3(x, 0, 2.6), new Vec3(x, 0.9, 2.6))));
        }
        m.add(
                Paints.STEEL,
                Rounds.tube(
                        0.16, 0.3, 12, List.of(new Vec3(-2, 0.9, 2.6), new Vec3(2, 0.9, 2.6), new Vec3(2, 0.9, 5))));
        m.add(Prints.DISPLAY, Details.display(0.5, 0.36).moved(1.6, -0.68, 1.5));
        m.add(Paints.DARK, block(1.3, -0.66, 1.46, 1.9, -0.6, 1.9));
        m.add(Details.signalTower(), -1.9, 0.4, 1.48, 0);
        return m;
    }

    /** Looks at boards with cameras from above, 1.2 m. */
    static Model inspection() {
        Model m = cabinet("optical inspection", 1.2, 1.35);
        m.add(Paints.WHITE, bevelled(1.1, 1.1, 0.6, 0.08).moved(0, 0.05, 1.06));
        for (double y : new double[] {-0.4, 0.5}) {
            m.add(Paints.WHITE, box(1.0, 0.2, 0.34).moved(0, y, 0.75));
        }
        m.add(Paints.INSPECTION, block(-0.56, -0.52, 1.3, 0.56, -0.505, 1.42));
        m.add(Paints.GLASS, block(-0.35, -0.52, 1.1, 0.35, -0.505, 1.28));
        screen(m, 0.2, 1.7);
        m.add(Details.signalTower(), -0.4, 0.4, 1.66, 0);
        return m;
    }

    /** Sprays a protective coating behind glass, 1.6 m. */
    static Model coater() {
        Model m = cabinet("coating machine", 1.6, 1.4);
        hood(m, 1.6, 0.75);
        m.add(Paints.STEEL, Rounds.cylinder(0.12, 1.2, 14).moved(0, 0.4, 1.8));
        m.add(Paints.WASHING, Rounds.cylinder(0.12, 0.3, 14).moved(-0.5, 0.5, 1.82));
        m.add(Details.signalTower(), 0.6, 0.4, 1.82, 0);
        return m;
    }

    /** A rack of instruments with a press that contacts the board, 1.4 m. */
    static Model tester() {
        Model m = cabinet("board tester", 1.4, 1.3);
        m.add(Paints.DARK, bevelled(0.8, 0.7, 0.22, 0.03).moved(-0.1, 0, 1.15));
        for (double x : new double[] {-0.42, 0.22}) {
            m.add(Paints.STEEL, Rounds.cylinder(0.035, 0.3, 10).moved(x, 0.2, 0.95));
        }
        m.add(Paints.LIGHT, bevelled(1.3, 0.5, 1.0, 0.03).moved(0, 0.6, 0.9));
        for (int i = 0; i < 3; i++) {
            m.add(Paints.DARK, block(-0.5, 0.335, 1.42 + 0.14 * i, 0.5, 0.35, 1.52 + 0.14 * i));
            m.add(Paints.LAMP_GREEN, box(0.03, 0.02, 0.03).moved(0.4, 0.33, 1.46 + 0.14 * i));
        }
        screen(m, 0.45, 1.35);
        m.add(Details.signalTower(), -0.5, 0.6, 1.9, 0);
        return m;
    }

    /** The lower body with the track through it. */
    private static Model cabinet(String name, double length, double width) {
        Model m = new Model(name);
        m.add(track(length), 0, 0, 0, 0);
        m.add(Paints.WHITE, bevelled(length - 0.1, width, 0.7, 0.04).moved(0, 0, 0.06));
        m.add(Paints.DARK, box(length - 0.2, width - 0.1, 0.08));
        m.add(
                Paints.ELECTRONICS,
                block(-length / 2 + 0.06, -width / 2 - 0.012, 0.6, length / 2 - 0.06, -width / 2, 0.7));
        for (double x : new double[] {-length / 4, length / 4}) {
            m.add(Paints.STEEL, Details.handle(0.25).moved(x, -width / 2 - 0.005, 0.3));
        }
        return m;
    }

    /** A cover with a window over the track, its top {@code height} over the track plus 0.15 m. */
    private static void hood(Model m, double length, double height) {
        double x = length / 2 - 0.05;
        double top = TRACK + 0.15 + height;
        for (double side : new double[] {-1, 1}) {
            m.add(Paints.WHITE, box(2 * x, 0.4, 0.3).moved(0, side * 0.5, 0.75));
            m.add(Paints.WHITE, block(side > 0 ? x - 0.1 : -x, -0.7, 1.05, side > 0 ? x : -x + 0.1, 0.7, top));
        }
        m.add(Paints.WHITE, bevelled(length - 0.1, 1.4, 0.1, 0.03).moved(0, 0, top - 0.06));
        m.add(Paints.WHITE, block(-x, 0.6, 1.05, x, 0.7, top));
        m.add(Paints.GLASS, block(-x + 0.1, -0.7, 1.05, x - 0.1, -0.68, top - 0.05));
        screen(m, length / 2 - 0.35, top - 0.35);
    }

    /** A display on an arm in front. */
    private static void screen(Model m, double x, double z) {
        m.add(Paints.DARK, block(x - 0.25, -0.84, z, x + 0.25, -0.8, z + 0.38));
        m.add(Prints.DISPLAY, Details.display(0.46, 0.34).moved(x, -0.845, z + 0.02));
        m.add(Paints.GREY, block(x - 0.03, -0.8, z + 0.1, x + 0.03, -0.5, z + 0.16));
    }
}
