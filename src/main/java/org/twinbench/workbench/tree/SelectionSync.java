package org.twinbench.workbench.tree;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.twinbench.model.AssetId;
import org.twinbench.scene.Scene;
import org.twinbench.scene.SceneNode;
import org.twinbench.workbench.Session;

/** Keeps the selection of the tree and that of the session the same, whichever side the user changes. */
final class SelectionSync {
    /** More selected assets than this are selected where they can be seen, but no branches are opened for them. */
    private static final int MAX_REVEALED = 500;

    private final TreeView<SceneNode> tree;
    private final Session session;
    private boolean syncing;
    private boolean pending;

    SelectionSync(TreeView<SceneNode> tree, Session session) {
        this.tree = tree;
        this.session = session;
        tree.getSelectionModel().getSelectedItems().addListener((ListChangeListener<TreeItem<SceneNode>>)
                change -> toSession());
        session.selection().addListener((SetChangeListener<AssetId>) change -> toTreeSoon());
    }

    /** Does something to the tree that must not change the session, and shows the session's selection afterwards. */
    void withoutEcho(Runnable change) {
        syncing = true;
        try {
            change.run();
        } finally {
            syncing = false;
        }
        toTree();
    }

    private void toSession() {
        if (syncing) {
            return;
        }
        syncing = true;
        try {
            Set<AssetId> ids = new LinkedHashSet<>();
            tree.getSelectionModel().getSelectedItems().stream()
                    .filter(Objects::nonNull)
                    .forEach(item -> ids.add(item.getValue().id()));
            session.select(ids);
        } finally {
            syncing = false;
        }
    }

    /** A set tells of every element by itself: wait until all have been told. */
    private void toTreeSoon() {
        if (!syncing && !pending) {
            pending = true;
            Platform.runLater(() -> {
                pending = false;
                toTree();
            });
        }
    }

    private void toTree() {
        if (tree.getRoot() == null) {
            return;
        }
        syncing = true;
        try {
            select();
        } finally {
            syncing = false;
        }
    }

    private void select() {
        MultipleSelectionModel<TreeItem<SceneNode>> model = tree.getSelectionModel();
        model.clearSelection();
        List<Integer> rows = new ArrayList<>();
        if (session.selection().size() <= MAX_REVEALED) {
            session.selection().forEach(id -> find(id).ifPresent(SelectionSync::openAbove));
        }
        for (int row = 0;
                row < tree.getExpandedItemCount()
                        && rows.size() < session.selection().size();
                row++) {
            if (session.selection().contains(tree.getTreeItem(row).getValue().id())) {
                rows.add(row);
            }
        }
        if (!rows.isEmpty()) {
            int[] more = rows.stream().mapToInt(Integer::intValue).toArray();
            model.selectIndices(more[0], more);
            reveal(more[0]);
        }
    }

    private void reveal(int row) {
        TreeRows rows = new TreeRows(tree);
        if (!rows.isVisible(row)) {
            tree.scrollTo(Math.max(0, row - rows.count() / 3));
        }
    }

    private static void openAbove(TreeItem<SceneNode> item) {
        for (TreeItem<SceneNode> at = item.getParent(); at != null; at = at.getParent()) {
            at.setExpanded(true);
        }
    }

    private Optional<TreeItem<SceneNode>> find(AssetId id) {
        Scene scene = session.scene();
        Optional<Scene.Placed> placed = scene == null ? Optional.empty() : scene.find(id);
        if (placed.isEmpty()) {
            return Optional.empty();
        }
        if (placed.get().parent().isEmpty()) {
            return Optional.of(tree.getRoot());
        }
        return find(placed.get().parent().get())
                .flatMap(parent -> parent.getChildren().stream()
                        .filter(child -> child.getValue().id().equals(id))
                        .findFirst());
    }
}
