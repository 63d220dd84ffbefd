package org.twinbench.scene.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.AssetId;
import org.twinbench.model.Transform;
import org.twinbench.scene.Mesh;
import org.twinbench.scene.SceneNode;

/** Many places of one mesh under one node (EXT_mesh_gpu_instancing), each as a node of its own. */
final class GltfInstances {
    private static final long BYTES_PER_NODE = 600;

    private final GltfDocument document;
    private final GltfAccessors accessors;
    private final AssetIds ids;

    GltfInstances(GltfDocument document, GltfAccessors accessors, AssetIds ids) {
        this.document = document;
        this.accessors = accessors;
        this.ids = ids;
    }

    List<SceneNode> of(JsonPlace attributes, AssetId parent, Optional<Mesh> mesh) throws IOException {
        float[] translations = values(attributes.get("TRANSLATION"), 3);
        float[] rotations = values(attributes.get("ROTATION"), 4);
        float[] scales = values(attributes.get("SCALE"), 3);
        int count = Math.max(translations.length / 3, Math.max(rotations.length / 4, scales.length / 3));
        document.file().claim(count * BYTES_PER_NODE, attributes.pointer());
        List<SceneNode> nodes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String name = parent.value() + "-" + (i + 1);
            Transform frame = GltfFrames.compose(
                    pick(translations, i, 0, 0, 0), pick(rotations, i, 0, 0, 0, 1), pick(scales, i, 1, 1, 1));
            nodes.add(new SceneNode(ids.next(name, name), name, "node", frame, mesh, Map.of(), List.of()));
        }
        return nodes;
    }

    private float[] values(JsonPlace member, int components) throws IOException {
        return member.exists() ? accessors.floats(document.reference(member, "accessors"), components) : new float[0];
    }

    private static double[] pick(float[] values, int instance, double... ifMissing) {
        int n = ifMissing.length;
        if (values.length < n * (instance + 1)) {
            return ifMissing;
        }
        double[] picked = new double[n];
        for (int i = 0; i < n; i++) {
            picked[i] = values[n * instance + i];
        }
        return picked;
    }
}
