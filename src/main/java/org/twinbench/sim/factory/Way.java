package org.twinbench.sim.factory;

import java.util.List;
import org.twinbench.model.Vec3;

/** A way along straight pieces: the axis of a machine, a conveyor round corners, a guide path. Places on it are metres. */
final class Way {
    private final Vec3[] corners;
    /** Metres from the beginning to each corner. */
    private final double[] reached;

    /** @param corners at least two */
    Way(List<Vec3> corners) {
        this.corners = corners.toArray(Vec3[]::new);
        reached = new double[this.corners.length];
        for (int i = 1; i < reached.length; i++) {
            reached[i] = reached[i - 1] + this.corners[i - 1].distance(this.corners[i]);
        }
    }

    double length() {
        return reached[reached.length - 1];
    }

    int corners() {
        return corners.length;
    }

    Vec3 corner(int index) {
        return corners[index];
    }

    /** Metres from the beginning to a corner. */
    double reached(int corner) {
        return reached[corner];
    }

    /** The point after some metres; the nearer end for metres beyond it. */
    Vec3 at(double metres) {
        int piece = piece(metres);
        double stretch = reached[piece + 1] - reached[piece];
        double part = stretch > 0 ? (metres - reached[piece]) / stretch : 0;
        return corners[piece].towards(corners[piece + 1], Math.clamp(part, 0, 1));
    }

    /** Direction there in radians counter-clockwise from x. */
    double heading(double metres) {
        int piece = piece(metres);
        Vec3 along = corners[piece + 1].minus(corners[piece]);
        return StrictMath.atan2(along.y(), along.x());
    }

    private int piece(double metres) {
        int piece = 0;
        while (piece < corners.length - 2 && metres >= reached[piece + 1]) {
            piece++;
        }
        return piece;
    }
}
