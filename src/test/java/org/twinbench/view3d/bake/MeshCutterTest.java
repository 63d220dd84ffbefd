package org.twinbench.view3d.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.view3d.BoxScenes;

class MeshCutterTest {
    private final BakePlan plan =
            BakePlan.of(BoxScenes.scene(List.of(BoxScenes.node("box", BoxScenes.box(0), Transform.IDENTITY))));
    private final ChunkMesh box = new ChunkBuilder(plan).build(plan.chunks().getFirst(), id -> true, true);

    @Test
    void keepsTheSideBehindThePlane() {
        ChunkMesh cut = MeshCutter.cut(box, new CutPlane(new Vec3(0, 0, 1), 0.2));
        double top = Double.NEGATIVE_INFINITY;
        for (int face = 0; face < cut.faces().length; face += 2) {
            top = Math.max(top, cut.points()[3 * cut.faces()[face] + 2]);
        }
        assertThat(top).isEqualTo(0.2, within(1e-6));
        assertThat(area(cut)).isEqualTo(1 + 4 * 0.7, within(1e-6));
    }

    @Test
    void aSlantedCutLeavesTheRightArea() {
        Vec3 normal = new Vec3(1, 1, 0).normalized();
        ChunkMesh cut = MeshCutter.cut(box, new CutPlane(normal, 0));
        assertThat(area(cut)).isEqualTo(2 + 2 * 0.5, within(1e-6));
    }

    @Test
    void aPlaneBesideTheMeshTakesAllOrNothing() {
        assertThat(MeshCutter.cut(box, new CutPlane(new Vec3(1, 0, 0), 2)).triangleCount())
                .isEqualTo(12);
        assertThat(MeshCutter.cut(box, new CutPlane(new Vec3(1, 0, 0), -2)).triangleCount())
                .isZero();
    }

    @Test
    void theSideOfABox() {
        var bounds = plan.chunks().getFirst().bounds();
        assertThat(new CutPlane(new Vec3(1, 0, 0), 1.5).side(bounds)).isEqualTo(1);
        assertThat(new CutPlane(new Vec3(1, 0, 0), 0.5).side(bounds)).isZero();
        assertThat(new CutPlane(new Vec3(1, 0, 0), -0.5).side(bounds)).isEqualTo(-1);
    }

    private static double area(ChunkMesh mesh) {
        double sum = 0;
        for (int i = 0; i < mesh.faces().length; i += 6) {
            Vec3 a = point(mesh, i);
            sum += point(mesh, i + 2)
                            .minus(a)
                            .cross(point(mesh, i + 4).minus(a))
                            .length()
                    / 2;
        }
        return sum;
    }

    private static Vec3 point(ChunkMesh mesh, int face) {
        int p = 3 * mesh.faces()[face];
        return new Vec3(mesh.points()[p], mesh.points()[p + 1], mesh.points()[p + 2]);
    }
}
