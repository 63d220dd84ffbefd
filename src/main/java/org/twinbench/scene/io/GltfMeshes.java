package org.twinbench.scene.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twinbench.scene.Mesh;
import org.twinbench.scene.Primitive;
import org.twinbench.scene.io.GltfMaterials.Look;

/** Meshes (glTF 2.0 §3.7), each read once however many nodes show it. */
final class GltfMeshes {
    private static final float[] NONE = {};
    private static final int TRIANGLES = 4;

    private final GltfDocument document;
    private final GltfAccessors accessors;
    private final GltfMaterials materials;
    private final GltfDraco draco;
    private final Map<Integer, Optional<Mesh>> meshes = new HashMap<>();
    private final Set<Integer> counted = new HashSet<>();
    private long vertices;

    /** The arrays of one primitive; those that it lacks are empty. */
    record Vertices(float[] positions, float[] normals, float[] texCoords, float[] colors, int[] indices) {}

    GltfMeshes(GltfDocument document, GltfAccessors accessors, GltfMaterials materials, GltfDraco draco) {
        this.document = document;
        this.accessors = accessors;
        this.materials = materials;
        this.draco = draco;
    }

    /** Vertices stored for all meshes, shared ones counted once. */
    long vertices() {
        return vertices;
    }

    /** The mesh; empty if nothing in it is made of triangles. */
    Optional<Mesh> mesh(int index) throws IOException {
        Optional<Mesh> known = meshes.get(index);
        if (known == null) {
            known = read(index, document.element("meshes", index));
            meshes.put(index, known);
        }
        return known;
    }

    private Optional<Mesh> read(int index, JsonPlace mesh) throws IOException {
        document.file().progress(0.1 + 0.9 * meshes.size() / document.count("meshes"));
        List<Primitive> primitives = new ArrayList<>();
        for (JsonPlace primitive : mesh.get("primitives").items()) {
            int mode = primitive.get("mode").count(TRIANGLES);
            if (mode < TRIANGLES) {
                note(primitive, "scene.gltf.notTriangles");
            } else {
                primitives.addAll(primitive(primitive, mode));
            }
        }
        String name = mesh.get("name").text("mesh-" + index);
        return primitives.isEmpty() ? Optional.empty() : Optional.of(new Mesh(name, primitives));
    }

    private void note(JsonPlace place, String key) {
        document.file().note(document.file().at(place.pointer()), key);
    }

    private List<Primitive> primitive(JsonPlace primitive, int mode) throws IOException {
        if (primitive.get("targets").exists()) {
            note(primitive, "scene.gltf.morphTargets");
        }
        Look look = materials.look(primitive.get("material"));
        JsonPlace compressed = primitive.get("extensions").get("KHR_draco_mesh_compression");
        Vertices arrays = compressed.exists() ? compressed(primitive, look) : arrays(primitive, look);
        int[] triangles = TriangleLists.of(primitive, mode, arrays.indices());
        document.file().claim(4L * triangles.length, primitive.pointer());
        if (arrays.colors().length > 0) {
            return VertexColors.split(arrays, triangles, look.material());
        }
        return List.of(
                new Primitive(arrays.positions(), arrays.normals(), arrays.texCoords(), triangles, look.material()));
    }

    private Vertices compressed(JsonPlace primitive, Look look) throws IOException {
        int accessor = document.reference(primitive.get("attributes").get("POSITION"), "accessors");
        Vertices arrays = draco.decode(primitive, "TEXCOORD_" + look.texCoordSet());
        count(accessor, arrays.positions().length / 3);
        float[] texCoords = look.transform().apply(arrays.texCoords());
        return new Vertices(arrays.positions(), arrays.normals(), texCoords, arrays.colors(), arrays.indices());
    }

    private void count(int positions, int number) {
        if (counted.add(positions)) {
            vertices += number;
        }
    }

    private Vertices arrays(JsonPlace primitive, Look look) throws IOException {
        JsonPlace attributes = primitive.get("attributes");
        int accessor = document.reference(attributes.get("POSITION"), "accessors");
        float[] positions = accessors.floats(accessor, 3);
        int count = positions.length / 3;
        count(accessor, count);
        float[] normals = attribute(attributes.get("NORMAL"), 3, count);
        float[] texCoords = attribute(attributes.get("TEXCOORD_" + look.texCoordSet()), 2, count);
        float[] colors = colors(attributes.get("COLOR_0"), count);
        return new Vertices(
                positions,
                normals,
                look.transform().apply(texCoords),
                colors,
                indices(primitive.get("indices"), count));
    }

    /** The values of an attribute that may be missing, as many as there are positions. */
    private float[] attribute(JsonPlace member, int components, int count) throws IOException {
        if (!member.exists()) {
            return NONE;
        }
        float[] values = accessors.floats(document.reference(member, "accessors"), components);
        if (values.length != components * count) {
            throw member.bad("scene.gltf.attributeCount", values.length / components, count);
        }
        return values;
    }

    /** Red, green and blue per vertex, linear; alpha is left out. */
    private float[] colors(JsonPlace member, int count) throws IOException {
        if (!member.exists()) {
            return NONE;
        }
        int components = accessors.components(document.reference(member, "accessors"));
        float[] values = attribute(member, components == 4 ? 4 : 3, count);
        if (components == 3) {
            return values;
        }
        document.file().claim(12L * count, member.pointer());
        float[] colors = new float[3 * count];
        for (int i = 0; i < colors.length; i++) {
            colors[i] = values[i / 3 * 4 + i % 3];
        }
        return colors;
    }

    private int[] indices(JsonPlace member, int count) throws IOException {
        if (member.exists()) {
            return accessors.indices(document.reference(member, "accessors"), count);
        }
        document.file().claim(4L * count, member.pointer());
        int[] indices = new int[count];
        Arrays.setAll(indices, i -> i);
        return indices;
    }
}
