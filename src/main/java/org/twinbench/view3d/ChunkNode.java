package org.twinbench.view3d;

import java.util.Optional;
import java.util.Set;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import org.twinbench.model.AssetId;
import org.twinbench.view3d.bake.Chunk;
import org.twinbench.view3d.bake.ChunkMesh;
import org.twinbench.view3d.bake.CutPlane;
import org.twinbench.view3d.camera.Frustum;

/** One chunk on the screen. */
final class ChunkNode {
    private static final double SMALLEST_PIXELS = 1.5;

    private final Chunk chunk;
    private final MeshView view = new MeshView();
    private volatile BuildState wanted;
    private boolean allGone;

    ChunkNode(Chunk chunk) {
        this.chunk = chunk;
        view.setVisible(false);
    }

    Chunk chunk() {
        return chunk;
    }

    MeshView view() {
        return view;
    }

    /** What it shall show; read by the baking thread too. */
    BuildState wanted() {
        return wanted;
    }

    /** Asks for triangles. @return whether a new mesh has to be built */
    boolean want(Set<AssetId> hidden, Optional<CutPlane> cut, boolean textured) {
        allGone = cut.isPresent() && cut.get().side(chunk.bounds()) < 0;
        BuildState next = BuildState.of(chunk, hidden, cut, textured);
        allGone |= next.hidden().size() == chunk.assets().size();
        view.setCullFace(chunk.look().doubleSided() || next.cut().isPresent() ? CullFace.NONE : CullFace.BACK);
        if (allGone) {
            view.setVisible(false);
        }
        if (allGone || next.equals(wanted)) {
            return false;
        }
        wanted = next;
        return true;
    }

    void upload(ChunkMesh mesh, BuildState state, Materials materials) {
        TriangleMesh triangles = new TriangleMesh();
        triangles.getPoints().setAll(mesh.points());
        triangles.getTexCoords().setAll(mesh.texCoords());
        triangles.getFaces().setAll(mesh.faces());
        if (!mesh.isRound()) {
            triangles.getFaceSmoothingGroups().setAll(mesh.smoothing()); // none at all means: one group for all
        }
        view.setMesh(mesh.triangleCount() == 0 ? null : triangles);
        view.setMaterial(
                materials.of(state.textured() ? chunk.look() : chunk.look().plain()));
    }

    void cull(Frustum frustum) {
        view.setVisible(!allGone
                && view.getMesh() != null
                && frustum.mayShow(chunk.bounds())
                && frustum.pixels(chunk.bounds()) >= SMALLEST_PIXELS);
    }
}
