package org.twinbench.view3d.bake;

import java.util.HashMap;
import java.util.Map;

/**
 * Cuts a mesh at a plane and keeps one side. Triangles that cross become one or two; cut edges get one new point each,
 * shared by both neighbours, so that round surfaces stay round. Leaves the cut open: the inside can be seen.
 */
public final class MeshCutter {
    private final ChunkMesh mesh;
    private final FloatList points;
    private final FloatList texCoords;
    private final IntList faces;
    private final IntList smoothing;
    private final double[] height;
    private final Map<Long, Integer> pointOnEdge = new HashMap<>();

    private MeshCutter(ChunkMesh mesh, CutPlane plane) {
        this.mesh = mesh;
        points = FloatList.of(mesh.points());
        texCoords = FloatList.of(mesh.texCoords());
        faces = new IntList(mesh.faces().length);
        smoothing = new IntList(mesh.smoothing().length);
        height = new double[mesh.points().length / 3];
        for (int i = 0; i < height.length; i++) {
            float[] p = mesh.points();
            height[i] = plane.normal().x() * p[3 * i]
                    + plane.normal().y() * p[3 * i + 1]
                    + plane.normal().z() * p[3 * i + 2]
                    - plane.offset();
        }
    }

    /** The part of the mesh behind the plane, both in the same coordinates. */
    public static ChunkMesh cut(ChunkMesh mesh, CutPlane plane) {
        MeshCutter cutter = new MeshCutter(mesh, plane);
        for (int t = 0; t < mesh.triangleCount(); t++) {
            cutter.cut(t);
        }
        return new ChunkMesh(
                cutter.points.toArray(),
                cutter.texCoords.toArray(),
                cutter.faces.toArray(),
                cutter.smoothing.toArray());
    }

    /** Walks round the triangle: kept corners stay, crossed edges add a corner; up to four make a fan. */
    private void cut(int t) {
        int[] point = new int[4];
        int[] tex = new int[4];
        int n = 0;
        for (int k = 0; k < 3; k++) {
            int a = 6 * t + 2 * k;
            int b = 6 * t + 2 * ((k + 1) % 3);
            int[] f = mesh.faces();
            if (height[f[a]] <= 0) {
                point[n] = f[a];
                tex[n++] = f[a + 1];
            }
            if (height[f[a]] <= 0 != height[f[b]] <= 0) {
                double share = height[f[a]] / (height[f[a]] - height[f[b]]);
                point[n] = pointOnEdge(f[a], f[b], share);
                tex[n++] = f[a + 1] == f[b + 1] ? f[a + 1] : between(texCoords, 2, f[a + 1], f[b + 1], share);
            }
        }
        for (int k = 2; k < n; k++) {
            addCorner(point[0], tex[0]);
            addCorner(point[k - 1], tex[k - 1]);
            addCorner(point[k], tex[k]);
            smoothing.add(mesh.smoothing()[t]);
        }
    }

    private void addCorner(int point, int tex) {
        faces.add(point);
        faces.add(tex);
    }

    private int pointOnEdge(int a, int b, double share) {
        long edge = (long) Math.min(a, b) << 32 | Math.max(a, b);
        return pointOnEdge.computeIfAbsent(edge, key -> between(points, 3, a, b, share));
    }

    private static int between(FloatList list, int width, int a, int b, double share) {
        int index = list.size() / width;
        for (int i = 0; i < width; i++) {
            float from = list.get(width * a + i);
            list.add((float) (from + (list.get(width * b + i) - from) * share));
        }
        return index;
    }
}
