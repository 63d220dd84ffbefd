package org.twinbench.view3d;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import org.twinbench.model.AssetId;
import org.twinbench.model.Bounds;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Scene;
import org.twinbench.view3d.bake.Hull;
import org.twinbench.view3d.camera.CameraPose;

/** A coloured line around assets, equally thick at any distance: their skin, drawn inside out. */
final class Outline {
    /** Larger selections are shown by their tint alone. */
    private static final long MOST_TRIANGLES = 40_000;

    private static final double REDRAW = 1.2;

    private final MeshView view = new MeshView();
    private final double pixels;
    private Optional<Hull> hull = Optional.empty();
    private Bounds box = Bounds.EMPTY;
    private double thickness;

    /** @param pixels thickness of the line */
    Outline(int argb, double pixels) {
        this.pixels = pixels;
        view.setMaterial(Materials.glowing(argb));
        view.setCullFace(CullFace.FRONT);
    }

    MeshView node() {
        return view;
    }

    void clear() {
        hull = Optional.empty();
        view.setMesh(null);
    }

    void show(Scene scene, Set<AssetId> assets, Vec3 origin) {
        clear();
        thickness = 0;
        Map<AssetId, Scene.Placed> nodes = new LinkedHashMap<>();
        assets.forEach(asset -> scene.find(asset).ifPresent(placed -> nodes.put(asset, placed)));
        long triangles = nodes.values().stream()
                .flatMap(placed -> placed.node().mesh().stream())
                .mapToLong(mesh -> mesh.triangleCount())
                .sum();
        if (triangles > 0 && triangles <= MOST_TRIANGLES) {
            hull = Optional.of(Hull.of(nodes.values(), origin));
            box = nodes.keySet().stream().map(scene::bounds).reduce(Bounds.EMPTY, Bounds::with);
        }
    }

    /** Keeps the line as thick as it shall be for a picture of this height in pixels. */
    void follow(CameraPose pose, double height) {
        hull.ifPresent(skin -> {
            double depth = Math.max(pose.toCamera(box.center()).z(), pose.distance() * 0.05);
            double wanted = pixels * pose.metresPerPixel(height) * depth / pose.distance();
            if (wanted > thickness * REDRAW || wanted < thickness / REDRAW) {
                thickness = wanted;
                view.setMesh(mesh(skin));
            }
        });
    }

    private TriangleMesh mesh(Hull skin) {
        TriangleMesh mesh = new TriangleMesh();
        mesh.getPoints().setAll(skin.grown(thickness));
        mesh.getTexCoords().setAll(0.5f, 0.5f);
        mesh.getFaces().setAll(skin.faces());
        return mesh;
    }
}
