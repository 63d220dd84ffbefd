package org.twinbench.scene.io;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.Transform;
import org.twinbench.scene.SceneNode;

/** The node on top of every scene: it carries the file's name and turns the file's axes into the scene's. */
final class Roots {
    private Roots() {}

    /** Takes its id last, so that renaming a file changes no other node's id. */
    static SceneNode root(ModelFile file, AssetIds ids, Transform axes, List<SceneNode> children) {
        String name = file.stem();
        return new SceneNode(ids.next(name, "model"), name, "model", axes, Optional.empty(), Map.of(), children);
    }
}
