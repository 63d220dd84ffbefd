package org.twinbench.experiment.warmup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.twinbench.model.AssetId;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.state.Channel;
import org.twinbench.state.Frame;
import org.twinbench.state.Motions;
import org.twinbench.state.StreamInfo;

/** Means of levels and growth of counters by interval. */
class IntervalSamplerTest {
    private static final AssetId END = new AssetId("end");
    private static final StreamInfo INFO = new StreamInfo(
            List.of(
                    Channel.number(new AssetId("whole"), "wip", Unit.PIECE),
                    Channel.number(END, "count", Unit.PIECE),
                    Channel.number(new AssetId("middle"), "count", Unit.PIECE)),
            List.of());

    private static Frame frame(double seconds, int channel, double value) {
        return new Frame(Ticks.ofSeconds(seconds), new int[] {channel}, new double[] {value}, Motions.NONE, List.of());
    }

    private static double[][] sample(Frame... frames) {
        List<Signal> signals = Signal.of(INFO, Set.of(END));
        IntervalSampler sampler = new IntervalSampler(signals, 3, Ticks.ofSeconds(30), 3);
        for (Frame frame : frames) {
            sampler.accept(frame);
        }
        return sampler.finish();
    }

    @Test
    void aLevelIsAveragedOverTime() {
        double[][] values = sample(frame(0, 0, 2), frame(5, 0, 4), frame(25, 0, 0));
        assertThat(values[0]).containsExactly(3, 4, 2);
    }

    @Test
    void aCounterGivesItsGrowthPerSecond() {
        double[][] values = sample(frame(1, 1, 1), frame(9, 1, 5), frame(10, 1, 6), frame(30, 1, 8));
        assertThat(values[1]).containsExactly(0.5, 0.1, 0.2);
    }

    @Test
    void countsWhereTheFlowDoesNotEndAreNotThroughput() {
        double[][] values = sample(frame(1, 2, 9));
        assertThat(values[1]).containsExactly(0, 0, 0);
    }
}
