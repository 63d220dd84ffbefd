package org.twinbench.workbench.tree;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.model.AssetId;
import org.twinbench.scene.Scene;
import org.twinbench.scene.SceneNode;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.Visibility;

/** The model as a tree with a box that filters it while one types. */
public final class TreePanel implements Panel {
    private static final int MAX_OPENED = 60;

    private final Session session;
    private final ContextMenu contextMenu;
    private final TextField filterField = new TextField();
    private final TreeView<SceneNode> tree = new TreeView<>();
    private SelectionSync sync;

    /** @param contextMenu what a right click on an asset offers */
    public TreePanel(Session session, ContextMenu contextMenu) {
        this.session = session;
        this.contextMenu = contextMenu;
    }

    @Override
    public String id() {
        return "tree";
    }

    @Override
    public String titleKey() {
        return "workbench.tree.title";
    }

    @Override
    public String icon() {
        return "mdi2f-file-tree-outline";
    }

    @Override
    public DockPlace place() {
        return DockPlace.LEFT;
    }

    /** Puts the cursor in the filter box. */
    public void find() {
        filterField.requestFocus();
        filterField.selectAll();
    }

    @Override
    public Node node() {
        buildFilterField();
        buildTree();
        VBox.setVgrow(tree, Priority.ALWAYS);
        StackPane body = new StackPane(tree, emptyNote());
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox node = new VBox(filterBox(), body);
        node.getStyleClass().add("panel");
        sync = new SelectionSync(tree, session);
        session.sceneProperty().addListener((observable, before, now) -> rebuild());
        session.hidden().addListener((SetChangeListener<AssetId>) change -> tree.refresh());
        session.languageProperty().addListener((observable, before, now) -> tree.refresh());
        filterField.textProperty().addListener((observable, before, now) -> rebuild());
        rebuild();
        return node;
    }

    private void buildTree() {
        Visibility visibility = new Visibility(session);
        tree.setId("tree.view");
        tree.setShowRoot(true);
        tree.setCellFactory(view -> new NodeCell(session, visibility));
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.setContextMenu(contextMenu);
        tree.accessibleTextProperty().bind(session.texts().of("workbench.tree.title"));
        tree.visibleProperty().bind(session.sceneProperty().isNotNull());
    }

    private void buildFilterField() {
        filterField.setId("tree.filter");
        filterField.promptTextProperty().bind(session.texts().of("workbench.tree.filter"));
        filterField.accessibleTextProperty().bind(session.texts().of("workbench.tree.filter"));
        filterField.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !filterField.getText().isEmpty()) {
                filterField.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN) {
                tree.requestFocus();
                event.consume();
            }
        });
    }

    private Node filterBox() {
        FontIcon glass = new FontIcon("mdi2m-magnify");
        glass.setMouseTransparent(true);
        StackPane box = new StackPane(filterField, glass);
        box.getStyleClass().add("filter-box");
        return box;
    }

    private Node emptyNote() {
        Label note = new Label();
        note.getStyleClass().add("empty-note");
        note.textProperty().bind(session.texts().of("workbench.tree.empty"));
        note.visibleProperty().bind(Bindings.isNull(session.sceneProperty()));
        return note;
    }

    private void rebuild() {
        sync.withoutEcho(() -> tree.setRoot(session.scene() == null ? null : root(session.scene())));
    }

    private TreeItem<SceneNode> root(Scene scene) {
        Optional<TreeFilter> filter = TreeFilter.of(scene, filterField.getText());
        TreeItem<SceneNode> root = new NodeItem(scene.root(), filter);
        openFirstBranching(root);
        filter.ifPresent(f -> openMatches(root, f));
        return root;
    }

    /** Opens the root, and on to the first node that has more than one child. */
    private static void openFirstBranching(TreeItem<SceneNode> root) {
        TreeItem<SceneNode> item = root;
        item.setExpanded(true);
        while (item.getChildren().size() == 1 && !item.getChildren().getFirst().isLeaf()) {
            item = item.getChildren().getFirst();
            item.setExpanded(true);
        }
    }

    /** Opens what the filter left over as long as it fits the screen. */
    private static void openMatches(TreeItem<SceneNode> root, TreeFilter filter) {
        if (filter.kept().size() <= MAX_OPENED) {
            openAll(root);
        }
    }

    private static void openAll(TreeItem<SceneNode> item) {
        if (!item.isLeaf()) {
            item.setExpanded(true);
            List.copyOf(item.getChildren()).forEach(TreePanel::openAll);
        }
    }
}
