package org.twinbench.workbench.viewport;

import java.util.HashMap;
import java.util.Map;
import org.twinbench.model.AssetId;
import org.twinbench.scene.Scene;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.Shades;

/** The colours that shades give to what stands in the scene, everything below a shaded asset included. */
final class ShadeColors {
    private ShadeColors() {}

    static Map<AssetId, Integer> of(Session session) {
        Map<AssetId, Integer> colors = new HashMap<>();
        Shades shades = session.shades();
        if (shades != null && session.scene() != null) {
            shades.values().keySet().forEach(asset -> add(colors, session.scene(), asset, shades));
        }
        return colors;
    }

    private static void add(Map<AssetId, Integer> colors, Scene scene, AssetId asset, Shades shades) {
        int color = shades.color(asset).orElseThrow();
        colors.put(asset, color);
        scene.subtree(asset).forEach(placed -> colors.putIfAbsent(placed.node().id(), color));
    }
}
