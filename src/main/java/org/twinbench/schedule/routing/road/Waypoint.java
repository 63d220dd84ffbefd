package org.twinbench.schedule.routing.road;

/** A point on a map, metres. */
public record Waypoint(double x, double y) {
    double distance(Waypoint other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** The point at a share of the way to another. */
    Waypoint towards(Waypoint other, double share) {
        return new Waypoint(x + share * (other.x - x), y + share * (other.y - y));
    }
}
