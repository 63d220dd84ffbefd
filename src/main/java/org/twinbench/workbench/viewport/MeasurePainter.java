package org.twinbench.workbench.viewport;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.twinbench.model.Vec3;
import org.twinbench.view3d.SceneView;
import org.twinbench.workbench.language.Texts;

/** The points, lines and numbers of the measuring tool. */
final class MeasurePainter implements Painter {
    private static final Color LINE = Color.web("#FF8A1F");

    private final SceneView view;
    private final ViewState state;
    private final Texts texts;

    MeasurePainter(SceneView view, ViewState state, Texts texts) {
        this.view = view;
        this.state = state;
        this.texts = texts;
    }

    @Override
    public void paint(GraphicsContext g) {
        if (!state.measuring().get()) {
            return;
        }
        List<Vec3> points = state.measurement().get().points();
        g.setStroke(LINE);
        g.setLineWidth(2);
        for (int i = 0; i < points.size(); i++) {
            Vec3 at = view.project(points.get(i));
            g.setFill(LINE);
            g.fillOval(at.x() - 4, at.y() - 4, 8, 8);
            if (i > 0) {
                Vec3 from = view.project(points.get(i - 1));
                g.strokeLine(from.x(), from.y(), at.x(), at.y());
            }
        }
        Overlay.plate(
                g, MeasureText.of(state.measurement().get(), texts.now()), view.getWidth() / 2, view.getHeight() - 14);
    }
}
