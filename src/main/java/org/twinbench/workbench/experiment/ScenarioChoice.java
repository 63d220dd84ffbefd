package org.twinbench.workbench.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinbench.model.LocalText;
import org.twinbench.model.Messages;
import org.twinbench.scenario.Scenario;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.scenarios.ScenarioFile;

/**
 * A scenario to be run: one on disk, or the open one with its edits.
 *
 * @param file empty for the open one
 */
record ScenarioChoice(Optional<Path> file, LocalText name) {
    /** The open scenario, if there is one, and those beside it and in a folder; damaged ones are left out. */
    static List<ScenarioChoice> all(Scenario open, List<ScenarioFile> files) {
        List<ScenarioChoice> choices = new ArrayList<>();
        if (open != null) {
            choices.add(new ScenarioChoice(Optional.empty(), open.name()));
        }
        for (ScenarioFile file : files) {
            file.name().ifPresent(name -> choices.add(new ScenarioChoice(Optional.of(file.file()), name)));
        }
        return choices;
    }

    /** The folders in which scenarios are looked for. */
    static List<Path> folders(Session session, Path samples) {
        Path own = session.scenarioFile() == null
                ? samples
                : session.scenarioFile().getParent();
        return List.of(own, samples);
    }

    /** The name, and which one of that name. */
    String text(Messages messages) {
        String which =
                file.map(path -> path.getFileName().toString()).orElseGet(() -> messages.text("experiment.open"));
        return name.in(messages.locale()) + "  ·  " + which;
    }
}
