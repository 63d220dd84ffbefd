package org.twinbench.experiment.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.twinbench.experiment.analysis.Arrows.Arrow;
import org.twinbench.experiment.analysis.Arrows.Neighbours;

class ArrowsTest {
    private static List<Neighbours> row(int machines) {
        return IntStream.range(1, machines)
                .mapToObj(i -> new Neighbours(i - 1, i))
                .toList();
    }

    /** Bernoulli line p = .7, .9, .85, .8, .9 with buffers 2, 3, 2, 4: the published shares make machine 1 the bottleneck. */
    @Test
    void everyArrowOfThePublishedLinePointsUpstream() {
        double[] blocked = {0.026, 0.042, 0.0609, 0.0004, 0};
        double[] starved = {0, 0.1904, 0.1218, 0.1256, 0.226};
        Arrows arrows = Arrows.of(blocked, starved, row(5));
        assertThat(arrows.arrows()).containsExactly(new Arrow(1, 0), new Arrow(2, 1), new Arrow(3, 2), new Arrow(4, 3));
        assertThat(arrows.bottleneck()).isZero();
    }

    /** Two machines p = .9, .7 (BL 0.211, ST 0.011), and p = .8, .9 (BL 0.0085, ST 0.1085). */
    @Test
    void theWorseOfTwoPublishedMachinesIsTheBottleneck() {
        assertThat(Arrows.of(new double[] {0.211, 0}, new double[] {0, 0.011}, row(2))
                        .bottleneck())
                .isOne();
        assertThat(Arrows.of(new double[] {0.0085, 0}, new double[] {0, 0.1085}, row(2))
                        .bottleneck())
                .isZero();
    }

    @Test
    void ofSeveralBottlenecksTheGreaterSeverityDecides() {
        double[] blocked = {0.1, 0.3, 0, 0.4, 0};
        double[] starved = {0, 0.2, 0.1, 0.1, 0.1};
        Arrows arrows = Arrows.of(blocked, starved, row(5));
        assertThat(arrows.severities().get(0)).isCloseTo(0.1, within(1e-12));
        assertThat(arrows.severities().get(2)).isCloseTo(0.3, within(1e-12));
        assertThat(arrows.severities().get(4)).isCloseTo(0.3, within(1e-12));
        assertThat(arrows.severities().get(1)).isNaN();
        assertThat(arrows.bottleneck()).isIn(2, 4);
    }

    /** Two machines in parallel before one: each weighs as one station does, not as two. */
    @Test
    void machinesInParallelDoNotAddUp() {
        List<Neighbours> pairs = List.of(new Neighbours(0, 1), new Neighbours(0, 2));
        Arrows arrows = Arrows.of(new double[] {0.1, 0, 0}, new double[] {0, 0.3, 0.5}, pairs);
        assertThat(arrows.bottleneck()).isZero();
        assertThat(arrows.severities().getFirst()).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void aMachineAloneIsItsOwnBottleneckAndNoneHasNone() {
        assertThat(Arrows.of(new double[1], new double[1], List.of()).bottleneck())
                .isZero();
        assertThat(Arrows.of(new double[0], new double[0], List.of()).bottleneck())
                .isEqualTo(-1);
    }
}
