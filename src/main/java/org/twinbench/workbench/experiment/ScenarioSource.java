package org.twinbench.workbench.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.model.Progress;
import org.twinbench.scenario.Scenario;
import org.twinbench.scene.Scene;
import org.twinbench.scene.io.ReadOptions;
import org.twinbench.scene.io.SceneReader;
import org.twinbench.workbench.Session;

/** Makes chosen scenarios ready to run, off the UI thread; a model that several of them name is read once. */
final class ScenarioSource {
    private final Scenario open;
    private final Optional<Scene> model;
    private final Map<Path, Scene> models = new HashMap<>();

    /** Takes what is open at this moment. */
    ScenarioSource(Session session) {
        open = session.scenario();
        model = Optional.ofNullable(session.model());
    }

    /** @throws org.twinbench.model.BadInputException if it is not fit to be run */
    PreparedScenario prepare(ScenarioChoice choice, Progress progress) throws IOException {
        return choice.file().isEmpty()
                ? PreparedScenario.of(open, model)
                : PreparedScenario.read(choice.file().get(), progress, this::model);
    }

    private Scene model(Path file, Progress progress) throws IOException {
        Scene known = models.get(file);
        if (known == null) {
            known = SceneReader.read(file, ReadOptions.DEFAULT, progress);
            models.put(file, known);
        }
        return known;
    }
}
