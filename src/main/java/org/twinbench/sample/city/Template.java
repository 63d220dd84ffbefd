package org.twinbench.sample.city;

import java.util.ArrayList;
import java.util.List;

/** Shapes that stand in the district many times: trees, street lights, pylons, transformers. */
enum Template {
    ROUND_TREE(roundTree(Tone.CROWN)),
    DARK_TREE(roundTree(Tone.CROWN_DARK)),
    CONE_TREE(coneTree()),
    STREET_LIGHT(streetLight()),
    TRANSFORMER(transformer()),
    GANTRY(gantry()),
    CAR(car());

    private final List<Facet> facets;

    Template(List<Facet> facets) {
        this.facets = List.copyOf(facets);
    }

    List<Facet> facets() {
        return facets;
    }

    private static List<Facet> roundTree(Tone crown) {
        List<Facet> tree = new ArrayList<>(Massing.cone(0, 0, 0.25, 0.18, 0, 2.6, 5, Tone.TRUNK));
        tree.addAll(Massing.cone(0, 0, 1.2, 2.6, 2.2, 3.6, 7, crown));
        tree.addAll(Massing.cone(0, 0, 2.6, 2.2, 3.6, 5.6, 7, crown));
        tree.addAll(Massing.cone(0, 0, 2.2, 0.6, 5.6, 7.2, 7, crown));
        return tree;
    }

    private static List<Facet> coneTree() {
        List<Facet> tree = new ArrayList<>(Massing.cone(0, 0, 0.22, 0.2, 0, 1.6, 5, Tone.TRUNK));
        tree.addAll(Massing.cone(0, 0, 1.7, 1.4, 1.4, 3.4, 7, Tone.CROWN_DARK));
        tree.addAll(Massing.cone(0, 0, 1.4, 0.15, 3.4, 9, 7, Tone.CROWN_DARK));
        return tree;
    }

    private static List<Facet> streetLight() {
        List<Facet> light = new ArrayList<>(Massing.cone(0, 0, 0.12, 0.07, 0, 7.6, 5, Tone.POLE));
        light.addAll(Massing.block(-0.06, -0.06, 7.5, 1.9, 0.06, 7.62, Tone.POLE));
        light.addAll(Massing.block(1.1, -0.16, 7.38, 1.95, 0.16, 7.5, Tone.LAMP));
        return light;
    }

    private static List<Facet> transformer() {
        List<Facet> unit = new ArrayList<>(Massing.block(-3.2, -1.6, 0.4, 3.2, 1.6, 3.8, Tone.STEEL));
        unit.addAll(Massing.block(-3.8, -2.2, 0, 3.8, 2.2, 0.4, Tone.CONCRETE));
        for (int i = 0; i < 5; i++) {
            unit.addAll(Massing.block(-2.6 + 1.1 * i, -2.1, 0.8, -2.1 + 1.1 * i, -1.6, 3.4, Tone.POLE));
            unit.addAll(Massing.block(-2.6 + 1.1 * i, 1.6, 0.8, -2.1 + 1.1 * i, 2.1, 3.4, Tone.POLE));
        }
        for (int i = 0; i < 3; i++) {
            unit.addAll(Massing.cone(-1.6 + 1.6 * i, 0, 0.35, 0.15, 3.8, 5.8, 8, Tone.COPPER));
        }
        unit.addAll(Massing.block(-3.0, -0.6, 4.3, -2.2, 0.6, 5.1, Tone.METAL));
        return unit;
    }

    /** A portal of two lattice masts with a beam along y, insulators and wires' clamps on it. */
    private static List<Facet> gantry() {
        List<Facet> portal = new ArrayList<>();
        for (double y : new double[] {-8, 8}) {
            portal.addAll(Massing.cone(0, y, 0.7, 0.2, 0, 14, 4, Tone.METAL));
        }
        portal.addAll(Massing.block(-0.3, -8, 10.6, 0.3, 8, 11.2, Tone.METAL));
        for (int i = -1; i <= 1; i++) {
            portal.addAll(Massing.cone(0, 5.0 * i, 0.15, 0.22, 9.0, 10.6, 6, Tone.COPPER));
        }
        return portal;
    }

    private static List<Facet> car() {
        List<Facet> car = new ArrayList<>(Massing.block(-2.1, -0.85, 0.25, 2.1, 0.85, 0.85, Tone.METAL));
        car.addAll(Massing.block(-1.3, -0.78, 0.85, 1.0, 0.78, 1.4, Tone.DARK_GLASS));
        return car;
    }
}
