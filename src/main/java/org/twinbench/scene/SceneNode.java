package org.twinbench.scene;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.AssetId;
import org.twinbench.model.Transform;

/**
 * A node of the scene tree.
 *
 * @param id unique in the scene, stable between loads of the same file
 * @param name as the author wrote it, for display
 * @param kind what it is ({@code node}, {@code group}, {@code Building}, {@code machine} …)
 * @param frame from the node's frame to its parent's
 * @param attributes what else the file says, in its order; values are String, Double, Long, Boolean or List of these
 */
public record SceneNode(
        AssetId id,
        String name,
        String kind,
        Transform frame,
        Optional<Mesh> mesh,
        Map<String, Object> attributes,
        List<SceneNode> children) {
    public SceneNode {
        children = List.copyOf(children);
    }
}
