package org.twinbench.sample.hall;

import static org.twinbench.sample.kit.Solids.bevelled;
import static org.twinbench.sample.kit.Solids.block;
import static org.twinbench.sample.kit.Solids.box;

import java.util.List;
import org.twinbench.model.Vec3;
import org.twinbench.sample.kit.Model;
import org.twinbench.sample.kit.Rounds;
import org.twinbench.sample.kit.Shape;
import org.twinbench.sample.kit.Sweep;

/** Small things that many machines carry: signal tower, operator panel, louvres, handles, feet. */
final class Details {
    private Details() {}

    /** Green, amber and red on a post, standing at the origin. */
    static Model signalTower() {
        Model tower = new Model("signal tower");
        tower.add(Paints.GREY, Rounds.cylinder(0.02, 0.3, 8));
        tower.add(Paints.LAMP_GREEN, Rounds.cylinder(0.05, 0.09, 10).moved(0, 0, 0.3));
        tower.add(Paints.LAMP_AMBER, Rounds.cylinder(0.05, 0.09, 10).moved(0, 0, 0.4));
        tower.add(Paints.LAMP_RED, Rounds.cylinder(0.05, 0.09, 10).moved(0, 0, 0.5));
        return tower;
    }

    /** A panel with display and keys on a stand, facing −y. */
    static Model operatorPanel() {
        Model panel = new Model("operator panel");
        panel.add(Paints.GREY, Rounds.cylinder(0.04, 1.15, 10));
        panel.add(Paints.DARK, Rounds.cylinder(0.18, 0.03, 14));
        panel.add(Paints.DARK, bevelled(0.62, 0.14, 0.62, 0.02).pitched(0).moved(0, 0, 1.12));
        panel.add(Prints.DISPLAY, display(0.5, 0.36).moved(0, -0.072, 1.33));
        panel.add(Paints.LIGHT, box(0.5, 0.1, 0.05).moved(0, -0.1, 1.17));
        panel.add(Paints.RED, Rounds.cylinder(0.035, 0.04, 10).moved(0.2, -0.11, 1.22));
        panel.add(Paints.LAMP_GREEN, Rounds.cylinder(0.025, 0.03, 8).moved(-0.18, -0.11, 1.22));
        return panel;
    }

    /** A printed rectangle standing in the plane y = 0, facing −y, centred in x. */
    static Shape display(double width, double height) {
        double x = width / 2;
        return new Shape().quad(new Vec3(-x, 0, 0), new Vec3(x, 0, 0), new Vec3(x, 0, height), new Vec3(-x, 0, height));
    }

    /** Horizontal slats in the plane y = 0, facing −y. */
    static Shape louvres(double width, double height) {
        Shape slats = new Shape();
        for (double z = 0.03; z < height; z += 0.09) {
            slats.add(block(-width / 2, -0.02, z, width / 2, 0, z + 0.05));
        }
        return slats;
    }

    /** A bow handle standing upright, reaching to −y. */
    static Shape handle(double length) {
        return Sweep.bar(0.03, new Vec3(0, -0.06, 0), new Vec3(0, -0.06, length))
                .add(block(-0.015, -0.06, 0, 0.015, 0, 0.03))
                .add(block(-0.015, -0.06, length - 0.03, 0.015, 0, length));
    }

    /** Four levelling feet under a rectangle. */
    static Shape feet(double length, double width, double height) {
        Shape feet = new Shape();
        for (int i = 0; i < 4; i++) {
            double x = (i % 2 * 2 - 1) * length / 2;
            double y = (i / 2 * 2 - 1) * width / 2;
            feet.add(Rounds.cylinder(0.06, 0.03, 10).moved(x, y, 0));
            feet.add(Rounds.roller(0.03, height, 8).moved(x, y, 0));
        }
        return feet;
    }

    /** A fence along the path: posts, two rails and bars; the height of what ISO 14120 asks, 2 m with a gap below. */
    static Model fence(String name, List<Vec3> path) {
        Model fence = new Model(name);
        for (int i = 0; i < path.size(); i++) {
            fence.add(
                    Paints.SAFETY,
                    box(0.06, 0.06, 2).moved(path.get(i).x(), path.get(i).y(), 0));
            if (i > 0) {
                panel(fence, path.get(i - 1), path.get(i));
            }
        }
        return fence;
    }

    private static void panel(Model fence, Vec3 from, Vec3 to) {
        for (double z : new double[] {0.2, 1.1, 1.95}) {
            fence.add(Paints.DARK, Sweep.bar(0.025, from.plus(Vec3.UP.times(z)), to.plus(Vec3.UP.times(z))));
        }
        int bars = (int) Math.round(from.distance(to) / 0.125);
        for (int i = 1; i < bars; i++) {
            Vec3 foot = from.towards(to, (double) i / bars);
            fence.add(Paints.DARK, Rounds.roller(0.007, 1.75, 3).moved(foot.x(), foot.y(), 0.2));
        }
    }
}
