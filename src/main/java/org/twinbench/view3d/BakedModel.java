package org.twinbench.view3d;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Group;
import javafx.scene.Node;
import org.twinbench.model.AssetId;
import org.twinbench.view3d.bake.BakePlan;
import org.twinbench.view3d.bake.Chunk;
import org.twinbench.view3d.bake.ChunkBuilder;
import org.twinbench.view3d.bake.ChunkMesh;
import org.twinbench.view3d.bake.MeshCutter;
import org.twinbench.view3d.camera.CameraPose;
import org.twinbench.view3d.camera.Frustum;

/**
 * A scene on the screen as a few large meshes. Meshes are built on another thread and handed to the graphics card a
 * few at a time, so that the window never stands still; whatever changes, only the chunks concerned are rebuilt.
 */
final class BakedModel {
    /** Triangles given to the graphics card in one pulse: about 10 ms of its thread. */
    private static final int UPLOAD_PER_PULSE = 40_000;

    private record Built(ChunkNode node, BuildState state, ChunkMesh mesh) {}

    private final BakePlan plan;
    private final Executor baker;
    private final List<ChunkNode> nodes = new ArrayList<>();
    private final Group opaque = new Group();
    private final Group blended = new Group();
    private final AssetColors colors;
    private final Materials materials;
    private final Queue<Built> done = new ConcurrentLinkedQueue<>();
    private final AtomicInteger pending = new AtomicInteger();
    private ChunkBuilder builder;
    private ViewFilter filter = ViewFilter.ALL;
    private boolean textured = true;

    /** @param baker runs one task after the other on one thread */
    BakedModel(BakePlan plan, Executor baker) {
        this.plan = plan;
        this.baker = baker;
        colors = new AssetColors(plan.palette());
        materials = new Materials(colors.image());
        for (Chunk chunk : plan.chunks()) {
            ChunkNode node = new ChunkNode(chunk);
            nodes.add(node);
            (chunk.look().blended() ? blended : opaque).getChildren().add(node.view());
        }
        rebuild();
    }

    Group opaque() {
        return opaque;
    }

    /** What lets things behind shine through: to be drawn after everything else. */
    Group blended() {
        return blended;
    }

    BakePlan plan() {
        return plan;
    }

    /** Meshes still to be built or shown. */
    int pending() {
        return pending.get();
    }

    void filter(ViewFilter now) {
        filter = now;
        rebuild();
    }

    /** Colours by asset; an empty map brings the model's own look back. */
    void recolor(Map<AssetId, Integer> byAsset) {
        colors.show(
                byAsset,
                () -> plan.chunks().stream()
                        .flatMap(chunk -> chunk.assets().stream())
                        .distinct()
                        .iterator());
        if (textured != byAsset.isEmpty()) {
            textured = byAsset.isEmpty();
            rebuild();
        }
    }

    void select(Set<AssetId> assets) {
        colors.select(assets);
    }

    void hover(Optional<AssetId> asset) {
        colors.hover(asset.orElse(null));
    }

    private void rebuild() {
        for (ChunkNode node : nodes) {
            if (node.want(filter.hidden(), filter.cut(), textured)) {
                pending.incrementAndGet();
                BuildState state = node.wanted();
                baker.execute(() -> build(node, state));
            }
        }
    }

    private void build(ChunkNode node, BuildState state) {
        if (!state.equals(node.wanted())) {
            finished();
            return;
        }
        builder = builder == null ? new ChunkBuilder(plan) : builder;
        ChunkMesh whole = builder.build(node.chunk(), id -> !state.hidden().contains(id), state.textured());
        ChunkMesh mesh = state.cut()
                .map(plane -> MeshCutter.cut(whole, plane.from(plan.origin())))
                .orElse(whole);
        done.add(new Built(node, state, mesh));
    }

    private void finished() {
        if (pending.decrementAndGet() == 0) {
            baker.execute(() -> builder = null); // what it knows of the primitives is as large as they are
        }
    }

    /** Shows meshes that are ready, within the budget of one pulse. @return whether there were any */
    boolean upload() {
        int budget = UPLOAD_PER_PULSE;
        boolean any = false;
        while (budget > 0 && !done.isEmpty()) {
            Built built = done.remove();
            finished();
            if (built.state().equals(built.node().wanted())) {
                built.node().upload(built.mesh(), built.state(), materials);
                budget -= built.mesh().triangleCount() + 1;
                any = true;
            }
        }
        return any;
    }

    /** Leaves out what cannot be seen; size of the picture in pixels. */
    void cull(CameraPose pose, double width, double height) {
        Frustum frustum = new Frustum(pose, width, height);
        nodes.forEach(node -> node.cull(frustum));
    }

    /** Puts the transparent chunks in order, far ones first. */
    void sortBlended(CameraPose pose) {
        List<Node> order = nodes.stream()
                .filter(node -> node.chunk().look().blended())
                .sorted(Comparator.comparingDouble((ChunkNode node) ->
                                pose.toCamera(node.chunk().bounds().center()).z())
                        .reversed())
                .<Node>map(ChunkNode::view)
                .toList();
        if (!order.equals(blended.getChildren())) {
            blended.getChildren().setAll(order);
        }
    }

    /** How many chunks are drawn now. */
    long visibleChunks() {
        return nodes.stream().filter(node -> node.view().isVisible()).count();
    }
}
