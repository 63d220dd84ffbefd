package org.twinbench.workbench.trace;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.twinbench.experiment.trace.Family;
import org.twinbench.experiment.trace.PartLife;
import org.twinbench.state.TraceStep;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.timebar.SimulatedTime;

/** What the chosen part belongs to, above it, and what it is made of, below it; with the times of its end. */
final class FamilyTree {
    private final Session session;
    private final TreeView<Family> tree = new TreeView<>();

    /** @param chosen is told the life of the part that is selected in the tree, if one is */
    FamilyTree(Session session, Consumer<Optional<PartLife>> chosen) {
        this.session = session;
        tree.setId("genealogy-tree");
        tree.accessibleTextProperty().bind(session.texts().of("trace.tree"));
        tree.setCellFactory(view -> new Cell());
        tree.getSelectionModel()
                .selectedItemProperty()
                .subscribe(item -> chosen.accept(Optional.ofNullable(item)
                        .map(chosenItem -> chosenItem.getValue().life())));
        session.languageProperty().subscribe(language -> tree.refresh());
    }

    Node node() {
        return tree;
    }

    /** Shows a family and selects one of its parts. */
    void show(Optional<Family> family, long part) {
        TreeItem<Family> root = family.map(this::item).orElse(null);
        tree.setRoot(root);
        tree.getSelectionModel().select(root == null ? null : find(root, part));
        tree.scrollTo(Math.max(0, tree.getSelectionModel().getSelectedIndex()));
    }

    private TreeItem<Family> item(Family family) {
        TreeItem<Family> item = new TreeItem<>(family);
        item.setExpanded(true);
        family.members().forEach(member -> item.getChildren().add(item(member)));
        return item;
    }

    /** The item of a part, or the root if the part was left out. */
    private static TreeItem<Family> find(TreeItem<Family> root, long part) {
        return search(root, part).orElse(root);
    }

    private static Optional<TreeItem<Family>> search(TreeItem<Family> at, long part) {
        if (at.getValue().life().serial() == part) {
            return Optional.of(at);
        }
        return at.getChildren().stream()
                .flatMap(child -> search(child, part).stream())
                .findFirst();
    }

    /** The words for one part. */
    String text(Family family) {
        PartLife life = family.life();
        TraceStep last = life.steps().getLast();
        String line = "%d  %s · %s %s"
                .formatted(
                        life.serial(),
                        life.kind(),
                        StepTable.what(last, session.texts().now()),
                        SimulatedTime.clock(last.tick()));
        return family.shortened() ? line + " …" : line;
    }

    private final class Cell extends TreeCell<Family> {
        @Override
        protected void updateItem(Family family, boolean empty) {
            super.updateItem(family, empty);
            setText(empty || family == null ? null : text(family));
        }
    }
}
