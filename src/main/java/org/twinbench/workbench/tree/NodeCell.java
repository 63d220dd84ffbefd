package org.twinbench.workbench.tree;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.model.AssetId;
import org.twinbench.scene.SceneNode;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.Visibility;

/** A line of the model tree: icon, name, and an eye that hides and shows. */
final class NodeCell extends TreeCell<SceneNode> {
    private static final double EYE_GAP = 8;
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");

    private final Session session;
    private final Visibility visibility;
    private final FontIcon icon = new FontIcon("mdi2c-cube-outline");
    private final Label name = new Label();
    private final FontIcon eyeIcon = new FontIcon("mdi2e-eye-outline");
    private final Button eye = new Button("", eyeIcon);
    private final HBox row;

    NodeCell(Session session, Visibility visibility) {
        this.session = session;
        this.visibility = visibility;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        eye.getStyleClass().addAll("flat", "eye");
        eye.setFocusTraversable(false);
        eye.setOnAction(event -> toggle());
        eye.accessibleTextProperty().bind(session.texts().of("workbench.tree.eye"));
        row = new HBox(icon, name, gap, eye);
        row.getStyleClass().add("node-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    private void toggle() {
        SceneNode node = getItem();
        List<AssetId> targets =
                session.selection().contains(node.id()) ? List.copyOf(session.selection()) : List.of(node.id());
        if (visibility.isHidden(node.id())) {
            visibility.show(targets);
        } else {
            visibility.hide(targets);
        }
    }

    @Override
    protected void updateItem(SceneNode node, boolean empty) {
        super.updateItem(node, empty);
        setGraphic(empty || node == null ? null : row);
        if (!empty && node != null) {
            show(node);
        }
    }

    private void show(SceneNode node) {
        boolean hidden = visibility.isHidden(node.id());
        icon.setIconLiteral(NodeIcons.of(node));
        name.setText(node.name().isBlank() ? node.id().value() : node.name());
        eyeIcon.setIconLiteral(hidden ? "mdi2e-eye-off-outline" : "mdi2e-eye-outline");
        row.pseudoClassStateChanged(HIDDEN, hidden);
    }

    /** The row takes the width that is left, so that the eyes stand below each other at the right edge. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Node graphic = getGraphic();
        if (row.equals(graphic)) {
            double x = row.getLayoutX();
            row.resize(Math.max(row.minWidth(-1), getWidth() - x - EYE_GAP), row.getHeight());
        }
    }
}
