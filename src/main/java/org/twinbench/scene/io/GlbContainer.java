package org.twinbench.scene.io;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.twinbench.model.BadInputException;

/**
 * Where the JSON and the first buffer lie in a file (glTF 2.0 §4, binary glTF).
 *
 * @param binary the binary chunk, little-endian; empty if there is none
 */
record GlbContainer(int jsonStart, int jsonLength, ByteBuffer binary) {
    static final String MAGIC = "glTF";
    private static final int HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int JSON = 0x4E4F534A;
    private static final int BIN = 0x004E4942;

    /** A file that is all JSON. */
    static GlbContainer ofJson(byte[] content) {
        return new GlbContainer(0, content.length, ByteBuffer.allocate(0));
    }

    static GlbContainer of(ModelFile file, byte[] content) throws BadInputException {
        ByteBuffer glb = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        if (content.length < HEADER + CHUNK_HEADER) {
            throw file.bad("byte 0", "scene.glb.short", content.length, HEADER + CHUNK_HEADER);
        }
        if (glb.getInt(4) != 2) {
            throw file.bad("byte 4", "scene.glb.version", Integer.toUnsignedString(glb.getInt(4)));
        }
        long claimed = Integer.toUnsignedLong(glb.getInt(8));
        if (claimed > content.length) {
            throw file.bad("byte 8", "scene.glb.truncated", claimed, content.length);
        }
        int jsonLength = chunk(file, glb, HEADER);
        if (glb.getInt(HEADER + 4) != JSON) {
            throw file.bad("byte " + (HEADER + 4), "scene.glb.noJson");
        }
        int jsonStart = HEADER + CHUNK_HEADER;
        return new GlbContainer(jsonStart, jsonLength, binary(file, glb, jsonStart + jsonLength));
    }

    /** The length of the chunk that begins there. */
    private static int chunk(ModelFile file, ByteBuffer glb, int at) throws BadInputException {
        long length = Integer.toUnsignedLong(glb.getInt(at));
        long left = glb.capacity() - (long) at - CHUNK_HEADER;
        if (length > left) {
            throw file.bad("byte " + at, "scene.glb.chunk", length, left);
        }
        return (int) length;
    }

    private static ByteBuffer binary(ModelFile file, ByteBuffer glb, int at) throws BadInputException {
        if (glb.capacity() - at < CHUNK_HEADER || glb.getInt(at + 4) != BIN) {
            return ByteBuffer.allocate(0);
        }
        int length = chunk(file, glb, at);
        return glb.slice(at + CHUNK_HEADER, length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
