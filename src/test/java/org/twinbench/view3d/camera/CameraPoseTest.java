package org.twinbench.view3d.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.twinbench.model.Bounds;
import org.twinbench.model.Ray;
import org.twinbench.model.Vec3;

class CameraPoseTest {
    private static final double W = 800;
    private static final double H = 500;
    private final Bounds hall = new Bounds(0, 0, 0, 60, 40, 8);
    private final CameraPose pose = CameraPose.overview(hall, W / H);
    private final Vec3 press = new Vec3(12, 30, 1.5);

    @Test
    void aRayThroughTheProjectionOfAPointMeetsThePoint() {
        Vec3 pixel = pose.project(press, W, H);
        Ray ray = pose.ray(pixel.x(), pixel.y(), W, H);
        near(ray.at(press.distance(pose.eye())), press, 1e-9);
    }

    @Test
    void orbitingHoldsThePointUnderTheCursor() {
        Vec3 before = pose.project(press, W, H);
        CameraPose turned = pose.orbited(press, 0.7, 0.2);
        near(turned.project(press, W, H), before, 1e-6);
        assertThat(turned.azimuth()).isEqualTo(pose.azimuth() + 0.7, within(1e-12));
    }

    @Test
    void isNeverUpsideDown() {
        CameraPose over = pose.orbited(press, 0, 10);
        assertThat(over.elevation()).isEqualTo(Math.PI / 2);
        assertThat(over.up().z()).isGreaterThanOrEqualTo(-1e-12);
        assertThat(pose.orbited(press, 0, -10).up().z()).isGreaterThanOrEqualTo(-1e-12);
    }

    @Test
    void zoomingHoldsThePointUnderTheCursor() {
        Vec3 before = pose.project(press, W, H);
        CameraPose near = pose.zoomed(press, 0.5);
        Vec3 after = near.project(press, W, H);
        assertThat(after.x()).isEqualTo(before.x(), within(1e-6));
        assertThat(after.y()).isEqualTo(before.y(), within(1e-6));
        assertThat(near.eye().distance(press)).isEqualTo(pose.eye().distance(press) / 2, within(1e-9));
    }

    @Test
    void panningFollowsTheCursorAtTheTargetsDepth() {
        Vec3 before = pose.project(pose.target(), W, H);
        Vec3 after = pose.panned(30, -20, H).project(pose.target(), W, H);
        near(after, before.plus(new Vec3(30, -20, 0)), 1e-6);
    }

    @Test
    void fittingShowsEveryCornerAndFillsThePicture() {
        for (StandardView view : StandardView.values()) {
            CameraPose fitted = pose.looking(view).fitted(hall, W / H);
            double reach = 0;
            for (int i = 0; i < 8; i++) {
                Vec3 p = fitted.project(hall.corner(i), W, H);
                reach = Math.max(reach, Math.max(Math.abs(p.x() / W - 0.5), Math.abs(p.y() / H - 0.5)));
            }
            assertThat(reach).as(view.name()).isBetween(0.40, 0.5);
        }
    }

    /** The middle of what is seen is the middle of the picture, along the side that the box fills. */
    @Test
    void fittingLeavesAsMuchRoomAboveAsBelow() {
        for (Bounds box : List.of(new Bounds(0, 0, 0, 60, 40, 8), new Bounds(0, 0, 0, 800, 800, 60))) {
            for (double aspect : new double[] {0.6, 1, 1.6}) {
                for (StandardView view : StandardView.values()) {
                    CameraPose fitted =
                            CameraPose.overview(box, aspect).looking(view).fitted(box, aspect);
                    double[] x = extremes(IntStream.range(0, 8)
                            .mapToDouble(i ->
                                    fitted.project(box.corner(i), aspect, 1).x()));
                    double[] y = extremes(IntStream.range(0, 8)
                            .mapToDouble(i ->
                                    fitted.project(box.corner(i), aspect, 1).y()));
                    boolean fillsWidth = (x[1] - x[0]) / aspect > y[1] - y[0];
                    double offset = fillsWidth ? (x[0] + x[1] - aspect) / 2 : (y[0] + y[1] - 1) / 2;
                    assertThat(offset).as("%s %s %s", box, aspect, view).isCloseTo(0, within(0.001));
                    assertThat((y[0] + y[1] - 1) / 2).isCloseTo(0, within(0.06));
                }
            }
        }
    }

    private static double[] extremes(DoubleStream values) {
        DoubleSummaryStatistics summary = values.summaryStatistics();
        return new double[] {summary.getMin(), summary.getMax()};
    }

    @Test
    void parallelKeepsTheSizeOfTheTargetAndItsLinesParallel() {
        CameraPose flat = pose.withFieldOfView(CameraPose.PARALLEL);
        assertThat(flat.isParallel()).isTrue();
        assertThat(flat.metresPerPixel(H)).isEqualTo(pose.metresPerPixel(H), within(1e-9));
        CameraPose top = flat.looking(StandardView.TOP);
        Vec3 foot = top.project(new Vec3(5, 5, 0), W, H);
        Vec3 head = top.project(new Vec3(5, 5, 8), W, H);
        assertThat(head.x()).isEqualTo(foot.x(), within(1.5));
        assertThat(head.y()).isEqualTo(foot.y(), within(1.5));
    }

    @Test
    void topShowsNorthUp() {
        near(pose.looking(StandardView.TOP).up(), new Vec3(0, 1, 0), 1e-12);
        near(pose.looking(StandardView.FRONT).right(), new Vec3(1, 0, 0), 1e-12);
    }

    @Test
    void aFlightStartsAndEndsWhereItShallAndTurnsTheShortWay() {
        CameraPose west = new CameraPose(Vec3.ZERO, 10, Math.toRadians(170), 0.3, CameraPose.PERSPECTIVE);
        CameraPose east = new CameraPose(Vec3.ZERO, 40, Math.toRadians(-170), 0.3, CameraPose.PERSPECTIVE);
        CameraFlight flight = new CameraFlight(west, east, 0.5);
        assertThat(flight.at(0).azimuth()).isEqualTo(west.azimuth(), within(1e-12));
        assertThat(flight.at(0.5)).isEqualTo(east);
        assertThat(Math.abs(flight.at(0.25).azimuth())).isEqualTo(Math.PI, within(1e-9));
        assertThat(flight.at(0.25).distance()).isEqualTo(20, within(1e-9));
    }

    @Test
    void theClipRangeHoldsTheSceneAndComesCloseUp() {
        ClipRange far = ClipRange.around(hall, pose);
        for (int i = 0; i < 8; i++) {
            assertThat(pose.toCamera(hall.corner(i)).z()).isBetween(far.near(), far.far());
        }
        CameraPose inside = pose.zoomed(press, 0.01);
        ClipRange near = ClipRange.around(hall, inside);
        assertThat(near.near()).isLessThan(inside.distance() * 0.1);
        assertThat(near.far() / near.near()).isLessThanOrEqualTo(40_001);
    }

    @Test
    void theFrustumDropsWhatIsBehindOrBeside() {
        Frustum frustum = new Frustum(pose, W, H);
        assertThat(frustum.mayShow(hall)).isTrue();
        Vec3 behind = pose.eye().minus(pose.forward().times(20));
        assertThat(frustum.mayShow(Bounds.of(behind, behind).grown(1))).isFalse();
        Vec3 beside = pose.target().plus(pose.right().times(200));
        assertThat(frustum.mayShow(Bounds.of(beside, beside).grown(1))).isFalse();
        assertThat(frustum.pixels(hall)).isGreaterThan(300);
    }

    private static void near(Vec3 actual, Vec3 expected, double tolerance) {
        assertThat(actual.distance(expected)).as("%s to %s", actual, expected).isLessThanOrEqualTo(tolerance);
    }
}
