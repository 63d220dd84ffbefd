package org.twinbench.state;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A file of compressed blocks, each with its type, lengths and checksum. Safe for many threads. It is a
 * {@link RandomAccessFile} and no channel because a channel closes when a thread that reads it is interrupted.
 */
final class BlockFile implements Closeable {
    static final int HEAD_BYTES = 16;
    private static final int MAX_RAW = 256 << 20;
    /** No deflate stream expands more (zlib technical details: 1032 to 1). */
    private static final long MAX_RATIO = 1_040;

    private final RandomAccessFile file;

    BlockFile(Path path, String mode) throws IOException {
        file = new RandomAccessFile(path.toFile(), mode);
    }

    synchronized long length() throws IOException {
        return file.length();
    }

    /** Appends bytes as they are. */
    synchronized void append(byte[] bytes) throws IOException {
        file.seek(file.length());
        file.write(bytes);
    }

    /** Appends a block and says where it begins; {@code type} is four characters. */
    synchronized long append(String type, byte[] raw) throws IOException {
        byte[] packed = deflate(raw);
        ByteWriter head = new ByteWriter();
        head.i32(tag(type));
        head.i32(packed.length);
        head.i32(raw.length);
        head.i32(crc(packed));
        long offset = file.length();
        file.seek(offset);
        file.write(head.toBytes());
        file.write(packed);
        return offset;
    }

    /** @throws java.io.EOFException if the file ends before them */
    synchronized byte[] bytes(long offset, int count) throws IOException {
        byte[] bytes = new byte[count];
        file.seek(offset);
        file.readFully(bytes);
        return bytes;
    }

    /** How many bytes the block at an offset takes, its head included. */
    long blockBytes(long offset) throws IOException {
        ByteReader head = new ByteReader(bytes(offset, HEAD_BYTES));
        head.i32();
        return HEAD_BYTES + (long) head.i32();
    }

    /** The content of a block. @throws IOException if it is cut off, of another type, or damaged */
    byte[] block(long offset, String type) throws IOException {
        ByteReader head = new ByteReader(bytes(offset, HEAD_BYTES));
        if (head.i32() != tag(type)) {
            throw new StreamCorruptedException("no block " + type);
        }
        int packedLength = head.i32();
        int rawLength = head.i32();
        int crc = head.i32();
        if (packedLength < 0 || packedLength > length() - offset - HEAD_BYTES) {
            throw new StreamCorruptedException("a block longer than the file");
        }
        if (rawLength < 0 || rawLength > MAX_RAW || rawLength > packedLength * MAX_RATIO) {
            throw new StreamCorruptedException("a block of " + rawLength + " bytes");
        }
        byte[] packed = bytes(offset + HEAD_BYTES, packedLength);
        if (crc(packed) != crc) {
            throw new StreamCorruptedException("a wrong checksum");
        }
        return inflate(packed, rawLength);
    }

    private static int tag(String type) {
        byte[] ascii = type.getBytes(StandardCharsets.US_ASCII);
        return ascii[0] << 24 | ascii[1] << 16 | ascii[2] << 8 | ascii[3];
    }

    private static int crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    /** The fastest level: recordings are written while a simulation runs, and it already saves most of the bytes. */
    private static byte[] deflate(byte[] raw) {
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED, true)) {
            deflater.setInput(raw);
            deflater.finish();
            ByteWriter out = new ByteWriter();
            byte[] part = new byte[1 << 16];
            while (!deflater.finished()) {
                out.bytes(part, deflater.deflate(part));
            }
            return out.toBytes();
        }
    }

    private static byte[] inflate(byte[] packed, int rawLength) throws IOException {
        byte[] raw = new byte[rawLength];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed);
            int done = 0;
            while (done < rawLength) {
                int more = inflater.inflate(raw, done, rawLength - done);
                if (more == 0) {
                    throw new StreamCorruptedException("a block that ends early");
                }
                done += more;
            }
            return raw;
        } catch (DataFormatException e) {
            throw new StreamCorruptedException(e.getMessage());
        }
    }

    synchronized void force() throws IOException {
        file.getFD().sync();
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
