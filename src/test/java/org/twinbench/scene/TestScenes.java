package org.twinbench.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.twinbench.model.AssetId;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;

/** Small scenes that tests build in code. */
public final class TestScenes {
    private static final int[] CUBE = {
        0, 2, 1, 1, 2, 3, 4, 5, 6, 5, 7, 6, 0, 1, 4, 1, 5, 4, 2, 6, 3, 3, 6, 7, 0, 4, 2, 2, 4, 6, 1, 3, 5, 3, 7, 5
    };

    private TestScenes() {}

    public static SceneNode node(String id, Transform frame, Primitive primitive) {
        Mesh mesh = new Mesh(id, List.of(primitive));
        return new SceneNode(new AssetId(id), id, "node", frame, Optional.of(mesh), Map.of(), List.of());
    }

    public static SceneNode group(String id, Transform frame, List<SceneNode> children) {
        return new SceneNode(new AssetId(id), id, "group", frame, Optional.empty(), Map.of(), children);
    }

    public static Scene scene(SceneNode... children) {
        SourceInfo source = new SourceInfo(
                "test",
                "test",
                children.length,
                0,
                0,
                0,
                Map.of(),
                Optional.empty(),
                Vec3.ZERO,
                Transform.IDENTITY,
                List.of());
        return new Scene("test", group("root", Transform.IDENTITY, List.of(children)), source, List.of());
    }

    /** The unit cube 0…1, faces outwards. */
    public static Primitive cube(Material material) {
        float[] corners = new float[24];
        for (int i = 0; i < 8; i++) {
            corners[3 * i] = i & 1;
            corners[3 * i + 1] = i >> 1 & 1;
            corners[3 * i + 2] = i >> 2 & 1;
        }
        return Primitive.of(corners, CUBE, material);
    }

    /** A sphere of radius 1 about the origin, faces outwards, {@code 2 · rings · 2 · rings} triangles, no normals. */
    public static Primitive sphere(int rings, Material material) {
        int around = 2 * rings;
        float[] positions = new float[3 * (rings + 1) * around];
        for (int r = 0; r <= rings; r++) {
            for (int a = 0; a < around; a++) {
                double polar = Math.PI * r / rings;
                double azimuth = 2 * Math.PI * a / around;
                int at = 3 * (r * around + a);
                positions[at] = (float) (StrictMath.sin(polar) * StrictMath.cos(azimuth));
                positions[at + 1] = (float) (StrictMath.sin(polar) * StrictMath.sin(azimuth));
                positions[at + 2] = (float) StrictMath.cos(polar);
            }
        }
        int[] indices = new int[6 * rings * around];
        int at = 0;
        for (int r = 0; r < rings; r++) {
            for (int a = 0; a < around; a++) {
                int here = r * around + a;
                int next = r * around + (a + 1) % around;
                for (int index : new int[] {here, here + around, next, next, here + around, next + around}) {
                    indices[at++] = index;
                }
            }
        }
        return Primitive.of(positions, indices, material);
    }

    /** Random triangles about one metre large in a cube of 20 m, spread over turned and shifted assets. */
    public static Scene clutter(long seed, int assets, int trianglesEach) {
        SplittableRandom random = new SplittableRandom(seed);
        List<SceneNode> nodes = new ArrayList<>();
        for (int i = 0; i < assets; i++) {
            float[] positions = new float[9 * trianglesEach];
            for (int c = 0; c < positions.length; c++) {
                double corner = c % 9 < 3 ? random.nextDouble(-10, 10) : positions[c - 3] + random.nextDouble(-1, 1);
                positions[c] = (float) corner;
            }
            int[] indices = new int[3 * trianglesEach];
            Arrays.setAll(indices, k -> k);
            Transform frame = Transform.translation(new Vec3(random.nextDouble(), random.nextDouble(), 0))
                    .after(Transform.turn(random.nextDouble(6)));
            nodes.add(node("asset-" + i, frame, Primitive.of(positions, indices, Material.PLAIN)));
        }
        return scene(nodes.toArray(SceneNode[]::new));
    }
}
