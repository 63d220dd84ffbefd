package org.twinbench.sample;

import org.twinbench.sample.kit.Picture;

/** The application's icon: a solid block, the thing itself, and the outline of its twin, joined at their corners. */
final class AppIcon {
    private static final int TOP = 0x2A86B8;
    private static final int BOTTOM = 0x123A57;
    private static final int TWIN = 0xFFB54A;
    private static final int LINK = 0x8FC4E0;

    private final Picture picture;
    private final double unit;

    private AppIcon(int size) {
        picture = new Picture("icon", size, size, 0);
        unit = size / 100.0;
    }

    /** A square PNG of the given width in pixels, drawn four times as large and reduced. */
    static byte[] png(int size) {
        AppIcon icon = new AppIcon(4 * size);
        icon.ground();
        double thick = size < 32 ? 6.5 : 4.2;
        if (size >= 32) {
            icon.links();
        }
        icon.outline(62, 37, 21, thick);
        icon.block(40, 62, 23);
        return icon.picture.halved().halved().png();
    }

    /** A square with round corners, lighter above, clear outside. */
    private void ground() {
        double margin = 3 * unit;
        double radius = 21 * unit;
        int size = picture.width();
        for (int y = 0; y < size; y++) {
            int shade = mix(TOP, BOTTOM, (double) y / size);
            for (int x = 0; x < size; x++) {
                double dx = Math.max(0, Math.abs(x + 0.5 - size / 2.0) - (size / 2.0 - margin - radius));
                double dy = Math.max(0, Math.abs(y + 0.5 - size / 2.0) - (size / 2.0 - margin - radius));
                picture.set(x, y, dx * dx + dy * dy <= radius * radius ? 0xFF000000 | shade : 0);
            }
        }
    }

    private void links() {
        for (int side = -1; side <= 1; side += 2) {
            stroke(40 + side * 0.87 * 23, 62 - 11.5, 62 + side * 0.87 * 21, 37 - 10.5, 1.6, LINK);
        }
        stroke(40, 62 + 22, 62, 37 + 21, 1.6, LINK);
    }

    /** An isometric cube around a centre, three faces in three shades. */
    private void block(double x, double y, double r) {
        double w = 0.866 * r;
        double h = r / 2;
        face(0xFFFFFF, x, y, x - w, y - h, x, y - r, x + w, y - h);
        face(0xC9DEEA, x, y, x - w, y - h, x - w, y + h, x, y + r);
        face(0x86B2CC, x, y, x + w, y - h, x + w, y + h, x, y + r);
    }

    private void outline(double x, double y, double r, double thick) {
        double w = 0.866 * r;
        double h = r / 2;
        double[][] rim = {{x - w, y - h}, {x, y - r}, {x + w, y - h}, {x + w, y + h}, {x, y + r}, {x - w, y + h}};
        for (int i = 0; i < rim.length; i++) {
            double[] next = rim[(i + 1) % rim.length];
            stroke(rim[i][0], rim[i][1], next[0], next[1], thick, TWIN);
        }
        for (int i = 0; i < rim.length; i += 2) {
            stroke(x, y, rim[i][0], rim[i][1], thick * 0.8, TWIN);
        }
    }

    private void face(int rgb, double... xy) {
        double[] scaled = new double[xy.length];
        for (int i = 0; i < xy.length; i++) {
            scaled[i] = xy[i] * unit;
        }
        picture.polygon(rgb, scaled);
    }

    private void stroke(double x0, double y0, double x1, double y1, double thick, int rgb) {
        picture.line(x0 * unit, y0 * unit, x1 * unit, y1 * unit, thick * unit, rgb);
    }

    private static int mix(int from, int to, double t) {
        int result = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double a = from >> shift & 255;
            double b = to >> shift & 255;
            result |= (int) Math.rint(a + t * (b - a)) << shift;
        }
        return result;
    }
}
