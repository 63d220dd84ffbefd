package org.twinbench.view3d;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.twinbench.model.AssetId;
import org.twinbench.view3d.bake.Palette;

/**
 * The palette as a picture. An asset's colour comes from the model, or from a channel while one is shown (then assets
 * without a value turn pale grey), and is tinted while it is selected or under the pointer.
 */
final class AssetColors {
    private static final int ACCENT = 0xFFFF8A1F;
    private static final int WHITE = 0xFFFFFFFF;
    private static final int PALE = 0xFFC4C8CC;

    private final Palette palette;
    private final WritableImage image;
    private final int side;
    private Map<AssetId, Integer> shown = Map.of();
    private Set<AssetId> selected = Set.of();
    private AssetId hovered;

    AssetColors(Palette palette) {
        this.palette = palette;
        side = palette.side();
        image = new WritableImage(side, side);
        int[] all = new int[side * side];
        for (int cell = 0; cell < palette.size(); cell++) {
            all[cell] = palette.color(cell);
        }
        image.getPixelWriter().setPixels(0, 0, side, side, PixelFormat.getIntArgbInstance(), all, 0, side);
    }

    WritableImage image() {
        return image;
    }

    /** Colours by asset ({@code 0xAARRGGBB}); an empty map brings the model's own colours back. */
    void show(Map<AssetId, Integer> colors, Iterable<AssetId> all) {
        boolean switched = colors.isEmpty() != shown.isEmpty();
        Map<AssetId, Integer> before = shown;
        shown = colors;
        if (switched) {
            all.forEach(this::refresh);
            return;
        }
        colors.forEach((asset, color) -> {
            if (!color.equals(before.get(asset))) {
                refresh(asset);
            }
        });
        before.keySet().stream().filter(asset -> !colors.containsKey(asset)).forEach(this::refresh);
    }

    void select(Set<AssetId> now) {
        Set<AssetId> changed = new HashSet<>(selected);
        changed.addAll(now);
        changed.removeIf(asset -> selected.contains(asset) && now.contains(asset));
        selected = now;
        changed.forEach(this::refresh);
    }

    void hover(AssetId now) {
        AssetId before = hovered;
        hovered = now;
        if (before != null) {
            refresh(before);
        }
        if (now != null) {
            refresh(now);
        }
    }

    private void refresh(AssetId asset) {
        for (int cell : palette.cells(asset)) {
            image.getPixelWriter().setArgb(cell % side, cell / side, color(asset, palette.color(cell)));
        }
    }

    private int color(AssetId asset, int own) {
        int color = own;
        if (!shown.isEmpty()) {
            Integer value = shown.get(asset);
            color = value == null ? mix(own, PALE, 0.75) : value;
        }
        if (selected.contains(asset)) {
            color = mix(color, ACCENT, 0.45);
        }
        return asset.equals(hovered) ? mix(color, WHITE, 0.3) : color;
    }

    /** A share of another colour's red, green and blue; the alpha stays. */
    static int mix(int color, int with, double share) {
        int mixed = color & 0xFF000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = color >> shift & 255;
            int b = with >> shift & 255;
            mixed |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return mixed;
    }
}
