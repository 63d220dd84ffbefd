package org.twinbench.scene.picture;

import java.util.List;

/**
 * Moving things to be drawn as boxes on their positions, coloured by kind. Parallel arrays, not changed afterwards:
 * kinds index the names, positions are {@code 3n} (metres, scene coordinates), headings radians counter-clockwise
 * from x.
 */
public record Movers(int[] kind, float[] position, float[] heading, List<String> kinds) {
    public static final Movers NONE = new Movers(new int[0], new float[0], new float[0], List.of());

    public Movers {
        kinds = List.copyOf(kinds);
        if (position.length != 3 * kind.length || heading.length != kind.length) {
            throw new IllegalArgumentException("arrays of different lengths");
        }
    }

    public int count() {
        return kind.length;
    }
}
