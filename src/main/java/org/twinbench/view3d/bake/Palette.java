package org.twinbench.view3d.bake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinbench.model.AssetId;
import org.twinbench.scene.Color;
import org.twinbench.scene.Material;

/**
 * One colour cell for every asset and material, laid out as the pixels of a square picture: one material draws every
 * plain surface of a scene, and an asset changes its colour by changing its pixels.
 */
public final class Palette {
    private record Key(AssetId asset, Material material) {}

    private final Map<Key, Integer> cells = new HashMap<>();
    private final Map<AssetId, List<Integer>> byAsset = new LinkedHashMap<>();
    private final List<Integer> colors = new ArrayList<>();

    int cell(AssetId asset, Material material) {
        return cells.computeIfAbsent(new Key(asset, material), key -> {
            int cell = colors.size();
            colors.add(color(material));
            byAsset.computeIfAbsent(asset, id -> new ArrayList<>(1)).add(cell);
            return cell;
        });
    }

    private static int color(Material material) {
        Color base = material.base();
        Color glow = material.emissive();
        Color seen = new Color(
                Math.min(1, base.red() + glow.red()),
                Math.min(1, base.green() + glow.green()),
                Math.min(1, base.blue() + glow.blue()),
                material.blended() ? base.alpha() : 1);
        return seen.argb();
    }

    /** The side of the picture in pixels: a power of two with room for every cell. */
    public int side() {
        int side = 16;
        while (side * side < colors.size()) {
            side *= 2;
        }
        return side;
    }

    public int size() {
        return colors.size();
    }

    /** The colour that the model's author gave a cell, {@code 0xAARRGGBB}, straight alpha. */
    public int color(int cell) {
        return colors.get(cell);
    }

    /** The cells of an asset, one for each of its materials; empty for an asset without triangles. */
    public List<Integer> cells(AssetId asset) {
        return byAsset.getOrDefault(asset, List.of());
    }

    /** The middle of the cell's pixel, 0…1 from the left. */
    float u(int cell, int side) {
        return (cell % side + 0.5f) / side;
    }

    /** The middle of the cell's pixel, 0…1 from the top. */
    float v(int cell, int side) {
        return (cell / side + 0.5f) / side;
    }
}
