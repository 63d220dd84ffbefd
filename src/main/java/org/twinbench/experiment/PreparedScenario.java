package org.twinbench.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.layout.LookFiles;
import org.twinbench.layout.ScenarioScene;
import org.twinbench.model.Assets;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Place;
import org.twinbench.model.Progress;
import org.twinbench.model.Severity;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.EngineDescription;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.ScenarioDocument;
import org.twinbench.scenario.Submodel;
import org.twinbench.scene.Scene;
import org.twinbench.scene.io.ReadOptions;
import org.twinbench.scene.io.SceneReader;
import org.twinbench.sim.Engine;
import org.twinbench.sim.Engines;
import org.twinbench.sim.Kpi;
import org.twinbench.state.FrameSink;

/**
 * A scenario that is ready to run: read, its model loaded, everything checked.
 *
 * @param model its model with the elements in it that stand on their own; empty if there is neither
 * @param hashes SHA-256 of every file read, by its path, in hexadecimal
 * @param findings warnings and notes
 */
public record PreparedScenario(
        Scenario scenario, Engine engine, Optional<Scene> model, Map<String, String> hashes, List<Finding> findings) {

    /** Where the models of scenarios come from. */
    @FunctionalInterface
    public interface ModelSource {
        Scene read(Path file, Progress progress) throws IOException;
    }

    /**
     * Reads a scenario and the model that it names.
     *
     * @throws BadInputException with every error found in the scenario, its model, or between the two
     */
    public static PreparedScenario read(Path file, Progress progress) throws IOException {
        return read(file, progress, (model, part) -> SceneReader.read(model, ReadOptions.DEFAULT, part));
    }

    /** The same with a source that may have the model already. */
    public static PreparedScenario read(Path file, Progress progress, ModelSource models) throws IOException {
        ScenarioDocument document = ScenarioDocument.read(file, descriptions());
        Scenario scenario = document.scenario();
        Map<String, String> hashes = FileHashes.of(file);
        Optional<Scene> model = Optional.empty();
        if (scenario.model().isPresent()) {
            Path path = modelPath(file, scenario.model().get());
            model = Optional.of(models.read(path, progress));
            hashes.putAll(FileHashes.of(path));
        }
        for (Element element : scenario.elements()) {
            Optional<Path> look = element.layout().look().map(file::resolveSibling);
            if (look.filter(Files::isRegularFile).isPresent()) {
                hashes.putAll(FileHashes.of(look.get()));
            }
        }
        for (Submodel submodel : scenario.submodels().definitions()) {
            if (submodel.use().isPresent()) {
                hashes.putAll(FileHashes.of(file.resolveSibling(submodel.use().get())));
            }
        }
        return check(document, model, hashes);
    }

    private static PreparedScenario check(ScenarioDocument document, Optional<Scene> model, Map<String, String> hashes)
            throws BadInputException {
        Scenario scenario = document.scenario();
        Engine engine = engine(scenario);
        LookFiles looks = new LookFiles();
        Path folder = folder(scenario);
        Optional<Scene> scene = ScenarioScene.compose(model, scenario, folder, looks);
        List<Finding> findings = new ArrayList<>(document.findings());
        findings.addAll(ScenarioScene.findings(scenario, folder, looks));
        findings.addAll(document.located(engine.check(scenario, assets(scene))));
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new BadInputException(errors);
        }
        return new PreparedScenario(scenario, engine, scene, hashes, List.copyOf(findings));
    }

    /** A scenario that stands beside its document in memory, checked against the model that is already open. */
    public static PreparedScenario of(Scenario scenario, Optional<Scene> model) throws BadInputException {
        String text = ScenarioDocument.text(scenario);
        return check(ScenarioDocument.parse(scenario.file(), text, descriptions()), model, Map.of());
    }

    /** Where what a scenario names is relative to. */
    private static Path folder(Scenario scenario) {
        return Path.of(scenario.file()).toAbsolutePath().getParent();
    }

    /** What the known engines accept. */
    public static List<EngineDescription> descriptions() {
        return Engines.available().stream().map(Engine::description).toList();
    }

    /** The path of a scenario's model, which is written relative to the scenario's own folder. */
    public static Path modelPath(Path scenarioFile, String model) {
        return scenarioFile.resolveSibling(model).normalize();
    }

    private static Engine engine(Scenario scenario) throws BadInputException {
        return Engines.byKey(scenario.engine())
                .orElseThrow(() -> new BadInputException(
                        Place.at(scenario.file(), "/engine"), "experiment.noEngine", scenario.engine()));
    }

    private static Assets assets(Optional<Scene> model) {
        return model.<Assets>map(scene -> scene).orElse(Assets.NONE);
    }

    /** The assets of the model; none without a model. */
    public Assets assets() {
        return assets(model);
    }

    /** The figures that a run of it will have, in the engine's order; their values mean nothing yet. */
    public List<Kpi> figures() {
        return engine.start(scenario, assets(), 0, FrameSink.NONE).kpis().list();
    }

    /** The same with a changed scenario that needs no new check: another seed, horizon or number of replications. */
    public PreparedScenario with(Scenario changed) {
        return new PreparedScenario(changed, engine, model, hashes, findings);
    }
}
