package org.twinbench.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.DistributionSpec;

/** Mean and standard deviation of every distribution by integrating its quantiles, against the textbook formulas. */
class SamplerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 s | 4 | 0",
                "exponential(2 s) | 2 | 2",
                "hyperexponential(2 s, 1) | 2 | 2",
                "hyperexponential(2 s, 1.5) | 2 | 2.44948974",
                "uniform(1 s, 3 s) | 2 | 0.57735027",
                "triangular(1 s, 2 s, 6 s) | 3 | 1.08012345",
                "triangular(2 s, 2 s, 2 s) | 2 | 0",
                "normal(10 s, 1 s) | 10 | 1",
                "lognormal(3 s, 2 s) | 3 | 2",
                "erlang(2 s, 4) | 2 | 1",
                "gamma(2 s, 2.5) | 2 | 1.26491106",
                "weibull(2 s, 2) | 1.77245385 | 0.92650275",
            })
    void momentsOf(String text, double mean, double deviation) {
        Sampler sampler = Sampler.of(DistributionSpec.parse(text).orElseThrow());
        int n = 4_000;
        Tally tally = new Tally();
        for (int i = 0; i < n; i++) {
            tally.add(sampler.quantile((i + 0.5) / n));
        }
        assertThat(tally.mean()).isCloseTo(mean, within(2e-3 * mean));
        assertThat(tally.standardDeviation()).isCloseTo(deviation, within(2e-2 * mean));
    }

    /** Newton's method ends at the value whose distribution function is u, far out in both tails too. */
    @Test
    void theQuantileOfAHyperexponentialTimeInvertsItsDistributionFunction() {
        Sampler sampler =
                Sampler.of(DistributionSpec.parse("hyperexponential(1 s, 4)").orElseThrow());
        double often = (1 + Math.sqrt(0.6)) / 2;
        double seldom = 1 - often;
        for (double u : new double[] {1e-9, 1e-3, 0.1, 0.5, 0.9, 0.999, 1 - 1e-9}) {
            double t = sampler.quantile(u);
            double survival = often * Math.exp(-2 * often * t) + seldom * Math.exp(-2 * seldom * t);
            assertThat(survival).isCloseTo(1 - u, within(1e-12 * (1 - u) + 1e-15));
        }
    }

    @Test
    void aNormalTimeIsCutOffBelowZero() {
        Sampler sampler = Sampler.of(DistributionSpec.parse("normal(1 s, 2 s)").orElseThrow());
        assertThat(sampler.quantile(1e-9)).isBetween(0.0, 1e-6);
        // mean of the truncated normal: μ + σ φ(α) / (1 − Φ(α)) with α = −μ/σ (Johnson, Kotz, Balakrishnan 1994,
        // 13.10.1)
        double mean = 0;
        for (int i = 0; i < 4_000; i++) {
            mean += sampler.quantile((i + 0.5) / 4_000) / 4_000;
        }
        assertThat(mean).isCloseTo(1 + 2 * 0.35206533 / 0.69146246, within(0.005));
    }
}
