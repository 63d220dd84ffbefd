package org.twinbench.workbench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.AssetId;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Material;
import org.twinbench.scene.Mesh;
import org.twinbench.scene.Primitive;
import org.twinbench.scene.Scene;
import org.twinbench.scene.SceneNode;
import org.twinbench.scene.SourceInfo;

/** A small hall for tests: {@code hall > machines > press-1, press-2, press-3; belt; robot > arm}. */
public final class SampleScene {
    private static final Mesh TRIANGLE = new Mesh(
            "triangle",
            List.of(Primitive.of(new float[] {0, 0, 0, 1, 0, 0, 0, 1, 1}, new int[] {0, 1, 2}, Material.PLAIN)));

    private SampleScene() {}

    public static Scene hall() {
        return scene(
                "hall",
                group(
                        "hall",
                        group(
                                "machines",
                                thing("press-1", "machine"),
                                thing("press-2", "machine"),
                                thing("press-3", "machine")),
                        thing("belt", "conveyor"),
                        thing("robot", "robot", thing("arm", "node"))));
    }

    /** A root with as many children as asked for. */
    public static Scene wide(int children) {
        SceneNode[] all = new SceneNode[children];
        for (int i = 0; i < children; i++) {
            all[i] = thing("box-" + i, "node");
        }
        return scene("wide", group("wide", all));
    }

    private static Scene scene(String name, SceneNode root) {
        SourceInfo source = new SourceInfo(
                "test", name, 1, 1, 3, 1, Map.of(), Optional.empty(), new Vec3(0, 0, 0), Transform.IDENTITY, List.of());
        return new Scene(name, root, source, List.of());
    }

    private static SceneNode group(String id, SceneNode... children) {
        return node(id, "group", Optional.empty(), children);
    }

    private static SceneNode thing(String id, String kind, SceneNode... children) {
        return node(id, kind, Optional.of(TRIANGLE), children);
    }

    private static SceneNode node(String id, String kind, Optional<Mesh> mesh, SceneNode... children) {
        return new SceneNode(new AssetId(id), id, kind, Transform.IDENTITY, mesh, Map.of(), List.of(children));
    }
}
