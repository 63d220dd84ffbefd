package org.twinbench.sample.kit;

import java.util.Arrays;

/** A picture drawn in code for a texture or an icon; x to the right, y down, pixels {@code 0xAARRGGBB}. */
public final class Picture {
    private final String name;
    private final int width;
    private final int height;
    private final int[] pixels;

    /** A picture of one opaque colour {@code 0xRRGGBB}. */
    public Picture(String name, int width, int height, int rgb) {
        this.name = name;
        this.width = width;
        this.height = height;
        pixels = new int[width * height];
        Arrays.fill(pixels, opaque(rgb));
    }

    public String name() {
        return name;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixel {@code 0xAARRGGBB}. */
    public int pixel(int x, int y) {
        return pixels[y * width + x];
    }

    /** Sets one pixel to {@code 0xAARRGGBB}; outside the picture nothing happens. */
    public void set(int x, int y, int argb) {
        if (x >= 0 && y >= 0 && x < width && y < height) {
            pixels[y * width + x] = argb;
        }
    }

    public Picture rectangle(int x, int y, int w, int h, int rgb) {
        for (int j = y; j < y + h; j++) {
            for (int i = x; i < x + w; i++) {
                set(i, j, opaque(rgb));
            }
        }
        return this;
    }

    public Picture disc(double cx, double cy, double radius, int rgb) {
        for (int j = (int) (cy - radius); j <= cy + radius; j++) {
            for (int i = (int) (cx - radius); i <= cx + radius; i++) {
                double dx = i + 0.5 - cx;
                double dy = j + 0.5 - cy;
                if (dx * dx + dy * dy <= radius * radius) {
                    set(i, j, opaque(rgb));
                }
            }
        }
        return this;
    }

    /** Fills a convex polygon {@code x0, y0, x1, y1, …}. */
    public Picture polygon(int rgb, double... xy) {
        for (int j = 0; j < height; j++) {
            double left = width;
            double right = 0;
            for (int i = 0; i < xy.length; i += 2) {
                int k = (i + 2) % xy.length;
                double below = j + 0.5 - xy[i + 1];
                double rise = xy[k + 1] - xy[i + 1];
                if (below >= 0 != (below >= rise)) {
                    double x = xy[i] + (xy[k] - xy[i]) * below / rise;
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                }
            }
            for (int i = (int) Math.round(left); i < Math.round(right); i++) {
                set(i, j, opaque(rgb));
            }
        }
        return this;
    }

    /** A round-ended stroke. */
    public Picture line(double x0, double y0, double x1, double y1, double thickness, int rgb) {
        int steps = 1 + (int) (2 * StrictMath.hypot(x1 - x0, y1 - y0));
        for (int i = 0; i <= steps; i++) {
            double t = (double) i / steps;
            disc(x0 + t * (x1 - x0), y0 + t * (y1 - y0), thickness / 2, rgb);
        }
        return this;
    }

    /** Stripes at 45° over the whole picture; tiles if the width is a multiple of twice the pitch. */
    public Picture stripes(int pitch, int rgb) {
        for (int j = 0; j < height; j++) {
            for (int i = 0; i < width; i++) {
                if (Math.floorMod(i + j, 2 * pitch) < pitch) {
                    set(i, j, opaque(rgb));
                }
            }
        }
        return this;
    }

    /** Capital letters, digits and a few signs, one dot of the 5×7 letters {@code dot} pixels wide. */
    public Picture text(String text, int x, int y, int dot, int rgb) {
        for (int i = 0; i < text.length(); i++) {
            for (int k = 0; k < Glyphs.WIDTH * Glyphs.HEIGHT; k++) {
                int column = k % Glyphs.WIDTH;
                int row = k / Glyphs.WIDTH;
                if (Glyphs.inked(text.charAt(i), column, row)) {
                    rectangle(x + dot * (column + (Glyphs.WIDTH + 1) * i), y + dot * row, dot, dot, rgb);
                }
            }
        }
        return this;
    }

    /** The width in pixels of a text set with {@link #text}. */
    public static int textWidth(String text, int dot) {
        return dot * ((Glyphs.WIDTH + 1) * text.length() - 1);
    }

    /** Half the size, each pixel the mean of four, alpha included. */
    public Picture halved() {
        Picture half = new Picture(name, width / 2, height / 2, 0);
        for (int j = 0; j < half.height; j++) {
            for (int i = 0; i < half.width; i++) {
                half.set(i, j, mean(2 * i, 2 * j));
            }
        }
        return half;
    }

    public byte[] png() {
        return Png.encode(width, height, pixels);
    }

    private int mean(int x, int y) {
        int[] four = {pixel(x, y), pixel(x + 1, y), pixel(x, y + 1), pixel(x + 1, y + 1)};
        int alpha = Arrays.stream(four).map(c -> c >>> 24).sum();
        int result = (alpha + 2) / 4 << 24;
        for (int shift = 0; shift <= 16 && alpha > 0; shift += 8) {
            int at = shift;
            int sum = Arrays.stream(four).map(c -> (c >>> 24) * (c >> at & 255)).sum();
            result |= (sum + alpha / 2) / alpha << shift;
        }
        return result;
    }

    private static int opaque(int rgb) {
        return 0xFF000000 | rgb;
    }
}
