package org.twinbench.bench;

import java.util.Arrays;
import java.util.Locale;
import org.twinbench.scene.Scene;
import org.twinbench.scene.picture.PictureOptions;
import org.twinbench.scene.picture.PictureRenderer;
import org.twinbench.scene.picture.StandardView;

/** Draws a million triangles at 1280×800, supersampled, without a display: prints the times, and whether bytes repeat. */
public final class RenderBenchmark {
    private static final int ROUNDS = 5;

    private RenderBenchmark() {}

    public static void main(String[] args) {
        Scene scene = ManyTriangles.scene(1);
        PictureOptions options = PictureOptions.of(1280, 800);
        byte[] first = {};
        boolean same = true;
        double cold = 0;
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            byte[] png =
                    new PictureRenderer(scene).render(StandardView.ISO, options).png();
            double seconds = (System.nanoTime() - begin) * 1e-9;
            cold = i == 0 ? seconds : cold;
            best = Math.min(best, seconds);
            same &= i == 0 || Arrays.equals(first, png);
            first = png;
        }
        System.out.printf(
                Locale.ROOT,
                "render: %,d triangles, 1280x800, 4 samples a pixel, PNG included: first %.2f s, best %.2f s"
                        + " (wanted: at most 2); same bytes %d times: %s%n",
                scene.triangleCount(),
                cold,
                best,
                ROUNDS,
                same ? "yes" : "no");
    }
}
