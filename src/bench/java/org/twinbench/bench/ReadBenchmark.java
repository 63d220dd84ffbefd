package org.twinbench.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.twinbench.model.Progress;
import org.twinbench.scene.Scene;
import org.twinbench.scene.io.ReadOptions;
import org.twinbench.scene.io.SceneReader;
import org.twinbench.view3d.bake.BakePlan;
import org.twinbench.view3d.bake.ChunkBuilder;

/** Prints how long it takes to read model files and to bake them for the 3D view, first cold, then as the best of ten: {@code ReadBenchmark FILE…}. */
public final class ReadBenchmark {
    private static final int REPEATS = 10;

    private ReadBenchmark() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            double cold = seconds(file);
            double best = cold;
            for (int i = 0; i < REPEATS; i++) {
                best = Math.min(best, seconds(file));
            }
            Scene scene = SceneReader.read(Path.of(file), ReadOptions.DEFAULT, Progress.NONE);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d triangles, read and baked: cold %.3f s, warm %.3f s%n",
                    file,
                    scene.triangleCount(),
                    cold,
                    best);
        }
    }

    private static double seconds(String file) throws IOException {
        long start = System.nanoTime();
        BakePlan plan = BakePlan.of(SceneReader.read(Path.of(file), ReadOptions.DEFAULT, Progress.NONE));
        ChunkBuilder builder = new ChunkBuilder(plan);
        plan.chunks().forEach(chunk -> builder.build(chunk, asset -> true, true));
        return (System.nanoTime() - start) * 1e-9;
    }
}
