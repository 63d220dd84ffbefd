package org.twinbench.view3d;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.AssetId;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Mesh;
import org.twinbench.scene.Scene;
import org.twinbench.scene.SceneNode;
import org.twinbench.scene.SourceInfo;

/** The scenes of the view's benchmark. */
final class BenchScenes {
    private BenchScenes() {}

    /** Unit boxes on a square grid, two metres apart. */
    static Scene boxes(int count, int side) {
        List<Mesh> meshes = List.of(BoxScenes.box(0xFF0000), BoxScenes.box(0x008000), BoxScenes.box(0x0000FF));
        List<SceneNode> nodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Vec3 at = new Vec3(2 * (i % side), 2.0 * (i / side), 0);
            nodes.add(BoxScenes.node("box-" + i, meshes.get(i % 3), Transform.translation(at)));
        }
        return scene(nodes);
    }

    /** Flat sheets of n × n cells, each with a mesh of its own. */
    static Scene sheets(int count, int n) {
        List<SceneNode> nodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Mesh mesh = new Mesh("sheet", List.of(BoxScenes.sheet(n)));
            Vec3 at = new Vec3(80.0 * (i % 10), 80.0 * (i / 10), 0);
            nodes.add(BoxScenes.node("sheet-" + i, mesh, Transform.translation(at)));
        }
        return scene(nodes);
    }

    private static Scene scene(List<SceneNode> nodes) {
        SceneNode root = new SceneNode(
                new AssetId("root"), "root", "group", Transform.IDENTITY, Optional.empty(), Map.of(), nodes);
        SourceInfo source = new SourceInfo(
                "bench",
                "bench",
                nodes.size(),
                1,
                8,
                1,
                Map.of(),
                Optional.empty(),
                Vec3.ZERO,
                Transform.IDENTITY,
                List.of());
        return new Scene("bench", root, source, List.of());
    }
}
