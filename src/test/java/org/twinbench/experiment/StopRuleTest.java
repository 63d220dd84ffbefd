package org.twinbench.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.twinbench.model.Unit;
import org.twinbench.sim.Kpi;
import org.twinbench.sim.Kpis;

/** The sequential rule by values whose interval is known. */
class StopRuleTest {
    private static final KpiName COUNT = KpiName.parse("count");

    private static List<Kpis> runs(double... values) {
        return DoubleStream.of(values)
                .mapToObj(value -> new Kpis(List.of(new Kpi("count", Optional.empty(), value, Unit.PIECE))))
                .toList();
    }

    @Test
    void theHalfWidthHasToBeWithinTheCorrectedShare() {
        // 9, 10, 11: mean 10, t(0.975; 2) = 4.302653, half-width 4.302653/√3 = 2.484137, so γ′ ≥ 0.2484137
        List<Kpis> runs = runs(9, 10, 11);
        double share = 0.2484138;
        assertThat(new StopRule.Precision(COUNT, share, 2, 9).isMet(runs)).isFalse();
        double corrected = share / (1 - share);
        assertThat(new StopRule.Precision(COUNT, corrected, 2, 9).isMet(runs)).isTrue();
        assertThat(new StopRule.Precision(COUNT, corrected - 1e-6, 2, 9).isMet(runs))
                .isFalse();
    }

    @Test
    void leastAndMostHold() {
        StopRule rule = new StopRule.Precision(COUNT, 0.1, 3, 4);
        assertThat(rule.isEnough(runs(5, 5))).isFalse();
        assertThat(rule.isEnough(runs(5, 5, 5))).isTrue();
        assertThat(rule.isEnough(runs(1, 9, 2))).isFalse();
        assertThat(rule.isEnough(runs(1, 9, 2, 8))).isTrue();
    }

    @Test
    void aFigureThatWasNeverMeasuredIsNeverPrecise() {
        assertThat(new StopRule.Precision(COUNT, 0.1, 2, 9).isEnough(runs(Double.NaN, Double.NaN, 1)))
                .isFalse();
    }

    @Test
    void senselessLimitsAreRefused() {
        assertThatThrownBy(() -> new StopRule.Precision(COUNT, 0, 2, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StopRule.Precision(COUNT, 0.1, 1, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StopRule.Precision(COUNT, 0.1, 9, 8)).isInstanceOf(IllegalArgumentException.class);
    }
}
