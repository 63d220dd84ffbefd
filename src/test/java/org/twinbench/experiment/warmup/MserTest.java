package org.twinbench.experiment.warmup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** MSER-5 on series whose truncation is known. */
class MserTest {
    @Test
    void cutsAStepExactlyWhereItEnds() {
        // 40 zeros, then 5 and 7 in turn with mean 6: any cut before the step keeps its squares, any later loses data
        double[] series = IntStream.range(0, 400)
                .mapToDouble(i -> i < 40 ? 0 : i / 5 % 2 == 0 ? 5 : 7)
                .toArray();
        Truncation cut = Mser.five(series);
        assertThat(cut.observations()).isEqualTo(40);
        assertThat(cut.reliable()).isTrue();
        // 72 batch means at distance 1 from their mean: Σ = 72, over 72²
        assertThat(cut.squaredError()).isCloseTo(1.0 / 72, within(1e-12));
    }

    @Test
    void equalsTheDefinitionOnNoise() {
        SplittableRandom random = new SplittableRandom(3);
        double[] series = IntStream.range(0, 300)
                .mapToDouble(i -> 10 * Math.exp(-i / 20.0) + random.nextGaussian())
                .toArray();
        assertThat(Mser.five(series).observations()).isEqualTo(5 * byDefinition(Mser.batchMeans(series, 5)));
    }

    /** White, Cobb and Spratt 2000, equation 1, written down without thought for speed. */
    private static int byDefinition(double[] z) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int d = 0; d <= z.length - 5; d++) {
            double mean = IntStream.range(d, z.length)
                    .mapToDouble(i -> z[i])
                    .average()
                    .orElseThrow();
            double squares = IntStream.range(d, z.length)
                    .mapToDouble(i -> (z[i] - mean) * (z[i] - mean))
                    .sum();
            double error = squares / Math.pow(z.length - d, 2);
            if (error < least) {
                least = error;
                best = d;
            }
        }
        return best;
    }

    @Test
    void aSeriesThatNeverSettlesIsNotReliable() {
        double[] ramp = IntStream.range(0, 200).mapToDouble(i -> i).toArray();
        assertThat(Mser.five(ramp).reliable()).isFalse();
    }

    @Test
    void aSettledSeriesKeepsEverything() {
        double[] series = IntStream.range(0, 200).mapToDouble(i -> i / 5 % 2).toArray();
        assertThat(Mser.five(series).observations()).isZero();
    }

    @Test
    void tooShortASeriesIsRefused() {
        assertThat(Mser.isEnough(49)).isFalse();
        assertThatThrownBy(() -> Mser.five(new double[49])).isInstanceOf(IllegalArgumentException.class);
        assertThat(Mser.five(new double[50]).observations()).isZero();
    }
}
