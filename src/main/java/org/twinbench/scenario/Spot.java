package org.twinbench.scenario;

import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;

/**
 * Where an element stands on its own, without an asset of the model.
 *
 * @param position the middle of its foot, scene coordinates in metres
 * @param heading direction of the flow through it in radians counter-clockwise from x
 */
public record Spot(Vec3 position, double heading) {
    private static final double GRAIN = 1e9;

    /** A point of the frame that stands here, in scene coordinates; a turned one to a nanometre. */
    public Vec3 place(Vec3 inner) {
        if (heading == 0) {
            return position.plus(inner);
        }
        Vec3 turned = Transform.turn(heading).point(inner);
        Vec3 p = position.plus(turned);
        return new Vec3(rounded(p.x()), rounded(p.y()), p.z());
    }

    private static double rounded(double metres) {
        return Math.round(metres * GRAIN) / GRAIN;
    }
}
