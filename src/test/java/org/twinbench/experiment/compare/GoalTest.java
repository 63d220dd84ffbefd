package org.twinbench.experiment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twinbench.experiment.KpiName;
import org.twinbench.model.Unit;

class GoalTest {
    private static String verdict(String key, double... b) {
        List<Double> values = java.util.Arrays.stream(b).boxed().toList();
        PairedSample sample = new PairedSample(List.of(10.0, 10.1, 9.9), values);
        return Goal.verdict(KpiDifference.of(new KpiName(Optional.empty(), key), Unit.ONE, sample));
    }

    @Test
    void moreOutputIsBetterAndMoreWaitingIsWorse() {
        assertThat(verdict("throughput", 20, 20.1, 19.9)).isEqualTo("better");
        assertThat(verdict("throughput", 5, 5.1, 4.9)).isEqualTo("worse");
        assertThat(verdict("leadTime.mean", 20, 20.1, 19.9)).isEqualTo("worse");
        assertThat(verdict("leadTime.mean", 5, 5.1, 4.9)).isEqualTo("better");
        assertThat(verdict("utilisation", 20, 20.1, 19.9)).isEqualTo("other");
    }

    @Test
    void withoutSignificanceNothingIsSaid() {
        assertThat(verdict("throughput", 5, 15, 11)).isEqualTo("unclear");
    }
}
