package org.twinbench.scene.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twinbench.scene.Color;
import org.twinbench.scene.Material;
import org.twinbench.scene.Primitive;
import org.twinbench.scene.io.GltfMeshes.Vertices;

/**
 * Colours per vertex as materials: triangles of about the same colour share one, so that a part painted vertex by vertex
 * keeps its paint in views that know a colour per material only. Shades grow coarser until at most 64 are left.
 */
final class VertexColors {
    private static final int MAX_MATERIALS = 64;
    private static final int[] LEVELS = {32, 16, 8, 4};

    private VertexColors() {}

    static List<Primitive> split(Vertices vertices, int[] triangles, Material material) {
        for (int levels : LEVELS) {
            Map<Integer, IntList> byShade = byShade(vertices.colors(), triangles, levels);
            if (byShade.size() <= MAX_MATERIALS) {
                return primitives(byShade, levels, vertices, material);
            }
        }
        throw new AssertionError("4 levels make at most 64 shades");
    }

    private static Map<Integer, IntList> byShade(float[] colors, int[] triangles, int levels) {
        Map<Integer, IntList> byShade = new TreeMap<>();
        for (int i = 0; i < triangles.length; i += 3) {
            int shade = 0;
            for (int channel = 0; channel < 3; channel++) {
                float mean = 0;
                for (int corner = 0; corner < 3; corner++) {
                    mean += colors[3 * triangles[i + corner] + channel] / 3;
                }
                shade = shade * levels + Math.clamp(Math.round(mean * (levels - 1)), 0, levels - 1);
            }
            IntList list = byShade.computeIfAbsent(shade, key -> new IntList());
            list.add(triangles[i]);
            list.add(triangles[i + 1]);
            list.add(triangles[i + 2]);
        }
        return byShade;
    }

    private static List<Primitive> primitives(
            Map<Integer, IntList> byShade, int levels, Vertices vertices, Material material) {
        List<Primitive> primitives = new ArrayList<>();
        byShade.forEach((shade, triangles) -> {
            double top = levels - 1.0;
            double[] linear = {shade / (levels * levels) / top, shade / levels % levels / top, shade % levels / top};
            Material painted = painted(material, GltfMaterials.color(linear, 1));
            primitives.add(compact(vertices, triangles, painted));
        });
        return primitives;
    }

    private static Material painted(Material material, Color paint) {
        Color base = material.base();
        Color product = new Color(
                base.red() * paint.red(), base.green() * paint.green(), base.blue() * paint.blue(), base.alpha());
        return new Material(
                material.name(),
                product,
                material.texture(),
                material.metallic(),
                material.roughness(),
                material.emissive(),
                material.doubleSided(),
                material.blended());
    }

    /** Only the vertices that the triangles use. */
    private static Primitive compact(Vertices all, IntList triangles, Material material) {
        TripleIndex used = new TripleIndex();
        int[] indices = new int[triangles.size()];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = used.number(triangles.get(i), 0, 0);
        }
        return new Primitive(
                pick(all.positions(), 3, used),
                pick(all.normals(), 3, used),
                pick(all.texCoords(), 2, used),
                indices,
                material);
    }

    private static float[] pick(float[] values, int components, TripleIndex used) {
        float[] picked = new float[values.length == 0 ? 0 : components * used.count()];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = values[used.first(i / components) * components + i % components];
        }
        return picked;
    }
}
