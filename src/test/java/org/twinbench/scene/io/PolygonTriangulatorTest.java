package org.twinbench.scene.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.model.Progress;
import org.twinbench.scene.Scene;

/** Polygons with holes, fitting and not. */
class PolygonTriangulatorTest {
    private static final double[] SQUARE = {0, 0, 0, 10, 0, 0, 10, 10, 0, 0, 10, 0};

    @TempDir
    Path folder;

    private static double[] withHole(double x, double y) {
        double[] xyz = Arrays.copyOf(SQUARE, 24);
        double[] hole = {x, y, 0, x, y + 4, 0, x + 4, y + 4, 0, x + 4, y, 0};
        System.arraycopy(hole, 0, xyz, 12, 12);
        return xyz;
    }

    private static double area(double[] xyz, int[] triangles) {
        PlanePoints points = PlanePoints.of(xyz, 4);
        double area = 0;
        for (int i = 0; i < triangles.length; i += 3) {
            double twice = points.turn(triangles[i], triangles[i + 1], triangles[i + 2]);
            assertThat(twice).isPositive();
            area += twice / 2;
        }
        return area;
    }

    @Test
    void holeInside() {
        double[] xyz = withHole(3, 3);
        int[] triangles = PolygonTriangulator.triangulate(xyz, new int[] {4, 4}).orElseThrow();
        assertThat(area(xyz, triangles)).isCloseTo(84, within(1e-9));
    }

    @Test
    void holeOutsideOrAcrossTheOutline() {
        assertThat(PolygonTriangulator.triangulate(withHole(20, 3), new int[] {4, 4}))
                .isEmpty();
        assertThat(PolygonTriangulator.triangulate(withHole(8, 3), new int[] {4, 4}))
                .isEmpty();
        int[] outline = PolygonTriangulator.triangulate(withHole(8, 3), 4);
        assertThat(area(SQUARE, outline)).isCloseTo(100, within(1e-9));
    }

    @Test
    void aCityModelWithSuchAHoleSaysSo() throws IOException {
        assertThat(read(SmallModels.CITY_JSON).source().findings()).isEmpty();
        Scene scene = read(SmallModels.CITY_JSON.replace("[6000, 3000, 0]", "[16000, 3000, 0]"));
        assertThat(scene.source().findings())
                .extracting(
                        finding -> finding.message().key(),
                        finding -> finding.place().path())
                .containsExactly(tuple("scene.city.holes", "/CityObjects/house/geometry/1"));
        assertThat(scene.triangleCount()).isEqualTo(3);
    }

    private Scene read(String json) throws IOException {
        return SceneReader.read(
                Files.writeString(folder.resolve("a.city.json"), json), ReadOptions.DEFAULT, Progress.NONE);
    }
}
