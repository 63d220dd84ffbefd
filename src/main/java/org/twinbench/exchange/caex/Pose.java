package org.twinbench.exchange.caex;

import org.twinbench.model.Vec3;

/**
 * Where something stands in the plant.
 *
 * @param position in metres
 * @param heading in radians about the vertical axis, counter-clockwise from x
 */
record Pose(Vec3 position, double heading) {
    static final Pose ORIGIN = new Pose(Vec3.ZERO, 0);

    /** A point or place that is given in this one's frame. */
    Pose at(Vec3 offset, double turn) {
        double cos = Math.cos(heading);
        double sin = Math.sin(heading);
        Vec3 turned = new Vec3(cos * offset.x() - sin * offset.y(), sin * offset.x() + cos * offset.y(), offset.z());
        return new Pose(position.plus(turned), heading + turn);
    }
}
