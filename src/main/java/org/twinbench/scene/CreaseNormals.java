package org.twinbench.scene;

import java.util.Arrays;

/**
 * Normals for meshes that bring none: at each corner of a triangle the mean of the neighbours' face normals, weighted
 * by area, as far as they turn less than the crease angle. So cylinders look round and boxes keep their edges.
 */
public final class CreaseNormals {
    private static final double CREASE = StrictMath.cos(StrictMath.toRadians(40));
    /** Around a corner where more triangles meet, each keeps its own normal: a fan's tip, which is flat or no corner. */
    private static final int CROWD = 64;

    private final float[] positions;
    private final int[] indices;
    private final float[] faces;
    private final int[] weld;
    private final int[] firstCorner;
    private final int[] cornersByPoint;

    private CreaseNormals(Primitive primitive) {
        positions = primitive.positions();
        indices = primitive.indices();
        faces = faceNormals();
        weld = weld();
        firstCorner = new int[primitive.vertexCount() + 2];
        cornersByPoint = new int[indices.length];
        groupCorners();
    }

    /** Unit normals per corner: corner {@code k} of triangle {@code t} at {@code 9t + 3k}; zero if degenerate. */
    public static float[] of(Primitive primitive) {
        return new CreaseNormals(primitive).smooth();
    }

    /** Per triangle the normal with the length of twice the area. */
    private float[] faceNormals() {
        float[] normals = new float[indices.length];
        for (int i = 0; i < indices.length; i += 3) {
            int a = 3 * indices[i];
            int b = 3 * indices[i + 1];
            int c = 3 * indices[i + 2];
            float ux = positions[b] - positions[a];
            float uy = positions[b + 1] - positions[a + 1];
            float uz = positions[b + 2] - positions[a + 2];
            float vx = positions[c] - positions[a];
            float vy = positions[c + 1] - positions[a + 1];
            float vz = positions[c + 2] - positions[a + 2];
            normals[i] = uy * vz - uz * vy;
            normals[i + 1] = uz * vx - ux * vz;
            normals[i + 2] = ux * vy - uy * vx;
        }
        return normals;
    }

    /** For each vertex the first vertex at the same position: an open-addressing hash table over the coordinates. */
    private int[] weld() {
        int vertices = positions.length / 3;
        int[] first = new int[vertices];
        int mask = Integer.highestOneBit(Math.max(8, 2 * vertices)) * 2 - 1;
        int[] table = new int[mask + 1];
        Arrays.fill(table, -1);
        for (int v = 0; v < vertices; v++) {
            int slot = hash(v) & mask;
            while (table[slot] >= 0 && !same(table[slot], v)) {
                slot = (slot + 1) & mask;
            }
            if (table[slot] < 0) {
                table[slot] = v;
            }
            first[v] = table[slot];
        }
        return first;
    }

    private int hash(int v) {
        int h = bits(3 * v) * 0x9E3779B1 + bits(3 * v + 1) * 0x85EBCA77 + bits(3 * v + 2) * 0xC2B2AE3D;
        h = (h ^ (h >>> 15)) * 0x2C1B3C6D;
        return h ^ (h >>> 13);
    }

    private int bits(int i) {
        return Float.floatToIntBits(positions[i] + 0f); // the two zeros are one
    }

    private boolean same(int a, int b) {
        return positions[3 * a] == positions[3 * b]
                && positions[3 * a + 1] == positions[3 * b + 1]
                && positions[3 * a + 2] == positions[3 * b + 2];
    }

    private void groupCorners() {
        for (int index : indices) {
            firstCorner[weld[index] + 2]++;
        }
        for (int p = 2; p < firstCorner.length; p++) {
            firstCorner[p] += firstCorner[p - 1];
        }
        for (int corner = 0; corner < indices.length; corner++) {
            cornersByPoint[firstCorner[weld[indices[corner]] + 1]++] = corner;
        }
    }

    private float[] smooth() {
        float[] normals = new float[3 * indices.length];
        for (int corner = 0; corner < indices.length; corner++) {
            smooth(corner, normals);
        }
        return normals;
    }

    private void smooth(int corner, float[] normals) {
        int own = 3 * (corner / 3);
        int point = weld[indices[corner]];
        int from = firstCorner[point];
        int to = firstCorner[point + 1];
        double x = faces[own];
        double y = faces[own + 1];
        double z = faces[own + 2];
        double length = Math.sqrt(x * x + y * y + z * z);
        for (int i = from; i < to && to - from <= CROWD; i++) {
            int other = 3 * (cornersByPoint[i] / 3);
            double ox = faces[other];
            double oy = faces[other + 1];
            double oz = faces[other + 2];
            double dot = faces[own] * ox + faces[own + 1] * oy + faces[own + 2] * oz;
            if (other != own && dot > CREASE * length * Math.sqrt(ox * ox + oy * oy + oz * oz)) {
                x += ox;
                y += oy;
                z += oz;
            }
        }
        double sum = Math.sqrt(x * x + y * y + z * z);
        double scale = sum > 0 ? 1 / sum : 0;
        normals[3 * corner] = (float) (x * scale);
        normals[3 * corner + 1] = (float) (y * scale);
        normals[3 * corner + 2] = (float) (z * scale);
    }
}
