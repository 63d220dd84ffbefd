package org.twinbench.scene.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twinbench.model.AssetId;
import org.twinbench.model.BadInputException;
import org.twinbench.scene.Mesh;
import org.twinbench.scene.SceneNode;

/** The node tree of the default scene (glTF 2.0 §3.5). */
final class GltfNodes {
    private static final int MAX_DEPTH = 500;

    private final GltfDocument document;
    private final GltfMeshes meshes;
    private final GltfInstances instances;
    private final AssetIds ids;
    private final Map<Integer, AssetId> idByNode = new HashMap<>();
    private final Set<Integer> open = new HashSet<>();

    GltfNodes(GltfDocument document, GltfMeshes meshes, GltfAccessors accessors, AssetIds ids) {
        this.document = document;
        this.meshes = meshes;
        this.instances = new GltfInstances(document, accessors, ids);
        this.ids = ids;
    }

    /** The nodes of the default scene, or those without a parent if the file has no scenes. */
    List<SceneNode> top() throws IOException {
        List<SceneNode> top = new ArrayList<>();
        int scenes = document.count("scenes");
        if (scenes == 0) {
            for (int node : withoutParent()) {
                top.add(node(node, document.element("nodes", node)));
            }
            return top;
        }
        JsonPlace chosen = document.root().get("scene");
        int scene = chosen.exists() ? document.reference(chosen, "scenes") : 0;
        if (scenes > 1) {
            document.file().note(document.file().at("/scenes"), "scene.gltf.otherScenes", scenes - 1);
        }
        return children(document.element("scenes", scene).get("nodes"));
    }

    /** The asset of a node; empty if the node is not in the scene. */
    Optional<AssetId> asset(int node) {
        return Optional.ofNullable(idByNode.get(node));
    }

    private List<Integer> withoutParent() throws BadInputException {
        int count = document.count("nodes");
        Set<Integer> withParent = new HashSet<>();
        for (JsonPlace node : document.root().get("nodes").items()) {
            for (JsonPlace child : node.get("children").items()) {
                withParent.add(child.reference(count));
            }
        }
        List<Integer> top = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (!withParent.contains(i)) {
                top.add(i);
            }
        }
        return top;
    }

    private List<SceneNode> children(JsonPlace references) throws IOException {
        List<SceneNode> children = new ArrayList<>();
        for (JsonPlace reference : references.items()) {
            int node = document.reference(reference, "nodes");
            if (open.contains(node)) {
                throw reference.bad("scene.gltf.cycle", node);
            }
            if (idByNode.containsKey(node)) {
                throw reference.bad("scene.gltf.twoParents", node);
            }
            if (open.size() >= MAX_DEPTH) {
                throw reference.bad("scene.gltf.tooDeep", MAX_DEPTH);
            }
            children.add(node(node, document.element("nodes", node)));
        }
        return children;
    }

    private SceneNode node(int index, JsonPlace node) throws IOException {
        Optional<Mesh> mesh = mesh(node);
        String fallback = "node-" + index;
        String given = node.get("name").text("");
        AssetId id = ids.next(given, fallback);
        idByNode.put(index, id);
        open.add(index);
        note(node, "camera", "scene.gltf.camera");
        note(node, "skin", "scene.gltf.skin");
        Map<String, Object> attributes = node.get("extras").attributes();
        String kind = attributes.get("kind") instanceof String text && !text.isBlank() ? text : "node";
        JsonPlace instancing = node.get("extensions").get("EXT_mesh_gpu_instancing");
        boolean repeated = instancing.exists() && mesh.isPresent();
        List<SceneNode> children = new ArrayList<>();
        if (repeated) {
            children.addAll(instances.of(instancing.get("attributes"), id, mesh));
        }
        children.addAll(children(node.get("children")));
        open.remove(index);
        String shown = given.isBlank() ? mesh.map(Mesh::name).orElse(fallback) : given;
        return new SceneNode(
                id, shown, kind, GltfFrames.of(node), repeated ? Optional.empty() : mesh, attributes, children);
    }

    private Optional<Mesh> mesh(JsonPlace node) throws IOException {
        JsonPlace mesh = node.get("mesh");
        return mesh.exists() ? meshes.mesh(document.reference(mesh, "meshes")) : Optional.empty();
    }

    private void note(JsonPlace node, String member, String key) throws BadInputException {
        if (node.get(member).exists()) {
            document.file().note(document.file().at(node.pointer()), key);
        }
    }
}
