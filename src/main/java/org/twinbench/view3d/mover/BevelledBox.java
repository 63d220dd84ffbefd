package org.twinbench.view3d.mover;

import java.util.ArrayList;
import java.util.List;

/**
 * A box on the ground, centred, with its four upright and four upper edges cut off, so that it catches the light.
 *
 * @param points three floats each, metres
 * @param faces point and texture coordinate 0, three times a triangle, facing outwards
 */
public record BevelledBox(float[] points, int[] faces) {
    /** Rings of eight points: bottom, below the upper bevel, and top. */
    private static final int RING = 8;

    /** A box of this length (x), width (y) and height (z) in metres. */
    public static BevelledBox of(float length, float width, float height) {
        float bevel = 0.12f * Math.min(length, Math.min(width, height));
        float[] points = new float[3 * 3 * RING];
        ring(points, 0, length / 2, width / 2, bevel, 0);
        ring(points, RING, length / 2, width / 2, bevel, height - bevel);
        ring(points, 2 * RING, length / 2 - bevel, width / 2 - bevel, bevel, height);
        List<Integer> corners = new ArrayList<>();
        for (int ring = 0; ring < 2; ring++) {
            for (int i = 0; i < RING; i++) {
                int a = ring * RING + i;
                int b = ring * RING + (i + 1) % RING;
                corners.addAll(List.of(a, b, b + RING, a, b + RING, a + RING));
            }
        }
        for (int i = 1; i < RING - 1; i++) {
            corners.addAll(List.of(2 * RING, 2 * RING + i, 2 * RING + i + 1));
        }
        int[] faces = new int[2 * corners.size()];
        for (int i = 0; i < corners.size(); i++) {
            faces[2 * i] = corners.get(i);
        }
        return new BevelledBox(points, faces);
    }

    /** Eight points counter-clockwise from above, two at each cut corner. */
    private static void ring(float[] into, int first, float x, float y, float cut, float z) {
        float[] around = {
            x, y - cut, x - cut, y, -x + cut, y, -x, y - cut, -x, -y + cut, -x + cut, -y, x - cut, -y, x, -y + cut
        };
        for (int i = 0; i < RING; i++) {
            into[3 * (first + i)] = around[2 * i];
            into[3 * (first + i) + 1] = around[2 * i + 1];
            into[3 * (first + i) + 2] = z;
        }
    }
}
