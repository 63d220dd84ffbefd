package org.twinbench.scene.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.twinbench.model.AssetId;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Mesh;
import org.twinbench.scene.Scene;
import org.twinbench.scene.SceneNode;
import org.twinbench.scene.SourceInfo;

/** Makes the scene of a city model: an object is a node of its type, below its parent object. */
final class CitySceneBuilder {
    private static final int MAX_DEPTH = 100;

    private final ModelFile file;
    private final CityModel model;
    private final CityMeshes meshes;
    private final Vec3 origin;
    private final AssetIds ids = new AssetIds();
    private final Map<String, List<CityObject>> childrenById = new HashMap<>();
    private final Map<String, Optional<Mesh>> templateMeshes = new HashMap<>();
    private final Set<String> placed = new HashSet<>();
    private int meshCount;

    CitySceneBuilder(ModelFile file, CityModel model) {
        this.file = file;
        this.model = model;
        this.meshes = new CityMeshes(file);
        this.origin = model.origin();
    }

    Scene build() throws BadInputException {
        List<CityObject> top = sortOut();
        List<SceneNode> nodes = new ArrayList<>();
        for (CityObject object : top) {
            nodes.add(node(object, 1));
        }
        checkNoneLost();
        SceneNode root = Roots.root(file, ids, Transform.IDENTITY, nodes);
        SourceInfo source = new SourceInfo(
                "CityJSON " + model.version(),
                file.given(),
                model.objects().size(),
                meshCount,
                model.vertexCount(),
                model.materialCount(),
                countByType(),
                model.crs(),
                origin,
                Transform.IDENTITY,
                file.findings());
        return new Scene(file.stem().replaceFirst("\\.city$", ""), root, source, List.of());
    }

    private Map<String, Integer> countByType() {
        Map<String, Integer> counts = new TreeMap<>();
        model.objects().values().forEach(object -> counts.merge(object.type(), 1, Integer::sum));
        return new LinkedHashMap<>(counts);
    }

    /** The objects without a parent; the others are put below theirs. */
    private List<CityObject> sortOut() {
        List<CityObject> top = new ArrayList<>();
        for (CityObject object : model.objects().values()) {
            Optional<String> parent = object.parent().filter(model.objects()::containsKey);
            if (parent.isPresent()) {
                childrenById
                        .computeIfAbsent(parent.get(), id -> new ArrayList<>())
                        .add(object);
            } else {
                object.parent().ifPresent(missing -> file.warn(file.at(where(object)), "scene.city.noParent", missing));
                top.add(object);
            }
        }
        return top;
    }

    private static String where(CityObject object) {
        return "/CityObjects/" + object.id();
    }

    /** Objects that are their own ancestors, and all below them, hang below no top object. */
    private void checkNoneLost() throws BadInputException {
        for (CityObject object : model.objects().values()) {
            if (!placed.contains(object.id())) {
                throw file.bad(where(object), "scene.city.parentCycle", object.id());
            }
        }
    }

    private SceneNode node(CityObject object, int depth) throws BadInputException {
        if (depth > MAX_DEPTH) {
            throw file.bad(where(object), "scene.city.tooDeep", MAX_DEPTH);
        }
        if (placed.size() % 256 == 0) {
            file.progress(0.7 + 0.3 * placed.size() / model.objects().size());
        }
        placed.add(object.id());
        AssetId id = ids.next(object.id(), "object-" + placed.size());
        List<CityGeometry> chosen = object.atLevel(file.options().levelOfDetail());
        List<CityGeometry> plain =
                chosen.stream().filter(geometry -> !geometry.isInstance()).toList();
        List<SceneNode> children = new ArrayList<>();
        for (CityGeometry geometry : chosen) {
            if (geometry.isInstance()) {
                children.add(instance(object, geometry, id));
            }
        }
        for (CityObject child : childrenById.getOrDefault(object.id(), List.of())) {
            children.add(node(child, depth + 1));
        }
        Optional<Mesh> mesh = meshes.mesh(object.id(), object.type(), plain, this::coordinate);
        meshCount += mesh.isPresent() ? 1 : 0;
        return new SceneNode(id, object.name(), object.type(), Transform.IDENTITY, mesh, object.attributes(), children);
    }

    private double coordinate(int vertex, int axis) {
        double shift = axis == 0 ? origin.x() : axis == 1 ? origin.y() : origin.z();
        return model.coordinate(vertex, axis) - shift;
    }

    /** A template at the one point that the instance names, moved by its matrix first. */
    private SceneNode instance(CityObject object, CityGeometry instance, AssetId parent) throws BadInputException {
        int point = -1;
        for (int i = 0; i < instance.boundaries().size() && point < 0; i++) {
            point = instance.boundaries().get(i);
        }
        if (instance.template() >= model.templates().size() || point < 0) {
            throw instance.place()
                    .bad(
                            "scene.city.template",
                            instance.template(),
                            model.templates().size());
        }
        double[] m = instance.matrix();
        Transform local = new Transform(m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8], m[9], m[10], m[11]);
        Transform frame = Transform.translation(
                        new Vec3(coordinate(point, 0), coordinate(point, 1), coordinate(point, 2)))
                .after(local);
        String name = parent.value() + "-shape";
        Optional<Mesh> mesh = template(instance.template(), object.type());
        return new SceneNode(ids.next(name, name), name, object.type(), frame, mesh, Map.of(), List.of());
    }

    /** One mesh per template and type of object, because the type decides the colours. */
    private Optional<Mesh> template(int template, String type) throws BadInputException {
        String key = template + " " + type;
        Optional<Mesh> known = templateMeshes.get(key);
        if (known == null) {
            DoubleList vertices = model.templateVertices();
            List<CityGeometry> geometry = List.of(model.templates().get(template));
            known = meshes.mesh(
                    "template-" + template, type, geometry, (vertex, axis) -> vertices.get(3 * vertex + axis));
            templateMeshes.put(key, known);
            meshCount += known.isPresent() ? 1 : 0;
        }
        return known;
    }
}
