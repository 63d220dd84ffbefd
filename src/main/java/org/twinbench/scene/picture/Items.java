package org.twinbench.scene.picture;

import java.util.ArrayList;
import java.util.List;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Color;
import org.twinbench.scene.Material;
import org.twinbench.scene.Mesh;
import org.twinbench.scene.Primitive;
import org.twinbench.scene.Scene;
import org.twinbench.scene.SceneNode;

/** Collects what a picture shows: the visible nodes of the scene and a box for every mover. */
final class Items {
    /** Length, width and height of a mover's box in metres. */
    private static final Vec3 BOX = new Vec3(0.5, 0.36, 0.3);
    /** Colours that stay apart for readers with colour vision deficiency (Okabe and Ito, 2008). */
    private static final int[] PALETTE = {0xE69F00, 0x0072B2, 0x009E73, 0xCC79A7, 0xD55E00, 0x56B4E9, 0xF0E442};

    private static final int[] BOX_INDICES = {
        0, 2, 1, 1, 2, 3, 4, 5, 6, 5, 7, 6, 0, 1, 4, 1, 5, 4, 2, 6, 3, 3, 6, 7, 0, 4, 2, 2, 4, 6, 1, 3, 5, 3, 7, 5
    };

    private final PictureOptions options;
    private final List<Item> items = new ArrayList<>();

    private Items(PictureOptions options) {
        this.options = options;
    }

    static List<Item> of(Scene scene, PictureOptions options) {
        Items collected = new Items(options);
        collected.visit(scene.root(), Transform.IDENTITY, false);
        collected.addMovers(options.movers());
        return collected.items;
    }

    private void visit(SceneNode node, Transform parent, boolean highlightedAbove) {
        if (options.hidden().contains(node.id())) {
            return;
        }
        Transform world = parent.after(node.frame());
        boolean highlighted = highlightedAbove || options.highlighted().contains(node.id());
        for (Primitive primitive : node.mesh().map(Mesh::primitives).orElse(List.of())) {
            items.add(new Item(primitive, world, highlighted));
        }
        node.children().forEach(child -> visit(child, world, highlighted));
    }

    private void addMovers(Movers movers) {
        List<Primitive> boxes = new ArrayList<>();
        for (int kind = 0; kind < movers.kinds().size(); kind++) {
            Color color = Color.rgb(PALETTE[kind % PALETTE.length]);
            boxes.add(box(Material.matt(movers.kinds().get(kind), color)));
        }
        for (int i = 0; i < movers.count(); i++) {
            float[] p = movers.position();
            Vec3 at = new Vec3(p[3 * i], p[3 * i + 1], p[3 * i + 2]);
            Transform turn = turn(movers.heading()[i]);
            items.add(new Item(
                    boxes.get(movers.kind()[i]), Transform.translation(at).after(turn), false));
        }
    }

    /** Like {@link Transform#turn}, with sines that are the same on every machine. */
    private static Transform turn(float heading) {
        double angle = Float.isNaN(heading) ? 0 : heading;
        double half = angle / 2;
        return Transform.rotation(0, 0, StrictMath.sin(half), StrictMath.cos(half));
    }

    private static Primitive box(Material material) {
        float[] corners = new float[24];
        for (int i = 0; i < 8; i++) {
            corners[3 * i] = (float) (((i & 1) - 0.5) * BOX.x());
            corners[3 * i + 1] = (float) (((i >> 1 & 1) - 0.5) * BOX.y());
            corners[3 * i + 2] = (float) ((i >> 2 & 1) * BOX.z());
        }
        return Primitive.of(corners, BOX_INDICES, material);
    }
}
