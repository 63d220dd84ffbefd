package org.twinbench.view3d.camera;

import org.twinbench.model.Vec3;

/**
 * A smooth way from one pose to another: starts and ends at rest, turns the shorter way round, and changes the distance
 * by equal factors in equal times, which looks even.
 *
 * @param seconds how long it takes
 */
public record CameraFlight(CameraPose from, CameraPose to, double seconds) {
    /** The pose after a time; past the end it is the destination. */
    public CameraPose at(double elapsedSeconds) {
        if (elapsedSeconds >= seconds) {
            return to;
        }
        double t = Math.max(0, elapsedSeconds / seconds);
        double s = t * t * (3 - 2 * t);
        Vec3 target = from.target().towards(to.target(), s);
        double turn = Math.IEEEremainder(to.azimuth() - from.azimuth(), 2 * Math.PI);
        double angle = geometric(Math.tan(from.fieldOfView() / 2), Math.tan(to.fieldOfView() / 2), s);
        return new CameraPose(
                target,
                geometric(from.distance(), to.distance(), s),
                from.azimuth() + turn * s,
                from.elevation() + (to.elevation() - from.elevation()) * s,
                2 * Math.atan(angle));
    }

    public boolean over(double elapsedSeconds) {
        return elapsedSeconds >= seconds;
    }

    private static double geometric(double a, double b, double s) {
        return a * Math.pow(b / a, s);
    }
}
