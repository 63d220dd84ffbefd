package org.twinbench.scene.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.twinbench.model.Bounds;
import org.twinbench.scene.Scene;

/**
 * Makes pictures of a scene without a display: z-buffer, smooth shading, textures, blended materials, four samples a
 * pixel. Arithmetic is IEEE and StrictMath only, so the same scene and viewpoint give the same bytes on every machine
 * and with any number of threads. One picture at a time; textures and normals are kept for the next.
 */
public final class PictureRenderer {
    private final Scene scene;
    private final Looks looks = new Looks();

    private record Piece(int item, int from, int to) {}

    public PictureRenderer(Scene scene) {
        this.scene = scene;
    }

    /** A standard view of the whole scene. */
    public Picture render(StandardView view, PictureOptions options) {
        double aspect = (double) options.width() / options.height();
        List<Bounds> shown = scene.nodes().stream()
                .filter(placed -> placed.node().mesh().isPresent())
                .map(placed -> scene.bounds(placed.node().id()))
                .toList();
        return render(Viewpoint.fitted(view, shown, aspect), options);
    }

    public Picture render(Viewpoint viewpoint, PictureOptions options) {
        int samplesX = options.width() * Painter.SUPER;
        int samplesY = options.height() * Painter.SUPER;
        int threads = options.threads();
        List<Item> items = Items.of(scene, options);
        looks.prepare(items, threads);
        Bounds bounds = scene.bounds();
        Camera camera = new Camera(viewpoint, samplesX, samplesY, Math.max(1e-6, bounds.diagonal() * 1e-4));
        Painter painter = new Painter(project(items, camera, samplesX, samplesY, threads), samplesX, samplesY);
        Tasks.run(threads, painter.bands(), painter::visibility);
        Backdrop backdrop = new Backdrop(camera, samplesY, bounds, options.ground());
        Openness openness = new Openness(camera, painter.depth(), samplesX, samplesY, bounds.diagonal() / 30);
        int[] pixels = new int[options.width() * options.height()];
        Tasks.run(
                threads,
                painter.bands(),
                () -> painter.colours(new Surface(items, looks, camera), backdrop, openness, pixels));
        return new Picture(options.width(), options.height(), pixels);
    }

    private static List<Block> project(List<Item> items, Camera camera, int samplesX, int samplesY, int threads) {
        List<Piece> pieces = new ArrayList<>();
        for (int item = 0; item < items.size(); item++) {
            int count = items.get(item).primitive().triangleCount();
            for (int from = 0; from < count; from += Block.SOURCE) {
                pieces.add(new Piece(item, from, Math.min(count, from + Block.SOURCE)));
            }
        }
        Block[] blocks = new Block[pieces.size()];
        Tasks.run(threads, blocks.length, () -> {
            Projector projector = new Projector(camera, samplesX, samplesY);
            return i -> {
                Piece piece = pieces.get(i);
                blocks[i] = projector.project(items.get(piece.item), piece.item, piece.from, piece.to);
            };
        });
        return Arrays.stream(blocks).filter(block -> block.count() > 0).toList();
    }
}
