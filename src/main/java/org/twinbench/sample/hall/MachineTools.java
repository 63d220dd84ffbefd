package org.twinbench.sample.hall;

import static org.twinbench.sample.kit.Solids.bevelled;
import static org.twinbench.sample.kit.Solids.block;
import static org.twinbench.sample.kit.Solids.box;
import static org.twinbench.sample.kit.Solids.prism;

import java.util.List;
import org.twinbench.model.Vec3;
import org.twinbench.sample.kit.Model;
import org.twinbench.sample.kit.Outline;
import org.twinbench.sample.kit.Rounds;

/** Machining centre and lathe: front to −y, material from −x to +x, standing on z = 0 around the origin. */
final class MachineTools {
    private MachineTools() {}

    /** A vertical machining centre, 3.6 m long, 2.6 m deep, with chip conveyor and mist collector. */
    static Model machiningCentre() {
        Model m = new Model("machining centre");
        m.add(Paints.DARK, box(3.5, 2.4, 0.22).moved(0, 0.05, 0.04));
        m.add(Paints.BLACK, Details.feet(3.2, 2.1, 0.1));
        m.add(Paints.WHITE, bevelled(1.05, 2.5, 2.1, 0.06).moved(-1.27, 0.05, 0.26));
        m.add(Paints.WHITE, bevelled(0.75, 2.5, 2.1, 0.06).moved(1.42, 0.05, 0.26));
        m.add(Paints.LIGHT, box(1.85, 1.9, 2.0).moved(0.13, 0.35, 0.26));
        m.add(Paints.MACHINING, bevelled(3.62, 2.3, 0.26, 0.05).moved(0, 0.05, 2.36));
        workspace(m);
        doors(m);
        m.add(Paints.MACHINING, block(-1.81, -1.215, 0.62, -0.76, -1.195, 0.76));
        m.add(Paints.DARK, Details.louvres(0.6, 0.7).moved(-1.27, -1.2, 1.3));
        m.add(Details.operatorPanel(), 1.5, -1.42, 0, 0);
        m.add(Details.signalTower(), 1.55, 0.9, 2.62, 0);
        magazine(m);
        chipConveyor(m);
        mistCollector(m);
        return m;
    }

    private static void workspace(Model m) {
        m.add(Paints.GREY, block(-0.78, -1.05, 0.28, 1.06, -0.58, 0.72));
        m.add(Paints.STEEL, box(1.2, 0.42, 0.12).moved(0.1, -0.8, 0.72));
        m.add(Paints.CASTING, prism(Outline.gear(0.13, 0.16, 12), 0.16).moved(0.1, -0.8, 0.84));
        m.add(
                Paints.STEEL,
                Rounds.lathe(14, 0, 1.15, 0.02, 1.15, 0.025, 1.35, 0.08, 1.4, 0.12, 1.5, 0.12, 2.0)
                        .moved(0.1, -0.75, 0));
    }

    private static void doors(Model m) {
        m.add(Paints.WHITE, block(-0.76, -1.2, 0.3, 0.02, -1.13, 2.3));
        m.add(Paints.GLASS, block(-0.62, -1.22, 1.05, -0.12, -1.2, 2.0));
        m.add(Paints.STEEL, Details.handle(0.7).moved(-0.04, -1.2, 1.1));
        m.add(Paints.WHITE, block(0.62, -1.2, 0.3, 1.07, -1.13, 2.3));
        m.add(Paints.GLASS, block(0.72, -1.22, 1.05, 0.97, -1.2, 2.0));
        m.add(Paints.LIGHT, block(-0.76, -1.2, 2.3, 1.07, -1.05, 2.37));
        m.add(Prints.HAZARD, block(-0.76, -1.21, 0.26, 1.07, -1.1, 0.3).tiled(0.3));
    }

    private static void magazine(Model m) {
        m.add(Paints.LIGHT, prism(Outline.circle(0.62, 24), 0.42).pitched(-90).moved(-1.79, 0.35, 1.35));
        m.add(
                Paints.MACHINING,
                prism(Outline.circle(0.3, 20), 0.03).pitched(-90).moved(-2.21, 0.35, 1.35));
    }

    private static void chipConveyor(Model m) {
        m.add(Paints.GREY, block(1.79, 0.25, 0.1, 2.35, 0.75, 0.42));
        m.add(
                Paints.GREY,
                prism(Outline.of(0, 0, 0.3, 0, 1.05, 1.1, 1.05, 1.35, 0.85, 1.35, 0, 0.32), 0.5)
                        .rolled(90)
                        .moved(2.2, 0.75, 0.1));
        m.add(Paints.MACHINING, box(0.3, 0.3, 0.26).moved(3.1, 0.5, 1.42));
        m.add(Paints.STORAGE, block(2.78, 0.1, 0.08, 3.5, 0.9, 0.75));
        m.add(Paints.CHIPS, Rounds.cone(0.34, 0.05, 0.2, 10).moved(3.14, 0.5, 0.73));
    }

    private static void mistCollector(Model m) {
        m.add(
                Paints.LIGHT,
                Rounds.lathe(18, 0, 0, 0.18, 0, 0.3, 0.15, 0.3, 0.7, 0.2, 0.85, 0, 0.85)
                        .moved(-0.9, 0.5, 2.62));
        m.add(
                Paints.STEEL,
                Rounds.tube(
                        0.09,
                        0.2,
                        10,
                        List.of(new Vec3(-0.6, 0.5, 3.0), new Vec3(0, 0.5, 3.0), new Vec3(0, 0.5, 2.55))));
        m.add(Paints.LIGHT, bevelled(1.3, 0.5, 1.9, 0.03).moved(0.2, 1.5, 0.1));
        m.add(Paints.DARK, Details.louvres(0.5, 0.4).turned(180).moved(0.2, 1.75, 1.4));
    }

    /** A turning centre with sloped front, 3.8 m long. */
    static Model lathe() {
        Model m = new Model("turning centre");
        m.add(Paints.DARK, box(3.7, 1.7, 0.25).moved(0, 0.1, 0.03));
        m.add(Paints.WHITE, section(-1.9, -0.9));
        m.add(Paints.LIGHT, section(-0.9, 0.8));
        m.add(Paints.WHITE, section(0.8, 1.9));
        m.add(Paints.MACHINING, bevelled(3.82, 1.05, 0.2, 0.04).moved(0, 0.45, 2.0));
        m.add(Paints.MACHINING, block(-1.86, -0.83, 0.45, 1.86, -0.8, 0.57));
        m.add(Paints.GLASS, box(0.9, 0.03, 0.62).rolled(-26.5).moved(-0.1, -0.72, 1.0));
        m.add(Paints.STEEL, Details.handle(0.5).rolled(-26.5).moved(0.55, -0.74, 1.0));
        m.add(Details.operatorPanel(), 1.35, -0.98, 0, 0);
        m.add(Details.signalTower(), -1.6, 0.4, 2.2, 0);
        m.add(
                Paints.GREY,
                prism(Outline.rounded(0.5, 0.5, 0.12, 3), 1.6).pitched(-90).moved(-1.9, 0.3, 1.2));
        m.add(Paints.DARK, box(0.3, 0.3, 0.95).moved(-3.2, 0.3, 0));
        m.add(Paints.DARK, Details.louvres(0.7, 0.6).moved(-1.4, -0.83, 0.7));
        m.add(
                Paints.GREY,
                prism(Outline.of(0, 0, 0.3, 0, 0.9, 0.9, 0.9, 1.1, 0.7, 1.1, 0, 0.3), 0.45)
                        .rolled(90)
                        .moved(1.85, 0.7, 0.1));
        m.add(Paints.STORAGE, block(2.35, 0.1, 0.08, 3.05, 0.9, 0.7));
        m.add(Paints.CHIPS, Rounds.cone(0.32, 0.05, 0.18, 10).moved(2.7, 0.5, 0.68));
        return m;
    }

    /** A slice of the lathe's housing between two x: vertical below, sloped to the back above. */
    private static org.twinbench.sample.kit.Shape section(double x0, double x1) {
        Outline profile = Outline.of(-0.8, 0.28, 1.0, 0.28, 1.0, 2.0, -0.05, 2.0, -0.8, 0.9);
        return prism(profile, x1 - x0).rolled(90).turned(90).moved(x0, 0, 0);
    }
}
