package org.twinbench.sample.hall;

import static org.twinbench.sample.kit.Solids.bevelled;
import static org.twinbench.sample.kit.Solids.block;
import static org.twinbench.sample.kit.Solids.box;
import static org.twinbench.sample.kit.Solids.prism;

import java.util.List;
import org.twinbench.model.Vec3;
import org.twinbench.sample.kit.Model;
import org.twinbench.sample.kit.Outline;
import org.twinbench.sample.kit.Paint;
import org.twinbench.sample.kit.Rounds;
import org.twinbench.sample.kit.Sweep;

/** Vehicles facing +x, charging point, and people. */
final class Vehicles {
    private Vehicles() {}

    /** A flat automated vehicle that lifts pallets; with a load if one is given. */
    static Model agv(String name, Model... load) {
        Model m = new Model(name);
        m.add(Paints.LOGISTICS, prism(Outline.rounded(1.5, 0.95, 0.2, 4), 0.2).moved(0, 0, 0.06));
        m.add(Paints.DARK, prism(Outline.rounded(1.44, 0.89, 0.18, 4), 0.05).moved(0, 0, 0.26));
        m.add(Paints.STEEL, box(1.0, 0.75, 0.03).moved(0, 0, 0.31));
        m.add(Paints.LAMP, prism(Outline.rounded(1.52, 0.97, 0.21, 4), 0.025).moved(0, 0, 0.15));
        m.add(Paints.BLACK, Rounds.cylinder(0.07, 0.07, 12).moved(0.62, 0.3, 0.31));
        m.add(Paints.BLACK, Rounds.cylinder(0.07, 0.07, 12).moved(-0.62, -0.3, 0.31));
        m.add(Paints.RED, Rounds.cylinder(0.04, 0.05, 10).moved(0.62, -0.32, 0.31));
        for (int i = 0; i < 4; i++) {
            m.add(
                    Paints.BLACK,
                    Rounds.cylinder(0.09, 0.06, 10)
                            .rolled(90)
                            .moved((i % 2 * 2 - 1) * 0.45, (i / 2 * 2 - 1) * 0.4 + 0.03, 0.09));
        }
        for (Model goods : load) {
            m.add(goods, 0, 0, 0.34, 90);
        }
        return m;
    }

    static Model forklift() {
        Model m = new Model("forklift");
        m.add(Paints.SAFETY, bevelled(1.5, 1.0, 0.5, 0.08).moved(-0.25, 0, 0.25));
        m.add(Paints.DARK, bevelled(0.55, 1.05, 0.8, 0.12).moved(-0.95, 0, 0.3));
        m.add(Paints.BLACK, bevelled(0.45, 0.5, 0.15, 0.04).moved(-0.5, 0, 0.75));
        m.add(Paints.BLACK, bevelled(0.12, 0.5, 0.6, 0.04).moved(-0.72, 0, 0.85));
        for (double y : new double[] {-0.45, 0.45}) {
            m.add(
                    Paints.DARK,
                    Rounds.tube(
                            0.03,
                            0.2,
                            8,
                            List.of(
                                    new Vec3(-0.85, y, 1.0),
                                    new Vec3(-0.75, y, 2.1),
                                    new Vec3(0.1, y, 2.1),
                                    new Vec3(0.4, y, 0.7))));
            m.add(Paints.DARK, box(0.1, 0.1, 2.2).moved(0.62, y * 0.8, 0.1));
            m.add(Paints.STEEL, box(1.1, 0.12, 0.04).moved(1.25, y * 0.55, 0.1));
            m.add(Paints.BLACK, Rounds.cylinder(0.27, 0.2, 16).rolled(90).moved(0.3, y + 0.12, 0.27));
            m.add(Paints.BLACK, Rounds.cylinder(0.2, 0.18, 16).rolled(90).moved(-0.9, y + 0.1, 0.2));
        }
        m.add(Paints.DARK, box(0.08, 0.9, 0.5).moved(0.72, 0, 0.15));
        m.add(Paints.DARK, box(0.9, 0.95, 0.05).moved(-0.32, 0, 2.1));
        m.add(Paints.DARK, Sweep.bar(0.03, new Vec3(0.2, 0, 0.75), new Vec3(0, 0, 1.15)));
        m.add(Paints.BLACK, Rounds.torus(0.16, 0.02, 16, 6).pitched(-20).moved(0, 0, 1.16));
        m.add(Paints.LAMP_AMBER, Rounds.cylinder(0.06, 0.1, 10).moved(-0.7, 0, 2.15));
        return m;
    }

    static Model chargingPoint() {
        Model m = new Model("charging point");
        m.add(Paints.LIGHT, bevelled(0.5, 0.7, 1.5, 0.04));
        m.add(Paints.LOGISTICS, block(-0.255, -0.355, 1.2, 0.255, 0.355, 1.32));
        m.add(Paints.DARK, box(0.3, 0.4, 0.25).moved(0.3, 0, 0.1));
        m.add(Paints.LAMP_GREEN, box(0.02, 0.4, 0.04).moved(0.25, 0, 1.0));
        return m;
    }

    /** A person of 1.75 m, facing +x; arms reaching forward by the given angle in degrees. */
    static Model person(String name, Paint top, double reach) {
        Model m = new Model(name);
        for (double y : new double[] {-0.1, 0.1}) {
            m.add(Paints.BLACK, bevelled(0.28, 0.11, 0.1, 0.03).moved(0.05, y, 0));
            m.add(Paints.TROUSERS, Rounds.cone(0.075, 0.1, 0.8, 10).moved(0, y, 0.08));
            m.add(
                    top,
                    Rounds.cone(0.05, 0.06, 0.56, 8)
                            .moved(0, 0, -0.56)
                            .pitched(-reach)
                            .moved(0, 2.3 * y, 1.4));
            m.add(
                    Paints.SKIN,
                    Rounds.sphere(0.055, 8).moved(0, 0, -0.6).pitched(-reach).moved(0, 2.3 * y, 1.4));
        }
        m.add(Paints.TROUSERS, bevelled(0.24, 0.36, 0.2, 0.07).moved(0, 0, 0.8));
        m.add(
                top,
                Rounds.lathe(12, 0, 0, 0.17, 0, 0.2, 0.35, 0.21, 0.48, 0.1, 0.56, 0, 0.57)
                        .moved(0, 0, 0.9));
        m.add(Paints.SKIN, Rounds.cylinder(0.05, 0.1, 8).moved(0, 0, 1.44));
        m.add(Paints.SKIN, Rounds.sphere(0.11, 12).moved(0.01, 0, 1.61));
        m.add(
                Paints.HAIR_HELMET,
                Rounds.lathe(14, 0.14, 0, 0.13, 0.03, 0.1, 0.1, 0, 0.13).moved(0, 0, 1.63));
        return m;
    }
}
