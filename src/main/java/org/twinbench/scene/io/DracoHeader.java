package org.twinbench.scene.io;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.twinbench.model.BadInputException;

/**
 * The beginning of a Draco bit stream (Draco bitstream specification 2.2, §5), looked at before the decoder is let loose on
 * it: it allocates what the stream claims.
 */
final class DracoHeader {
    private static final int LENGTH = 11;
    private static final int MESH = 1;
    private static final int EDGEBREAKER = 1;
    private static final int METADATA = 0x8000;
    private static final int MAX_DEPTH = 32;

    private DracoHeader() {}

    /** @throws BadInputException if this is no mesh of glTF's version 2.2, or claims more triangles than the accessor */
    static void check(JsonPlace place, byte[] bytes, long triangles) throws BadInputException {
        boolean draco = bytes.length > LENGTH
                && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("DRACO")
                && bytes[5] == 2
                && bytes[6] == 2
                && bytes[7] == MESH;
        if (!draco) {
            throw place.bad("scene.gltf.draco");
        }
        ByteBuffer stream = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            stream.position(LENGTH);
            if ((stream.getShort(9) & METADATA) != 0) {
                skipMetadata(stream);
            }
            checkCounts(place, stream, triangles);
        } catch (BufferUnderflowException
                | IllegalArgumentException e) { // the stream ends, or claims to go on after its end
            throw place.bad("scene.gltf.draco");
        }
    }

    /** The metadata of the attributes, each with the attribute's number, then those of the mesh. */
    private static void skipMetadata(ByteBuffer stream) {
        long attributes = variable(stream);
        for (long i = 0; i < attributes; i++) {
            variable(stream);
            skipElement(stream, 0);
        }
        skipElement(stream, 0);
    }

    /** Entries of a name and a value, then elements within this one. */
    private static void skipElement(ByteBuffer stream, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("metadata nested too deep");
        }
        long entries = variable(stream);
        for (long i = 0; i < entries; i++) {
            skip(stream, stream.get() & 0xFF);
            skip(stream, variable(stream));
        }
        long inner = variable(stream);
        for (long i = 0; i < inner; i++) {
            skip(stream, stream.get() & 0xFF);
            skipElement(stream, depth + 1);
        }
    }

    private static void skip(ByteBuffer stream, long bytes) {
        stream.position((int) Math.min(Integer.MAX_VALUE, stream.position() + bytes));
    }

    private static void checkCounts(JsonPlace place, ByteBuffer stream, long triangles) throws BadInputException {
        boolean edgebreaker = stream.get(8) == EDGEBREAKER;
        skip(stream, edgebreaker ? 1 : 0);
        long first = variable(stream);
        long second = variable(stream);
        long faces = edgebreaker ? second : first;
        long points = edgebreaker ? first : second;
        if (faces != triangles || points > 3 * faces) {
            throw place.bad("scene.gltf.dracoCount", faces, points, triangles);
        }
    }

    /** An unsigned number, seven bits a byte, the lowest first. */
    private static long variable(ByteBuffer stream) {
        long value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            byte next = stream.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                break;
            }
        }
        return value;
    }
}
