package org.twinbench.state;

import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteWriter} wrote; never reads past the end nor believes a count that the bytes cannot hold. */
final class ByteReader {
    private final ByteBuffer bytes;

    ByteReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    private void need(int count) throws IOException {
        if (bytes.remaining() < count) {
            throw new EOFException();
        }
    }

    int u8() throws IOException {
        need(1);
        return bytes.get() & 0xFF;
    }

    int i32() throws IOException {
        need(4);
        return bytes.getInt();
    }

    long i64() throws IOException {
        need(8);
        return bytes.getLong();
    }

    long varint() throws IOException {
        int first = u8();
        if (first < 0x80) {
            return first;
        }
        long value = first & 0x7F;
        for (int shift = 7; shift < 64; shift += 7) {
            int next = u8();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new StreamCorruptedException("a number of more than ten bytes");
    }

    long signed() throws IOException {
        long value = varint();
        return (value >>> 1) ^ -(value & 1);
    }

    /** A number of things to follow, each of at least {@code bytesEach} bytes. */
    int count(int bytesEach) throws IOException {
        long count = varint();
        if (count < 0 || count > bytes.remaining() / bytesEach) {
            throw new StreamCorruptedException("a count of " + count);
        }
        return (int) count;
    }

    double f64() throws IOException {
        return Double.longBitsToDouble(i64());
    }

    float f32() throws IOException {
        return Float.intBitsToFloat(i32());
    }

    String text() throws IOException {
        byte[] utf8 = new byte[count(1)];
        bytes.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
