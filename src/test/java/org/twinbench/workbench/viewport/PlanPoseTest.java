package org.twinbench.workbench.viewport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.twinbench.model.Bounds;

class PlanPoseTest {
    private static final double WIDTH = 800;
    private static final double HEIGHT = 600;
    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void fittingShowsTheWholeBoxInTheMiddleAndNotMuchMore() {
        Bounds box = new Bounds(10, -20, 0, 50, 0, 9);
        PlanPose pose = PlanPose.fitting(box, WIDTH, HEIGHT);
        assertThat(pose.scale()).isCloseTo(0.92 * WIDTH / 40, CLOSE);
        assertThat(pose.pixelX(30, WIDTH)).isEqualTo(WIDTH / 2);
        assertThat(pose.pixelY(-10, HEIGHT)).isEqualTo(HEIGHT / 2);
        assertThat(pose.pixelX(10, WIDTH)).isCloseTo(0.04 * WIDTH, CLOSE);
        assertThat(pose.pixelX(50, WIDTH)).isCloseTo(0.96 * WIDTH, CLOSE);
        assertThat(pose.pixelY(0, HEIGHT)).isPositive().isLessThan(pose.pixelY(-20, HEIGHT));
        assertThat(pose.pixelY(-20, HEIGHT)).isLessThan(HEIGHT);
    }

    @Test
    void aTallBoxIsFittedByItsDepth() {
        PlanPose pose = PlanPose.fitting(new Bounds(0, 0, 0, 1, 100, 1), WIDTH, HEIGHT);
        assertThat(pose.scale()).isCloseTo(0.92 * HEIGHT / 100, CLOSE);
    }

    @Test
    void nothingAndAPointCanBeFittedToo() {
        assertThat(PlanPose.fitting(Bounds.EMPTY, WIDTH, HEIGHT)).isEqualTo(new PlanPose(0, 0, 20));
        PlanPose point = PlanPose.fitting(new Bounds(3, 4, 0, 3, 4, 0), WIDTH, HEIGHT);
        assertThat(point).isEqualTo(new PlanPose(3, 4, 0.92 * HEIGHT / 0.1));
    }

    @Test
    void northIsUpAndPixelsGoBackToPlaces() {
        PlanPose pose = new PlanPose(100, 50, 4);
        assertThat(pose.pixelX(110, WIDTH)).isEqualTo(440);
        assertThat(pose.pixelY(60, HEIGHT)).isEqualTo(260);
        assertThat(pose.sceneX(440, WIDTH)).isEqualTo(110);
        assertThat(pose.sceneY(260, HEIGHT)).isEqualTo(60);
    }

    @Test
    void panningMovesThePictureWithTheHand() {
        PlanPose pose = new PlanPose(100, 50, 4).panned(40, -20);
        assertThat(pose.pixelX(110, WIDTH)).isEqualTo(480);
        assertThat(pose.pixelY(60, HEIGHT)).isEqualTo(240);
    }

    @Test
    void zoomingKeepsThePointUnderTheCursor() {
        PlanPose pose = new PlanPose(100, 50, 4);
        PlanPose near = pose.zoomed(2.5, 130, 77, WIDTH, HEIGHT);
        assertThat(near.scale()).isEqualTo(10);
        assertThat(near.sceneX(130, WIDTH)).isCloseTo(pose.sceneX(130, WIDTH), CLOSE);
        assertThat(near.sceneY(77, HEIGHT)).isCloseTo(pose.sceneY(77, HEIGHT), CLOSE);
        assertThat(near.x()).isNotCloseTo(pose.x(), within(1.0));
        PlanPose back = near.zoomed(0.4, 130, 77, WIDTH, HEIGHT);
        assertThat(back.x()).isCloseTo(100, CLOSE);
        assertThat(back.y()).isCloseTo(50, CLOSE);
    }

    @Test
    void atTheEndOfTheScaleThePointIsKeptToo() {
        PlanPose pose = new PlanPose(100, 50, 9e4);
        PlanPose near = pose.zoomed(1000, 130, 77, WIDTH, HEIGHT);
        assertThat(near.scale()).isEqualTo(1e5);
        assertThat(near.sceneX(130, WIDTH)).isCloseTo(pose.sceneX(130, WIDTH), CLOSE);
    }
}
