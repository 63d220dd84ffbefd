package org.twinbench.view3d;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.PerspectiveCamera;
import javafx.scene.transform.Affine;
import org.twinbench.model.Bounds;
import org.twinbench.model.Vec3;
import org.twinbench.view3d.camera.CameraFlight;
import org.twinbench.view3d.camera.CameraPose;
import org.twinbench.view3d.camera.ClipRange;

/** A JavaFX camera that follows a {@link CameraPose}, and flies from one pose to the next. */
final class CameraRig {
    private static final double FLIGHT_SECONDS = 0.45;
    private static final double NANOS = 1e9;

    private final PerspectiveCamera camera = new PerspectiveCamera(true);
    private final Affine frame = new Affine();
    private final ObjectProperty<CameraPose> pose = new SimpleObjectProperty<>(this, "pose");
    private CameraFlight flight;
    private long takeOff;
    private Bounds drawn = Bounds.EMPTY;
    private Vec3 origin = Vec3.ZERO;

    CameraRig(CameraPose first) {
        camera.getTransforms().setAll(frame);
        pose.addListener((property, before, now) -> apply(now));
        pose.set(first);
    }

    PerspectiveCamera camera() {
        return camera;
    }

    ObjectProperty<CameraPose> pose() {
        return pose;
    }

    /** What must not be clipped, and where the meshes count from; scene coordinates. */
    void drawing(Bounds box, Vec3 meshOrigin) {
        drawn = box;
        origin = meshOrigin;
        apply(pose.get());
    }

    void flyTo(CameraPose destination) {
        flight = new CameraFlight(pose.get(), destination, FLIGHT_SECONDS);
        takeOff = 0;
    }

    /** Sets the pose at once and ends a flight. */
    void jump(CameraPose to) {
        flight = null;
        pose.set(to);
    }

    /** Goes on with the flight, if there is one; time in nanoseconds. */
    void pulse(long now) {
        if (flight == null) {
            return;
        }
        takeOff = takeOff == 0 ? now : takeOff;
        double elapsed = (now - takeOff) / NANOS;
        CameraPose next = flight.at(elapsed);
        if (flight.over(elapsed)) {
            flight = null;
        }
        pose.set(next);
    }

    private void apply(CameraPose now) {
        Vec3 right = now.right();
        Vec3 down = now.up().times(-1);
        Vec3 ahead = now.forward();
        Vec3 eye = now.eye().minus(origin);
        frame.setToTransform(
                right.x(), down.x(), ahead.x(), eye.x(), right.y(), down.y(), ahead.y(), eye.y(), right.z(), down.z(),
                ahead.z(), eye.z());
        ClipRange range = ClipRange.around(drawn, now);
        camera.setNearClip(range.near());
        camera.setFarClip(range.far());
        camera.setFieldOfView(Math.toDegrees(now.fieldOfView()));
    }
}
