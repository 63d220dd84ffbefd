package org.twinbench.workbench.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** The layer above the window for one thing at a time: palette, help. Esc or a click beside it closes it. */
final class Overlays {
    private final StackPane layer = new StackPane();
    private Node before;
    private Runnable dismissed = () -> {};

    Overlays() {
        layer.getStyleClass().add("scrim");
        layer.setVisible(false);
        layer.setOnMousePressed(event -> {
            if (layer.equals(event.getTarget())) {
                dismiss();
            }
        });
        layer.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                dismiss();
                event.consume();
            }
        });
    }

    Node node() {
        return layer;
    }

    boolean isOpen() {
        return layer.isVisible();
    }

    void show(Node content, Pos position) {
        show(content, position, () -> {});
    }

    /** @param onDismiss is done if the user turns away from it, or something else takes its place */
    void show(Node content, Pos position, Runnable onDismiss) {
        if (isOpen()) {
            dismiss();
        }
        dismissed = onDismiss;
        before = layer.getScene().getFocusOwner();
        StackPane.setAlignment(content, position);
        layer.getChildren().setAll(content);
        layer.setVisible(true);
        content.requestFocus();
    }

    private void dismiss() {
        Runnable then = dismissed;
        close();
        then.run();
    }

    void close() {
        dismissed = () -> {};
        layer.setVisible(false);
        layer.getChildren().clear();
        if (before != null) {
            before.requestFocus();
        }
    }
}
