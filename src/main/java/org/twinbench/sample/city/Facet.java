package org.twinbench.sample.city;

import java.util.List;
import org.twinbench.model.Vec3;

/** One flat face: its corners counter-clockwise seen from outside, what it is ({@code WallSurface} …, or empty), its colour. */
record Facet(List<Vec3> ring, String semantic, Tone tone) {
    /** For objects that have no kinds of surfaces: land, lawns, squares. */
    static final String PLAIN = "";

    Facet {
        ring = List.copyOf(ring);
    }
}
