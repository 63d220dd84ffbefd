package org.twinbench.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.twinbench.model.AssetId;
import org.twinbench.model.Transform;

/**
 * Every triangle of a scene with its instances, in scene coordinates: triangle {@code t} has its corners in
 * {@code corners[9t … 9t+8]} (metres) and belongs to asset number {@code owner[t]}. 40 bytes a triangle.
 */
record TriangleSoup(float[] corners, int[] owner, List<AssetId> assets) {
    static TriangleSoup of(Scene scene) {
        int count = Math.toIntExact(scene.triangleCount());
        float[] corners = new float[Math.multiplyExact(9, count)];
        int[] owner = new int[count];
        List<AssetId> assets = new ArrayList<>();
        int filled = 0;
        for (Scene.Placed placed : scene.nodes()) {
            for (Primitive primitive :
                    placed.node().mesh().map(Mesh::primitives).orElse(List.of())) {
                place(primitive, 0, 3 * primitive.triangleCount(), placed.world(), corners, 9 * filled);
                int end = filled + primitive.triangleCount();
                Arrays.fill(owner, filled, end, assets.size());
                filled = end;
            }
            assets.add(placed.node().id());
        }
        return new TriangleSoup(corners, owner, assets);
    }

    /** Writes the corners {@code from} to {@code end} of a primitive's index list, placed by {@code world}. */
    static void place(Primitive primitive, int from, int end, Transform world, float[] corners, int at) {
        float[] p = primitive.positions();
        int[] indices = primitive.indices();
        int to = at;
        for (int i = from; i < end; i++) { // hot loop: no objects per corner
            int index = indices[i];
            double x = p[3 * index];
            double y = p[3 * index + 1];
            double z = p[3 * index + 2];
            corners[to++] = (float) (world.xx() * x + world.xy() * y + world.xz() * z + world.tx());
            corners[to++] = (float) (world.yx() * x + world.yy() * y + world.yz() * z + world.ty());
            corners[to++] = (float) (world.zx() * x + world.zy() * y + world.zz() * z + world.tz());
        }
    }

    int count() {
        return owner.length;
    }
}
