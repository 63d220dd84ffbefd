package org.twinbench.view3d;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Group;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.transform.Affine;
import org.twinbench.model.AssetId;
import org.twinbench.model.Bounds;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Bvh;
import org.twinbench.scene.Hit;
import org.twinbench.scene.Scene;
import org.twinbench.view3d.bake.BakePlan;
import org.twinbench.view3d.camera.CameraPose;

/**
 * The 3D picture of a scene: takes scenes, selections, filters and colours, answers what is under a pixel, and moves
 * the camera. Knows nothing of mouse and keys. Everything in scene coordinates; UI thread only.
 */
public final class SceneView extends Region {
    private final ExecutorService baker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("bake").factory());
    private final Group world = new Group();
    private final Group content = new Group();
    private final Group overlays = new Group();
    private final Environment environment = new Environment();
    private final CameraRig rig = new CameraRig(CameraPose.overview(new Bounds(-5, -5, 0, 5, 5, 2), 1.6));
    private final DrawingArea area = new DrawingArea(world, rig.camera());
    private final Outline selectionOutline = new Outline(0xFFFF8A1F, 2.5);
    private final Outline hoverOutline = new Outline(0xFFFFFFFF, 2);
    private final SectionFrame sectionFrame = new SectionFrame();
    private final Movers movers = new Movers();
    private final FrameRate frameRate = new FrameRate();
    private final DoubleProperty framesPerSecond = new SimpleDoubleProperty(this, "framesPerSecond", Double.NaN);
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse(now);
        }
    };
    private Runnable onPulse = () -> {};
    private Scene scene;
    private BakedModel model;
    private Bvh bvh;
    private ViewFilter filter = ViewFilter.ALL;
    private Set<AssetId> selected = Set.of();
    private boolean stale = true;
    private int calmPulses;

    public SceneView() {
        world.getTransforms().setAll(new Affine(1, 0, 0, 0, 0, 0, -1, 0, 0, 1, 0, 0)); // scene axes to JavaFX axes
        world.getChildren()
                .setAll(Environment.lights(), environment.ground(), content, movers.node(), overlays, rig.camera());
        overlays.getChildren().setAll(hoverOutline.node(), selectionOutline.node(), sectionFrame.node());
        setBackground(Background.fill(Environment.sky(false))); // a gradient as fill of the SubScene is drawn wrongly
        rig.pose().addListener(change -> stale = true);
        getChildren().setAll(area);
        setMinSize(0, 0);
        rig.drawing(environment.layUnder(Bounds.EMPTY, Vec3.ZERO), Vec3.ZERO);
    }

    @Override
    protected void layoutChildren() {
        area.resizeRelocate(0, 0, getWidth(), getHeight());
        stale = true;
    }

    /** Starts or stops drawing; stopped by itself it costs nothing. */
    public void setRunning(boolean running) {
        if (running) {
            timer.start();
        } else {
            timer.stop();
            framesPerSecond.set(Double.NaN);
        }
    }

    /** Ends the thread that builds meshes. The view cannot be used afterwards. */
    public void close() {
        setRunning(false);
        baker.shutdownNow();
    }

    /** Called at each pulse before drawing: the time to set populations and colours. */
    public void setOnPulse(Runnable action) {
        onPulse = action;
    }

    /** Shows another scene, or none (null), and looks at all of it. Meshes appear as they are built. */
    public void setScene(Scene next) {
        setScene(next, Optional.empty());
    }

    /** Shows the same scene with something in it changed; the camera stays where it is. */
    public void changeScene(Scene next, Optional<Bvh> tree) {
        CameraPose before = pose();
        setScene(next, tree);
        rig.jump(before);
    }

    /** As {@link #setScene(Scene)} with the scene's tree for picking, where it has been built before. */
    public void setScene(Scene next, Optional<Bvh> tree) {
        scene = next;
        model = null;
        bvh = null;
        filter = ViewFilter.ALL;
        selected = Set.of();
        content.getChildren().clear();
        selectionOutline.clear();
        hoverOutline.clear();
        sectionFrame.show(Optional.empty(), Bounds.EMPTY, Vec3.ZERO);
        movers.clear();
        if (next != null) {
            baker.execute(() -> prepare(next, tree));
            rig.jump(CameraPose.overview(next.bounds(), aspect()));
        }
    }

    private void prepare(Scene next, Optional<Bvh> known) {
        BakePlan plan = BakePlan.of(next);
        Platform.runLater(() -> {
            if (scene == next) {
                show(plan);
            }
        });
        Bvh tree = known.orElseGet(() -> Bvh.of(next));
        Platform.runLater(() -> bvh = scene == next ? tree : bvh);
    }

    private void show(BakePlan plan) {
        model = new BakedModel(plan, baker);
        content.getChildren().setAll(model.opaque(), model.blended());
        Bounds box = scene.bounds();
        movers.setOrigin(plan.origin());
        rig.drawing(environment.layUnder(box, plan.origin()).with(box), plan.origin());
        model.filter(filter);
        stale = true;
    }

    private void pulse(long now) {
        onPulse.run();
        rig.pulse(now);
        frameRate.pulse(now).ifPresent(this::observe);
        calmPulses = stale ? 0 : calmPulses + 1;
        if (model == null) {
            return;
        }
        boolean uploaded = model.upload();
        if (stale || uploaded) {
            stale = false;
            model.cull(pose(), getWidth(), getHeight());
            selectionOutline.follow(pose(), getHeight());
            hoverOutline.follow(pose(), getHeight());
        }
        if (calmPulses == 3) {
            model.sortBlended(pose());
        }
    }

    private void observe(double rate) {
        framesPerSecond.set(rate);
        if (model != null && model.pending() == 0) { // loading is slow for other reasons
            area.observe(rate);
        }
    }

    /** Whether everything asked for is on the screen and can be picked. */
    public boolean isSettled() {
        return scene == null || model != null && bvh != null && model.pending() == 0 && !stale;
    }

    /** The nearest visible triangle under a pixel of this region. */
    public Optional<Hit> pick(double x, double y) {
        if (bvh == null) {
            return Optional.empty();
        }
        var ray = filter.behindCut(pose().ray(x, y, getWidth(), getHeight()));
        return bvh.nearest(ray, filter::shows)
                .filter(hit -> filter.cut()
                        .map(plane ->
                                plane.keeps(hit.point().minus(ray.direction().times(1e-6))))
                        .orElse(true));
    }

    /** Whether something that is shown stands between the eye and a point. */
    public boolean isCovered(Vec3 point) {
        if (bvh == null) {
            return false;
        }
        Vec3 seen = project(point);
        var ray = filter.behindCut(pose().ray(seen.x(), seen.y(), getWidth(), getHeight()));
        return bvh.blocked(ray, ray.origin().distance(point) * 0.98, filter::shows);
    }

    /** Where a point is in this region, pixels, with its depth in metres as z. */
    public Vec3 project(Vec3 point) {
        return pose().project(point, getWidth(), getHeight());
    }

    public ViewFilter filter() {
        return filter;
    }

    public void setFilter(ViewFilter now) {
        filter = now;
        if (model != null) {
            model.filter(now);
            outline();
            sectionFrame.show(now.cut(), scene.bounds(), model.plan().origin());
        }
        stale = true;
    }

    /** @param assets all that are to look selected, those below a selected one included */
    public void setSelected(Set<AssetId> assets) {
        if (model != null) {
            selected = Set.copyOf(assets);
            model.select(selected);
            outline();
            stale = true;
        }
    }

    public void setHovered(Optional<AssetId> asset) {
        if (model != null) {
            model.hover(asset);
            hoverOutline.show(
                    scene,
                    outlined(asset.stream().collect(Collectors.toSet())),
                    model.plan().origin());
            stale = true;
        }
    }

    private void outline() {
        selectionOutline.show(scene, outlined(selected), model.plan().origin());
    }

    /** Only what is there as a whole gets a line around it. */
    private Set<AssetId> outlined(Set<AssetId> assets) {
        return assets.stream()
                .filter(filter::shows)
                .filter(asset -> filter.cut().isEmpty() || filter.cut().get().side(scene.bounds(asset)) > 0)
                .collect(Collectors.toSet());
    }

    /** Colours by asset, {@code 0xAARRGGBB}; an empty map brings the model's own look back. */
    public void recolor(Map<AssetId, Integer> colors) {
        if (model != null) {
            model.recolor(colors);
        }
    }

    public void setDark(boolean dark) {
        setBackground(Background.fill(Environment.sky(dark)));
        environment.setDark(dark);
    }

    public void setGroundVisible(boolean visible) {
        environment.ground().setVisible(visible);
    }

    public Movers movers() {
        return movers;
    }

    public ObjectProperty<CameraPose> poseProperty() {
        return rig.pose();
    }

    public CameraPose pose() {
        return rig.pose().get();
    }

    /** Sets the camera at once. */
    public void setPose(CameraPose pose) {
        rig.jump(pose);
    }

    public void flyTo(CameraPose destination) {
        rig.flyTo(destination);
    }

    /** Width of the picture divided by its height. */
    public double aspect() {
        return getHeight() < 1 ? 1.6 : Math.max(0.1, getWidth() / getHeight());
    }

    /** Pulses per second; not a number while not drawing. */
    public DoubleProperty framesPerSecondProperty() {
        return framesPerSecond;
    }

    /** The 3D picture alone, as it is on the screen. */
    public WritableImage picture() {
        return snapshot(null, null);
    }
}
