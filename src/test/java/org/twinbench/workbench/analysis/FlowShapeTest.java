package org.twinbench.workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinbench.experiment.analysis.Flow;
import org.twinbench.experiment.analysis.Flow.Link;
import org.twinbench.workbench.analysis.FlowShape.Band;
import org.twinbench.workbench.analysis.FlowShape.Bar;

class FlowShapeTest {
    private final FlowShape shape = new FlowShape(
            new Flow(List.of(
                    new Link("source", "a", 30),
                    new Link("source", "b", 10),
                    new Link("a", "sink", 30),
                    new Link("b", "sink", 10),
                    new Link("b", "scrap", 0))),
            412,
            210);

    private Bar bar(String element) {
        return shape.bars().stream()
                .filter(bar -> bar.element().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private Band band(String from, String to) {
        return shape.bands().stream()
                .filter(band ->
                        band.link().from().equals(from) && band.link().to().equals(to))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thicknessIsTheNumberOfParts() {
        assertThat(bar("source").height()).isCloseTo(200, within(1e-9));
        assertThat(bar("a").height()).isCloseTo(150, within(1e-9));
        assertThat(band("source", "a").thickness())
                .isEqualTo(3 * band("source", "b").thickness());
        assertThat(bar("sink").parts()).isEqualTo(40);
    }

    @Test
    void partsGoFromLeftToRightAndNothingLiesOnAnother() {
        assertThat(bar("source").x()).isZero();
        assertThat(bar("a").x()).isEqualTo(bar("b").x()).isCloseTo(200, within(1e-9));
        assertThat(bar("sink").x()).isCloseTo(400, within(1e-9));
        assertThat(bar("b").y()).isGreaterThan(bar("a").y() + bar("a").height());
        assertThat(band("b", "sink").toY()).isCloseTo(band("a", "sink").toY() + 150, within(1e-9));
    }

    @Test
    void whatNothingWentAlongIsNotDrawn() {
        assertThat(shape.bands()).hasSize(4);
    }
}
