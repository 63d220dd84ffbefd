package org.twinbench.sample.hall;

import static org.twinbench.sample.kit.Solids.block;

import org.twinbench.sample.kit.Model;
import org.twinbench.sample.kit.Node;
import org.twinbench.sample.kit.Outline;
import org.twinbench.sample.kit.Paint;
import org.twinbench.sample.kit.Shape;
import org.twinbench.sample.kit.Solids;

/** Floor slab, yard, and what is painted on the floor; each layer of paint lies a few millimetres over the one below. */
final class Floor {
    private static final double FIELD = 6;
    private static final double AREA = 0.008;
    private static final double LINE = 0.016;
    private static final double WIDTH = 0.12;

    private Floor() {}

    static Node slab() {
        Model m = new Model("floor slab");
        Outline hall = Outline.rectangle(Building.LENGTH, Building.WIDTH);
        m.add(Prints.FLOOR, Solids.face(hall).moved(48, 24, 0).tiled(FIELD));
        m.add(Paints.CONCRETE, block(-0.8, -0.8, -0.3, 96.8, 48.8, -0.01));
        m.add(Paints.ASPHALT, block(-16, -4, -0.4, 100, 52, -0.08));
        for (int i = 0; i < 6; i++) {
            m.add(Paints.LINE_WHITE, block(-12, 3.9 + 8 * i, -0.08, -1.5, 4.1 + 8 * i, -0.065));
        }
        return Node.of("floor", "floor", m, 0, 0, 0, 0);
    }

    static Node marks() {
        Model m = new Model("floor marks");
        zones(m);
        aisles(m);
        walkways(m);
        staging(m);
        return Node.of("floor-marks", "marking", m, 0, 0, 0, 0);
    }

    private static void zones(Model m) {
        zone(m, 18.5, 4.4, 47.5, 19.6);
        zone(m, 49.5, 4.4, 60.5, 19.6);
        zone(m, 63.5, 8.4, 86.5, 15.6);
        zone(m, 63.5, 16.4, 87.5, 20.2);
        zone(m, 47.5, 32.4, 87.5, 39.4);
        zone(m, 26.5, 31.2, 46.5, 39.4);
    }

    private static void zone(Model m, double x0, double y0, double x1, double y1) {
        area(m, Paints.ZONE, x0, y0, x1, y1);
        frame(m, Paints.LINE, x0, y0, x1, y1);
    }

    private static void aisles(Model m) {
        aisle(m, 2, 20.8, 88, 23.2);
        aisle(m, 2, 24.8, 88, 27.2);
        aisle(m, 0.2, 8.6, 5.6, 12.4);
        area(m, Paints.AISLE, 2, 12.5, 4.4, 20.8);
        area(m, Paints.AISLE, 2, 27.2, 4.4, 40);
        area(m, Paints.AISLE, 85.6, 23.2, 88, 24.8);
        area(m, Paints.AISLE, 2, 23.2, 4.4, 24.8);
        for (int i = 0; i < 20; i++) {
            double x = 6 + 4 * i;
            m.add(Paints.LINE_WHITE, arrow().moved(x, 22, LINE));
            m.add(Paints.LINE_WHITE, arrow().turned(180).moved(x, 26, LINE));
        }
    }

    private static void aisle(Model m, double x0, double y0, double x1, double y1) {
        area(m, Paints.AISLE, x0, y0, x1, y1);
        line(m, Paints.LINE, x0, y0, x1, y0 + WIDTH);
        line(m, Paints.LINE, x0, y1 - WIDTH, x1, y1);
    }

    private static void walkways(Model m) {
        area(m, Paints.WALKWAY, 4.6, 23.4, 85.4, 24.6);
        area(m, Paints.WALKWAY, 12, 2.8, 93, 4.0);
        area(m, Paints.WALKWAY, 48, 40.6, 93, 41.6);
        for (double x : new double[] {17, 48.1, 62}) {
            crossing(m, x);
        }
    }

    /** A crossing for people over both lanes. */
    private static void crossing(Model m, double x) {
        for (int i = 0; i < 9; i++) {
            double y = 20.9 + 0.7 * i;
            if (y < 23 || y > 24.7) {
                line(m, Paints.LINE_WHITE, x - 0.7, y, x + 0.7, y + 0.35);
            }
        }
    }

    private static void staging(Model m) {
        for (int i = 0; i < 8; i++) {
            for (int k = 0; k < 2; k++) {
                double x = 6 + 1.7 * i;
                double y = 29.2 + 2.0 * k;
                frame(m, Paints.LINE_WHITE, x - 0.7, y - 0.85, x + 0.7, y + 0.85);
            }
        }
        for (int i = 0; i < 5; i++) {
            double x = 50 + 2.2 * i;
            frame(m, Paints.LAMP_GREEN, x - 0.95, 28, x + 0.95, 29.4);
        }
    }

    private static Shape arrow() {
        return Solids.face(Outline.of(-0.7, -0.07, 0.2, -0.07, 0.2, -0.25, 0.7, 0, 0.2, 0.25, 0.2, 0.07, -0.7, 0.07));
    }

    private static void frame(Model m, Paint paint, double x0, double y0, double x1, double y1) {
        line(m, paint, x0, y0, x1, y0 + WIDTH);
        line(m, paint, x0, y1 - WIDTH, x1, y1);
        line(m, paint, x0, y0 + WIDTH, x0 + WIDTH, y1 - WIDTH);
        line(m, paint, x1 - WIDTH, y0 + WIDTH, x1, y1 - WIDTH);
    }

    private static void area(Model m, Paint paint, double x0, double y0, double x1, double y1) {
        sheet(m, paint, x0, y0, x1, y1, AREA);
    }

    private static void line(Model m, Paint paint, double x0, double y0, double x1, double y1) {
        sheet(m, paint, x0, y0, x1, y1, LINE);
    }

    private static void sheet(Model m, Paint paint, double x0, double y0, double x1, double y1, double z) {
        Outline outline = Outline.rectangle(x1 - x0, y1 - y0).moved((x0 + x1) / 2, (y0 + y1) / 2);
        m.add(paint, Solids.face(outline).moved(0, 0, z));
    }
}
