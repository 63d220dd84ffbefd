package org.twinbench.model;

/** A half-line from an origin; the direction need not have length one, distances count in its lengths. */
public record Ray(Vec3 origin, Vec3 direction) {
    public Vec3 at(double t) {
        return origin.plus(direction.times(t));
    }
}
