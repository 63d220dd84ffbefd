package org.twinbench.view3d.bake;

import org.twinbench.model.Bounds;
import org.twinbench.model.Vec3;

/** A plane that takes away everything in front of it: kept is where {@code normal · p ≤ offset}; metres. */
public record CutPlane(Vec3 normal, double offset) {
    /** The side on which a box lies: 1 all kept, −1 all taken away, 0 crossed by the plane. */
    public int side(Bounds box) {
        Vec3 half = box.size().times(0.5);
        double reach =
                Math.abs(normal.x()) * half.x() + Math.abs(normal.y()) * half.y() + Math.abs(normal.z()) * half.z();
        double distance = normal.dot(box.center()) - offset;
        if (distance <= -reach) {
            return 1;
        }
        return distance >= reach ? -1 : 0;
    }

    /** The same plane for coordinates that count from another origin. */
    public CutPlane from(Vec3 origin) {
        return new CutPlane(normal, offset - normal.dot(origin));
    }

    public boolean keeps(Vec3 p) {
        return normal.dot(p) <= offset;
    }
}
