package org.twinbench.scene.io;

import java.nio.ByteBuffer;
import org.twinbench.model.BadInputException;

/** How one number of an accessor is stored (glTF 2.0 §3.6.2.2), and what it means as a fraction (§3.6.2.1). */
enum GltfComponent {
    BYTE(5120, 1, 127),
    UNSIGNED_BYTE(5121, 1, 255),
    SHORT(5122, 2, 32767),
    UNSIGNED_SHORT(5123, 2, 65535),
    UNSIGNED_INT(5125, 4, 4294967295f),
    FLOAT(5126, 4, 1);

    private final int code;
    private final int size;
    private final float one;

    GltfComponent(int code, int size, float one) {
        this.code = code;
        this.size = size;
        this.one = one;
    }

    static GltfComponent of(JsonPlace componentType) throws BadInputException {
        int code = componentType.count();
        for (GltfComponent component : values()) {
            if (component.code == code) {
                return component;
            }
        }
        throw componentType.bad("scene.gltf.componentType", code);
    }

    /** Bytes per number. */
    int size() {
        return size;
    }

    /** Whether the numbers need not be whole. */
    boolean fraction() {
        return this == FLOAT;
    }

    long integer(ByteBuffer bytes, int at) {
        return switch (this) {
            case BYTE -> bytes.get(at);
            case UNSIGNED_BYTE -> bytes.get(at) & 0xFF;
            case SHORT -> bytes.getShort(at);
            case UNSIGNED_SHORT -> bytes.getShort(at) & 0xFFFF;
            case UNSIGNED_INT -> bytes.getInt(at) & 0xFFFFFFFFL;
            case FLOAT -> (long) bytes.getFloat(at);
        };
    }

    float decode(ByteBuffer bytes, int at, boolean normalized) {
        if (this == FLOAT) {
            return bytes.getFloat(at);
        }
        float value = integer(bytes, at);
        return normalized ? Math.max(value / one, -1) : value;
    }
}
