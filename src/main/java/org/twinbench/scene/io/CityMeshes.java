package org.twinbench.scene.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Material;
import org.twinbench.scene.Mesh;
import org.twinbench.scene.Primitive;

/** Makes meshes of the surfaces of city objects: flat shaded, one primitive per material. */
final class CityMeshes {
    private static final long BYTES_PER_VERTEX = 60;

    /** Gives a coordinate of a vertex, near the origin. */
    interface Coordinates {
        double get(int vertex, int axis);
    }

    private final ModelFile file;

    CityMeshes(ModelFile file) {
        this.file = file;
    }

    /** Empty if there is no surface in the geometries. */
    Optional<Mesh> mesh(String name, String type, List<CityGeometry> geometries, Coordinates vertices)
            throws BadInputException {
        Map<Material, Faces> faces = new LinkedHashMap<>();
        for (CityGeometry geometry : geometries) {
            if (geometry.surfaceDepth() == 0) {
                JsonPlace place = geometry.place();
                file.note(file.at(place.pointer()), "scene.city.notSurfaces", geometry.type());
                continue;
            }
            new CitySurfaces(geometry, (points, rings, meaning, material) -> {
                        file.claim(
                                points.length * BYTES_PER_VERTEX,
                                geometry.place().pointer());
                        double[] xyz = coordinates(points, vertices);
                        Vec3 normal = normal(xyz, rings[0]);
                        Material shown =
                                material.orElseGet(() -> CityPalette.of(type, meaning, normal.z(), name.hashCode()));
                        faces.computeIfAbsent(shown, key -> new Faces())
                                .add(xyz, triangles(geometry, xyz, rings), normal);
                    })
                    .visit();
        }
        List<Primitive> primitives = new ArrayList<>();
        faces.forEach((material, face) -> primitives.add(face.primitive(material)));
        return primitives.isEmpty() ? Optional.empty() : Optional.of(new Mesh(name, primitives));
    }

    private static double[] coordinates(int[] points, Coordinates vertices) {
        double[] xyz = new double[3 * points.length];
        for (int i = 0; i < xyz.length; i++) {
            xyz[i] = vertices.get(points[i / 3], i % 3);
        }
        return xyz;
    }

    private int[] triangles(CityGeometry geometry, double[] xyz, int[] rings) {
        return PolygonTriangulator.triangulate(xyz, rings).orElseGet(() -> {
            file.warn(file.at(geometry.place().pointer()), "scene.city.holes", rings.length - 1);
            return PolygonTriangulator.triangulate(xyz, rings[0]);
        });
    }

    private static Vec3 normal(double[] xyz, int points) {
        return new Vec3(
                        PlanePoints.newell(xyz, points, 1, 2),
                        PlanePoints.newell(xyz, points, 2, 0),
                        PlanePoints.newell(xyz, points, 0, 1))
                .normalized();
    }

    /** Triangles of one material while they come in; surfaces share no vertices, so that edges stay sharp. */
    private static final class Faces {
        private final DoubleList positions = new DoubleList();
        private final DoubleList normals = new DoubleList();
        private final IntList indices = new IntList();

        void add(double[] xyz, int[] triangles, Vec3 normal) {
            int first = positions.size() / 3;
            for (int corner : triangles) {
                indices.add(first + corner);
            }
            for (int i = 0; i < xyz.length; i += 3) {
                positions.add(xyz[i]);
                positions.add(xyz[i + 1]);
                positions.add(xyz[i + 2]);
                normals.add(normal.x());
                normals.add(normal.y());
                normals.add(normal.z());
            }
        }

        Primitive primitive(Material material) {
            return new Primitive(positions.toFloats(), normals.toFloats(), new float[0], indices.toArray(), material);
        }
    }
}
