package org.twinbench.experiment.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.experiment.Factories;
import org.twinbench.experiment.KpiName;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.model.Message;
import org.twinbench.model.Progress;

/** Two single stations against each other, after the idea of the example InventoryCRN of SSJ. */
class ComparisonTest {
    private static final int REPLICATIONS = 40;

    @TempDir
    Path folder;

    private Comparison compare(boolean common, int threads) throws IOException {
        PreparedScenario slow = Factories.prepared(Factories.single(folder, "slow.json", "1", "4 h"));
        PreparedScenario fast = Factories.prepared(Factories.single(folder, "fast.json", "0.9", "4 h"));
        Comparison.Plan plan = new Comparison.Plan(REPLICATIONS, 11, common);
        return Comparison.run(slow, fast, plan, threads, Progress.NONE);
    }

    private static KpiDifference leadTime(Comparison comparison) {
        return comparison.overall().stream()
                .filter(row -> row.name().equals(KpiName.parse("leadTime.mean")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void commonRandomNumbersNarrowTheIntervalAboutTheKnownDifference() throws IOException {
        KpiDifference common = leadTime(compare(true, 2));
        KpiDifference independent = leadTime(compare(false, 2));
        // M/M/1: W = 1/(μ − λ), 5 s with μ = 1/s and 3.2143 s with μ = 1/0.9/s (Kleinrock 1975, section 3.2)
        double known = 1 / (1 / 0.9 - 0.8) - 1 / (1 - 0.8);
        assertThat(common.difference().mean())
                .isCloseTo(known, within(3 * common.difference().standardError()));
        assertThat(independent.difference().mean())
                .isCloseTo(known, within(3 * independent.difference().standardError()));
        assertThat(common.isSignificant()).isTrue();
        assertThat(common.varianceReduction()).isGreaterThan(3);
        // F(39, 39) lies between 0.4 and 2.5 with probability above 0.99
        assertThat(independent.varianceReduction()).isBetween(0.4, 2.5);
        assertThat(common.difference().halfWidth95())
                .isLessThan(independent.difference().halfWidth95());
    }

    @Test
    void aScenarioDoesNotDifferFromItself() throws IOException {
        PreparedScenario one = Factories.prepared(Factories.single(folder, "one.json", "1", "1 h"));
        Comparison comparison = Comparison.run(one, one, new Comparison.Plan(3, 5, true), 1, Progress.NONE);
        assertThat(comparison.rows()).isNotEmpty().noneMatch(KpiDifference::isSignificant);
        assertThat(comparison.overall().getFirst().difference().halfWidth95()).isZero();
    }

    @Test
    void theResultDoesNotDependOnThreads() throws IOException {
        assertThat(compare(true, 1)).isEqualTo(compare(true, 3));
    }

    @Test
    void itCanBeCancelled() throws IOException {
        PreparedScenario one = Factories.prepared(Factories.single(folder, "one.json", "1", "1 h"));
        Progress impatient = new Progress() {
            private boolean enough;

            @Override
            public void report(double fraction, Message what) {
                enough = fraction > 0.3;
            }

            @Override
            public boolean cancelled() {
                return enough;
            }
        };
        assertThatThrownBy(() -> Comparison.run(one, one, new Comparison.Plan(9, 5, true), 2, impatient))
                .isInstanceOf(CancellationException.class);
    }
}
