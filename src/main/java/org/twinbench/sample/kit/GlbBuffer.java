package org.twinbench.sample.kit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** The binary part of a GLB file and the accessors and views that describe it (glTF 2.0 §5.1, §5.11). */
final class GlbBuffer {
    private static final int FLOAT = 5126;
    private static final int UNSIGNED_SHORT = 5123;
    private static final int UNSIGNED_INT = 5125;
    private static final int ARRAY_BUFFER = 34_962;
    private static final int ELEMENT_ARRAY_BUFFER = 34_963;

    private final ArrayNode views;
    private final ArrayNode accessors;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    GlbBuffer(ObjectNode document) {
        views = document.putArray("bufferViews");
        accessors = document.putArray("accessors");
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** A view of raw bytes, such as a picture; returns its number. */
    int view(byte[] data) {
        ObjectNode view = views.addObject().put("buffer", 0);
        view.put("byteOffset", bytes.size()).put("byteLength", data.length);
        bytes.writeBytes(data);
        bytes.writeBytes(new byte[(4 - data.length % 4) % 4]);
        return views.size() - 1;
    }

    /** An accessor of float vectors with as many components as its type's name says; returns its number. */
    ObjectNode floats(List<float[]> vectors, String type) {
        int width = vectors.getFirst().length;
        ByteBuffer data = ByteBuffer.allocate(4 * width * vectors.size()).order(ByteOrder.LITTLE_ENDIAN);
        for (float[] vector : vectors) {
            for (float component : vector) {
                data.putFloat(component);
            }
        }
        return accessor(data.array(), ARRAY_BUFFER, FLOAT, vectors.size(), type);
    }

    /** An accessor of triangle corners, two bytes each where that is enough. */
    ObjectNode indices(List<int[]> triangles, int vertices) {
        boolean small = vertices < 65_536;
        int count = 3 * triangles.size();
        ByteBuffer data = ByteBuffer.allocate((small ? 2 : 4) * count).order(ByteOrder.LITTLE_ENDIAN);
        for (int[] triangle : triangles) {
            for (int corner : triangle) {
                if (small) {
                    data.putShort((short) corner);
                } else {
                    data.putInt(corner);
                }
            }
        }
        return accessor(data.array(), ELEMENT_ARRAY_BUFFER, small ? UNSIGNED_SHORT : UNSIGNED_INT, count, "SCALAR");
    }

    /** The number of the accessor that was added last. */
    int last() {
        return accessors.size() - 1;
    }

    private ObjectNode accessor(byte[] data, int target, int component, int count, String type) {
        int view = view(data);
        ((ObjectNode) views.get(view)).put("target", target);
        return accessors
                .addObject()
                .put("bufferView", view)
                .put("componentType", component)
                .put("count", count)
                .put("type", type);
    }
}
