package org.twinbench.workbench.viewport;

import org.twinbench.model.Bounds;

/**
 * Which piece of ground a plan shows.
 *
 * @param x scene coordinate of the middle of the picture, metres
 * @param y scene coordinate of the middle of the picture, metres; north is up
 * @param scale pixels per metre
 */
public record PlanPose(double x, double y, double scale) {
    /** The whole of a box with a margin in a picture of this size in pixels. */
    static PlanPose fitting(Bounds box, double width, double height) {
        if (box.isEmpty()) {
            return new PlanPose(0, 0, 20);
        }
        double wide = Math.max(0.1, box.size().x());
        double deep = Math.max(0.1, box.size().y());
        double scale = 0.92 * Math.min(width / wide, height / deep);
        return new PlanPose(box.center().x(), box.center().y(), Math.max(1e-4, scale));
    }

    public double pixelX(double sceneX, double width) {
        return width / 2 + (sceneX - x) * scale;
    }

    public double pixelY(double sceneY, double height) {
        return height / 2 - (sceneY - y) * scale;
    }

    public double sceneX(double pixelX, double width) {
        return x + (pixelX - width / 2) / scale;
    }

    public double sceneY(double pixelY, double height) {
        return y - (pixelY - height / 2) / scale;
    }

    PlanPose panned(double pixelsRight, double pixelsDown) {
        return new PlanPose(x - pixelsRight / scale, y + pixelsDown / scale, scale);
    }

    /** Larger (factor above one) or smaller, with the point under a pixel kept in its place. */
    PlanPose zoomed(double factor, double pixelX, double pixelY, double width, double height) {
        double heldX = sceneX(pixelX, width);
        double heldY = sceneY(pixelY, height);
        double next = Math.clamp(scale * factor, 1e-4, 1e5);
        return new PlanPose(heldX - (pixelX - width / 2) / next, heldY + (pixelY - height / 2) / next, next);
    }
}
