package org.twinbench.workbench.open;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twinbench.model.Assets;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.Progress;
import org.twinbench.model.Severity;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.ScenarioDocument;
import org.twinbench.scene.Bvh;
import org.twinbench.scene.Scene;
import org.twinbench.sim.Engine;

/** Reads the files of this program: models of every format, and scenarios with the models that they name. */
public final class ModelFiles implements FileSource {
    /** Where in a JSON file its kind is looked for. */
    private static final int HEAD = 1 << 16;

    /** Reads a model. */
    @FunctionalInterface
    public interface ModelReader {
        Scene read(Path file, Progress progress) throws IOException;
    }

    private final ModelReader models;
    private final Collection<Engine> engines;

    public ModelFiles(ModelReader models, Collection<Engine> engines) {
        this.models = models;
        this.engines = List.copyOf(engines);
    }

    @Override
    public Opened read(Path file, Progress progress) throws IOException {
        return isScenario(file) ? readScenario(file, progress) : readModel(file, progress);
    }

    /** A JSON file that does not say it is a CityJSON is a scenario. */
    private static boolean isScenario(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".json") || name.endsWith(".city.json")) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return !new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains("\"CityJSON");
        }
    }

    private Opened readModel(Path file, Progress progress) throws IOException {
        Opened.Model model = model(file, progress);
        return new Opened(
                Optional.of(model), Optional.empty(), model.scene().source().findings());
    }

    private Opened.Model model(Path file, Progress progress) throws IOException {
        Scene scene = models.read(file, progress.part(0, 0.8));
        progress.report(0.8, Message.of("workbench.open.triangles"));
        progress.checkCancelled();
        return new Opened.Model(scene, Bvh.of(scene));
    }

    private Opened readScenario(Path file, Progress progress) throws IOException {
        ScenarioDocument document = ScenarioDocument.read(
                file, engines.stream().map(Engine::description).toList());
        Scenario scenario = document.scenario();
        Optional<Opened.Model> model = Optional.empty();
        if (scenario.model().isPresent()) {
            model = Optional.of(
                    model(file.resolveSibling(scenario.model().get()).normalize(), progress));
        }
        List<Finding> findings = new ArrayList<>(document.findings());
        model.ifPresent(m -> findings.addAll(m.scene().source().findings()));
        Assets assets = model.<Assets>map(Opened.Model::scene).orElse(Assets.NONE);
        findings.addAll(document.located(check(scenario, assets)));
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            throw new BadInputException(findings);
        }
        return new Opened(model, Optional.of(scenario), findings);
    }

    private List<Finding> check(Scenario scenario, Assets assets) {
        return engines.stream()
                .filter(engine -> engine.description().key().equals(scenario.engine()))
                .findFirst()
                .map(engine -> engine.check(scenario, assets))
                .orElse(List.of());
    }
}
