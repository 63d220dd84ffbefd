package org.twinbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.experiment.robust.Feedback;
import org.twinbench.experiment.robust.PlanTrial;
import org.twinbench.experiment.robust.PlantChance;
import org.twinbench.experiment.robust.RobustSettings;
import org.twinbench.experiment.robust.Robustness;
import org.twinbench.experiment.robust.Uncertainty;
import org.twinbench.experiment.robust.UncertaintyText;
import org.twinbench.model.UnfitValueException;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.ScenarioDocument;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.io.PlanningDocument;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Under what chance a plan is tried; the others mean something only with the first. */
final class RobustOptions {
    @Option(names = "--robust", required = true, paramLabel = "N", description = "${bundle:cli.schedule.robust}")
    int replications;

    @Option(names = "--variation", paramLabel = "V", description = "${bundle:cli.schedule.robust.variation}")
    String variation = "0.1";

    @Option(names = "--mtbf", paramLabel = "T", description = "${bundle:cli.schedule.robust.mtbf}")
    String busy;

    @Option(names = "--mttr", paramLabel = "T", description = "${bundle:cli.schedule.robust.mttr}")
    String repair;

    @Option(names = "--scenario", paramLabel = "PLANT", description = "${bundle:cli.schedule.robust.scenario}")
    Path plant;

    @Option(names = "--certainty", paramLabel = "P", description = "${bundle:cli.schedule.robust.certainty}")
    double certainty = RobustSettings.USUAL_CERTAINTY;

    @Option(names = "--buffered", paramLabel = "DOC", description = "${bundle:cli.schedule.robust.buffered}")
    Path buffered;

    private Uncertainty uncertainty;
    private Optional<Scenario> scenario = Optional.empty();

    /**
     * Reads them.
     *
     * @throws ParameterException if a value is none, or one of the two of failures is missing
     */
    void check(CommandSpec spec, Console console) throws IOException {
        ScheduleOptions.positive(spec, console, "--robust", replications);
        if (!(certainty > 0 && certainty < 1)) {
            throw wrong(spec, console.text("cli.schedule.robust.badCertainty", certainty));
        }
        if ((busy == null) != (repair == null)) {
            throw wrong(spec, console.text("cli.schedule.robust.both"));
        }
        try {
            uncertainty = read();
        } catch (UnfitValueException e) {
            throw wrong(spec, console.messages().text(e.reason()));
        }
        if (plant != null) {
            scenario = Optional.of(ScenarioDocument.read(plant, PreparedScenario.descriptions())
                    .scenario());
        }
    }

    private Uncertainty read() throws UnfitValueException {
        Uncertainty times = UncertaintyText.variation(variation);
        return busy == null ? times : times.with(UncertaintyText.failures(busy, repair));
    }

    private static ParameterException wrong(CommandSpec spec, String text) {
        return new ParameterException(spec.commandLine(), text);
    }

    /** Tries a plan, and writes the problem with buffers if that is asked for. */
    RobustOutput tried(Console console, PlanningProblem problem, Plan plan, long seed, int threads) throws IOException {
        RobustSettings settings = new RobustSettings(replications, seed, threads, certainty, false);
        ConsoleProgress progress = new ConsoleProgress(console);
        Optional<PlantChance> chance = scenario.isEmpty()
                ? Optional.empty()
                : Optional.of(PlantChance.of(problem, scenario.get(), uncertainty));
        Uncertainty asked = chance.map(PlantChance::uncertainty).orElse(uncertainty);
        Robustness robustness = PlanTrial.run(problem, plan, asked, settings, progress);
        progress.finish();
        if (buffered != null) {
            PlanningDocument.write(Feedback.withBuffers(problem, robustness), buffered);
        }
        return new RobustOutput(console, problem, robustness, chance, Optional.ofNullable(buffered));
    }
}
