package org.twinbench.workbench.routes;

import java.util.List;
import org.twinbench.schedule.routing.road.Waypoint;

/**
 * Where metres of a map lie on the screen; north is up, and both directions have one scale.
 *
 * @param west metres that lie at the left edge
 * @param north metres that lie at the upper edge
 * @param perMetre pixels
 */
record MapScale(double west, double north, double perMetre) {
    private static final double SMALLEST = 1e-6;
    private static final double LARGEST = 1e3;
    private static final double AIR = 0.9;

    /** Shows all points, with some air around them. */
    static MapScale fitting(List<Waypoint> points, double width, double height) {
        double west = points.stream().mapToDouble(Waypoint::x).min().orElse(0);
        double east = points.stream().mapToDouble(Waypoint::x).max().orElse(0);
        double south = points.stream().mapToDouble(Waypoint::y).min().orElse(0);
        double north = points.stream().mapToDouble(Waypoint::y).max().orElse(0);
        double fit = AIR * Math.min(width / Math.max(1, east - west), height / Math.max(1, north - south));
        double scale = Math.clamp(fit, SMALLEST, LARGEST);
        return new MapScale((west + east - width / scale) / 2, (north + south + height / scale) / 2, scale);
    }

    double x(Waypoint point) {
        return (point.x() - west) * perMetre;
    }

    double y(Waypoint point) {
        return (north - point.y()) * perMetre;
    }

    /** Closer for a factor above 1; what is under the pixel stays there. */
    MapScale zoomed(double factor, double x, double y) {
        double next = Math.clamp(perMetre * factor, SMALLEST, LARGEST);
        return new MapScale(west + x / perMetre - x / next, north - y / perMetre + y / next, next);
    }

    /** The picture moves by some pixels. */
    MapScale moved(double right, double down) {
        return new MapScale(west - right / perMetre, north + down / perMetre, perMetre);
    }
}
