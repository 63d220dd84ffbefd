package org.twinbench.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.twinbench.model.AssetId;
import org.twinbench.model.Bounds;
import org.twinbench.model.Ray;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;

class BvhTest {
    private static final Scene CLUTTER = TestScenes.clutter(7, 40, 150);
    private static final Bvh BVH = Bvh.of(CLUTTER);
    private static final TriangleSoup SOUP = TriangleSoup.of(CLUTTER);

    @Test
    void hitsWhatBruteForceHitsOnTenThousandRays() {
        SplittableRandom random = new SplittableRandom(3);
        int hits = 0;
        for (int i = 0; i < 10_000; i++) {
            Ray ray = aimed(random);
            Brute brute = bruteForce(ray);
            Optional<Hit> hit = BVH.nearest(ray);
            assertThat(hit.isPresent()).as("ray %d", i).isEqualTo(brute.triangle >= 0);
            if (hit.isPresent()) {
                hits++;
                assertThat(hit.get().triangle()).as("ray %d", i).isEqualTo(brute.triangle);
                assertThat(hit.get().distance()).isCloseTo(brute.distance, within(1e-9 * (1 + brute.distance)));
                assertThat(hit.get().asset()).isEqualTo(SOUP.assets().get(SOUP.owner()[brute.triangle]));
            }
        }
        assertThat(hits).isGreaterThan(4_000);
    }

    /** A ray from somewhere in or about the clutter to a point within it. */
    private static Ray aimed(SplittableRandom random) {
        Vec3 from = point(random, 14);
        return new Ray(from, point(random, 8).minus(from));
    }

    private record Brute(int triangle, double distance) {}

    /** Every triangle, after Möller and Trumbore (1997): independent of the code under test. */
    private static Brute bruteForce(Ray ray) {
        Brute best = new Brute(-1, Double.POSITIVE_INFINITY);
        for (int t = 0; t < SOUP.count(); t++) {
            Vec3 a = corner(t, 0);
            Vec3 ab = corner(t, 1).minus(a);
            Vec3 ac = corner(t, 2).minus(a);
            Vec3 p = ray.direction().cross(ac);
            double det = ab.dot(p);
            Vec3 s = ray.origin().minus(a);
            double u = s.dot(p) / det;
            Vec3 q = s.cross(ab);
            double v = ray.direction().dot(q) / det;
            double distance = ac.dot(q) / det;
            if (u >= 0 && v >= 0 && u + v <= 1 && distance >= 0 && distance < best.distance) {
                best = new Brute(t, distance);
            }
        }
        return best;
    }

    private static Vec3 corner(int t, int corner) {
        int c = 9 * t + 3 * corner;
        return new Vec3(SOUP.corners()[c], SOUP.corners()[c + 1], SOUP.corners()[c + 2]);
    }

    private static Vec3 point(SplittableRandom random, double reach) {
        return new Vec3(
                random.nextDouble(-reach, reach), random.nextDouble(-reach, reach), random.nextDouble(-reach, reach));
    }

    @Test
    void raysThroughSharedEdgesAndCornersNeverSlipThrough() {
        Bvh sphere = Bvh.of(
                TestScenes.scene(TestScenes.node("ball", Transform.IDENTITY, TestScenes.sphere(24, Material.PLAIN))));
        float[] corners = TestScenes.sphere(24, Material.PLAIN).positions();
        for (int i = 0; i < corners.length; i += 3) {
            Vec3 through = new Vec3(corners[i], corners[i + 1], corners[i + 2]);
            assertThat(sphere.nearest(new Ray(Vec3.ZERO, through))).isPresent();
        }
    }

    @Test
    void hiddenAssetsLetTheRayThrough() {
        Bvh bvh = Bvh.of(twoCubes(3));
        Ray ray = new Ray(new Vec3(-5, 0.4, 0.6), new Vec3(2, 0, 0));

        Hit near = bvh.nearest(ray).orElseThrow();
        assertThat(near.asset()).isEqualTo(new AssetId("near"));
        assertThat(near.distance()).isEqualTo(2.5);
        assertThat(near.point()).isEqualTo(new Vec3(0, 0.4, 0.6));
        assertThat(near.normal()).isEqualTo(new Vec3(-1, 0, 0));

        Hit far = bvh.nearest(ray, asset -> !asset.value().equals("near")).orElseThrow();
        assertThat(far.asset()).isEqualTo(new AssetId("far"));
        assertThat(far.distance()).isEqualTo(4);
        assertThat(bvh.nearest(ray, asset -> false)).isEmpty();
        assertThat(bvh.nearest(new Ray(ray.origin(), new Vec3(-1, 0, 0)))).isEmpty();
    }

    @Test
    void tellsWhetherTheWayIsBlocked() {
        Bvh bvh = Bvh.of(twoCubes(3));
        Ray ray = new Ray(new Vec3(-5, 0.4, 0.6), new Vec3(1, 0, 0));
        assertThat(bvh.blocked(ray, 4.9, asset -> true)).isFalse();
        assertThat(bvh.blocked(ray, 5.1, asset -> true)).isTrue();
        assertThat(bvh.blocked(ray, 5.1, asset -> false)).isFalse();
    }

    @Test
    void findsTrianglesAndAssetsInABox() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 200; i++) {
            Bounds box = Bounds.of(point(random, 10), point(random, 10));
            int[] expected = IntStream.range(0, SOUP.count())
                    .filter(t -> triangle(t).overlaps(box))
                    .toArray();
            assertThat(BVH.trianglesIn(box)).isEqualTo(expected);
        }
        assertThat(Bvh.of(twoCubes(3)).assetsIn(new Bounds(2, 0, 0, 9, 1, 1))).containsExactly(new AssetId("far"));
    }

    private static Bounds triangle(int t) {
        return Bounds.of(corner(t, 0), corner(t, 1)).with(corner(t, 2));
    }

    @Test
    void overlapIsTouchingOrCrossingSurfaces() {
        AssetId near = new AssetId("near");
        AssetId far = new AssetId("far");
        assertThat(Bvh.of(twoCubes(0.5)).overlap(near, far)).isTrue();
        assertThat(Bvh.of(twoCubes(1)).overlap(near, far)).as("touching faces").isTrue();
        assertThat(Bvh.of(twoCubes(1.001)).overlap(far, near)).isFalse();
        assertThat(Bvh.of(twoCubes(0.5)).overlap(near, new AssetId("unknown"))).isFalse();
    }

    @Test
    void trianglesThatOnlyShareABoxDoNotOverlap() {
        float[] apart = {0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 1, 0.1f, 1, 0.9f, -0.1f, 0.9f, 1, 0};
        float[] crossing = {0, 0, 0, 1, 0, 0, 0, 1, 0, 0.2f, 0.2f, -1, 0.3f, 0.2f, 1, 0.2f, 0.3f, 1};
        assertThat(TriangleOverlap.test(apart, 0, 1)).isFalse();
        assertThat(TriangleOverlap.test(crossing, 0, 1)).isTrue();
    }

    @Test
    void sceneWithoutTrianglesHasNoHits() {
        Bvh empty = Bvh.of(TestScenes.scene());
        assertThat(empty.nearest(new Ray(Vec3.ZERO, Vec3.UP))).isEmpty();
        assertThat(empty.assetsIn(new Bounds(0, 0, 0, 1, 1, 1))).isEmpty();
    }

    @Test
    void manyEqualTrianglesAreNoTrouble() {
        float[] positions = new float[9 * 1000];
        for (int i = 0; i < 1000; i++) {
            positions[9 * i + 3] = 1;
            positions[9 * i + 7] = 1;
        }
        int[] indices = IntStream.range(0, 3000).toArray();
        Primitive pile = Primitive.of(positions, indices, Material.PLAIN);
        Bvh bvh = Bvh.of(TestScenes.scene(TestScenes.node("pile", Transform.IDENTITY, pile)));
        Hit hit =
                bvh.nearest(new Ray(new Vec3(0.2, 0.2, 1), new Vec3(0, 0, -1))).orElseThrow();
        assertThat(hit.triangle()).as("the first of equals").isZero();
    }

    private static Scene twoCubes(double shift) {
        Primitive cube = TestScenes.cube(Material.PLAIN);
        return TestScenes.scene(
                TestScenes.node("near", Transform.IDENTITY, cube),
                TestScenes.node("far", Transform.translation(new Vec3(shift, 0, 0)), cube));
    }
}
