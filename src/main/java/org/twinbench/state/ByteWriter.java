package org.twinbench.state;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing byte array with numbers of variable length: small ones take one byte. Big-endian. */
final class ByteWriter {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int LONGEST_VARINT = 10;

    private byte[] bytes = new byte[1 << 12];
    private int size;

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }

    void u8(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    void i32(int value) {
        room(Integer.BYTES);
        INT.set(bytes, size, value);
        size += Integer.BYTES;
    }

    void i64(long value) {
        room(Long.BYTES);
        LONG.set(bytes, size, value);
        size += Long.BYTES;
    }

    /** Seven bits a byte, the lowest first; good for small non-negative numbers, ten bytes for negative ones. */
    void varint(long value) {
        room(LONGEST_VARINT);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** Zigzag: good for small numbers of either sign. */
    void signed(long value) {
        varint((value << 1) ^ (value >> 63));
    }

    void f64(double value) {
        i64(Double.doubleToLongBits(value));
    }

    void f32(float value) {
        i32(Float.floatToIntBits(value));
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        varint(utf8.length);
        bytes(utf8, utf8.length);
    }

    /** The first {@code count} bytes of an array. */
    void bytes(byte[] from, int count) {
        room(count);
        System.arraycopy(from, 0, bytes, size, count);
        size += count;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** The array written to, of which {@link #size()} bytes count. */
    byte[] array() {
        return bytes;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
