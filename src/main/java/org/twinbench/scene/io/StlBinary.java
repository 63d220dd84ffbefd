package org.twinbench.scene.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.twinbench.model.BadInputException;
import org.twinbench.scene.io.StlReader.Solid;

/** Binary STL: 80 bytes of anything, the number of triangles, then 50 bytes per triangle; little-endian. */
final class StlBinary {
    private static final int HEADER = 84;
    private static final int TRIANGLE = 50;
    private static final int REPORT = 1 << 16;

    private StlBinary() {}

    /** Whether the file has exactly the length that its number of triangles asks for. */
    static boolean fits(byte[] head, long size) {
        return head.length >= HEADER && size == HEADER + TRIANGLE * triangles(head) && size > HEADER;
    }

    private static long triangles(byte[] content) {
        return Integer.toUnsignedLong(
                ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(80));
    }

    static Solid read(ModelFile file) throws IOException {
        byte[] content = file.bytes();
        if (content.length < HEADER) {
            throw file.bad("", "scene.stl.short", content.length, HEADER);
        }
        long claimed = triangles(content);
        long needed = HEADER + TRIANGLE * claimed;
        if (needed > content.length) {
            throw file.bad("byte 80", "scene.stl.truncated", claimed, needed, content.length);
        }
        if (needed < content.length) {
            file.warn(file.at("byte " + needed), "scene.stl.trailing", content.length - needed);
        }
        file.claim(claimed * 100, "byte 80");
        return triangles(file, ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN), (int) claimed);
    }

    private static Solid triangles(ModelFile file, ByteBuffer content, int count) throws BadInputException {
        TripleIndex vertices = new TripleIndex();
        IntList indices = new IntList(3 * count);
        for (int triangle = 0; triangle < count; triangle++) {
            if (triangle % REPORT == 0) {
                file.progress((double) triangle / count);
            }
            int at = HEADER + TRIANGLE * triangle + 12; // the normal before is recomputed from the corners
            for (int corner = 0; corner < 3; corner++, at += 12) {
                int x = coordinate(file, content, at);
                int y = coordinate(file, content, at + 4);
                int z = coordinate(file, content, at + 8);
                indices.add(vertices.number(x, y, z));
            }
        }
        return new Solid("", StlReader.primitive(vertices, indices));
    }

    /** The bits of a finite float, with only one zero. */
    private static int coordinate(ModelFile file, ByteBuffer content, int at) throws BadInputException {
        float value = content.getFloat(at);
        if (!Float.isFinite(value)) {
            throw file.bad("byte " + at, "scene.notFinite", Float.toString(value));
        }
        return Float.floatToIntBits(value + 0f);
    }
}
