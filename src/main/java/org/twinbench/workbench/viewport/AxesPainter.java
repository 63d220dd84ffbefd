package org.twinbench.workbench.viewport;

import java.util.Comparator;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.twinbench.model.Vec3;
import org.twinbench.view3d.SceneView;
import org.twinbench.view3d.camera.CameraPose;

/** Shows in a corner where x, y and z point. */
final class AxesPainter implements Painter {
    private static final double LENGTH = 30;
    private static final double MARGIN = 46;

    private record Axis(String name, Vec3 direction, Color color) {}

    private static final List<Axis> AXES = List.of(
            new Axis("x", new Vec3(1, 0, 0), Color.web("#D64545")),
            new Axis("y", new Vec3(0, 1, 0), Color.web("#3E9E4F")),
            new Axis("z", new Vec3(0, 0, 1), Color.web("#3F74D1")));

    private final SceneView view;

    AxesPainter(SceneView view) {
        this.view = view;
    }

    @Override
    public void paint(GraphicsContext g) {
        CameraPose pose = view.pose();
        double x = MARGIN;
        double y = view.getHeight() - MARGIN;
        g.setLineWidth(3);
        g.setFont(TextSize.FONT);
        AXES.stream()
                .sorted(Comparator.comparingDouble(
                        (Axis axis) -> -axis.direction().dot(pose.forward())))
                .forEach(axis -> {
                    double endX = x + LENGTH * axis.direction().dot(pose.right());
                    double endY = y - LENGTH * axis.direction().dot(pose.up());
                    g.setStroke(axis.color());
                    g.setFill(axis.color());
                    g.strokeLine(x, y, endX, endY);
                    g.fillOval(endX - 8, endY - 8, 16, 16);
                    g.setFill(Color.WHITE);
                    g.fillText(axis.name(), endX - 3.5, endY + 4);
                });
    }
}
