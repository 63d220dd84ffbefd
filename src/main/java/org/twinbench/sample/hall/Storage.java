package org.twinbench.sample.hall;

import static org.twinbench.sample.kit.Solids.bevelled;
import static org.twinbench.sample.kit.Solids.block;
import static org.twinbench.sample.kit.Solids.box;

import org.twinbench.model.Vec3;
import org.twinbench.sample.kit.Model;
import org.twinbench.sample.kit.Paint;
import org.twinbench.sample.kit.Rounds;
import org.twinbench.sample.kit.Sweep;

/** Pallets, racks, bins and buffer stores. */
final class Storage {
    /** Length of one bay of a pallet rack along x, metres: three pallets side by side. */
    static final double BAY = 2.8;

    private static final double LEVEL = 1.55;

    private Storage() {}

    /** A 1.2 × 0.8 m pallet, long side along y; height 0.144 m (EN 13698-1). */
    static Model pallet() {
        Model m = new Model("pallet");
        for (int i = 0; i < 3; i++) {
            m.add(Paints.WOOD, box(0.11, 1.2, 0.022).moved((i - 1) * 0.34, 0, 0));
            m.add(Paints.WOOD, box(0.1, 1.2, 0.08).moved((i - 1) * 0.34, 0, 0.022));
        }
        for (int i = 0; i < 5; i++) {
            m.add(Paints.WOOD, box(0.8, 0.145, 0.04).moved(0, (i - 2) * 0.26, 0.104));
        }
        return m;
    }

    /** A pallet with layers of cartons. */
    static Model cartonPallet(int layers) {
        Model m = loaded("carton pallet " + layers);
        for (int layer = 0; layer < layers; layer++) {
            for (int i = 0; i < 6; i++) {
                double x = (i % 2 - 0.5) * 0.39;
                double y = (i / 2 - 1) * 0.39;
                m.add(Paints.CARTON, box(0.375, 0.375, 0.3).moved(x, y, 0.145 + layer * 0.305));
            }
        }
        for (int i = 0; i < 2; i++) {
            double x = (i - 0.5) * 0.39;
            double top = 0.145 + layers * 0.305;
            m.add(Paints.CARTON_TAPE, block(x - 0.03, -0.57, top - 0.004, x + 0.03, 0.57, top + 0.003));
        }
        return m;
    }

    /** A pallet wrapped in film, ready to ship. */
    static Model wrappedPallet() {
        Model m = loaded("wrapped pallet");
        m.add(Paints.FILM, bevelled(0.8, 1.18, 1.15, 0.04).moved(0, 0, 0.14));
        m.add(Paints.LINE_WHITE, box(0.01, 0.25, 0.18).moved(0.405, 0.2, 0.85));
        return m;
    }

    /** A pallet box with raw castings. */
    static Model castingPallet() {
        Model m = loaded("casting pallet");
        for (int i = 0; i < 4; i++) {
            boolean side = i % 2 == 0;
            double at = i < 2 ? -1 : 1;
            m.add(
                    Paints.BIN_GREY,
                    box(side ? 0.8 : 0.03, side ? 0.03 : 1.2, 0.6)
                            .moved(side ? 0 : at * 0.385, side ? at * 0.585 : 0, 0.145));
        }
        for (int i = 0; i < 12; i++) {
            double x = (i % 3 - 1) * 0.23;
            double y = (i / 3 - 1.5) * 0.28;
            m.add(
                    Paints.CASTING,
                    Rounds.lathe(8, 0.1, 0.45, 0.1, 0.6, 0.06, 0.62, 0.06, 0.72, 0, 0.72)
                            .moved(x, y, 0));
        }
        return m;
    }

    private static Model loaded(String name) {
        return new Model(name).add(pallet(), 0, 0, 0, 0);
    }

    /** One bay of a pallet rack with four levels, depth along y; the load pattern tells what stands where. */
    static Model rackBay(String name, int pattern, Model... goods) {
        Model m = new Model(name);
        for (double x : new double[] {-BAY / 2, BAY / 2}) {
            upright(m, x);
        }
        for (int level = 1; level < 4; level++) {
            double z = level * LEVEL;
            for (double y : new double[] {-0.5, 0.5}) {
                m.add(Paints.BEAM, block(-BAY / 2 + 0.04, y - 0.025, z - 0.12, BAY / 2 - 0.04, y + 0.025, z));
            }
        }
        for (int slot = 0; slot < 12; slot++) {
            int what = Math.floorMod(pattern * 7 + slot * 5 + slot / 3, goods.length + 1);
            if (what < goods.length) {
                m.add(goods[what], (slot % 3 - 1) * 0.9, 0, slot / 3 * LEVEL, 0);
            }
        }
        return m;
    }

    private static void upright(Model m, double x) {
        for (double y : new double[] {-0.5, 0.5}) {
            m.add(Paints.STORAGE, box(0.09, 0.08, 5.6).moved(x, y, 0));
        }
        for (int i = 0; i < 6; i++) {
            double z = 0.3 + i * 0.9;
            Vec3 from = new Vec3(x, i % 2 == 0 ? -0.5 : 0.5, z);
            m.add(Paints.STORAGE, Sweep.bar(0.035, from, new Vec3(x, -from.y(), z + 0.85)));
        }
        m.add(Paints.SAFETY, box(0.14, 0.12, 0.4).moved(x, -0.56, 0));
    }

    /** A roller rack with bins sloping towards −y, 2.4 m long. */
    static Model flowRack() {
        Model m = new Model("flow rack");
        for (double x : new double[] {-1.2, 0, 1.2}) {
            m.add(Paints.LIGHT, box(0.05, 0.05, 1.5).moved(x, -0.5, 0));
            m.add(Paints.LIGHT, box(0.05, 0.05, 1.7).moved(x, 0.5, 0));
        }
        for (int level = 0; level < 3; level++) {
            double z = 0.4 + 0.5 * level;
            m.add(Paints.STEEL, box(2.4, 1.1, 0.03).rolled(8).moved(0, 0, z));
            for (int i = 0; i < 5; i++) {
                Paint paint = (i + level) % 3 == 0 ? Paints.BIN_GREY : Paints.BIN_BLUE;
                for (int k = 0; k < 2; k++) {
                    m.add(paint, bin().rolled(8).moved((i - 2) * 0.46, -0.28 + 0.5 * k, z + 0.03 + 0.07 * k - 0.02));
                }
            }
        }
        return m;
    }

    /** An open bin of 0.4 × 0.4 m, without a bottom seen from below. */
    static org.twinbench.sample.kit.Shape bin() {
        return block(-0.2, -0.2, 0, 0.2, 0.2, 0.06)
                .add(block(-0.2, -0.2, 0.06, -0.18, 0.2, 0.2))
                .add(block(0.18, -0.2, 0.06, 0.2, 0.2, 0.2))
                .add(block(-0.18, -0.2, 0.06, 0.18, -0.18, 0.14))
                .add(block(-0.18, 0.18, 0.06, 0.18, 0.2, 0.2));
    }

    /** A tower store over the line, 3 m long: shelves go round above the conveyor. */
    static Model tower() {
        Model m = new Model("buffer tower");
        m.add(Conveyors.rollerBed(3), 0, 0, 0, 0);
        for (int i = 0; i < 4; i++) {
            m.add(Paints.STORAGE, box(0.12, 0.12, 4.2).moved((i % 2 * 2 - 1) * 1.3, (i / 2 * 2 - 1) * 0.95, 0));
        }
        m.add(Paints.STORAGE, bevelled(2.8, 2.1, 0.35, 0.04).moved(0, 0, 4.2));
        m.add(Paints.LIGHT, block(-1.3, 0.93, 0.3, 1.3, 0.97, 4.2));
        for (int level = 0; level < 5; level++) {
            double z = 1.5 + 0.52 * level;
            m.add(Paints.STEEL, box(2.4, 1.7, 0.04).moved(0, 0, z));
            for (int i = 0; i < 8; i++) {
                if ((level * 3 + i * 2) % 7 != 0) {
                    double x = (i % 4 - 1.5) * 0.56;
                    double y = (i / 4 - 0.5) * 0.8;
                    m.add(
                            Paints.CASTING,
                            Rounds.lathe(10, 0.15, 0, 0.15, 0.14, 0.08, 0.18, 0.08, 0.27, 0, 0.27)
                                    .moved(x, y, z + 0.04));
                }
            }
        }
        m.add(Prints.DISPLAY, Details.display(0.5, 0.36).moved(0.9, -1.06, 1.6));
        m.add(Paints.DARK, block(0.6, -1.055, 1.55, 1.2, -0.98, 2.0));
        m.add(Details.signalTower(), -1.2, -0.85, 4.55, 0);
        return m;
    }
}
