package org.twinbench.view3d.bake;

import java.util.Arrays;
import org.twinbench.scene.Primitive;

/**
 * Which corners of a primitive's triangles are one point. JavaFX has no normals in its compact mesh format: it rounds
 * the edges between faces of a smoothing group that share points. So corners become one point where the author gave
 * the same position and normal; flat triangles share points by position alone. Without normals, faces that meet at
 * less than {@link #CREASE} are taken for one surface.
 *
 * @param source for every point a vertex of the primitive with its position
 * @param corner for every corner of every triangle its point
 * @param smooth for every triangle whether it is part of a round surface
 */
record Shading(int[] source, int[] corner, boolean[] smooth) {
    /** The cosine of the sharpest angle that still counts as round: 38°. */
    private static final float CREASE = 0.788f;

    /** The cosine of the angle between vertex and face normal up to which a face counts as flat: 0.3°. */
    private static final float FLAT = 0.99999f;

    private static final int FLAT_KEY = 0;

    static Shading of(Primitive primitive) {
        float[] faces = faceNormals(primitive);
        return primitive.normals().length > 0 ? byNormals(primitive, faces) : byCreases(primitive, faces);
    }

    private static Shading byNormals(Primitive primitive, float[] face) {
        int[] indices = primitive.indices();
        int triangles = primitive.triangleCount();
        int[] position = positions(primitive);
        boolean[] smooth = new boolean[triangles];
        PointTable points = new PointTable(primitive.vertexCount());
        int[] corner = new int[indices.length];
        for (int t = 0; t < triangles; t++) {
            smooth[t] = !(flat(primitive, face, t, 0) && flat(primitive, face, t, 1) && flat(primitive, face, t, 2));
            for (int c = 3 * t; c < 3 * t + 3; c++) {
                int key = smooth[t] ? normalKey(primitive.normals(), indices[c]) : FLAT_KEY;
                corner[c] = points.point(position[indices[c]], key);
            }
        }
        return new Shading(points.firsts(), corner, smooth);
    }

    private static boolean flat(Primitive primitive, float[] face, int t, int c) {
        float[] n = primitive.normals();
        int i = 3 * primitive.indices()[3 * t + c];
        return n[i] * face[3 * t] + n[i + 1] * face[3 * t + 1] + n[i + 2] * face[3 * t + 2] >= FLAT;
    }

    /** The direction in steps of 1/500, never {@link #FLAT_KEY}. */
    private static int normalKey(float[] normals, int vertex) {
        int x = Math.round(normals[3 * vertex] * 500) + 512;
        int y = Math.round(normals[3 * vertex + 1] * 500) + 512;
        int z = Math.round(normals[3 * vertex + 2] * 500) + 512;
        return x << 20 | y << 10 | z;
    }

    /** At each position, faces join the first group whose founder's direction is near enough. */
    private static Shading byCreases(Primitive primitive, float[] face) {
        int[] indices = primitive.indices();
        int[] position = positions(primitive);
        int[] corner = new int[indices.length];
        int[] head = new int[primitive.vertexCount()];
        Arrays.fill(head, -1);
        IntList source = new IntList(primitive.vertexCount());
        IntList founder = new IntList(primitive.vertexCount());
        IntList next = new IntList(primitive.vertexCount());
        for (int c = 0; c < indices.length; c++) {
            int at = position[indices[c]];
            int group = head[at];
            while (group >= 0 && !near(face, founder.get(group), c / 3)) {
                group = next.get(group);
            }
            if (group < 0) {
                group = source.size();
                source.add(at);
                founder.add(c / 3);
                next.add(head[at]);
                head[at] = group;
            }
            corner[c] = group;
        }
        boolean[] smooth = new boolean[primitive.triangleCount()];
        Arrays.fill(smooth, true);
        return new Shading(source.toArray(), corner, smooth);
    }

    private static boolean near(float[] face, int a, int b) {
        return face[3 * a] * face[3 * b] + face[3 * a + 1] * face[3 * b + 1] + face[3 * a + 2] * face[3 * b + 2]
                >= CREASE;
    }

    /** For every vertex the first vertex at the same place. */
    private static int[] positions(Primitive primitive) {
        float[] p = primitive.positions();
        int[] first = new int[primitive.vertexCount()];
        PositionTable table = new PositionTable(p);
        for (int i = 0; i < first.length; i++) {
            first[i] = table.first(i);
        }
        return first;
    }

    private static float[] faceNormals(Primitive primitive) {
        float[] p = primitive.positions();
        int[] indices = primitive.indices();
        float[] normals = new float[indices.length];
        for (int i = 0; i < indices.length; i += 3) { // hot loop: no objects per triangle
            int a = 3 * indices[i], b = 3 * indices[i + 1], c = 3 * indices[i + 2];
            double ux = p[b] - p[a], uy = p[b + 1] - p[a + 1], uz = p[b + 2] - p[a + 2];
            double vx = p[c] - p[a], vy = p[c + 1] - p[a + 1], vz = p[c + 2] - p[a + 2];
            double nx = uy * vz - uz * vy, ny = uz * vx - ux * vz, nz = ux * vy - uy * vx;
            double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
            double scale = length == 0 ? 0 : 1 / length;
            normals[i] = (float) (nx * scale);
            normals[i + 1] = (float) (ny * scale);
            normals[i + 2] = (float) (nz * scale);
        }
        return normals;
    }
}
