package org.twinbench.scene.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.twinbench.scene.Texture;

/** A decoded texture with its halved versions; sampled bilinearly, in light, repeating in both directions. */
final class Bitmap {
    private static final long LARGEST = 16_384L * 16_384;

    private record Level(int width, int height, int[] argb) {}

    private final List<Level> levels = new ArrayList<>();

    private Bitmap(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        levels.add(new Level(width, height, image.getRGB(0, 0, width, height, null, 0, width)));
        while (levels.getLast().width > 1 && levels.getLast().height > 1) {
            levels.add(half(levels.getLast()));
        }
    }

    /** Decodes a PNG or JPEG; empty if it is neither or damaged: the surface then shows its base colour alone. */
    static Optional<Bitmap> decode(Texture texture) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(texture.encoded()))) {
            var readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? decode(readers.next(), in) : Optional.empty();
        } catch (IOException | RuntimeException e) { // decoders answer damaged files with either
            System.getLogger(Bitmap.class.getName())
                    .log(System.Logger.Level.WARNING, "texture {0} is not drawn: {1}", texture.name(), e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Bitmap> decode(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in);
            boolean fits = (long) reader.getWidth(0) * reader.getHeight(0) <= LARGEST;
            return fits ? Optional.of(new Bitmap(reader.read(0))) : Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static Level half(Level full) {
        int width = full.width / 2;
        int height = full.height / 2;
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = 2 * y * full.width + 2 * x;
                argb[y * width + x] = mean(full.argb, at, at + full.width);
            }
        }
        return new Level(width, height, argb);
    }

    private static int mean(int[] argb, int above, int below) {
        int mean = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            float light = Srgb.linear(argb[above] >> shift)
                    + Srgb.linear(argb[above + 1] >> shift)
                    + Srgb.linear(argb[below] >> shift)
                    + Srgb.linear(argb[below + 1] >> shift);
            mean |= Srgb.channel(light / 4) << shift;
        }
        int alpha = (argb[above] >>> 24) + (argb[above + 1] >>> 24) + (argb[below] >>> 24) + (argb[below + 1] >>> 24);
        return mean | (alpha + 2) / 4 << 24;
    }

    /**
     * The level whose texels are about as large as samples.
     *
     * @param samplesPerTexture samples on the whole texture
     */
    int level(double samplesPerTexture) {
        double texels = (double) levels.getFirst().width * levels.getFirst().height;
        int level = 0;
        while (level < levels.size() - 1 && texels > 2 * samplesPerTexture) {
            texels /= 4;
            level++;
        }
        return level;
    }

    /** Writes light of red, green, blue (0…1) and alpha at texture coordinates {@code (u, v)}, v down. */
    void sample(int level, double u, double v, float[] rgba) {
        Level map = levels.get(level);
        double x = (u - Math.floor(u)) * map.width - 0.5;
        double y = (v - Math.floor(v)) * map.height - 0.5;
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        float fx = (float) (x - x0);
        float fy = (float) (y - y0);
        int left = Math.floorMod(x0, map.width);
        int right = Math.floorMod(x0 + 1, map.width);
        int top = Math.floorMod(y0, map.height) * map.width;
        int bottom = Math.floorMod(y0 + 1, map.height) * map.width;
        rgba[0] = rgba[1] = rgba[2] = rgba[3] = 0;
        add(map.argb[top + left], (1 - fx) * (1 - fy), rgba);
        add(map.argb[top + right], fx * (1 - fy), rgba);
        add(map.argb[bottom + left], (1 - fx) * fy, rgba);
        add(map.argb[bottom + right], fx * fy, rgba);
    }

    private static void add(int argb, float weight, float[] rgba) {
        rgba[0] += weight * Srgb.linear(argb >> 16);
        rgba[1] += weight * Srgb.linear(argb >> 8);
        rgba[2] += weight * Srgb.linear(argb);
        rgba[3] += weight * (argb >>> 24) / 255;
    }
}
