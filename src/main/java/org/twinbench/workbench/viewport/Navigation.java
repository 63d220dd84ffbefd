package org.twinbench.workbench.viewport;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.twinbench.model.AssetId;
import org.twinbench.model.Bounds;
import org.twinbench.model.Ray;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Hit;
import org.twinbench.view3d.SceneView;
import org.twinbench.view3d.camera.CameraPose;
import org.twinbench.view3d.tool.BoxSelection;
import org.twinbench.workbench.Session;

/** The mouse in the 3D view: select one or all in a rectangle, orbit, pan, zoom, fly to, context menu, and picking points for measuring. */
final class Navigation {
    private static final double TURN_PER_PIXEL = Math.toRadians(0.35);
    private static final double ZOOM_PER_PIXEL = 1.0022;
    private static final double CLICK = 4;

    private final SceneView view;
    private final Session session;
    private final ViewState state;
    private final ContextMenu menu;
    private Vec3 pivot = Vec3.ZERO;
    private double lastX;
    private double lastY;
    private double pressedX;
    private double pressedY;
    private double travelled;

    Navigation(SceneView view, Session session, ViewState state, ContextMenu menu) {
        this.view = view;
        this.session = session;
        this.state = state;
        this.menu = menu;
        view.setOnMousePressed(this::press);
        view.setOnMouseDragged(this::drag);
        view.setOnMouseReleased(this::release);
        view.setOnMouseMoved(this::move);
        view.setOnMouseExited(event -> session.hoveredProperty().set(null));
        view.setOnScroll(this::scroll);
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        menu.hide();
        lastX = event.getX();
        lastY = event.getY();
        pressedX = lastX;
        pressedY = lastY;
        travelled = 0;
        pivot = pointUnder(event.getX(), event.getY());
    }

    /** The surface under the cursor, or where the ray comes closest to the target's depth. */
    private Vec3 pointUnder(double x, double y) {
        return view.pick(x, y).map(Hit::point).orElseGet(() -> {
            CameraPose pose = view.pose();
            Ray ray = pose.ray(x, y, view.getWidth(), view.getHeight());
            return ray.at(pose.distance() / ray.direction().dot(pose.forward()));
        });
    }

    private void drag(MouseEvent event) {
        double dx = event.getX() - lastX;
        double dy = event.getY() - lastY;
        lastX = event.getX();
        lastY = event.getY();
        travelled += Math.abs(dx) + Math.abs(dy);
        boolean pan = event.isMiddleButtonDown() || event.isSecondaryButtonDown() && event.isShiftDown();
        if (pan) {
            view.setPose(view.pose().panned(dx, dy, view.getHeight()));
        } else if (event.isSecondaryButtonDown()) {
            view.setPose(view.pose().orbited(pivot, -dx * TURN_PER_PIXEL, dy * TURN_PER_PIXEL));
        } else if (event.isPrimaryButtonDown() && travelled > CLICK) {
            state.box().set(BoxSelection.between(pressedX, pressedY, lastX, lastY));
        }
    }

    private void release(MouseEvent event) {
        BoxSelection box = state.box().get();
        if (box != null) {
            state.box().set(null);
            selectWithin(box, event.isShiftDown() || event.isShortcutDown());
        }
        if (travelled > CLICK) {
            return;
        }
        Optional<Hit> hit = view.pick(event.getX(), event.getY());
        if (event.getButton() == MouseButton.PRIMARY && state.measuring().get()) {
            hit.ifPresent(
                    at -> state.measurement().set(state.measurement().get().with(at.point())));
        } else if (event.getButton() == MouseButton.PRIMARY) {
            select(hit.map(Hit::asset), event.isShortcutDown());
            if (event.getClickCount() == 2) {
                hit.ifPresent(at -> flyTo(at.asset()));
            }
        } else if (event.getButton() == MouseButton.SECONDARY) {
            openMenu(hit.map(Hit::asset), event);
        }
    }

    private void selectWithin(BoxSelection box, boolean adding) {
        if (session.scene() == null) {
            return;
        }
        Set<AssetId> selection = new LinkedHashSet<>(adding ? session.selection() : List.of());
        selection.addAll(box.assets(session.scene(), view::project, this::isSeen));
        session.select(List.copyOf(selection));
    }

    /** Neither hidden nor cut away as a whole. */
    private boolean isSeen(AssetId asset) {
        Bounds box = session.scene().bounds(asset);
        return view.filter().shows(asset)
                && view.filter().cut().map(plane -> plane.side(box) >= 0).orElse(true);
    }

    private void select(Optional<AssetId> asset, boolean adding) {
        if (!adding) {
            session.select(asset.stream().toList());
        } else {
            asset.ifPresent(id -> {
                if (!session.selection().remove(id)) {
                    session.selection().add(id);
                }
            });
        }
    }

    private void flyTo(AssetId asset) {
        view.flyTo(view.pose().fitted(session.scene().bounds(asset), view.aspect()));
    }

    private void openMenu(Optional<AssetId> asset, MouseEvent event) {
        asset.filter(id -> !session.selection().contains(id)).ifPresent(id -> select(asset, false));
        menu.show(view, event.getScreenX(), event.getScreenY());
    }

    private void move(MouseEvent event) {
        AssetId under = view.pick(event.getX(), event.getY()).map(Hit::asset).orElse(null);
        session.hoveredProperty().set(under);
    }

    private void scroll(ScrollEvent event) {
        double pace = event.isShiftDown() ? 2.5 : event.isShortcutDown() ? 0.3 : 1;
        double delta = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX(); // Shift turns the wheel sideways
        if (delta != 0) {
            Vec3 towards = pointUnder(event.getX(), event.getY());
            view.setPose(view.pose().zoomed(towards, Math.pow(ZOOM_PER_PIXEL, -delta * pace)));
        }
        event.consume();
    }
}
