package org.twinbench.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.EngineDescription;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.ScenarioDocument;
import org.twinbench.scenario.Spot;
import org.twinbench.scenario.Submodel;
import org.twinbench.sim.factory.FactoryEngine;

class GroupingTest {
    private static final EngineDescription ENGINE = new FactoryEngine().description();
    private static final String LINE = """
            {"twinbench": 1, "engine": "factory", "horizon": "8 h",
             "elements": [
              {"id": "in", "type": "source", "parameters": {"interarrival": "60 s"}, "next": ["store"]},
              {"id": "store", "type": "buffer", "layout": {"spot": {"x": "2 m", "y": "1 m"}}, "next": ["press"]},
              {"id": "press", "type": "machine", "layout": {"spot": {"x": "5 m", "y": "1 m", "heading": "90 °"}},
               "parameters": {"processTime": "40 s", "crew": "fitters"}, "next": ["out"]},
              {"id": "out", "type": "sink"},
              {"id": "fitters", "type": "crew", "parameters": {"size": 1}}],
             "interventions": [{"at": "1 h", "element": "press", "set": {"processTime": "30 s"}}]}
            """;
    private static final Set<String> CELL = Set.of("store", "press");

    @Test
    void aGroupStandsForTheSameElements() throws Exception {
        Scenario flat = parse(LINE);
        Grouping grouping = new Grouping(flat, ENGINE);
        assertThat(grouping.choices(CELL)).contains(new Grouping.Exposed("press", "processTime"));
        Scenario grouped =
                grouping.grouped("cell", "cell-1", CELL, List.of(new Grouping.Exposed("press", "processTime")));
        Map<String, String> names = Map.of("store", "cell-1.store", "press", "cell-1.press");
        assertThat(grouped.elements())
                .isEqualTo(new Renaming(names, ENGINE).of(flat).elements());
        assertThat(grouped.interventions().getFirst().element()).isEqualTo("cell-1.press");
        Submodel cell = grouped.submodels().definition("cell").orElseThrow();
        assertThat(cell.inputs()).containsExactly("store");
        assertThat(cell.outputs()).containsExactly("out");
        assertThat(cell.elements().get(1).parameters()).containsEntry("processTime", "${processTime}");
        assertThat(cell.parameters().getFirst().standard()).contains("40 s");
        assertThat(PreparedScenario.of(grouped, java.util.Optional.empty()).scenario())
                .isEqualTo(grouped);
    }

    @Test
    void takenApartItHasTheSameElements() throws Exception {
        Scenario grouped = grouped();
        Scenario apart = new Grouping(grouped, ENGINE).apart(Set.of("cell-1.press"));
        assertThat(apart.elements()).isEqualTo(grouped.elements());
        assertThat(apart.submodels().instances()).isEmpty();
        assertThat(parse(ScenarioDocument.text(apart))).isEqualTo(apart);
    }

    @Test
    void aGroupIsUsedAgainAndItsOutputConnected() throws Exception {
        Scenario twice =
                new Grouping(grouped(), ENGINE).used("cell", "cell-2", Map.of(), new Spot(new Vec3(20, 0, 0), 0));
        assertThat(twice.element("cell-2.press").orElseThrow().next()).isEmpty();
        assertThat(twice.element("cell-2.store").orElseThrow().next()).containsExactly("cell-2.press");
        Scenario connected =
                LayoutChanges.connected(LayoutChanges.connected(twice, "cell-2.press", "out"), "in", "cell-2.store");
        assertThat(connected.submodels().instances()).extracting(Element::id).containsExactly("cell-1", "cell-2");
        assertThat(parse(ScenarioDocument.text(connected))).isEqualTo(connected);
        Scenario parted = LayoutChanges.disconnected(connected, "cell-2.press", "out");
        assertThat(parse(ScenarioDocument.text(parted))).isEqualTo(parted);
        assertThat(parted.submodels().instances().get(1).next()).isEmpty();
        Scenario removed = LayoutChanges.removed(connected, Set.of("out"));
        assertThat(removed.submodels().instances()).hasSize(2);
        assertThat(parse(ScenarioDocument.text(removed))).isEqualTo(removed);
    }

    @Test
    void renamingFollowsReferencesAndInterventions() throws Exception {
        Scenario renamed = LayoutChanges.renamed(parse(LINE), "press", "lathe", ENGINE);
        assertThat(renamed.element("store").orElseThrow().next()).containsExactly("lathe");
        assertThat(renamed.interventions().getFirst().element()).isEqualTo("lathe");
        Scenario crew = LayoutChanges.renamed(parse(LINE), "fitters", "team", ENGINE);
        assertThat(crew.element("press").orElseThrow().parameters()).containsEntry("crew", "team");
    }

    private static Scenario grouped() throws BadInputException {
        return new Grouping(parse(LINE), ENGINE)
                .grouped("cell", "cell-1", CELL, List.of(new Grouping.Exposed("press", "processTime")));
    }

    private static Scenario parse(String text) throws BadInputException {
        return ScenarioDocument.parse("line.json", text, List.of(ENGINE)).scenario();
    }
}
