package org.twinbench.bench;

import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.twinbench.model.Ray;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Bvh;
import org.twinbench.scene.Hit;
import org.twinbench.scene.Primitive;
import org.twinbench.scene.Scene;

/**
 * Picks with rays in a million triangles: prints the mean time of a pick, and compares hits with a test of every
 * triangle (Möller and Trumbore, 1997) for as many rays as the argument says (default 200; 10000 takes minutes).
 */
public final class PickBenchmark {
    private static final int RAYS = 10_000;
    private static final double WANTED_MILLISECONDS = 0.2;

    private PickBenchmark() {}

    public static void main(String[] args) {
        int compared = args.length == 0 ? 200 : Integer.parseInt(args[0]);
        Scene scene = ManyTriangles.scene(1);
        long begin = System.nanoTime();
        Bvh bvh = Bvh.of(scene);
        double build = (System.nanoTime() - begin) * 1e-9;
        Ray[] rays = rays();
        int hits = 0;
        double best = Double.POSITIVE_INFINITY;
        for (int round = 0; round < 5; round++) {
            hits = 0;
            long start = System.nanoTime();
            for (Ray ray : rays) {
                hits += bvh.nearest(ray).isPresent() ? 1 : 0;
            }
            best = Math.min(best, (System.nanoTime() - start) * 1e-6 / RAYS);
        }
        System.out.printf(
                Locale.ROOT,
                "pick: %,d triangles, built in %.2f s; %.4f ms per ray (wanted: at most %.1f), %d of %d rays hit%n",
                bvh.triangleCount(),
                build,
                best,
                WANTED_MILLISECONDS,
                hits,
                RAYS);
        System.out.printf(
                Locale.ROOT, "equal to brute force: %d of %d rays%n", equal(scene, bvh, rays, compared), compared);
    }

    private static Ray[] rays() {
        SplittableRandom random = new SplittableRandom(2);
        Ray[] rays = new Ray[RAYS];
        for (int i = 0; i < RAYS; i++) {
            Vec3 from = new Vec3(random.nextDouble(1_000), random.nextDouble(1_000), 200);
            Vec3 to = new Vec3(random.nextDouble(1_000), random.nextDouble(1_000), 0);
            rays[i] = new Ray(from, to.minus(from).normalized());
        }
        return rays;
    }

    private static int equal(Scene scene, Bvh bvh, Ray[] rays, int count) {
        int equal = 0;
        for (int i = 0; i < count; i++) {
            double distance = bruteForce(scene, rays[i]);
            Optional<Hit> hit = bvh.nearest(rays[i]);
            boolean same = hit.map(h -> Math.abs(h.distance() - distance) < 1e-6 * distance)
                    .orElse(Double.isInfinite(distance));
            equal += same ? 1 : 0;
        }
        return equal;
    }

    private static double bruteForce(Scene scene, Ray ray) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Scene.Placed placed : scene.nodes()) {
            Transform world = placed.world();
            for (Primitive primitive : placed.node().mesh().stream()
                    .flatMap(mesh -> mesh.primitives().stream())
                    .toList()) {
                int[] indices = primitive.indices();
                for (int i = 0; i < indices.length; i += 3) {
                    Vec3 a = placed(world, primitive.vertex(indices[i]));
                    Vec3 b = placed(world, primitive.vertex(indices[i + 1]));
                    Vec3 c = placed(world, primitive.vertex(indices[i + 2]));
                    nearest = Math.min(nearest, distance(ray, a, b, c));
                }
            }
        }
        return nearest;
    }

    /** In single precision, as every triangle of a scene is placed for picking and for drawing. */
    private static Vec3 placed(Transform world, Vec3 vertex) {
        Vec3 point = world.point(vertex);
        return new Vec3((float) point.x(), (float) point.y(), (float) point.z());
    }

    private static double distance(Ray ray, Vec3 a, Vec3 b, Vec3 c) {
        Vec3 ab = b.minus(a);
        Vec3 ac = c.minus(a);
        Vec3 p = ray.direction().cross(ac);
        double det = ab.dot(p);
        Vec3 s = ray.origin().minus(a);
        double u = s.dot(p) / det;
        Vec3 q = s.cross(ab);
        double v = ray.direction().dot(q) / det;
        double t = ac.dot(q) / det;
        return u >= 0 && v >= 0 && u + v <= 1 && t >= 0 ? t : Double.POSITIVE_INFINITY;
    }
}
