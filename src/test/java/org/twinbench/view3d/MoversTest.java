package org.twinbench.view3d;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.twinbench.model.Vec3;
import org.twinbench.state.Population;
import org.twinbench.view3d.camera.CameraPose;
import org.twinbench.view3d.mover.Crowds;

/** How movers are spread over merged meshes. The eye is at the origin, looks along y and sees 800 pixels. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class MoversTest {
    private static final CameraPose POSE =
            new CameraPose(new Vec3(0, 10, 0), 10, Math.toRadians(-90), 0, CameraPose.PERSPECTIVE);
    private final Movers movers = new Movers();

    private void show(Population population) {
        movers.show(population, List.of("car"), POSE, 800);
    }

    private List<MeshView> shown(int group) {
        return ((Group) ((Group) movers.node()).getChildren().get(group))
                .getChildren().stream()
                        .map(MeshView.class::cast)
                        .filter(MeshView::isVisible)
                        .toList();
    }

    private static float[] points(MeshView view) {
        return ((TriangleMesh) view.getMesh()).getPoints().toArray(null);
    }

    /** Slots whose points are not all at one place. */
    private static int filled(MeshView view, int pointsPerSlot) {
        float[] points = points(view);
        int filled = 0;
        for (int slot = 0; slot < MoverMesh.SLOTS; slot++) {
            boolean spread = false;
            for (int i = 3 * pointsPerSlot * slot; i < 3 * pointsPerSlot * (slot + 1); i++) {
                spread |= points[i] != points[3 * pointsPerSlot * slot + i % 3];
            }
            filled += spread ? 1 : 0;
        }
        return filled;
    }

    private static double[] places(int count, double from) {
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            y[i] = from + 0.01 * i;
        }
        return y;
    }

    @Test
    void farMoversShareMeshesOf250Slots() {
        show(Crowds.onY(places(600, 2000)));
        assertThat(shown(0)).extracting(view -> filled(view, 4)).containsExactly(250, 250, 100);
        assertThat(shown(1)).isEmpty();
        assertThat(shown(2)).isEmpty();
    }

    @Test
    void onlyTheSlotOfTheOneThatMovedChanges() {
        double[] y = places(600, 2000);
        show(Crowds.onY(y));
        float[] before = points(shown(0).get(1));
        y[260] += 5;
        show(Crowds.onY(y));
        float[] after = points(shown(0).get(1));
        for (int i = 0; i < after.length; i++) {
            double moved = i / 12 == 10 && i % 3 == 1 ? 5 : 0;
            assertThat((double) after[i] - before[i]).as("coordinate %d", i).isEqualTo(moved);
        }
    }

    @Test
    void nearMiddlingAndFarOnesAreDrawnEachInItsWayAndMoveBetweenThem() {
        show(Crowds.onY(50, 300, 310, 2000));
        assertThat(shown(0)).extracting(view -> filled(view, 4)).containsExactly(1);
        assertThat(shown(1)).extracting(view -> filled(view, 8)).containsExactly(2);
        assertThat(shown(2)).hasSize(1);
        show(Crowds.onY(2000, 50, 60, 300));
        assertThat(shown(0)).extracting(view -> filled(view, 4)).containsExactly(1);
        assertThat(shown(1)).extracting(view -> filled(view, 8)).containsExactly(1);
        assertThat(shown(2)).hasSize(2);
    }

    @Test
    void clearingLeavesNothingAndTheSameComesBack() {
        Population population = Crowds.onY(50, 300, 2000);
        show(population);
        movers.setOrigin(new Vec3(1, 2, 3));
        movers.clear();
        assertThat(shown(0)).isEmpty();
        assertThat(shown(1)).isEmpty();
        assertThat(shown(2)).isEmpty();
        show(population);
        assertThat(shown(0)).hasSize(1);
        assertThat(shown(1)).hasSize(1);
        assertThat(shown(2)).hasSize(1);
    }
}
