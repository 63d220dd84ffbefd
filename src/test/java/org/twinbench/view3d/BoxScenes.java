package org.twinbench.view3d;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.AssetId;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Color;
import org.twinbench.scene.Material;
import org.twinbench.scene.Mesh;
import org.twinbench.scene.Primitive;
import org.twinbench.scene.Scene;
import org.twinbench.scene.SceneNode;
import org.twinbench.scene.SourceInfo;

/** Scenes of boxes for the tests of the view. */
public final class BoxScenes {
    private BoxScenes() {}

    /** A grid of unit boxes {@code box-0, box-1 …}, two metres apart, red, green and blue in turn; 12 triangles each. */
    public static Scene grid(int columns, int rows) {
        List<SceneNode> nodes = new ArrayList<>();
        List<Mesh> meshes = List.of(box(0xD02020), box(0x20B020), box(0x2030D0));
        for (int i = 0; i < columns * rows; i++) {
            Vec3 at = new Vec3(2 * (i % columns), 2 * (i / columns), 0);
            nodes.add(node("box-" + i, meshes.get(i % 3), Transform.translation(at)));
        }
        return scene(nodes);
    }

    public static Scene scene(List<SceneNode> nodes) {
        SceneNode root = new SceneNode(
                new AssetId("root"), "root", "group", Transform.IDENTITY, Optional.empty(), Map.of(), nodes);
        SourceInfo source = new SourceInfo(
                "test",
                "test",
                nodes.size(),
                1,
                8,
                1,
                Map.of(),
                Optional.empty(),
                Vec3.ZERO,
                Transform.IDENTITY,
                List.of());
        return new Scene("test", root, source, List.of());
    }

    public static SceneNode node(String id, Mesh mesh, Transform frame) {
        return new SceneNode(new AssetId(id), id, "node", frame, Optional.of(mesh), Map.of(), List.of());
    }

    /** The unit cube from 0 to 1 without normals. */
    public static Mesh box(int rgb) {
        float[] points = {0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1};
        int[] triangles = {
            0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 1, 2, 6, 1, 6, 5, 2, 3, 7, 2, 7, 6, 3, 0, 4, 3, 4, 7
        };
        return new Mesh("box", List.of(Primitive.of(points, triangles, Material.matt("m" + rgb, Color.rgb(rgb)))));
    }

    /** A flat square of n × n cells with author's normals straight up; 2 n² triangles. */
    public static Primitive sheet(int n) {
        float[] points = new float[3 * (n + 1) * (n + 1)];
        float[] normals = new float[points.length];
        for (int i = 0; i < points.length / 3; i++) {
            points[3 * i] = i % (n + 1);
            points[3 * i + 1] = i / (n + 1);
            normals[3 * i + 2] = 1;
        }
        int[] indices = new int[6 * n * n];
        for (int i = 0; i < n * n; i++) {
            int a = i / n * (n + 1) + i % n;
            int[] quad = {a, a + 1, a + n + 2, a, a + n + 2, a + n + 1};
            System.arraycopy(quad, 0, indices, 6 * i, 6);
        }
        return new Primitive(points, normals, new float[0], indices, Material.PLAIN);
    }
}
