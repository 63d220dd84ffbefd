package org.twinbench.view3d.bake;

import java.util.Arrays;

/**
 * The arrays of a triangle mesh as JavaFX takes them: points {@code 3n} in metres from the plan's origin, texture
 * coordinates {@code 2m}, faces six per triangle (point, texture coordinate, three times), and a smoothing group for
 * each triangle: triangles of group 1 that share a point are shaded as one round surface, group 0 is flat.
 */
public record ChunkMesh(float[] points, float[] texCoords, int[] faces, int[] smoothing) {
    public int triangleCount() {
        return smoothing.length;
    }

    /** Whether no triangle is flat. */
    public boolean isRound() {
        return Arrays.stream(smoothing).allMatch(group -> group == 1);
    }
}
