package org.twinbench.scene.picture;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.scene.CreaseNormals;
import org.twinbench.scene.Primitive;
import org.twinbench.scene.Texture;

/** What drawing needs of the model beyond its arrays, made once: decoded textures and derived normals. */
final class Looks {
    private static final float[] NONE = {};

    private final Map<Texture, Optional<Bitmap>> bitmaps = new IdentityHashMap<>();
    private final Map<Primitive, float[]> normals = new IdentityHashMap<>();

    /** Adds what is missing for these items. Not to be called while pictures are being drawn. */
    void prepare(Collection<Item> items, int threads) {
        List<Primitive> bare = items.stream()
                .map(Item::primitive)
                .filter(p -> p.normals().length == 0 && normals.putIfAbsent(p, NONE) == null)
                .toList();
        float[][] derived = new float[bare.size()][];
        Tasks.run(threads, bare.size(), () -> i -> derived[i] = CreaseNormals.of(bare.get(i)));
        for (int i = 0; i < derived.length; i++) {
            normals.put(bare.get(i), derived[i]);
        }
        for (Item item : items) {
            item.primitive().material().texture().ifPresent(t -> bitmaps.computeIfAbsent(t, Bitmap::decode));
        }
    }

    /** Derived normals by corner, for a primitive without its own. */
    float[] cornerNormals(Primitive primitive) {
        return normals.get(primitive);
    }

    Optional<Bitmap> bitmap(Primitive primitive) {
        boolean mapped = primitive.texCoords().length > 0;
        return mapped ? primitive.material().texture().flatMap(bitmaps::get) : Optional.empty();
    }
}
