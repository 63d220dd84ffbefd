package org.twinbench.scene.picture;

import java.util.Set;
import org.twinbench.model.AssetId;

/**
 * What to draw and how large. The bytes of the picture do not depend on the number of threads.
 *
 * @param width in pixels, 1…{@value #LARGEST}
 * @param height in pixels, 1…{@value #LARGEST}
 * @param threads that share the work, at least 1
 * @param ground whether a soft ground lies under the model
 * @param hidden assets not drawn, with all below them
 * @param highlighted assets drawn in the accent colour, with all below them
 */
public record PictureOptions(
        int width,
        int height,
        int threads,
        boolean ground,
        Set<AssetId> hidden,
        Set<AssetId> highlighted,
        Movers movers) {
    /** The longest side of a picture in pixels. */
    public static final int LARGEST = 8192;

    public PictureOptions {
        check(width >= 1 && width <= LARGEST, "width " + width);
        check(height >= 1 && height <= LARGEST, "height " + height);
        check(threads >= 1, "threads " + threads);
        hidden = Set.copyOf(hidden);
        highlighted = Set.copyOf(highlighted);
    }

    private static void check(boolean fits, String what) {
        if (!fits) {
            throw new IllegalArgumentException("out of range: " + what);
        }
    }

    /** Everything, on a ground, with as many threads as there are processors. */
    public static PictureOptions of(int width, int height) {
        int threads = Runtime.getRuntime().availableProcessors();
        return new PictureOptions(width, height, threads, true, Set.of(), Set.of(), Movers.NONE);
    }

    public PictureOptions withThreads(int count) {
        return new PictureOptions(width, height, count, ground, hidden, highlighted, movers);
    }

    public PictureOptions withGround(boolean wanted) {
        return new PictureOptions(width, height, threads, wanted, hidden, highlighted, movers);
    }

    public PictureOptions withHidden(Set<AssetId> assets) {
        return new PictureOptions(width, height, threads, ground, assets, highlighted, movers);
    }

    public PictureOptions withHighlighted(Set<AssetId> assets) {
        return new PictureOptions(width, height, threads, ground, hidden, assets, movers);
    }

    public PictureOptions withMovers(Movers shown) {
        return new PictureOptions(width, height, threads, ground, hidden, highlighted, shown);
    }
}
