package org.twinbench.view3d.bake;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.twinbench.model.AssetId;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Primitive;

/**
 * Makes the mesh of a chunk. Keeps what it finds out about a primitive as long as it lives, because instances share
 * primitives: use one builder for a whole scene and then let go of it. Not for several threads.
 */
public final class ChunkBuilder {
    private final BakePlan plan;
    private final int side;
    private final Map<Primitive, Shading> shadings = new IdentityHashMap<>();

    public ChunkBuilder(BakePlan plan) {
        this.plan = plan;
        this.side = plan.palette().side();
    }

    /**
     * @param shown whose triangles to include
     * @param textured whether to use the author's texture coordinates, if the chunk has a texture
     */
    public ChunkMesh build(Chunk chunk, Predicate<AssetId> shown, boolean textured) {
        boolean pictures = textured && chunk.look().texture().isPresent();
        Growing mesh = new Growing(chunk.triangleCount());
        for (Part part : chunk.parts()) {
            if (shown.test(part.asset())) {
                mesh.add(part, pictures);
            }
        }
        return mesh.done();
    }

    /** A mesh under construction. */
    private final class Growing {
        private final FloatList points;
        private final FloatList texCoords = new FloatList(64);
        private final IntList faces;
        private final IntList smoothing;

        Growing(int triangles) {
            points = new FloatList(3 * triangles);
            faces = new IntList(6 * triangles);
            smoothing = new IntList(triangles);
        }

        void add(Part part, boolean pictures) {
            Shading shading = shadings.computeIfAbsent(part.primitive(), Shading::of);
            int[] pointAt = new int[shading.source().length];
            Arrays.fill(pointAt, -1);
            int[] texAt = pictures ? new int[part.primitive().vertexCount()] : new int[0];
            Arrays.fill(texAt, -1);
            int cell = texCoords.size() / 2;
            if (!pictures) {
                texCoords.add(plan.palette().u(part.cell(), side));
                texCoords.add(plan.palette().v(part.cell(), side));
            }
            boolean mirrored = part.world().determinant() < 0;
            for (int t = part.from(); t < part.to(); t++) {
                for (int k = 0; k < 3; k++) {
                    int c = 3 * t + (mirrored ? 2 - k : k);
                    faces.add(point(part, shading, shading.corner()[c], pointAt));
                    faces.add(pictures ? texCoord(part, part.primitive().indices()[c], texAt) : cell);
                }
                smoothing.add(shading.smooth()[t] ? 1 : 0);
            }
        }

        private int point(Part part, Shading shading, int point, int[] pointAt) {
            if (pointAt[point] < 0) {
                pointAt[point] = points.size() / 3;
                float[] p = part.primitive().positions();
                int i = 3 * shading.source()[point];
                Transform m = part.world();
                Vec3 o = plan.origin();
                points.add((float) (m.xx() * p[i] + m.xy() * p[i + 1] + m.xz() * p[i + 2] + m.tx() - o.x()));
                points.add((float) (m.yx() * p[i] + m.yy() * p[i + 1] + m.yz() * p[i + 2] + m.ty() - o.y()));
                points.add((float) (m.zx() * p[i] + m.zy() * p[i + 1] + m.zz() * p[i + 2] + m.tz() - o.z()));
            }
            return pointAt[point];
        }

        private int texCoord(Part part, int vertex, int[] texAt) {
            if (texAt[vertex] < 0) {
                texAt[vertex] = texCoords.size() / 2;
                texCoords.add(part.primitive().texCoords()[2 * vertex]);
                texCoords.add(part.primitive().texCoords()[2 * vertex + 1]);
            }
            return texAt[vertex];
        }

        ChunkMesh done() {
            return new ChunkMesh(points.toArray(), texCoords.toArray(), faces.toArray(), smoothing.toArray());
        }
    }
}
