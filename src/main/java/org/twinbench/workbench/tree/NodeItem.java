package org.twinbench.workbench.tree;

import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;
import org.twinbench.scene.SceneNode;

/** A node in the tree; its children are made when somebody looks at them, so that large models open at once. */
final class NodeItem extends TreeItem<SceneNode> {
    private final Optional<TreeFilter> filter;
    private final List<SceneNode> kept;
    private boolean made;

    NodeItem(SceneNode node, Optional<TreeFilter> filter) {
        super(node);
        this.filter = filter;
        this.kept = filter.map(f -> node.children().stream()
                        .filter(child -> f.kept().contains(child.id()))
                        .toList())
                .orElse(node.children());
    }

    @Override
    public boolean isLeaf() {
        return kept.isEmpty();
    }

    @Override
    public ObservableList<TreeItem<SceneNode>> getChildren() {
        if (!made) {
            made = true;
            super.getChildren()
                    .setAll(kept.stream()
                            .map(child -> new NodeItem(child, filter))
                            .toList());
        }
        return super.getChildren();
    }
}
