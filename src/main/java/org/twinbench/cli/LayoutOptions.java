package org.twinbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.twinbench.experiment.FileCheck;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.model.Assets;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;
import org.twinbench.model.UnfitValueException;
import org.twinbench.scene.io.ReadOptions;
import org.twinbench.scene.io.SceneReader;
import org.twinbench.schedule.Aisles;
import org.twinbench.schedule.PlanningProblem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where transport times come from the places of the machines in a model. */
final class LayoutOptions {
    @Option(names = "--layout", paramLabel = "MODEL", description = "${bundle:cli.schedule.layout}")
    Path layout;

    @Option(names = "--transport-speed", paramLabel = "V", description = "${bundle:cli.schedule.layout.speed}")
    String speed = "1 m/s";

    @Option(names = "--transport-fixed", paramLabel = "T", description = "${bundle:cli.schedule.layout.fixed}")
    String fixed = "0 s";

    /** The problem with the ways of the model; the problem itself if no model is named. */
    PlanningProblem applyTo(PlanningProblem problem, CommandSpec spec, Console console) throws IOException {
        if (layout == null) {
            return problem;
        }
        Aisles aisles = aisles(spec, console);
        try {
            return problem.withTransport(aisles.between(problem.machines(), assets(console)));
        } catch (UnfitValueException e) {
            throw new BadInputException(
                    Place.of(layout.toString()),
                    e.reason().key(),
                    e.reason().values().toArray());
        }
    }

    private Aisles aisles(CommandSpec spec, Console console) {
        try {
            return Aisles.parse(speed, fixed);
        } catch (UnfitValueException e) {
            throw new ParameterException(spec.commandLine(), console.messages().text(e.reason()));
        }
    }

    private Assets assets(Console console) throws IOException {
        ConsoleProgress progress = new ConsoleProgress(console);
        Assets assets = FileCheck.isScenario(layout)
                ? PreparedScenario.read(layout, progress).assets()
                : SceneReader.read(layout, ReadOptions.DEFAULT, progress);
        progress.finish();
        return assets;
    }
}
