package org.twinbench.scene;

import java.util.Objects;
import org.twinbench.model.Bounds;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;

/**
 * Triangles of one material, as flat arrays that are never changed after construction (they are shared, not copied).
 * With {@code n} vertices and {@code t} triangles: positions {@code 3n} (metres, in the mesh's frame), normals
 * {@code 3n} or empty, texture coordinates {@code 2n} or empty ({@code v} down, as in glTF), indices {@code 3t}.
 */
public final class Primitive {
    private static final float[] NONE = {};

    private final float[] positions;
    private final float[] normals;
    private final float[] texCoords;
    private final int[] indices;
    private final Material material;
    private final Bounds bounds;

    /** @throws IllegalArgumentException if an array's length or an index does not fit the others */
    public Primitive(float[] positions, float[] normals, float[] texCoords, int[] indices, Material material) {
        int vertices = positions.length / 3;
        check(positions.length % 3 == 0, "positions");
        check(normals.length == 0 || normals.length == 3 * vertices, "normals");
        check(texCoords.length == 0 || texCoords.length == 2 * vertices, "texture coordinates");
        check(indices.length % 3 == 0, "indices");
        for (int index : indices) {
            Objects.checkIndex(index, vertices);
        }
        this.positions = positions;
        this.normals = normals;
        this.texCoords = texCoords;
        this.indices = indices;
        this.material = material;
        this.bounds = bounds(Transform.IDENTITY);
    }

    public static Primitive of(float[] positions, int[] indices, Material material) {
        return new Primitive(positions, NONE, NONE, indices, material);
    }

    private static void check(boolean fits, String what) {
        if (!fits) {
            throw new IllegalArgumentException("wrong number of " + what);
        }
    }

    /** The tight box around the image of the vertices. */
    public Bounds bounds(Transform frame) {
        Bounds b = Bounds.EMPTY;
        double minX = b.minX(), minY = b.minY(), minZ = b.minZ(), maxX = b.maxX(), maxY = b.maxY(), maxZ = b.maxZ();
        for (int i = 0; i < positions.length; i += 3) { // hot loop: no objects per vertex
            double px = positions[i], py = positions[i + 1], pz = positions[i + 2];
            double x = frame.xx() * px + frame.xy() * py + frame.xz() * pz + frame.tx();
            double y = frame.yx() * px + frame.yy() * py + frame.yz() * pz + frame.ty();
            double z = frame.zx() * px + frame.zy() * py + frame.zz() * pz + frame.tz();
            minX = Math.min(minX, x);
            minY = Math.min(minY, y);
            minZ = Math.min(minZ, z);
            maxX = Math.max(maxX, x);
            maxY = Math.max(maxY, y);
            maxZ = Math.max(maxZ, z);
        }
        return new Bounds(minX, minY, minZ, maxX, maxY, maxZ);
    }

    public int vertexCount() {
        return positions.length / 3;
    }

    public int triangleCount() {
        return indices.length / 3;
    }

    public float[] positions() {
        return positions;
    }

    /** Unit normals per vertex, or empty: then each reader of the mesh derives them from the triangles. */
    public float[] normals() {
        return normals;
    }

    public float[] texCoords() {
        return texCoords;
    }

    public int[] indices() {
        return indices;
    }

    public Material material() {
        return material;
    }

    /** The box around the vertices, in the mesh's frame. */
    public Bounds bounds() {
        return bounds;
    }

    public Vec3 vertex(int index) {
        return new Vec3(positions[3 * index], positions[3 * index + 1], positions[3 * index + 2]);
    }
}
