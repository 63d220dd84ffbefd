package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.layout.ScenarioScene;
import org.twinbench.model.AssetId;
import org.twinbench.model.Progress;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.ScenarioDocument;
import org.twinbench.scenario.Submodels;
import org.twinbench.sim.Kpi;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.Simulation;
import org.twinbench.state.FrameSink;

class SubmodelRunTest {
    private static final String SCENARIO = """
            {
              "twinbench": 1, "engine": "factory", "horizon": "8 h", "warmUp": "1 h", "seed": 5,
              "submodels": {
                "cell": {
                  "parameters": {"time": {"type": "random", "unit": "s"}, "power": {"unit": "kW", "default": "3 kW"}},
                  "elements": [
                    {"id": "store", "type": "buffer", "next": ["press"], "layout": {"spot": {"x": "0 m", "y": "0 m"}}},
                    {"id": "press", "type": "machine", "next": ["good"], "layout": {"spot": {"x": "3 m", "y": "0 m"}},
                     "parameters": {"processTime": "${time}", "powerWorking": "${power}"}}],
                  "inputs": ["store"], "outputs": ["good"]}},
              "elements": [
                {"id": "in", "type": "source", "parameters": {"interarrival": "exponential(60 s)"}, "next": ["one"]},
                {"id": "one", "type": "submodel:cell", "parameters": {"time": "exponential(40 s)"}, "next": ["two"],
                 "layout": {"spot": {"x": "5 m", "y": "2 m"}}},
                {"id": "two", "type": "submodel:cell", "parameters": {"time": "exponential(50 s)", "power": "5 kW"},
                 "next": ["out"], "layout": {"spot": {"x": "12 m", "y": "2 m"}}},
                {"id": "out", "type": "sink"}]
            }
            """;

    @Test
    void aGroupGivesTheFiguresOfTheSameElementsWithoutIt(@TempDir Path folder) throws Exception {
        Scenario grouped = scenario(folder);
        Scenario flat = grouped.withSubmodels(Submodels.NONE);
        assertThat(ScenarioDocument.text(flat)).contains("one.press").doesNotContain("submodel");
        List<Kpi> ofFlat = run(flat).list();
        List<Kpi> ofGrouped = run(grouped).list();
        assertThat(ofGrouped.subList(0, ofFlat.size())).isEqualTo(ofFlat);
        assertThat(ofGrouped).hasSize(ofFlat.size() + 8);
    }

    @Test
    void totalsOfAGroupAreThoseOfItsElements(@TempDir Path folder) throws Exception {
        Kpis kpis = run(scenario(folder));
        assertThat(value(kpis, "one", "group.in")).isEqualTo(value(kpis, "in", "passed.one.store"));
        assertThat(value(kpis, "one", "group.out"))
                .isEqualTo(value(kpis, "one.press", "passed.two.store"))
                .isPositive();
        assertThat(value(kpis, "two", "group.out")).isEqualTo(value(kpis, "two.press", "passed.out"));
        double seconds = 7 * 3600;
        assertThat(value(kpis, "two", "group.throughput")).isEqualTo(value(kpis, "two", "group.out") / seconds);
        assertThat(value(kpis, "two", "energy")).isPositive();
        assertThat(value(kpis, "one", "energy") + value(kpis, "two", "energy"))
                .isEqualTo(kpis.list().stream()
                        .filter(kpi -> kpi.key().equals("energy") && kpi.asset().isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .value());
    }

    @Test
    void theSceneShowsAGroupAsANodeWithItsElementsInIt(@TempDir Path folder) throws Exception {
        Scenario grouped = scenario(folder);
        var scene = ScenarioScene.compose(java.util.Optional.empty(), grouped, folder)
                .orElseThrow();
        var node = scene.find(new AssetId("one")).orElseThrow();
        assertThat(node.node().children())
                .extracting(child -> child.id().value())
                .containsExactly("one.store", "one.press");
    }

    private static Scenario scenario(Path folder) throws Exception {
        Path file = folder.resolve("groups.json");
        Files.writeString(file, SCENARIO);
        return PreparedScenario.read(file, Progress.NONE).scenario();
    }

    private static Kpis run(Scenario scenario) {
        Simulation simulation = new FactoryEngine().start(scenario, org.twinbench.model.Assets.NONE, 0, FrameSink.NONE);
        simulation.advanceTo(scenario.horizon());
        return simulation.kpis();
    }

    private static double value(Kpis kpis, String id, String key) {
        return kpis.find(key, java.util.Optional.of(new AssetId(id)))
                .orElseThrow()
                .value();
    }
}
