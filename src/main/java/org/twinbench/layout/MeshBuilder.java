package org.twinbench.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Color;
import org.twinbench.scene.Material;
import org.twinbench.scene.Mesh;
import org.twinbench.scene.Primitive;

/** Puts simple solids of several colours together into one mesh; metres, z up, the foot of the thing at z = 0. */
final class MeshBuilder {
    private static final int ROUND_SIDES = 20;

    /** The triangles of one colour. */
    private static final class Layer {
        final List<Vec3> corners = new ArrayList<>();
        final List<Integer> indices = new ArrayList<>();

        Primitive primitive(Material material) {
            float[] positions = new float[3 * corners.size()];
            for (int i = 0; i < corners.size(); i++) {
                positions[3 * i] = (float) corners.get(i).x();
                positions[3 * i + 1] = (float) corners.get(i).y();
                positions[3 * i + 2] = (float) corners.get(i).z();
            }
            return Primitive.of(
                    positions, indices.stream().mapToInt(Integer::intValue).toArray(), material);
        }
    }

    private final SequencedMap<Integer, Layer> layers = new LinkedHashMap<>();
    private Transform frame = Transform.IDENTITY;

    /** Everything that follows is placed by this frame. */
    MeshBuilder within(Transform now) {
        frame = now;
        return this;
    }

    /** A box between two opposite corners, {@code 0xRRGGBB}. */
    MeshBuilder box(int rgb, double x0, double y0, double z0, double x1, double y1, double z1) {
        return prism(rgb, new double[] {x0, y0, x1, y0, x1, y1, x0, y1}, z0, z1);
    }

    /** A standing cylinder. */
    MeshBuilder cylinder(int rgb, double x, double y, double radius, double z0, double z1) {
        double[] ring = new double[2 * ROUND_SIDES];
        for (int i = 0; i < ROUND_SIDES; i++) {
            double angle = 2 * Math.PI * i / ROUND_SIDES;
            ring[2 * i] = x + radius * Math.cos(angle);
            ring[2 * i + 1] = y + radius * Math.sin(angle);
        }
        return prism(rgb, ring, z0, z1);
    }

    /** A convex outline, counter-clockwise {@code x0, y0, x1, y1, …}, lifted from one height to another. */
    MeshBuilder prism(int rgb, double[] outline, double z0, double z1) {
        Layer layer = layers.computeIfAbsent(rgb, key -> new Layer());
        int first = layer.corners.size();
        int n = outline.length / 2;
        for (int i = 0; i < n; i++) {
            layer.corners.add(frame.point(new Vec3(outline[2 * i], outline[2 * i + 1], z0)));
            layer.corners.add(frame.point(new Vec3(outline[2 * i], outline[2 * i + 1], z1)));
        }
        for (int i = 0; i < n; i++) {
            int a = first + 2 * i;
            int b = first + 2 * ((i + 1) % n);
            layer.indices.addAll(List.of(a, b, b + 1, a, b + 1, a + 1));
        }
        for (int i = 1; i + 1 < n; i++) {
            int b = first + 2 * i;
            layer.indices.addAll(List.of(first, b + 2, b, first + 1, b + 1, b + 3));
        }
        return this;
    }

    Mesh mesh(String name) {
        List<Primitive> primitives = new ArrayList<>();
        layers.forEach(
                (rgb, layer) -> primitives.add(layer.primitive(Material.matt("%06x".formatted(rgb), Color.rgb(rgb)))));
        return new Mesh(name, primitives);
    }
}
