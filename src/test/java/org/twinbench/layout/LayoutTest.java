package org.twinbench.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.twinbench.model.AssetId;
import org.twinbench.model.Bounds;
import org.twinbench.model.LocalText;
import org.twinbench.model.Vec3;
import org.twinbench.project.LayoutChanges;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Layout;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.Spot;
import org.twinbench.scene.Bvh;
import org.twinbench.scene.Scene;

/** Where drawn elements are, what they snap to, and whether they have room. */
class LayoutTest {

    private static Scenario scenario(Element... elements) {
        return new Scenario(
                "drawn.json",
                LocalText.of("drawn"),
                LocalText.of(""),
                "factory",
                Optional.empty(),
                OffsetDateTime.parse("2026-01-05T06:00:00Z"),
                1,
                0,
                1,
                1,
                Map.of(),
                List.of(elements),
                List.of());
    }

    private static Element machine(String id, double x, double y, double heading, String... next) {
        Layout layout = Layout.at(new Spot(new Vec3(x, y, 0), heading));
        return new Element(id, "machine", Optional.empty(), Map.of(), List.of(next), layout);
    }

    private static Scene scene(Scenario scenario) {
        return ScenarioScene.compose(Optional.empty(), scenario, Path.of(".")).orElseThrow();
    }

    @Test
    void anElementIsANodeWithItsStateId() {
        Bounds box = scene(scenario(machine("mill", 10, 5, Math.PI / 2))).bounds(new AssetId("mill"));
        assertThat(box.center().x()).isCloseTo(10, within(1e-6));
        assertThat(box.size().x()).as("turned by 90°: as wide as deep").isCloseTo(1.8, within(0.05));
        assertThat(box.size().y()).isCloseTo(2.4, within(1e-6));
        assertThat(box.minZ()).isCloseTo(0, within(1e-6));
    }

    @Test
    void aModelWithoutStandingElementsStaysTheSame() {
        Optional<Scene> model = Optional.of(scene(scenario(machine("press", 0, 0, 0))));
        assertThat(ScenarioScene.compose(model, scenario(), Path.of("."))).isSameAs(model);
    }

    @Test
    void theGridAndEndsOfOthersPull() {
        Snapping snapping = Snapping.to(scenario(machine("mill", 0, 0, 0)), Optional.empty(), Set.of());
        assertThat(snapping.snap(new Vec3(1.3, 0.1, 0), 0.3, 0.5))
                .isEqualTo(new Snapping.Snapped(new Vec3(1.2, 0, 0), true));
        assertThat(snapping.snap(new Vec3(7.3, 3.8, 0), 0.3, 0.5))
                .isEqualTo(new Snapping.Snapped(new Vec3(7.5, 4, 0), false));
    }

    @Test
    void whatStandsInEachOtherIsFoundAndWhatIsTooClose() {
        Scenario drawn =
                scenario(machine("a", 0, 0, 0), machine("b", 1, 0, 0), machine("c", 3.7, 0, 0), machine("d", 9, 0, 0));
        Clearance clearance = Clearance.check(drawn, Optional.empty(), Optional.empty());
        assertThat(clearance.findings())
                .extracting(finding -> finding.message().key())
                .containsExactly("layout.collides", "layout.tooClose");
        assertThat(clearance.concerned()).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void whatStandsInTheBuildingIsFound() {
        Scene building = scene(scenario(machine("column", 0, 0, 0)));
        Clearance clearance = Clearance.check(
                scenario(machine("in", 0.5, 0, 0), machine("beside", 6, 0, 0)),
                Optional.of(building),
                Optional.of(Bvh.of(building)));
        assertThat(clearance.concerned()).containsExactly("in");
    }

    @Test
    void alignedAndDistributedElementsHaveEqualEdgesAndDistances() {
        List<Element> three = List.of(machine("a", 0, 0, 0), machine("b", 1, 7, 0), machine("c", 10, 3, 0));
        assertThat(Alignment.BOTTOM.moves(three, Optional.empty())).containsEntry("b", new Vec3(0, -7, 0));
        assertThat(Alignment.DISTRIBUTE_ACROSS
                        .moves(three, Optional.empty())
                        .get("b")
                        .x())
                .isCloseTo(4, within(1e-9));
    }

    @Test
    void removingAnElementRemovesItsConnectionsAndTurningBackChangesNothing() {
        Scenario line = scenario(machine("a", 0, 0, 0, "b"), machine("b", 5, 0, 0));
        assertThat(LayoutChanges.removed(line, Set.of("b"))
                        .elements()
                        .getFirst()
                        .next())
                .isEmpty();
        Scenario turned = LayoutChanges.rotated(line, Set.of("a", "b"), Vec3.ZERO, Math.PI / 2);
        Spot spot = turned.element("b").orElseThrow().layout().spot().orElseThrow();
        assertThat(spot.position()).isEqualTo(new Vec3(0, 5, 0));
        assertThat(LayoutChanges.rotated(turned, Set.of("a", "b"), Vec3.ZERO, -Math.PI / 2))
                .isEqualTo(line);
    }
}
