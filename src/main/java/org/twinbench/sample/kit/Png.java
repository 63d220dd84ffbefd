package org.twinbench.sample.kit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Writes PNG files (ISO/IEC 15948): by palette where 256 colours are enough, else with alpha. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int INDEXED = 3;
    private static final int RGBA = 6;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Png() {}

    /** Encodes rows of {@code 0xAARRGGBB}. */
    static byte[] encode(int width, int height, int[] argb) {
        int[] colours = Arrays.stream(argb).distinct().sorted().toArray();
        boolean indexed = colours.length <= 256 && Arrays.stream(colours).allMatch(c -> c >>> 24 == 255);
        Png png = new Png();
        png.out.writeBytes(SIGNATURE);
        byte type = (byte) (indexed ? INDEXED : RGBA);
        png.chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, type, 0, 0, 0})
                        .array());
        if (indexed) {
            png.chunk("PLTE", palette(colours));
        }
        png.chunk("IDAT", Deflate.zlib(indexed ? indices(width, argb, colours) : samples(width, argb)));
        png.chunk("IEND", new byte[0]);
        return png.out.toByteArray();
    }

    private static byte[] palette(int[] colours) {
        ByteBuffer table = ByteBuffer.allocate(3 * colours.length);
        for (int c : colours) {
            table.put((byte) (c >> 16)).put((byte) (c >> 8)).put((byte) c);
        }
        return table.array();
    }

    private static byte[] indices(int width, int[] argb, int[] colours) {
        ByteBuffer rows = ByteBuffer.allocate(argb.length + argb.length / width);
        for (int i = 0; i < argb.length; i++) {
            if (i % width == 0) {
                rows.put((byte) 0);
            }
            rows.put((byte) Arrays.binarySearch(colours, argb[i]));
        }
        return rows.array();
    }

    private static byte[] samples(int width, int[] argb) {
        ByteBuffer rows = ByteBuffer.allocate(4 * argb.length + argb.length / width);
        for (int i = 0; i < argb.length; i++) {
            if (i % width == 0) {
                rows.put((byte) 0);
            }
            rows.putInt(argb[i] << 8 | argb[i] >>> 24);
        }
        return rows.array();
    }

    private void chunk(String name, byte[] data) {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(type);
        crc.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(type);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
