package org.twinbench.workbench.open;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinbench.exchange.Exchange;
import org.twinbench.exchange.draft.Imported;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.layout.LookFiles;
import org.twinbench.layout.ScenarioScene;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Place;
import org.twinbench.model.Progress;
import org.twinbench.scenario.EngineDescription;
import org.twinbench.scenario.Scenario;
import org.twinbench.scene.Scene;

/**
 * Reads files of other programs as a scenario with its picture. What an engine finds wrong with it is told and not
 * refused: it can be put right in the window.
 */
record ImportedFiles(LastModel models) {
    private static final double READING = 0.5;
    private static final double MODEL = 0.8;

    /** @throws BadInputException if the files themselves have errors */
    Opened read(List<Path> files, Progress progress) throws IOException {
        Imported imported = Exchange.read(files, factory(), Optional.empty(), progress.part(0, READING));
        Scenario scenario = imported.scenario();
        Optional<Scene> bare = scenario.model().isEmpty()
                ? Optional.empty()
                : Optional.of(models.scene(Path.of(scenario.model().get()), progress.part(READING, MODEL)));
        progress.checkCancelled();
        LookFiles looks = new LookFiles();
        Path folder = files.getFirst().toAbsolutePath().getParent();
        Optional<Scene> scene = ScenarioScene.compose(bare, scenario, folder, looks);
        List<Finding> findings = new ArrayList<>(imported.findings());
        findings.addAll(checked(scenario, bare, files.getFirst().toString()));
        return new Opened(bare, scene.map(models::ready), Optional.of(scenario), findings);
    }

    private static EngineDescription factory() {
        return PreparedScenario.descriptions().stream()
                .filter(engine -> engine.key().equals("factory"))
                .findFirst()
                .orElseThrow();
    }

    /** The findings of the engine; the scenario has no document yet, so that the imported file is their place. */
    private static List<Finding> checked(Scenario scenario, Optional<Scene> bare, String file) {
        return findings(scenario, bare).stream()
                .map(finding -> new Finding(
                        finding.severity(),
                        finding.message(),
                        Place.at(file, finding.place().path())))
                .toList();
    }

    private static List<Finding> findings(Scenario scenario, Optional<Scene> bare) {
        try {
            return PreparedScenario.of(scenario, bare).findings();
        } catch (BadInputException e) {
            return e.findings();
        }
    }
}
