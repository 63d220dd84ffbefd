package org.twinbench.sample.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A shape in the file's axes with equal vertices joined; positions in steps of 0.1 mm. */
record Welded(List<float[]> positions, List<float[]> normals, List<float[]> texCoords, List<int[]> triangles) {
    static Welded of(Shape shape, boolean printed) {
        Welded welded = new Welded(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<List<Double>, Integer> known = new HashMap<>();
        int[] numbers = shape.vertices().stream()
                .mapToInt(v -> welded.number(v, printed, known))
                .toArray();
        for (int[] t : shape.triangles()) {
            welded.triangles.add(new int[] {numbers[t[0]], numbers[t[1]], numbers[t[2]]});
        }
        return welded;
    }

    private int number(Shape.Vertex v, boolean printed, Map<List<Double>, Integer> known) {
        double[] p = GlbWriter.yUp(v.position());
        double[] n = GlbWriter.yUp(v.normal());
        List<Double> key = List.of(
                GlbWriter.round(p[0], 1e4),
                GlbWriter.round(p[1], 1e4),
                GlbWriter.round(p[2], 1e4),
                GlbWriter.round(n[0], 1e5),
                GlbWriter.round(n[1], 1e5),
                GlbWriter.round(n[2], 1e5),
                printed ? GlbWriter.round(v.u(), 1e5) : 0,
                printed ? GlbWriter.round(v.v(), 1e5) : 0);
        return known.computeIfAbsent(key, values -> append(values));
    }

    private int append(List<Double> values) {
        positions.add(floats(values, 0, 3));
        normals.add(floats(values, 3, 6));
        texCoords.add(floats(values, 6, 8));
        return positions.size() - 1;
    }

    private static float[] floats(List<Double> values, int from, int to) {
        float[] out = new float[to - from];
        for (int i = from; i < to; i++) {
            out[i - from] = values.get(i).floatValue();
        }
        return out;
    }
}
