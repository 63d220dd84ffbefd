package org.twinbench.view3d.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses which labels can be shown without covering each other: nearer ones first, and never too many. */
public final class LabelLayout {
    /** More cannot be read at once. */
    public static final int MOST = 100;

    /**
     * A label that wants a place.
     *
     * @param index what it belongs to, for the caller
     * @param x middle of the label, pixels
     * @param y bottom of the label, pixels
     * @param depth from the eye, metres
     */
    public record Wish(int index, double x, double y, double width, double height, double depth) {
        private boolean overlaps(Wish other) {
            return Math.abs(x - other.x) * 2 < width + other.width
                    && y - height < other.y
                    && other.y - other.height < y;
        }
    }

    private LabelLayout() {}

    /** Those that get a place in a picture of this size, nearest first. */
    public static List<Wish> choose(List<Wish> wishes, double width, double height) {
        List<Wish> placed = new ArrayList<>();
        wishes.stream()
                .filter(w -> w.depth() > 0 && w.x() > 0 && w.x() < width && w.y() > 0 && w.y() < height)
                .sorted(Comparator.comparingDouble(Wish::depth).thenComparingInt(Wish::index))
                .takeWhile(wish -> placed.size() < MOST)
                .filter(wish -> placed.stream().noneMatch(wish::overlaps))
                .forEach(placed::add);
        return placed;
    }
}
