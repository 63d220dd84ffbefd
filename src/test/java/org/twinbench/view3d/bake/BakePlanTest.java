package org.twinbench.view3d.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinbench.model.AssetId;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Mesh;
import org.twinbench.scene.Scene;
import org.twinbench.view3d.BoxScenes;

class BakePlanTest {
    @Test
    void everyTriangleIsInExactlyOneFullChunk() {
        Scene scene = BoxScenes.grid(100, 100);
        BakePlan plan = BakePlan.of(scene);
        assertThat(plan.triangleCount()).isEqualTo(scene.triangleCount()).isEqualTo(120_000);
        assertThat(plan.chunks())
                .hasSizeBetween(6, 12)
                .allSatisfy(chunk -> assertThat(chunk.triangleCount()).isBetween(10_000, BakePlan.LARGEST));
        ChunkBuilder builder = new ChunkBuilder(plan);
        int built = plan.chunks().stream()
                .mapToInt(chunk -> builder.build(chunk, id -> true, true).triangleCount())
                .sum();
        assertThat(built).isEqualTo(120_000);
    }

    @Test
    void chunksOverlapLittle() {
        double area = BakePlan.of(BoxScenes.grid(100, 100)).chunks().stream()
                .mapToDouble(c -> c.bounds().size().x() * c.bounds().size().y())
                .sum();
        assertThat(area).isLessThan(199 * 199 * 1.05);
    }

    @Test
    void aLargeMeshIsSplit() {
        Scene scene = BoxScenes.scene(
                List.of(BoxScenes.node("sheet", new Mesh("sheet", List.of(BoxScenes.sheet(150))), Transform.IDENTITY)));
        BakePlan plan = BakePlan.of(scene);
        assertThat(plan.triangleCount()).isEqualTo(45_000);
        assertThat(plan.chunks())
                .hasSize(3)
                .allSatisfy(c -> assertThat(c.triangleCount()).isLessThanOrEqualTo(BakePlan.LARGEST));
    }

    @Test
    void hiddenAssetsLeaveNoTriangles() {
        BakePlan plan = BakePlan.of(BoxScenes.grid(3, 1));
        AssetId hidden = new AssetId("box-1");
        ChunkMesh mesh = new ChunkBuilder(plan).build(plan.chunks().getFirst(), id -> !id.equals(hidden), true);
        assertThat(mesh.triangleCount()).isEqualTo(24);
    }

    @Test
    void everyAssetHasItsOwnColourCell() {
        BakePlan plan = BakePlan.of(BoxScenes.grid(20, 20));
        assertThat(plan.palette().size()).isEqualTo(400);
        assertThat(plan.palette().side()).isEqualTo(32);
        int cell = plan.palette().cells(new AssetId("box-4")).getFirst();
        assertThat(plan.palette().color(cell)).isEqualTo(0xFF20B020);
    }

    @Test
    void farCoordinatesKeepTheirMillimetres() {
        Transform far = Transform.translation(new Vec3(85_000, 446_000, 0));
        Scene scene = BoxScenes.scene(List.of(BoxScenes.node("box", BoxScenes.box(0), far)));
        BakePlan plan = BakePlan.of(scene);
        ChunkMesh mesh = new ChunkBuilder(plan).build(plan.chunks().getFirst(), id -> true, true);
        for (float coordinate : mesh.points()) {
            assertThat(Math.abs(coordinate)).isEqualTo(0.5f);
        }
    }

    @Test
    void aMirroredInstanceKeepsItsOutside() {
        Scene scene = BoxScenes.scene(List.of(BoxScenes.node("box", BoxScenes.box(0), Transform.scale(-1, 1, 1))));
        BakePlan plan = BakePlan.of(scene);
        assertThat(volume(new ChunkBuilder(plan).build(plan.chunks().getFirst(), id -> true, true)))
                .isEqualTo(1);
    }

    /** By the divergence theorem; positive when the triangles face outwards. */
    static double volume(ChunkMesh mesh) {
        double six = 0;
        for (int i = 0; i < mesh.faces().length; i += 6) {
            six += point(mesh, i).dot(point(mesh, i + 2).cross(point(mesh, i + 4)));
        }
        return six / 6;
    }

    private static Vec3 point(ChunkMesh mesh, int face) {
        int p = 3 * mesh.faces()[face];
        return new Vec3(mesh.points()[p], mesh.points()[p + 1], mesh.points()[p + 2]);
    }
}
