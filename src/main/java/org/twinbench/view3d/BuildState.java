package org.twinbench.view3d;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.twinbench.model.AssetId;
import org.twinbench.view3d.bake.Chunk;
import org.twinbench.view3d.bake.CutPlane;

/**
 * What decides which triangles a chunk's mesh has: a mesh is rebuilt exactly when this differs from what it was built
 * for.
 *
 * @param hidden the chunk's assets that are not drawn
 * @param cut the section plane, if it crosses the chunk
 * @param textured whether pictures are used rather than palette colours
 */
record BuildState(Set<AssetId> hidden, Optional<CutPlane> cut, boolean textured) {
    static BuildState of(Chunk chunk, Set<AssetId> hidden, Optional<CutPlane> cut, boolean textured) {
        Set<AssetId> here = hidden;
        if (!hidden.isEmpty()) {
            here = new HashSet<>(chunk.assets());
            here.retainAll(hidden);
        }
        Optional<CutPlane> crossing = cut.filter(plane -> plane.side(chunk.bounds()) == 0);
        boolean pictures = textured && chunk.look().texture().isPresent();
        return new BuildState(here, crossing, pictures);
    }
}
