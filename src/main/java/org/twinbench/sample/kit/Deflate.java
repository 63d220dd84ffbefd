package org.twinbench.sample.kit;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * A zlib stream (RFC 1950) of one block with the fixed codes (RFC 1951 §3.2.6). The JDK's own compressor would do, but
 * its bytes depend on the zlib it was built with, and a sample must come out the same everywhere.
 */
final class Deflate {
    private static final int WINDOW = 32_768;
    private static final int LONGEST = 258;
    private static final int[] LENGTH_BASE = bases(28, 4, 3);
    private static final int[] DISTANCE_BASE = bases(30, 2, 1);

    private final byte[] data;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final int[] lastSeen = new int[1 << 15];
    private int bits;
    private int bitCount;

    private Deflate(byte[] data) {
        this.data = data;
        Arrays.fill(lastSeen, -1);
    }

    static byte[] zlib(byte[] data) {
        return new Deflate(data).run();
    }

    private byte[] run() {
        out.write(0x78);
        out.write(0x01);
        put(0b011, 3);
        int at = 0;
        while (at < data.length) {
            at += token(at);
        }
        symbol(256);
        put(0, (8 - bitCount) % 8);
        Adler32 sum = new Adler32();
        sum.update(data);
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write((int) (sum.getValue() >> shift));
        }
        return out.toByteArray();
    }

    /** Writes one literal or one match and returns how many bytes it stands for. */
    private int token(int at) {
        int found = at + 2 < data.length ? remember(at) : -1;
        int length = found < 0 || at - found > WINDOW ? 0 : matchLength(found, at);
        if (length < 3) {
            symbol(data[at] & 255);
            return 1;
        }
        for (int i = at + 1; i < at + length && i + 2 < data.length; i++) {
            remember(i);
        }
        int code = LENGTH_BASE.length - 1;
        while (LENGTH_BASE[code] > length) {
            code--;
        }
        boolean longest = length == LONGEST;
        symbol(longest ? 285 : 257 + code);
        put(longest ? 0 : length - LENGTH_BASE[code], longest ? 0 : extraBits(code, 4));
        distance(at - found);
        return length;
    }

    private void distance(int distance) {
        int code = DISTANCE_BASE.length - 1;
        while (DISTANCE_BASE[code] > distance) {
            code--;
        }
        put(Integer.reverse(code) >>> 27, 5);
        put(distance - DISTANCE_BASE[code], extraBits(code, 2));
    }

    private int remember(int at) {
        int key = (data[at] & 255) << 16 | (data[at + 1] & 255) << 8 | data[at + 2] & 255;
        int hash = key * 0x9E3779B1 >>> 17;
        int before = lastSeen[hash];
        lastSeen[hash] = at;
        return before;
    }

    private int matchLength(int from, int at) {
        int length = 0;
        while (length < LONGEST && at + length < data.length && data[from + length] == data[at + length]) {
            length++;
        }
        return length;
    }

    /** A literal, length or end symbol in its fixed Huffman code. */
    private void symbol(int s) {
        if (s < 144) {
            huffman(0x30 + s, 8);
        } else if (s < 256) {
            huffman(0x190 + s - 144, 9);
        } else if (s < 280) {
            huffman(s - 256, 7);
        } else {
            huffman(0xC0 + s - 280, 8);
        }
    }

    private void huffman(int code, int length) {
        put(Integer.reverse(code) >>> 32 - length, length);
    }

    private void put(int value, int count) {
        bits |= value << bitCount;
        bitCount += count;
        while (bitCount >= 8) {
            out.write(bits);
            bits >>>= 8;
            bitCount -= 8;
        }
    }

    private static int extraBits(int code, int group) {
        return Math.max(0, code / group - 1);
    }

    private static int[] bases(int codes, int group, int first) {
        int[] base = new int[codes];
        int next = first;
        for (int code = 0; code < codes; code++) {
            base[code] = next;
            next += 1 << extraBits(code, group);
        }
        return base;
    }
}
