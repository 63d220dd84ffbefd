package org.twinbench.scene.io;

import org.twinbench.model.BadInputException;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;

/** Frames of nodes, given as a matrix or as translation, rotation and scale (glTF 2.0 §3.5.3). */
final class GltfFrames {
    private static final double[] UNIT = {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1};

    private GltfFrames() {}

    static Transform of(JsonPlace node) throws BadInputException {
        if (node.get("matrix").exists()) {
            double[] m = node.get("matrix").numbers(UNIT); // by columns
            return new Transform(m[0], m[4], m[8], m[12], m[1], m[5], m[9], m[13], m[2], m[6], m[10], m[14]);
        }
        double[] t = node.get("translation").numbers(0, 0, 0);
        double[] r = node.get("rotation").numbers(0, 0, 0, 1);
        double[] s = node.get("scale").numbers(1, 1, 1);
        if (r[0] == 0 && r[1] == 0 && r[2] == 0 && r[3] == 0) {
            throw node.get("rotation").bad("scene.gltf.rotation");
        }
        return compose(t, r, s);
    }

    /** First scaled, then turned by the quaternion, which is made a unit one, then shifted. */
    static Transform compose(double[] t, double[] r, double[] s) {
        double length = Math.sqrt(r[0] * r[0] + r[1] * r[1] + r[2] * r[2] + r[3] * r[3]);
        Transform turned = length == 0
                ? Transform.IDENTITY
                : Transform.rotation(r[0] / length, r[1] / length, r[2] / length, r[3] / length);
        return Transform.translation(new Vec3(t[0], t[1], t[2])).after(turned).after(Transform.scale(s[0], s[1], s[2]));
    }
}
