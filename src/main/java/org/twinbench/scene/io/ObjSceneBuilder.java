package org.twinbench.scene.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Material;
import org.twinbench.scene.Mesh;
import org.twinbench.scene.Primitive;
import org.twinbench.scene.Scene;
import org.twinbench.scene.SceneNode;
import org.twinbench.scene.SourceInfo;

/** Makes the scene of a parsed OBJ file: an object is a node, its groups are nodes below it. */
final class ObjSceneBuilder {
    private static final double FAR_AWAY = 100_000;

    private final ModelFile file;
    private final ObjParser obj;
    private final ObjMaterials materials;
    private final AssetIds ids = new AssetIds();
    private final Vec3 origin;
    private int nodes;
    private int meshes;

    ObjSceneBuilder(ModelFile file, ObjParser obj, ObjMaterials materials) {
        this.file = file;
        this.obj = obj;
        this.materials = materials;
        this.origin = origin(obj.positions());
    }

    Scene build(Transform axes) throws BadInputException {
        if (obj.parts().isEmpty()) {
            throw file.bad("", "scene.noTriangles");
        }
        List<SceneNode> top = new ArrayList<>();
        for (var object : obj.parts().entrySet()) {
            if (object.getKey().isEmpty()) {
                top.addAll(groups(object.getValue()));
            } else {
                top.add(object(object.getKey(), object.getValue()));
            }
        }
        SceneNode root = Roots.root(file, ids, axes, top);
        SourceInfo source = new SourceInfo(
                "OBJ",
                file.given(),
                nodes,
                meshes,
                obj.positions().size() / 3,
                materials.count(),
                Map.of(),
                Optional.empty(),
                origin,
                axes,
                file.findings());
        return new Scene(file.stem(), root, source, List.of());
    }

    /** Coordinates of a national grid lose centimetres in floats: those get an origin near the model. */
    private static Vec3 origin(DoubleList positions) {
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        double largest = 0;
        for (int i = 0; i < positions.size(); i++) {
            least[i % 3] = Math.min(least[i % 3], positions.get(i));
            largest = Math.max(largest, Math.abs(positions.get(i)));
        }
        return largest < FAR_AWAY
                ? Vec3.ZERO
                : new Vec3(Math.floor(least[0]), Math.floor(least[1]), Math.floor(least[2]));
    }

    private SceneNode object(String name, SequencedMap<String, ObjPart> groups) throws BadInputException {
        String fallback = "object-" + nodes++;
        var id = ids.next(name, fallback);
        ObjPart own = groups.get("");
        Optional<Mesh> mesh = own == null ? Optional.empty() : Optional.of(mesh(name, own));
        List<SceneNode> children = groups(withoutUnnamed(groups));
        return new SceneNode(id, name, "object", Transform.IDENTITY, mesh, Map.of(), children);
    }

    private static SequencedMap<String, ObjPart> withoutUnnamed(SequencedMap<String, ObjPart> groups) {
        SequencedMap<String, ObjPart> named = new LinkedHashMap<>(groups);
        named.remove("");
        return named;
    }

    private List<SceneNode> groups(SequencedMap<String, ObjPart> groups) throws BadInputException {
        List<SceneNode> children = new ArrayList<>();
        for (var group : groups.entrySet()) {
            String fallback = "group-" + nodes++;
            String name = group.getKey().isEmpty() ? fallback : group.getKey();
            var id = ids.next(name, fallback);
            Optional<Mesh> mesh = Optional.of(mesh(name, group.getValue()));
            children.add(new SceneNode(id, name, "group", Transform.IDENTITY, mesh, Map.of(), List.of()));
        }
        return children;
    }

    private Mesh mesh(String name, ObjPart part) throws BadInputException {
        meshes++;
        List<Primitive> primitives = new ArrayList<>();
        for (var corners : part.cornersByMaterial().entrySet()) {
            file.progress(1);
            primitives.add(primitive(corners.getValue(), materials.get(corners.getKey())));
        }
        return new Mesh(name, primitives);
    }

    private Primitive primitive(IntList corners, Material material) throws BadInputException {
        file.claim(corners.size() * 12L, "");
        TripleIndex vertices = new TripleIndex();
        int[] indices = new int[corners.size() / 3];
        boolean textured = true;
        boolean lit = true;
        for (int i = 0; i < indices.length; i++) {
            int texture = corners.get(3 * i + 1);
            int normal = corners.get(3 * i + 2);
            textured &= texture != ObjParser.NONE;
            lit &= normal != ObjParser.NONE;
            indices[i] = vertices.number(corners.get(3 * i), texture, normal);
        }
        float[] normals = lit ? normals(vertices) : new float[0];
        float[] texCoords = textured ? texCoords(vertices) : new float[0];
        return new Primitive(positions(vertices), normals, texCoords, indices, material);
    }

    private float[] positions(TripleIndex vertices) {
        double[] shift = {origin.x(), origin.y(), origin.z()};
        float[] all = new float[3 * vertices.count()];
        for (int i = 0; i < all.length; i++) {
            all[i] = (float) (obj.positions().get(3 * vertices.first(i / 3) + i % 3) - shift[i % 3]);
        }
        return all;
    }

    /** OBJ counts v from below, a scene from above. */
    private float[] texCoords(TripleIndex vertices) {
        float[] all = new float[2 * vertices.count()];
        for (int i = 0; i < vertices.count(); i++) {
            all[2 * i] = (float) obj.texCoords().get(2 * vertices.second(i));
            all[2 * i + 1] = (float) (1 - obj.texCoords().get(2 * vertices.second(i) + 1));
        }
        return all;
    }

    private float[] normals(TripleIndex vertices) {
        float[] all = new float[3 * vertices.count()];
        for (int i = 0; i < vertices.count(); i++) {
            int at = 3 * vertices.third(i);
            Vec3 normal = new Vec3(
                    obj.normals().get(at),
                    obj.normals().get(at + 1),
                    obj.normals().get(at + 2));
            Vec3 unit = normal.length() == 0 ? Vec3.UP : normal.normalized();
            all[3 * i] = (float) unit.x();
            all[3 * i + 1] = (float) unit.y();
            all[3 * i + 2] = (float) unit.z();
        }
        return all;
    }
}
