package org.twinbench.scene.io;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Scene;
import org.twinbench.scene.SceneNode;
import org.twinbench.scene.SourceInfo;
import org.twinbench.scene.io.ReadOptions.UpAxis;

/** glTF 2.0 (Khronos 2021, ISO/IEC 12113:2022), as JSON with separate buffers and as one binary file (GLB). */
final class GltfReader implements FormatReader {
    @Override
    public String titleKey() {
        return "scene.format.gltf";
    }

    @Override
    public List<String> extensions() {
        return List.of("glb", "gltf");
    }

    @Override
    public boolean recognises(ModelFile file) {
        String head = file.headText();
        boolean json = head.strip().startsWith("{") || head.startsWith("\u00EF\u00BB\u00BF{");
        return head.startsWith(GlbContainer.MAGIC)
                || json && (file.endsWith("gltf") || head.contains("\"asset\"") && !head.contains("CityJSON"));
    }

    @Override
    public Scene read(ModelFile file) throws IOException {
        byte[] content = file.bytes();
        boolean binary = file.headText().startsWith(GlbContainer.MAGIC);
        if (!binary && file.endsWith("glb")) {
            throw file.bad("byte 0", "scene.glb.magic", file.beginning());
        }
        GlbContainer container = binary ? GlbContainer.of(file, content) : GlbContainer.ofJson(content);
        file.progress(0.1);
        JsonPlace json = JsonText.tree(file, content, container.jsonStart(), container.jsonLength());
        return new Assembly(file, new GltfDocument(json), container).scene(binary ? "GLB 2.0" : "glTF 2.0");
    }

    /** The parts that together read one document. */
    private static final class Assembly {
        private final ModelFile file;
        private final GltfDocument document;
        private final GltfMeshes meshes;
        private final GltfNodes nodes;
        private final GltfAccessors accessors;
        private final AssetIds ids = new AssetIds();

        Assembly(ModelFile file, GltfDocument document, GlbContainer container) throws IOException {
            this.file = file;
            this.document = document;
            document.check();
            GltfBuffers buffers = new GltfBuffers(document, container);
            accessors = new GltfAccessors(document, buffers);
            GltfMaterials materials = new GltfMaterials(document, buffers);
            meshes = new GltfMeshes(document, accessors, materials, new GltfDraco(document, buffers));
            nodes = new GltfNodes(document, meshes, accessors, ids);
        }

        Scene scene(String format) throws IOException {
            Transform axes = file.axes(UpAxis.Y);
            SceneNode root = Roots.root(file, ids, axes, nodes.top());
            var animations = new GltfAnimations(document, accessors, nodes).read();
            SourceInfo source = new SourceInfo(
                    format,
                    file.given(),
                    document.count("nodes"),
                    document.count("meshes"),
                    meshes.vertices(),
                    document.count("materials"),
                    Map.of(),
                    Optional.empty(),
                    Vec3.ZERO,
                    axes,
                    file.findings());
            return new Scene(file.stem(), root, source, animations);
        }
    }
}
