package org.twinbench.sample.city;

import java.util.List;
import org.twinbench.model.Vec3;

/** One flat face: its corners counter-clockwise seen from outside, what it is ({@code WallSurface} …), its colour. */
record Facet(List<Vec3> ring, String semantic, Tone tone) {
    Facet {
        ring = List.copyOf(ring);
    }
}
