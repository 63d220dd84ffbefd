package org.twinbench.workbench.tree;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.twinbench.model.AssetId;
import org.twinbench.scene.Scene;
import org.twinbench.scene.SceneNode;

/**
 * Which nodes of a model a typed text leaves over: those whose name, id or kind contains it, and everything above them.
 *
 * @param matches nodes that fit themselves
 * @param kept matches and what they hang on
 */
record TreeFilter(Set<AssetId> matches, Set<AssetId> kept) {

    /** Empty if the text is blank: everything stays. */
    static Optional<TreeFilter> of(Scene scene, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Set<AssetId> matches = new HashSet<>();
        Set<AssetId> kept = new HashSet<>();
        for (Scene.Placed placed : scene.nodes()) {
            if (fits(placed.node(), wanted)) {
                matches.add(placed.node().id());
                keepWithParents(scene, placed, kept);
            }
        }
        return Optional.of(new TreeFilter(matches, kept));
    }

    private static boolean fits(SceneNode node, String wanted) {
        return contains(node.name(), wanted) || contains(node.id().value(), wanted) || contains(node.kind(), wanted);
    }

    private static boolean contains(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static void keepWithParents(Scene scene, Scene.Placed placed, Set<AssetId> kept) {
        Optional<Scene.Placed> at = Optional.of(placed);
        while (at.isPresent() && kept.add(at.get().node().id())) {
            at = at.get().parent().flatMap(scene::find);
        }
    }
}
