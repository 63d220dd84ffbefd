package org.twinbench.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
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

/** A scene of a million triangles for the benchmarks: a thousand wavy discs strewn over a square kilometre. */
final class ManyTriangles {
    private static final int DISCS = 1_000;
    private static final int RINGS = 20;
    private static final int SECTORS = 25;

    private ManyTriangles() {}

    /** The same scene for the same seed; 1,000 assets of 1,000 triangles each. */
    static Scene scene(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<SceneNode> nodes = new ArrayList<>();
        for (int i = 0; i < DISCS; i++) {
            Material material = Material.matt("m" + i, Color.rgb(random.nextInt(0x404040, 0xF0F0F0)));
            Mesh mesh = new Mesh("disc-" + i, List.of(disc(random.nextDouble(6), material)));
            Vec3 place = new Vec3(random.nextDouble(1_000), random.nextDouble(1_000), random.nextDouble(20));
            nodes.add(node("disc-" + i, Transform.translation(place), Optional.of(mesh), List.of()));
        }
        SceneNode root = node("root", Transform.IDENTITY, Optional.empty(), nodes);
        SourceInfo source = new SourceInfo(
                "made",
                "made",
                nodes.size(),
                nodes.size(),
                0,
                nodes.size(),
                Map.of(),
                Optional.empty(),
                Vec3.ZERO,
                Transform.IDENTITY,
                List.of());
        return new Scene("a million triangles", root, source, List.of());
    }

    private static SceneNode node(String id, Transform frame, Optional<Mesh> mesh, List<SceneNode> children) {
        return new SceneNode(new AssetId(id), id, "node", frame, mesh, Map.of(), children);
    }

    private static Primitive disc(double phase, Material material) {
        float[] positions = new float[3 * (RINGS + 1) * SECTORS];
        int[] indices = new int[6 * RINGS * SECTORS];
        int p = 0;
        int k = 0;
        for (int ring = 0; ring <= RINGS; ring++) {
            for (int sector = 0; sector < SECTORS; sector++) {
                double radius = 1 + ring;
                double angle = 2 * Math.PI * sector / SECTORS;
                positions[p++] = (float) (radius * Math.cos(angle));
                positions[p++] = (float) (radius * Math.sin(angle));
                positions[p++] = (float) (3 * Math.sin(radius + phase));
                if (ring < RINGS) {
                    int next = (sector + 1) % SECTORS;
                    int here = ring * SECTORS;
                    int out = here + SECTORS;
                    for (int index :
                            new int[] {here + sector, out + sector, out + next, here + sector, out + next, here + next
                            }) {
                        indices[k++] = index;
                    }
                }
            }
        }
        return Primitive.of(positions, indices, material);
    }
}
