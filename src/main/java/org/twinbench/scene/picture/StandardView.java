package org.twinbench.scene.picture;

import org.twinbench.model.Vec3;

/** The views that every drawing has; the scene's x points right in front view and top view. */
public enum StandardView {
    /** From the front right above, in perspective. */
    ISO(new Vec3(-0.58, 0.72, -0.48), Vec3.UP),
    /** Along y. */
    FRONT(new Vec3(0, 1, 0), Vec3.UP),
    /** From the right, against x. */
    SIDE(new Vec3(-1, 0, 0), Vec3.UP),
    /** From above, y up in the picture. */
    TOP(new Vec3(0, 0, -1), new Vec3(0, 1, 0));

    private final Vec3 direction;
    private final Vec3 up;

    StandardView(Vec3 direction, Vec3 up) {
        this.direction = direction.normalized();
        this.up = up;
    }

    /** Where it looks, length one. */
    public Vec3 direction() {
        return direction;
    }

    public Vec3 up() {
        return up;
    }
}
