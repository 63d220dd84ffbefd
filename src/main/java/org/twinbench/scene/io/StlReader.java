package org.twinbench.scene.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Material;
import org.twinbench.scene.Mesh;
import org.twinbench.scene.Primitive;
import org.twinbench.scene.Scene;
import org.twinbench.scene.SceneNode;
import org.twinbench.scene.SourceInfo;
import org.twinbench.scene.io.ReadOptions.UpAxis;

/** STL (stereolithography), binary and text; the vertices of each solid are welded where they are exactly equal. */
final class StlReader implements FormatReader {

    /** One solid: its name and three vertex numbers per triangle. */
    record Solid(String name, Primitive triangles) {}

    @Override
    public String titleKey() {
        return "scene.format.stl";
    }

    @Override
    public List<String> extensions() {
        return List.of("stl");
    }

    @Override
    public boolean recognises(ModelFile file) {
        return isText(file) || StlBinary.fits(file.head(), file.size());
    }

    /** Binary files may begin with "solid" too, but then hardly go on with a facet. */
    private static boolean isText(ModelFile file) {
        String head = file.headText().replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading();
        return head.startsWith("solid")
                && (head.contains("facet") || head.contains("endsolid"))
                && !StlBinary.fits(file.head(), file.size());
    }

    @Override
    public Scene read(ModelFile file) throws IOException {
        boolean text = isText(file);
        List<Solid> solids = text ? new StlText(file).read() : List.of(StlBinary.read(file));
        long triangles = solids.stream()
                .mapToLong(solid -> solid.triangles().triangleCount())
                .sum();
        if (triangles == 0) {
            throw file.bad("", "scene.noTriangles");
        }
        Transform axes = file.axes(UpAxis.Z);
        AssetIds ids = new AssetIds();
        List<SceneNode> nodes = new ArrayList<>();
        for (Solid solid : solids) {
            nodes.add(node(solid, ids, nodes.size()));
        }
        SceneNode root = Roots.root(file, ids, axes, nodes);
        String format = text ? "STL ASCII" : "STL binary";
        SourceInfo source = new SourceInfo(
                format,
                file.given(),
                solids.size(),
                solids.size(),
                3 * triangles,
                0,
                Map.of(),
                Optional.empty(),
                Vec3.ZERO,
                axes,
                file.findings());
        return new Scene(file.stem(), root, source, List.of());
    }

    private static SceneNode node(Solid solid, AssetIds ids, int number) {
        String fallback = "solid-" + (number + 1);
        String name = solid.name().isBlank() ? fallback : solid.name();
        Mesh mesh = new Mesh(name, List.of(solid.triangles()));
        return new SceneNode(
                ids.next(name, fallback), name, "solid", Transform.IDENTITY, Optional.of(mesh), Map.of(), List.of());
    }

    /** The primitive of welded vertices, whose coordinates are the bits of floats. */
    static Primitive primitive(TripleIndex vertices, IntList indices) {
        float[] positions = new float[3 * vertices.count()];
        for (int i = 0; i < vertices.count(); i++) {
            positions[3 * i] = Float.intBitsToFloat(vertices.first(i));
            positions[3 * i + 1] = Float.intBitsToFloat(vertices.second(i));
            positions[3 * i + 2] = Float.intBitsToFloat(vertices.third(i));
        }
        return Primitive.of(positions, indices.toArray(), Material.PLAIN);
    }
}
