package org.twinbench.layout;

import java.util.List;
import java.util.Locale;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Mesh;

/** What lies along a way: a belt on legs for a conveyor, a stripe on the floor for everything else. Scene coordinates. */
final class PathLook {
    /** Metres across a conveyor, and its belt above the floor. */
    static final double WIDTH = 0.8;

    static final double BELT = 0.9;
    private static final double STRIPE = 0.18;
    private static final double LEGS = 2;
    private static final int FRAME = 0x3B4754;
    private static final int RUBBER = 0x23282E;
    private static final int GUARD = 0xF2C230;
    private static final int PAINT = 0x2F81F7;

    private PathLook() {}

    static boolean isBelt(String type) {
        return type.toLowerCase(Locale.ROOT).contains("conveyor");
    }

    /** The mesh of a way in a frame whose origin is its first corner and whose x axis runs to the second. */
    static Mesh of(String type, List<Vec3> path, Transform frame) {
        MeshBuilder solids = new MeshBuilder();
        Transform toFrame = frame.inverse();
        for (int i = 0; i + 1 < path.size(); i++) {
            Vec3 way = path.get(i + 1).minus(path.get(i));
            Transform section = along(path.get(i), way);
            solids.within(toFrame.after(section));
            if (isBelt(type)) {
                belt(solids, way.length(), i > 0, i + 2 < path.size());
            } else {
                stripe(solids, way.length());
            }
        }
        return solids.mesh(type);
    }

    /** A frame at a point with its x axis along a way, turned about the vertical only. */
    static Transform along(Vec3 from, Vec3 way) {
        return Transform.translation(from).after(Transform.turn(Math.atan2(way.y(), way.x())));
    }

    private static void belt(MeshBuilder solids, double length, boolean joinedBefore, boolean joinedAfter) {
        double half = WIDTH / 2;
        double start = joinedBefore ? -half : 0;
        double end = joinedAfter ? length + half : length;
        solids.box(FRAME, start, -half, 0.72, end, half, 0.84);
        solids.box(RUBBER, start, 0.08 - half, 0.84, end, half - 0.08, BELT);
        double guarded = joinedBefore ? half : 0;
        double unguarded = joinedAfter ? length - half : length;
        if (unguarded > guarded) {
            solids.box(GUARD, guarded, -half, 0.84, unguarded, 0.06 - half, 0.98);
            solids.box(GUARD, guarded, half - 0.06, 0.84, unguarded, half, 0.98);
        }
        int pairs = Math.max(2, (int) Math.ceil(length / LEGS) + 1);
        for (int i = 0; i < pairs; i++) {
            double x = 0.1 + (length - 0.2) * i / (pairs - 1);
            solids.box(FRAME, x - 0.04, -half, 0, x + 0.04, 0.08 - half, 0.72);
            solids.box(FRAME, x - 0.04, half - 0.08, 0, x + 0.04, half, 0.72);
        }
    }

    private static void stripe(MeshBuilder solids, double length) {
        double half = STRIPE / 2;
        solids.box(PAINT, -half, -half, 0, length + half, half, 0.02);
    }
}
