package org.twinbench.workbench.viewport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.twinbench.model.AssetId;
import org.twinbench.model.Bounds;
import org.twinbench.scene.Scene;
import org.twinbench.state.Population;
import org.twinbench.view3d.mover.MoverShape;

/** Draws a scene from above: every shape as its rectangle in its own colour, large ones first so that
 * small ones stay visible, with names where they fit.
 */
final class PlanDrawing {
    private record Figure(AssetId asset, String name, Bounds box, Color fill, double nameWidth) {
        Figure in(Color shade) {
            return new Figure(asset, name, box, shade, nameWidth);
        }

        double area() {
            return box.size().x() * box.size().y();
        }
    }

    private static final Color SELECTED = Color.web("#FF8A1F");
    private static final double SMALLEST = 1.5;

    private final List<Figure> figures = new ArrayList<>();

    PlanDrawing(Scene scene) {
        for (Scene.Placed placed : scene.nodes()) {
            placed.node().mesh().filter(mesh -> !mesh.primitives().isEmpty()).ifPresent(mesh -> {
                Bounds box = scene.bounds(placed.node().id());
                var base = mesh.primitives().getFirst().material().base();
                Color fill = Color.color(base.red(), base.green(), base.blue(), 0.85);
                String name = placed.node().name();
                figures.add(new Figure(placed.node().id(), name, box, fill, TextSize.width(name)));
            });
        }
        figures.sort(Comparator.comparingDouble(figure -> -figure.area()));
    }

    /** @param shades colours that replace those of the model */
    void paint(
            GraphicsContext g,
            PlanPose pose,
            double width,
            double height,
            Set<AssetId> selected,
            Set<AssetId> hidden,
            Map<AssetId, Integer> shades) {
        g.setFont(TextSize.FONT);
        for (Figure figure : figures) {
            if (!hidden.contains(figure.asset())) {
                Integer shade = shades.get(figure.asset());
                Figure shown = shade == null ? figure : figure.in(color(shade));
                paint(g, shown, pose, width, height, selected.contains(figure.asset()));
            }
        }
    }

    static Color color(int argb) {
        return Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255);
    }

    private static void paint(
            GraphicsContext g, Figure figure, PlanPose pose, double width, double height, boolean selected) {
        double x = pose.pixelX(figure.box().minX(), width);
        double y = pose.pixelY(figure.box().maxY(), height);
        double w = figure.box().size().x() * pose.scale();
        double h = figure.box().size().y() * pose.scale();
        if (x + w < 0 || y + h < 0 || x > width || y > height || w + h < SMALLEST) {
            return;
        }
        g.setFill(figure.fill());
        g.fillRect(x, y, w, h);
        g.setStroke(selected ? SELECTED : figure.fill().darker());
        g.setLineWidth(selected ? 3 : 1);
        g.strokeRect(x, y, w, h);
        if (w > figure.nameWidth() + 8 && h > TextSize.HEIGHT) {
            g.setFill(figure.fill().getBrightness() > 0.6 ? Color.web("#1C2129") : Color.WHITE);
            g.fillText(figure.name(), x + (w - figure.nameWidth()) / 2, y + h / 2 + 4);
        }
    }

    static void paintMovers(
            GraphicsContext g, Population movers, List<String> kinds, PlanPose pose, double width, double height) {
        for (int i = 0; i < movers.count(); i++) {
            MoverShape shape = MoverShape.of(kinds.get(movers.kind()[i]), movers.kind()[i]);
            double size = Math.max(3, shape.length() * pose.scale());
            double across = Math.max(3, shape.width() * pose.scale());
            float heading = movers.heading()[i];
            g.save();
            g.translate(
                    pose.pixelX(movers.position()[3 * i], width), pose.pixelY(movers.position()[3 * i + 1], height));
            g.rotate(Float.isNaN(heading) ? 0 : -Math.toDegrees(heading));
            g.setFill(Color.rgb(shape.rgb() >> 16, shape.rgb() >> 8 & 255, shape.rgb() & 255));
            g.fillRect(-size / 2, -across / 2, size, across);
            g.restore();
        }
    }

    /** The smallest figure at a place. */
    Optional<AssetId> at(double x, double y, Set<AssetId> hidden) {
        for (Figure figure : figures.reversed()) {
            Bounds box = figure.box();
            boolean inside = x >= box.minX() && x <= box.maxX() && y >= box.minY() && y <= box.maxY();
            if (inside && !hidden.contains(figure.asset())) {
                return Optional.of(figure.asset());
            }
        }
        return Optional.empty();
    }
}
