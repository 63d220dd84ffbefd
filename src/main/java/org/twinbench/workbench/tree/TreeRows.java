package org.twinbench.workbench.tree;

import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;

/** Which rows of a tree are on the screen. */
record TreeRows(TreeView<?> tree) {
    private VirtualFlow<?> flow() {
        return (VirtualFlow<?>) tree.lookup(".virtual-flow");
    }

    boolean isVisible(int row) {
        VirtualFlow<?> flow = flow();
        return flow != null
                && flow.getFirstVisibleCell() != null
                && row >= flow.getFirstVisibleCell().getIndex()
                && row <= flow.getLastVisibleCell().getIndex();
    }

    int count() {
        VirtualFlow<?> flow = flow();
        return flow == null || flow.getFirstVisibleCell() == null
                ? 1
                : flow.getLastVisibleCell().getIndex()
                        - flow.getFirstVisibleCell().getIndex()
                        + 1;
    }
}
