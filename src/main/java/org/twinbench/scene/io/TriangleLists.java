package org.twinbench.scene.io;

import org.twinbench.model.BadInputException;

/** Triangle strips and fans (glTF 2.0 §3.7.2.1) as lists of triangles. */
final class TriangleLists {
    private static final int LIST = 4;
    private static final int STRIP = 5;
    private static final int FAN = 6;

    private TriangleLists() {}

    /** Three vertex numbers per triangle, all turning the same way. */
    static int[] of(JsonPlace primitive, int mode, int[] indices) throws BadInputException {
        return switch (mode) {
            case LIST -> list(primitive, indices);
            case STRIP -> join(indices, false);
            case FAN -> join(indices, true);
            default -> throw primitive.get("mode").bad("scene.gltf.mode", mode);
        };
    }

    private static int[] list(JsonPlace primitive, int[] indices) throws BadInputException {
        if (indices.length % 3 != 0) {
            throw primitive.bad("scene.gltf.notThirds", indices.length);
        }
        return indices;
    }

    private static int[] join(int[] indices, boolean fan) {
        int triangles = Math.max(0, indices.length - 2);
        int[] list = new int[3 * triangles];
        for (int i = 0; i < triangles; i++) {
            boolean turned = !fan && i % 2 == 1;
            list[3 * i] = indices[fan ? 0 : i];
            list[3 * i + 1] = indices[i + (turned ? 2 : 1)];
            list[3 * i + 2] = indices[i + (turned ? 1 : 2)];
        }
        return list;
    }
}
