package org.twinbench.view3d.bake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.twinbench.scene.Material;
import org.twinbench.scene.Primitive;
import org.twinbench.view3d.BoxScenes;

class ShadingTest {
    @Test
    void aBoxWithoutNormalsHasHardEdges() {
        Shading shading = Shading.of(BoxScenes.box(0).primitives().getFirst());
        assertThat(shading.source()).hasSize(24);
    }

    @Test
    void aTubeWithoutNormalsIsRoundAlongAndHardAtItsCaps() {
        Shading shading = Shading.of(capped(24));
        int rimPoints = (int)
                java.util.Arrays.stream(shading.source()).filter(v -> v < 48).count();
        assertThat(rimPoints).isGreaterThanOrEqualTo(96).isLessThan(48 * 4);
        assertThat(shading.corner()[0]).isNotEqualTo(shading.corner()[3 * 48]);
    }

    @Test
    void flatTrianglesOfTheAuthorShareTheirPoints() {
        Shading shading = Shading.of(BoxScenes.sheet(10));
        assertThat(shading.source()).hasSize(121);
        assertThat(shading.smooth()).containsOnly(false);
    }

    @Test
    void anEdgeOfTheAuthorStaysHardThoughPositionsAreEqual() {
        float h = (float) Math.sqrt(0.5);
        float[] points = {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, -1, 0, 1};
        float[] normals = {0, 0, 1, h, 0, h, 0, 0, 1, h, 0, h, h, 0, h, h, 0, h};
        Primitive roof = new Primitive(points, normals, new float[0], new int[] {0, 1, 2, 3, 4, 5}, Material.PLAIN);
        Shading shading = Shading.of(roof);
        assertThat(shading.corner()[0]).isNotEqualTo(shading.corner()[3]);
    }

    /** A tube of n sides from z = 0 to 1 (vertices 2i below, 2i + 1 above) with fans as caps. */
    private static Primitive capped(int n) {
        float[] points = new float[6 * n + 6];
        int[] indices = new int[12 * n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < 2; k++) {
                points[6 * i + 3 * k] = (float) Math.cos(2 * Math.PI * i / n);
                points[6 * i + 3 * k + 1] = (float) Math.sin(2 * Math.PI * i / n);
                points[6 * i + 3 * k + 2] = k;
            }
            int a = 2 * i;
            int b = 2 * ((i + 1) % n);
            int[] side = {a, b, b + 1, a, b + 1, a + 1};
            System.arraycopy(side, 0, indices, 6 * i, 6);
            int[] caps = {2 * n, b, a, 2 * n + 1, a + 1, b + 1};
            System.arraycopy(caps, 0, indices, 6 * n + 6 * i, 6);
        }
        points[6 * n + 5] = 1;
        return Primitive.of(points, indices, Material.PLAIN);
    }
}
