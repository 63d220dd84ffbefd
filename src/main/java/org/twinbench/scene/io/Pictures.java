package org.twinbench.scene.io;

import java.util.Optional;
import org.twinbench.scene.Texture;

/** Tells pictures that can be shown (PNG, JPEG) from others. */
final class Pictures {
    private Pictures() {}

    /** A texture of the encoded picture; empty, and a warning, if it is neither PNG nor JPEG. */
    static Optional<Texture> texture(ModelFile file, String name, byte[] encoded) {
        if (begins(encoded, 0x89, 'P', 'N', 'G') || begins(encoded, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(new Texture(name, encoded));
        }
        file.warn(file.at(name), "scene.pictureFormat", name);
        return Optional.empty();
    }

    private static boolean begins(byte[] content, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= content.length || (content[i] & 255) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
