package org.twinbench.view3d;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.PerspectiveCamera;
import javafx.scene.SceneAntialiasing;
import javafx.scene.SubScene;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.Box;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Translate;
import javafx.stage.Stage;
import org.twinbench.scene.Bvh;
import org.twinbench.scene.Scene;
import org.twinbench.state.Population;

/**
 * Measures the 3D view against one JavaFX node per object: CPU time of the rendering thread per frame with 10,000
 * standing and 10,000 moving objects, and what a million triangles keep in memory. Needs a display with OpenGL.
 */
public final class ViewBench {
    private static final int OBJECTS = 10_000;
    private static final int SIDE = 100;

    private ViewBench() {}

    /** Prints one line per figure, the wanted one beside it. */
    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /** The window that is drawn into. */
    public static final class Window extends Application {
        private final Stage[] shown = new Stage[1];

        @Override
        public void start(Stage stage) {
            shown[0] = stage;
            stage.setScene(new javafx.scene.Scene(new Group(), 800, 500));
            stage.show();
            Thread.ofPlatform().daemon().start(this::measure);
        }

        private void measure() {
            try {
                heap();
                double nodes = standingNodes();
                double baked = standingBaked();
                report("standing 10,000: node per object", nodes, "ms/frame", "");
                report("standing 10,000: baked", baked, "ms/frame", "");
                report("standing: times less", nodes / baked, "", "wanted >= 3");
                double movingNodes = movingNodes();
                double moving = moving();
                report("moving 10,000: node per object", movingNodes, "ms/frame", "");
                report("moving 10,000: merged", moving, "ms/frame", "");
                report("moving: times less", movingNodes / moving, "", "wanted >= 4");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                Platform.exit();
            }
        }

        private static void report(String what, double value, String unit, String wanted) {
            System.out.printf(Locale.ROOT, "%-36s %8.2f %-9s %s%n", what, value, unit, wanted);
        }

        private double standingNodes() throws InterruptedException {
            Group objects = nodes();
            Rotate turn = new Rotate(0, Rotate.Y_AXIS);
            onFx(() -> show(objects, turn));
            return RenderClock.millisecondsPerFrame(now -> turn.setAngle(now / 1e8));
        }

        private double movingNodes() throws InterruptedException {
            Group objects = nodes();
            onFx(() -> show(objects, new Rotate()));
            return RenderClock.millisecondsPerFrame(now -> {
                for (int i = 0; i < OBJECTS; i++) {
                    objects.getChildren().get(i).setTranslateX(2 * (i % SIDE) + Math.sin(now / 1e9 + i));
                }
            });
        }

        private static Group nodes() {
            TriangleMesh mesh = box();
            PhongMaterial[] materials = {
                new PhongMaterial(Color.RED), new PhongMaterial(Color.GREEN), new PhongMaterial(Color.BLUE)
            };
            Group group = new Group();
            for (int i = 0; i < OBJECTS; i++) {
                MeshView view = new MeshView(mesh);
                view.setMaterial(materials[i % 3]);
                view.setTranslateX(2 * (i % SIDE));
                view.setTranslateZ(2.0 * (i / SIDE));
                group.getChildren().add(view);
            }
            return group;
        }

        private static TriangleMesh box() {
            TriangleMesh mesh = new TriangleMesh();
            mesh.getPoints().setAll(0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1);
            mesh.getTexCoords().setAll(0, 0);
            int[] corners = {
                0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 1, 2, 6, 1, 6, 5, 2, 3, 7, 2, 7, 6, 3, 0, 4, 3, 4,
                7
            };
            for (int corner : corners) {
                mesh.getFaces().addAll(corner, 0);
            }
            return mesh;
        }

        private void show(Group objects, Rotate turn) {
            objects.getTransforms().setAll(turn, new Translate(-SIDE, 0, -SIDE));
            PerspectiveCamera camera = new PerspectiveCamera(true);
            camera.setFarClip(2000);
            camera.getTransforms().setAll(new Rotate(-32, Rotate.X_AXIS), new Translate(0, 0, -320));
            SubScene scene = new SubScene(
                    new Group(objects, Environment.lights(), new Box(0.1, 0.1, 0.1)),
                    800,
                    500,
                    true,
                    SceneAntialiasing.BALANCED);
            scene.setCamera(camera);
            scene.setMouseTransparent(true);
            shown[0].getScene().setRoot(new Group(scene));
        }

        private double standingBaked() throws InterruptedException {
            SceneView view = open(BenchScenes.boxes(OBJECTS, SIDE));
            double result = RenderClock.millisecondsPerFrame(
                    now -> view.setPose(view.pose().orbited(view.pose().target(), 0.002, 0)));
            onFx(view::close);
            return result;
        }

        private double moving() throws InterruptedException {
            SceneView view = open(BenchScenes.boxes(1, 1));
            onFx(() -> view.setPose(
                    view.pose().fitted(new org.twinbench.model.Bounds(0, 0, 0, 2 * SIDE, 2 * SIDE, 1), view.aspect())));
            double result = RenderClock.millisecondsPerFrame(now -> view.movers()
                    .show(population(now), List.of("car", "pallet", "agv"), view.pose(), view.getHeight()));
            onFx(view::close);
            return result;
        }

        private static Population population(long now) {
            int[] id = new int[OBJECTS];
            int[] kind = new int[OBJECTS];
            float[] position = new float[3 * OBJECTS];
            float[] heading = new float[OBJECTS];
            for (int i = 0; i < OBJECTS; i++) {
                id[i] = i;
                kind[i] = i % 3;
                position[3 * i] = (float) (2 * (i % SIDE) + Math.sin(now / 1e9 + i));
                position[3 * i + 1] = 2 * (i / SIDE);
                heading[i] = i;
            }
            return new Population(id, kind, position, heading);
        }

        private void heap() throws InterruptedException {
            Scene scene = BenchScenes.sheets(100, 71);
            report("1 M triangles: triangles", (double) scene.triangleCount(), "", "");
            long before = RenderClock.usedAfterCollection();
            SceneView view = open(scene);
            Thread.sleep(3000);
            long after = RenderClock.usedAfterCollection();
            report("1 M triangles: kept by the view", (after - before) / 1e6, "MB", "wanted <= 120");
            Bvh tree = Bvh.of(scene);
            double ofTree = (RenderClock.usedAfterCollection() - after) / 1e6;
            report("1 M triangles: of these the pick tree", tree.triangleCount() > 0 ? ofTree : 0, "MB", "");
            onFx(() -> view.recolor(Map.of())); // the view must be alive until here
            onFx(view::close);
        }

        private SceneView open(Scene scene) throws InterruptedException {
            SceneView[] made = new SceneView[1];
            onFx(() -> {
                made[0] = new SceneView();
                shown[0].getScene().setRoot(made[0]);
                made[0].setRunning(true);
                made[0].setScene(scene);
            });
            boolean[] settled = new boolean[1];
            while (!settled[0]) {
                Thread.sleep(50);
                onFx(() -> settled[0] = made[0].isSettled());
            }
            return made[0];
        }

        private static void onFx(Runnable action) throws InterruptedException {
            RenderClock.onFx(action);
        }
    }
}
