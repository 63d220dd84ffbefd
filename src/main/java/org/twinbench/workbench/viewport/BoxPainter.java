package org.twinbench.workbench.viewport;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.twinbench.view3d.tool.BoxSelection;

/** The rectangle that selects what lies in it. */
record BoxPainter(ViewState state) implements Painter {
    private static final Color LINE = Color.web("#2F81F7");

    @Override
    public void paint(GraphicsContext g) {
        BoxSelection box = state.box().get();
        if (box == null) {
            return;
        }
        g.setFill(LINE.deriveColor(0, 1, 1, 0.16));
        g.fillRect(box.left(), box.top(), box.width(), box.height());
        g.setStroke(LINE);
        g.setLineWidth(1);
        g.strokeRect(box.left() + 0.5, box.top() + 0.5, box.width(), box.height());
    }
}
