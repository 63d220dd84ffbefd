package org.twinbench.sample.hall;

import static org.twinbench.sample.kit.Solids.bevelled;
import static org.twinbench.sample.kit.Solids.block;
import static org.twinbench.sample.kit.Solids.box;

import java.util.List;
import org.twinbench.model.Vec3;
import org.twinbench.sample.kit.Model;
import org.twinbench.sample.kit.Rounds;
import org.twinbench.sample.kit.Sweep;

/** Stations of the assembly line; the line runs through them along x, the operator or the front is at −y. */
final class Stations {
    private Stations() {}

    /** A fenced cell, 4 m of line, for a robot on either side. */
    static Model robotCell() {
        Model m = new Model("robot cell");
        m.add(Conveyors.rollerBed(4), 0, 0, 0, 0);
        for (double side : new double[] {-1, 1}) {
            List<Vec3> path = List.of(
                    new Vec3(-1.95, side * 0.75, 0),
                    new Vec3(-1.95, side * 2.9, 0),
                    new Vec3(0, side * 2.9, 0),
                    new Vec3(1.95, side * 2.9, 0),
                    new Vec3(1.95, side * 0.75, 0));
            m.add(Details.fence("cell fence", path), 0, 0, 0, 0);
            m.add(Paints.DARK, box(1.0, 1.0, 0.3).moved(0, side * 1.65, 0));
            m.add(Paints.GREY, bevelled(0.6, 0.7, 1.0, 0.03).moved(1.4, side * 2.4, 0));
            m.add(
                    Paints.STEEL,
                    Rounds.lathe(16, 0, 0.85, 0.22, 0.85, 0.3, 1.1, 0.27, 1.1, 0.2, 0.92, 0, 0.92)
                            .moved(-1.35, side * 2.2, 0));
            m.add(Paints.ASSEMBLY, box(0.5, 0.5, 0.85).moved(-1.35, side * 2.2, 0));
        }
        m.add(Paints.ASSEMBLY, box(0.5, 0.5, 0.05).moved(0, 0, Conveyors.HEIGHT));
        for (double x : new double[] {-1.95, 1.95}) {
            m.add(Paints.ASSEMBLY, block(x - 0.05, -0.78, 2.0, x + 0.05, 0.78, 2.2));
        }
        m.add(Paints.LIGHT, bevelled(1.0, 0.5, 1.9, 0.03).moved(-0.9, -3.3, 0));
        m.add(Details.operatorPanel(), 0.6, -3.2, 0, 0);
        m.add(Details.signalTower(), -1.95, -0.7, 2.2, 0);
        return m;
    }

    /** A manual station, 4 m of line, with bench, tools, light, screen and standing mat. */
    static Model bench() {
        Model m = new Model("manual station");
        m.add(Conveyors.rollerBed(4), 0, 0, 0, 0);
        m.add(Paints.MAT, block(-1.6, -1.6, 0, 1.6, -0.62, 0.03));
        for (double x : new double[] {-1.8, 1.8}) {
            m.add(Paints.LIGHT, box(0.09, 0.09, 2.6).moved(x, 0.62, 0));
            m.add(Paints.LIGHT, Sweep.bar(0.08, new Vec3(x, 0.62, 2.56), new Vec3(x, -0.9, 2.56)));
        }
        m.add(Paints.LIGHT, Sweep.bar(0.08, new Vec3(-1.8, 0.62, 2.56), new Vec3(1.8, 0.62, 2.56)));
        m.add(Paints.ASSEMBLY, block(-1.85, -0.95, 2.55, 1.85, -0.85, 2.75));
        m.add(Paints.LAMP, block(-1.5, -0.35, 2.44, 1.5, -0.2, 2.49));
        m.add(Paints.LIGHT, Sweep.bar(0.05, new Vec3(-1.8, -0.27, 2.53), new Vec3(1.8, -0.27, 2.53)));
        m.add(Paints.LIGHT, block(-1.8, 0.55, 1.0, 1.8, 1.15, 1.04));
        for (int i = 0; i < 7; i++) {
            m.add(i % 3 == 1 ? Paints.BIN_GREY : Paints.BIN_BLUE, Storage.bin().moved(-1.44 + 0.48 * i, 0.85, 1.04));
        }
        m.add(Paints.DARK, block(-0.95, 0.56, 1.62, -0.15, 0.62, 2.12));
        m.add(Prints.DISPLAY, Details.display(0.72, 0.42).moved(-0.55, 0.555, 1.66));
        for (double x : new double[] {0.35, 0.95}) {
            m.add(
                    Paints.BLACK,
                    Rounds.tube(
                            0.012,
                            0.05,
                            6,
                            List.of(
                                    new Vec3(x, -0.27, 2.45),
                                    new Vec3(x, -0.27, 2.1),
                                    new Vec3(x + 0.05, -0.25, 1.75))));
            m.add(Paints.ROBOT, Rounds.cylinder(0.04, 0.28, 10).moved(x + 0.05, -0.25, 1.48));
        }
        m.add(Details.signalTower(), 1.8, 0.62, 2.6, 0);
        return m;
    }

    /** A camera tunnel over 4 m of line, with a chute for rejects. */
    static Model inspection() {
        Model m = new Model("inspection tunnel");
        m.add(Conveyors.belt(4), 0, 0, 0, 0);
        for (double y : new double[] {-0.72, 0.72}) {
            m.add(Paints.WHITE, bevelled(2.4, 0.42, 2.3, 0.05).moved(-0.3, y, 0));
        }
        m.add(Paints.WHITE, bevelled(2.4, 1.86, 0.8, 0.06).moved(-0.3, 0, 1.6));
        m.add(Paints.INSPECTION, block(-1.51, -0.945, 1.95, 0.91, 0.945, 2.1));
        m.add(Paints.GLASS, block(-1.1, -0.945, 1.15, 0.5, -0.92, 1.75));
        m.add(Paints.INSPECTION, bevelled(0.8, 0.6, 0.35, 0.05).moved(-0.3, 0, 2.4));
        m.add(Paints.DARK, Rounds.cylinder(0.09, 0.3, 12).moved(-0.3, 0, 1.35));
        m.add(Paints.DARK, block(0.75, -1.3, 1.35, 1.45, -1.24, 1.85));
        m.add(Prints.DISPLAY, Details.display(0.64, 0.44).moved(1.1, -1.305, 1.38));
        m.add(Paints.GREY, Rounds.cylinder(0.04, 1.4, 10).moved(1.1, -1.2, 0));
        m.add(Paints.LIGHT, box(0.9, 0.5, 0.06).moved(1.1, -1.4, 0.95));
        m.add(Paints.RED, box(0.6, 1.1, 0.04).rolled(-22).moved(1.4, 1.0, 0.62));
        m.add(Paints.RED, box(0.7, 0.7, 0.45).moved(1.4, 1.75, 0.02));
        m.add(Details.signalTower(), -1.3, -0.7, 2.4, 0);
        return m;
    }

    /** Carton erector, 5 m of line, with a fenced place for a palletising robot behind. */
    static Model packing() {
        Model m = new Model("packing station");
        m.add(Conveyors.belt(5), 0, 0, 0, 0);
        m.add(Paints.WHITE, bevelled(1.7, 0.5, 2.0, 0.05).moved(-1.4, 0.75, 0));
        m.add(Paints.WHITE, bevelled(1.7, 0.5, 2.0, 0.05).moved(-1.4, -0.75, 0));
        m.add(Paints.WHITE, bevelled(1.7, 2.0, 0.55, 0.05).moved(-1.4, 0, 1.7));
        m.add(Paints.PACKING, block(-2.26, -1.015, 1.8, -0.54, 1.015, 1.95));
        m.add(Paints.GLASS, block(-2.0, -1.015, 0.9, -0.8, -0.99, 1.6));
        for (int i = 0; i < 14; i++) {
            m.add(Paints.CARTON, box(0.03, 0.8, 0.7).moved(-2.2 + 0.06 * i, -1.6, 0.75));
        }
        m.add(Paints.GREY, box(1.2, 0.9, 0.1).moved(-1.8, -1.6, 0.65));
        m.add(Paints.GREY, Details.feet(1.0, 0.7, 0.65).moved(-1.8, -1.6, 0));
        m.add(Paints.CARTON, bevelled(0.45, 0.45, 0.38, 0.01).moved(0.1, 0, 0.9));
        m.add(Paints.CARTON, bevelled(0.45, 0.45, 0.38, 0.01).moved(1.5, 0, 0.9));
        m.add(Paints.PACKING, block(0.7, -0.5, 0.9, 0.95, -0.44, 1.9).add(block(0.7, 0.44, 0.9, 0.95, 0.5, 1.9)));
        m.add(Paints.PACKING, block(0.7, -0.5, 1.8, 0.95, 0.5, 1.95));
        m.add(Paints.DARK, box(1.0, 1.0, 0.3).moved(1.2, 1.75, 0));
        m.add(
                Details.fence(
                        "packing fence",
                        List.of(
                                new Vec3(-0.4, 0.75, 0),
                                new Vec3(-0.4, 2.2, 0),
                                new Vec3(-0.4, 4.4, 0),
                                new Vec3(1.2, 4.4, 0),
                                new Vec3(2.8, 4.4, 0))),
                0,
                0,
                0,
                0);
        m.add(Storage.cartonPallet(3), 0.35, 3.4, 0, 0);
        m.add(Storage.cartonPallet(2), 2.1, 3.4, 0, 0);
        m.add(Details.operatorPanel(), -0.2, -1.1, 0, 0);
        m.add(Details.signalTower(), -2.0, -0.8, 2.25, 0);
        return m;
    }

    /** Where pallets of raw parts come in, 4 m of line; a robot beside it puts the parts on. */
    static Model intake() {
        Model m = new Model("raw part intake");
        m.add(Conveyors.rollerBed(4), 0, 0, 0, 0);
        m.add(Paints.DARK, box(1.0, 1.0, 0.3).moved(0.3, 1.7, 0));
        m.add(Storage.castingPallet(), -1.1, 1.9, 0, 0);
        m.add(Storage.castingPallet(), -1.1, 3.3, 0, 0);
        m.add(Storage.castingPallet(), 1.5, 3.0, 0, 90);
        m.add(
                Details.fence(
                        "intake fence",
                        List.of(
                                new Vec3(-1.9, 0.8, 0),
                                new Vec3(-1.9, 2.6, 0),
                                new Vec3(-1.9, 4.3, 0),
                                new Vec3(0.1, 4.3, 0),
                                new Vec3(2.4, 4.3, 0),
                                new Vec3(2.4, 2.5, 0),
                                new Vec3(2.4, 0.8, 0))),
                0,
                0,
                0,
                0);
        m.add(Details.operatorPanel(), -1.2, -0.9, 0, 0);
        m.add(Details.signalTower(), -1.9, 0.8, 2.0, 0);
        return m;
    }

    /** The end of the line: a turntable wrapper beside 4 m of line. */
    static Model dispatch() {
        Model m = new Model("pallet wrapper");
        m.add(Conveyors.rollerBed(4), 0, 0, 0, 0);
        m.add(Paints.PACKING, Rounds.cylinder(0.95, 0.12, 28).moved(0.2, 1.9, 0));
        m.add(Storage.wrappedPallet(), 0.2, 1.9, 0.12, 20);
        m.add(Paints.WHITE, bevelled(0.4, 0.5, 2.6, 0.04).moved(-1.2, 1.9, 0));
        m.add(Paints.PACKING, box(0.42, 0.3, 0.5).moved(-0.85, 1.9, 1.0));
        m.add(Paints.FILM, Rounds.cylinder(0.1, 0.55, 14).moved(-0.6, 1.9, 0.97));
        m.add(Details.operatorPanel(), 1.6, -0.9, 0, 0);
        m.add(Details.signalTower(), -1.2, 1.9, 2.6, 0);
        return m;
    }
}
