package org.twinbench.scene.picture;

import java.util.Arrays;
import java.util.List;

/**
 * Draws one picture in bands of rows: first which triangle each sample sees, then its colour, then the blended
 * triangles from back to front, then pixels as means of their samples. Bands do not know of each other's colours, so
 * threads may take them in any order.
 */
final class Painter {
    /** Samples along each side of a pixel. */
    static final int SUPER = 2;

    private static final int ROWS = 16 * SUPER;
    private static final int NOTHING = -1;
    /** Farther than anything, on both kinds of projection. */
    private static final float FAR = -Float.MAX_VALUE;

    private final List<Block> blocks;
    private final long[] blended;
    private final int samplesX;
    private final int samplesY;
    private final float[] depth;
    private final int[] seen;

    Painter(List<Block> blocks, int samplesX, int samplesY) {
        this.blocks = blocks;
        this.blended = backToFront(blocks);
        this.samplesX = samplesX;
        this.samplesY = samplesY;
        this.depth = new float[samplesX * samplesY];
        this.seen = new int[samplesX * samplesY];
    }

    float[] depth() {
        return depth;
    }

    int bands() {
        return (samplesY + ROWS - 1) / ROWS;
    }

    /** The ids of all blended triangles in the low half, the farthest first. */
    private static long[] backToFront(List<Block> blocks) {
        int count =
                blocks.stream().filter(Block::blended).mapToInt(Block::count).sum();
        long[] keys = new long[count];
        int filled = 0;
        for (int b = 0; b < blocks.size(); b++) {
            Block block = blocks.get(b);
            for (int i = 0; block.blended() && i < block.count(); i++) {
                float[] c = block.corners();
                float middle = c[9 * i + 2] + c[9 * i + 5] + c[9 * i + 8];
                keys[filled++] = ((long) ascending(middle) << 32) | ((b << Block.BITS | i) & 0xFFFF_FFFFL);
            }
        }
        Arrays.sort(keys);
        return keys;
    }

    /** An integer that orders like the float. */
    private static int ascending(float value) {
        int bits = Float.floatToIntBits(value);
        return bits < 0 ? bits ^ Integer.MAX_VALUE : bits;
    }

    /** Finds what every sample of a band sees. */
    Tasks.Worker visibility() {
        Raster raster = new Raster(samplesX);
        double[] plane = new double[3];
        return band -> {
            int from = band * ROWS;
            int to = Math.min(samplesY, from + ROWS);
            Arrays.fill(depth, from * samplesX, to * samplesX, FAR);
            Arrays.fill(seen, from * samplesX, to * samplesX, NOTHING);
            for (int b = 0; b < blocks.size(); b++) {
                Block block = blocks.get(b);
                if (!block.blended() && block.covers(from, to)) {
                    see(raster, plane, b, from, to);
                }
            }
        };
    }

    private void see(Raster raster, double[] plane, int b, int from, int to) {
        Block block = blocks.get(b);
        for (int i = 0; i < block.count(); i++) {
            if (block.covers(i, from, to)) {
                int id = b << Block.BITS | i;
                Raster.plane(block.corners(), 9 * i, plane);
                raster.draw(block.corners(), 9 * i, plane, from, to, (x, y, d) -> {
                    int at = y * samplesX + x;
                    if (d > depth[at]) {
                        depth[at] = d;
                        seen[at] = id;
                    }
                });
            }
        }
    }

    /** Colours the samples of a band and writes its pixels. Needs {@link #visibility} of all bands. */
    Tasks.Worker colours(Surface surface, Backdrop backdrop, Openness openness, int[] pixels) {
        float[] light = new float[3 * ROWS * samplesX];
        return band -> {
            int from = band * ROWS;
            int to = Math.min(samplesY, from + ROWS);
            opaque(surface, backdrop, openness, light, from, to);
            blend(surface, light, from, to);
            resolve(light, from, to, pixels);
        };
    }

    private void opaque(Surface surface, Backdrop backdrop, Openness openness, float[] light, int from, int to) {
        float[] rgba = new float[4];
        double[] plane = new double[3];
        int taken = NOTHING;
        for (int y = from; y < to; y++) {
            for (int x = 0; x < samplesX; x++) {
                int id = seen[y * samplesX + x];
                if (id == NOTHING) {
                    backdrop.color(x + 0.5, y + 0.5, rgba);
                } else {
                    if (id != taken) {
                        Block block = blocks.get(id >>> Block.BITS);
                        surface.take(block, id & Block.MASK);
                        Raster.plane(block.corners(), 9 * (id & Block.MASK), plane);
                        taken = id;
                    }
                    surface.color(x + 0.5, y + 0.5, openness.at(x, y, plane), rgba);
                }
                System.arraycopy(rgba, 0, light, 3 * ((y - from) * samplesX + x), 3);
            }
        }
    }

    private void blend(Surface surface, float[] light, int from, int to) {
        Raster raster = new Raster(samplesX);
        double[] plane = new double[3];
        float[] rgba = new float[4];
        for (long key : blended) {
            int id = (int) key;
            Block block = blocks.get(id >>> Block.BITS);
            int i = id & Block.MASK;
            if (block.covers(i, from, to)) {
                surface.take(block, i);
                Raster.plane(block.corners(), 9 * i, plane);
                raster.draw(block.corners(), 9 * i, plane, from, to, (x, y, d) -> {
                    if (d > depth[y * samplesX + x]) {
                        surface.color(x + 0.5, y + 0.5, 1, rgba);
                        mix(rgba, light, 3 * ((y - from) * samplesX + x));
                    }
                });
            }
        }
    }

    private static void mix(float[] rgba, float[] light, int at) {
        for (int c = 0; c < 3; c++) {
            light[at + c] += (rgba[c] - light[at + c]) * rgba[3];
        }
    }

    private void resolve(float[] light, int from, int to, int[] pixels) {
        int width = samplesX / SUPER;
        for (int y = 0; y < (to - from) / SUPER; y++) {
            for (int x = 0; x < width; x++) {
                int argb = 0xFF;
                for (int c = 0; c < 3; c++) {
                    int a = 3 * (SUPER * y * samplesX + SUPER * x) + c;
                    int b = a + 3 * samplesX;
                    float sum = tone(light[a]) + tone(light[a + 3]) + tone(light[b]) + tone(light[b + 3]);
                    argb = argb << 8 | Srgb.channel(sum / 4);
                }
                pixels[(from / SUPER + y) * width + x] = argb;
            }
        }
    }

    private static float tone(float light) {
        return Lighting.tone(light);
    }
}
