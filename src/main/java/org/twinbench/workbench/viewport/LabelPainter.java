package org.twinbench.workbench.viewport;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import org.twinbench.model.Bounds;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Scene;
import org.twinbench.view3d.SceneView;
import org.twinbench.view3d.tool.LabelLayout;
import org.twinbench.workbench.Session;

/** The names of what can be seen, above each thing; and the name of what is under the pointer. */
final class LabelPainter implements Painter {
    private record Named(String name, Vec3 top, double width) {}

    private final SceneView view;
    private final Session session;
    private final ViewState state;
    private List<Named> names = List.of();
    private Scene named;

    LabelPainter(SceneView view, Session session, ViewState state) {
        this.view = view;
        this.session = session;
        this.state = state;
    }

    @Override
    public void paint(GraphicsContext g) {
        if (session.scene() == null) {
            return;
        }
        if (state.labels().get()) {
            paintAll(g);
        }
        var hovered = session.hoveredProperty().get();
        if (hovered != null) {
            session.scene().find(hovered).ifPresent(placed -> {
                Vec3 at = view.project(top(session.scene().bounds(hovered)));
                Overlay.plate(g, placed.node().name(), at.x(), at.y() - 6);
            });
        }
    }

    private void paintAll(GraphicsContext g) {
        if (!session.scene().equals(named)) {
            named = session.scene();
            names = named.nodes().stream()
                    .filter(LabelPainter::isLabelled)
                    .map(this::named)
                    .toList();
        }
        List<LabelLayout.Wish> wishes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Vec3 at = view.project(names.get(i).top());
            wishes.add(new LabelLayout.Wish(i, at.x(), at.y() - 4, names.get(i).width(), TextSize.HEIGHT, at.z()));
        }
        for (LabelLayout.Wish wish : LabelLayout.choose(wishes, view.getWidth(), view.getHeight())) {
            Named name = names.get(wish.index());
            if (!view.isCovered(name.top())) {
                Overlay.plate(g, name.name(), wish.x(), wish.y());
            }
        }
    }

    /** The highest nodes that are more than a grouping: their children are parts of them. */
    private static boolean isLabelled(Scene.Placed placed) {
        return placed.parent().isPresent()
                && (placed.node().mesh().isPresent()
                        || !"group".equals(placed.node().kind()))
                && !"node".equals(placed.node().name());
    }

    private Named named(Scene.Placed placed) {
        String name = placed.node().name();
        return new Named(name, top(named.bounds(placed.node().id())), TextSize.width(name) + 12);
    }

    private static Vec3 top(Bounds box) {
        return new Vec3(box.center().x(), box.center().y(), box.maxZ());
    }
}
