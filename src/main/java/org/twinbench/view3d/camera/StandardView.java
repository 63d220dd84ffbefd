package org.twinbench.view3d.camera;

/** The directions of sight that every drawing has; angles in radians as in {@link CameraPose}. */
public enum StandardView {
    ISO(-50, 32),
    FRONT(-90, 0),
    BACK(90, 0),
    SIDE(0, 0),
    LEFT(180, 0),
    TOP(-90, 90);

    private final double azimuth;
    private final double elevation;

    StandardView(double azimuthDegrees, double elevationDegrees) {
        this.azimuth = Math.toRadians(azimuthDegrees);
        this.elevation = Math.toRadians(elevationDegrees);
    }

    public double azimuth() {
        return azimuth;
    }

    public double elevation() {
        return elevation;
    }
}
