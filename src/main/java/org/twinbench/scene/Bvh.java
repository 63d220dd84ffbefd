package org.twinbench.scene;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.twinbench.model.AssetId;
import org.twinbench.model.Bounds;
import org.twinbench.model.Ray;
import org.twinbench.model.Vec3;

/**
 * A bounding-volume hierarchy over all triangles of a scene, instances flattened, in scene coordinates: finds what a
 * ray meets, what is in a box, and which assets overlap. Immutable, safe for many threads; about 18 bytes a triangle,
 * for the corners stay in the scene and are placed when a leaf is entered.
 */
public final class Bvh {
    private static final double NOTHING = Double.POSITIVE_INFINITY;

    /** Boxes are entered a little earlier than triangles are hit, so that rounding never hides an equally near one. */
    private static final double SLACK = 1 + 1e-9;

    private final Scene scene;
    private final List<AssetId> assets;
    private final PlacedTriangles triangles;
    private final int[] number;
    private final BvhNodes nodes;

    private Bvh(Scene scene, BvhBuilder builder) {
        this.scene = scene;
        this.triangles = new PlacedTriangles(scene);
        this.assets = triangles.assets();
        this.nodes = builder.build();
        this.number = builder.order();
    }

    /** Builds the hierarchy: about a second for a million triangles. */
    public static Bvh of(Scene scene) {
        return new Bvh(scene, new BvhBuilder(TriangleSoup.of(scene)));
    }

    public int triangleCount() {
        return number.length;
    }

    /** The nearest triangle in front of the ray's origin. */
    public Optional<Hit> nearest(Ray ray) {
        return nearest(ray, asset -> true);
    }

    /** The nearest triangle of an asset that {@code visible} accepts; others let the ray through. */
    public Optional<Hit> nearest(Ray ray, Predicate<AssetId> visible) {
        RayProbe probe = new RayProbe(ray);
        RayWalk walk = new RayWalk(nodes.stackSize());
        walk.start(probe, NOTHING);
        while (walk.next(probe)) {
            int first = nodes.first(walk.leaf);
            for (int t = first; t < first + nodes.count(walk.leaf); t++) {
                double distance = walk.distance(probe, t);
                if (walk.improves(distance, t) && visible.test(assets.get(owner(t)))) {
                    walk.take(distance, t);
                }
            }
        }
        return walk.triangle < 0 ? Optional.empty() : Optional.of(hit(ray, walk.triangle, walk.limit));
    }

    private Hit hit(Ray ray, int t, double distance) {
        float[] c = new float[9];
        triangles.corners(number[t], c, 0);
        Vec3 a = new Vec3(c[0], c[1], c[2]);
        Vec3 ab = new Vec3(c[3], c[4], c[5]).minus(a);
        Vec3 normal = ab.cross(new Vec3(c[6], c[7], c[8]).minus(a)).normalized();
        Vec3 facing = normal.dot(ray.direction()) > 0 ? normal.times(-1) : normal;
        return new Hit(assets.get(owner(t)), distance, ray.at(distance), facing, number[t]);
    }

    private int owner(int t) {
        return triangles.owner(number[t]);
    }

    /** Whether anything visible is met before {@code distance} (in lengths of the ray's direction). */
    public boolean blocked(Ray ray, double distance, Predicate<AssetId> visible) {
        RayProbe probe = new RayProbe(ray);
        RayWalk walk = new RayWalk(nodes.stackSize());
        walk.start(probe, distance);
        while (walk.next(probe)) {
            int first = nodes.first(walk.leaf);
            for (int t = first; t < first + nodes.count(walk.leaf); t++) {
                if (walk.distance(probe, t) < distance && visible.test(assets.get(owner(t)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The assets with a triangle whose own box touches the box, in the order of the scene. */
    public Set<AssetId> assetsIn(Bounds box) {
        BitSet found = new BitSet(assets.size());
        visit(query(box), t -> {
            found.set(owner(t));
            return false;
        });
        return found.stream().mapToObj(assets::get).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The numbers of the triangles whose own box touches the box, ascending. */
    public int[] trianglesIn(Bounds box) {
        IntStream.Builder found = IntStream.builder();
        visit(query(box), t -> {
            found.add(number[t]);
            return false;
        });
        return found.build().sorted().toArray();
    }

    /** Whether a triangle of the one asset or below it touches or crosses a triangle of the other or below it. */
    public boolean overlap(AssetId one, AssetId other) {
        BitSet ours = numbers(one);
        BitSet theirs = numbers(other);
        if (!scene.bounds(one).overlaps(scene.bounds(other))) {
            return false;
        }
        float[] shared = query(scene.bounds(other));
        return visit(shared, t -> ours.get(owner(t)) && meets(t, theirs));
    }

    private boolean meets(int triangle, BitSet others) {
        float[] box = new float[6];
        float[] pair = new float[18];
        triangles.corners(number[triangle], pair, 0);
        BvhBuilder.triangleBox(pair, 0, box, 0);
        return visit(box, t -> {
            triangles.corners(number[t], pair, 9);
            return t != triangle && others.get(owner(t)) && TriangleOverlap.test(pair, 0, 1);
        });
    }

    private BitSet numbers(AssetId asset) {
        Set<AssetId> below = scene.subtree(asset).stream()
                .map(placed -> placed.node().id())
                .collect(Collectors.toCollection(TreeSet::new));
        BitSet set = new BitSet(assets.size());
        for (int i = 0; i < assets.size(); i++) {
            set.set(i, below.contains(assets.get(i)));
        }
        return set;
    }

    /** Shows every triangle whose box touches the query to {@code stop} until that says true. @return whether it did */
    private boolean visit(float[] query, IntPredicate stop) {
        int[] stack = new int[nodes.stackSize()];
        int top = nodes.isEmpty() ? 0 : 1;
        float[] box = new float[6];
        float[] corners = new float[9];
        while (top > 0) {
            int node = stack[--top];
            if (!nodes.touches(node, query)) {
                continue;
            }
            if (nodes.count(node) == 0) {
                stack[top++] = nodes.first(node) + 1;
                stack[top++] = nodes.first(node);
            }
            for (int t = nodes.first(node), end = t + nodes.count(node); t < end; t++) {
                triangles.corners(number[t], corners, 0);
                BvhBuilder.triangleBox(corners, 0, box, 0);
                if (BvhNodes.touch(box, 0, query) && stop.test(t)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The box in floats, rounded outwards so that nothing is lost. */
    private static float[] query(Bounds box) {
        return new float[] {
            Math.nextDown((float) box.minX()), Math.nextDown((float) box.minY()), Math.nextDown((float) box.minZ()),
            Math.nextUp((float) box.maxX()), Math.nextUp((float) box.maxY()), Math.nextUp((float) box.maxZ())
        };
    }

    /** A depth-first walk of one ray, the nearer child first. Leaves come out in {@link #leaf}. */
    private final class RayWalk {
        private final int[] stack;
        private final double[] entry;
        private final float[] corners = new float[9];
        private int top;
        private int leaf;
        private int triangle = -1;
        private double limit;

        RayWalk(int size) {
            stack = new int[size];
            entry = new double[size];
        }

        void start(RayProbe probe, double reach) {
            limit = reach;
            if (!nodes.isEmpty()) {
                push(0, probe.enters(nodes.box(), 0, reach));
            }
        }

        double distance(RayProbe probe, int t) {
            triangles.corners(number[t], corners, 0);
            return probe.hits(corners, 0);
        }

        private void push(int node, double at) {
            if (at < NOTHING) {
                stack[top] = node;
                entry[top++] = at;
            }
        }

        boolean next(RayProbe probe) {
            while (top > 0) {
                int node = stack[--top];
                if (entry[top] > limit * SLACK) {
                    continue;
                }
                if (nodes.count(node) > 0) {
                    leaf = node;
                    return true;
                }
                int child = nodes.first(node);
                double left = probe.enters(nodes.box(), 6 * child, limit * SLACK);
                double right = probe.enters(nodes.box(), 6 * child + 6, limit * SLACK);
                boolean leftFirst = left <= right;
                push(leftFirst ? child + 1 : child, leftFirst ? right : left);
                push(leftFirst ? child : child + 1, leftFirst ? left : right);
            }
            return false;
        }

        /** Nearer than the best so far; of two at the same distance the first of the scene counts. */
        boolean improves(double distance, int t) {
            return distance < limit || (distance == limit && triangle >= 0 && number[t] < number[triangle]);
        }

        void take(double distance, int t) {
            limit = distance;
            triangle = t;
        }
    }
}
