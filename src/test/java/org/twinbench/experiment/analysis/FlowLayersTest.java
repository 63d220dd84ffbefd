package org.twinbench.experiment.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinbench.experiment.analysis.Flow.Link;

class FlowLayersTest {
    @Test
    void everyLinkButTheOneBackGoesToALaterLayer() {
        Flow flow = new Flow(List.of(
                new Link("in", "a", 10),
                new Link("a", "b", 6),
                new Link("a", "c", 6),
                new Link("b", "c", 6),
                new Link("c", "a", 2),
                new Link("c", "out", 10)));
        assertThat(FlowLayers.of(flow))
                .containsExactly(List.of("in"), List.of("a"), List.of("b"), List.of("c"), List.of("out"));
        assertThat(flow.into("a")).isEqualTo(flow.outOf("a"));
    }

    @Test
    void aLoopWithoutABeginningStartsSomewhere() {
        Flow loop = new Flow(List.of(new Link("a", "b", 3), new Link("b", "a", 3)));
        assertThat(FlowLayers.of(loop)).containsExactly(List.of("a"), List.of("b"));
    }
}
