package org.twinbench.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinbench.model.DistributionSpec;

/** The moments of the preview are those of the times that a run draws. */
class MomentsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "4 s",
                "0 s",
                "exponential(2 s)",
                "hyperexponential(2 s, 1.5)",
                "uniform(1 s, 3 s)",
                "triangular(1 s, 2 s, 6 s)",
                "normal(10 s, 1 s)",
                "lognormal(3 s, 2 s)",
                "erlang(2 s, 4)",
                "gamma(2 s, 2.5)",
                "weibull(2 s, 2)",
            })
    void agreeWithTheQuantiles(String text) {
        DistributionSpec spec = DistributionSpec.parse(text).orElseThrow();
        Sampler sampler = Sampler.of(spec);
        Tally tally = new Tally();
        for (int i = 0; i < 4_000; i++) {
            tally.add(sampler.quantile((i + 0.5) / 4_000));
        }
        Moments moments = Moments.of(spec);
        assertThat(moments.mean()).isCloseTo(tally.mean(), within(2e-3 * tally.mean()));
        double deviation = Math.sqrt(moments.variation()) * moments.mean();
        assertThat(deviation).isCloseTo(tally.standardDeviation(), within(2e-2 * tally.mean()));
    }
}
