package org.twinbench.workbench.viewport;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.twinbench.model.AssetId;
import org.twinbench.model.Bounds;
import org.twinbench.model.Message;
import org.twinbench.model.Severity;
import org.twinbench.scene.Scene;
import org.twinbench.state.Snapshot;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.LogEntry;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;

/** The open model from above as a flat drawing, with its movers; selection in step with the other views. */
public final class PlanPanel implements Panel {
    private static final double CLICK = 4;
    private static final double ZOOM_PER_PIXEL = 1.0022;

    private final Session session;
    private final ContextMenu menu;
    private final PlanLayer layer;
    private final LatestSnapshot snapshots = new LatestSnapshot();
    private Canvas canvas;
    private PlanDrawing drawing;
    private PlanPose pose;
    private Set<AssetId> selected = Set.of();
    private Set<AssetId> hidden = Set.of();
    private Snapshot shown;
    private boolean stale = true;
    private double lastX;
    private double lastY;
    private double travelled;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse();
        }
    };

    /**
     * @param menu what a right click on an asset offers
     * @param layer what is drawn and done on top
     */
    public PlanPanel(Session session, ContextMenu menu, PlanLayer layer) {
        this.session = session;
        this.menu = menu;
        this.layer = layer;
    }

    @Override
    public String id() {
        return "plan";
    }

    @Override
    public String titleKey() {
        return "viewport.plan.title";
    }

    @Override
    public String icon() {
        return "mdi2f-floor-plan";
    }

    @Override
    public DockPlace place() {
        return DockPlace.CENTRE;
    }

    @Override
    public Node node() {
        canvas = new Canvas();
        Pane pane = new Pane(canvas);
        pane.setId("plan");
        pane.setMinSize(0, 0);
        canvas.widthProperty().bind(pane.widthProperty());
        canvas.heightProperty().bind(pane.heightProperty());
        canvas.widthProperty().subscribe(() -> stale = true);
        canvas.heightProperty().subscribe(() -> stale = true);
        session.sceneProperty().subscribe(this::show);
        session.modelProperty().subscribe(model -> pose = null);
        session.scenarioProperty().subscribe(scenario -> {
            pose = scenario == null ? null : pose;
            stale = true;
        });
        session.selection().addListener((InvalidationListener) change -> sync());
        session.hidden().addListener((InvalidationListener) change -> sync());
        session.recordingProperty().subscribe(this::forgetMovers);
        session.shadesProperty().subscribe(() -> stale = true);
        pane.setOnMousePressed(this::press);
        pane.setOnMouseDragged(this::drag);
        pane.setOnMouseReleased(this::release);
        pane.setOnScroll(this::scroll);
        layer.attach(new Ground(pane));
        Node strip = layer.strip();
        VBox column = new VBox(pane, strip);
        VBox.setVgrow(pane, Priority.ALWAYS);
        column.setMinSize(0, 0);
        return column;
    }

    private void show(Scene scene) {
        drawing = scene == null ? null : new PlanDrawing(scene);
        sync();
    }

    private void forgetMovers() {
        shown = null;
        stale = true;
    }

    private void sync() {
        selected = withBelow(session.selection());
        hidden = withBelow(session.hidden());
        stale = true;
    }

    private Set<AssetId> withBelow(Set<AssetId> assets) {
        return session.scene() == null
                ? Set.of()
                : assets.stream()
                        .flatMap(asset -> session.scene().subtree(asset).stream())
                        .map(placed -> placed.node().id())
                        .collect(Collectors.toSet());
    }

    private void pulse() {
        Snapshot now = snapshot();
        if (now != null && !now.equals(shown)) {
            shown = now;
            stale = true;
        }
        if (stale) {
            stale = false;
            paint();
        }
    }

    private Snapshot snapshot() {
        if (session.recording() == null) {
            return null;
        }
        try {
            return snapshots.at(session.recording(), session.tick());
        } catch (UncheckedIOException e) {
            Message message = Message.of("viewport.unreadable", e.getCause().getMessage());
            session.log().add(new LogEntry(Instant.now(), Severity.ERROR, message));
            return null;
        }
    }

    private void paint() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        double width = canvas.getWidth();
        double height = canvas.getHeight();
        g.clearRect(0, 0, width, height);
        if (drawing == null && session.scenario() == null || width < 1 || height < 1) {
            return;
        }
        if (pose == null) {
            pose = PlanPose.fitting(
                    drawing == null ? Bounds.EMPTY : session.scene().bounds(), width, height);
        }
        layer.paintBelow(g);
        if (drawing != null) {
            drawing.paint(g, pose, width, height, selected, withoutLayer(), ShadeColors.of(session));
        }
        layer.paintAbove(g);
        ShadeLegend.paint(g, session, width);
        if (shown != null && session.recording() != null) {
            PlanDrawing.paintMovers(
                    g, shown.population(), session.recording().info().kinds(), pose, width, height);
        }
    }

    /** What the plan itself does not draw. */
    private Set<AssetId> withoutLayer() {
        Set<AssetId> without = new HashSet<>(hidden);
        without.addAll(withBelow(layer.owned()));
        return without;
    }

    /** The plan as its layer sees it. */
    private final class Ground implements PlanGround {
        private final Pane pane;

        Ground(Pane pane) {
            this.pane = pane;
        }

        @Override
        public Pane node() {
            return pane;
        }

        @Override
        public PlanPose pose() {
            return pose == null ? PlanPose.fitting(Bounds.EMPTY, pane.getWidth(), pane.getHeight()) : pose;
        }

        @Override
        public void repaint() {
            stale = true;
        }
    }

    private void press(MouseEvent event) {
        menu.hide();
        lastX = event.getX();
        lastY = event.getY();
        travelled = 0;
    }

    private void drag(MouseEvent event) {
        if (pose != null) {
            pose = pose.panned(event.getX() - lastX, event.getY() - lastY);
            travelled += Math.abs(event.getX() - lastX) + Math.abs(event.getY() - lastY);
            lastX = event.getX();
            lastY = event.getY();
            stale = true;
        }
    }

    private void release(MouseEvent event) {
        if (travelled > CLICK || drawing == null || pose == null) {
            return;
        }
        double x = pose.sceneX(event.getX(), canvas.getWidth());
        double y = pose.sceneY(event.getY(), canvas.getHeight());
        Optional<AssetId> hit = drawing.at(x, y, withoutLayer());
        session.select(hit.stream().toList());
        if (event.getButton() == MouseButton.SECONDARY) {
            menu.show(canvas, event.getScreenX(), event.getScreenY());
        }
    }

    private void scroll(ScrollEvent event) {
        if (pose != null) {
            double factor = Math.pow(ZOOM_PER_PIXEL, event.getDeltaY());
            pose = pose.zoomed(factor, event.getX(), event.getY(), canvas.getWidth(), canvas.getHeight());
            stale = true;
        }
        event.consume();
    }

    @Override
    public void shown() {
        timer.start();
    }

    @Override
    public void hidden() {
        timer.stop();
    }

    @Override
    public void close() {
        timer.stop();
    }
}
