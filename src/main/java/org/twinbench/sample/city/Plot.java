package org.twinbench.sample.city;

import org.twinbench.sample.city.Plan.Street;

/** The land between four streets, in plan coordinates, without the pavements. */
record Plot(double x0, double y0, double x1, double y1) {
    /** Height of the land over the carriageways, metres. */
    static final double GROUND = 0.14;

    /** The plot right of street {@code i} and beyond street {@code k}. */
    static Plot at(int i, int k) {
        Street west = Plan.NORTHWARD.get(i);
        Street east = Plan.NORTHWARD.get(i + 1);
        Street south = Plan.EASTWARD.get(k);
        Street north = Plan.EASTWARD.get(k + 1);
        return new Plot(
                west.at() + west.half(), south.at() + south.half(), east.at() - east.half(), north.at() - north.half());
    }

    double x() {
        return (x0 + x1) / 2;
    }

    double y() {
        return (y0 + y1) / 2;
    }

    /** The plot without a strip along each side. */
    Plot inset(double by) {
        return new Plot(x0 + by, y0 + by, x1 - by, y1 - by);
    }

    /** The land itself as an object. */
    CityObject land(int number, String function, Tone tone) {
        return CityObject.surfaces("land-" + number, tone == Tone.GRASS ? "LandUse" : "TransportSquare")
                .with("function", function)
                .add(Plan.sheet(x0, y0, x1, y1, GROUND, Facet.PLAIN, tone));
    }
}
