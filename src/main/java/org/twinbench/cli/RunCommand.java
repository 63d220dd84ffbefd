package org.twinbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.experiment.RunFolder;
import org.twinbench.experiment.RunSummary;
import org.twinbench.experiment.ScenarioRun;
import org.twinbench.model.Dimension;
import org.twinbench.model.Quantity;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.report.HtmlReport;
import org.twinbench.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a scenario with all its replications and prints its figures. */
@Command(name = "run", description = "${bundle:cli.run}", sortOptions = false)
final class RunCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SCENARIO", description = "${bundle:cli.option.scenario}")
    Path file;

    @Option(names = "--seed", paramLabel = "N", description = "${bundle:cli.run.seed}")
    Long seed;

    @Option(names = "--replications", paramLabel = "N", description = "${bundle:cli.run.replications}")
    Integer replications;

    @Option(names = "--until", paramLabel = "T", description = "${bundle:cli.run.until}")
    String until;

    @Option(names = "--threads", paramLabel = "N", description = "${bundle:cli.option.threads}")
    Integer threads;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "${bundle:cli.run.output}")
    Path output;

    @Mixin
    CommonOptions common;

    @Spec
    CommandSpec spec;

    private final Console console;

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : positive("--threads", threads);
        ConsoleProgress progress = new ConsoleProgress(console);
        PreparedScenario read = PreparedScenario.read(file, progress.part(0, 0.1));
        PreparedScenario prepared = read.with(asAsked(read.scenario()));
        Optional<RunFolder> folder = Optional.ofNullable(output).map(RunFolder::new);
        RunSummary run = ScenarioRun.execute(prepared, workers, folder, progress.part(0.1, 1));
        progress.finish();
        prepared.findings().forEach(console::say);
        if (folder.isPresent()) {
            HtmlReport.write(folder.get(), prepared.model(), folder.get().reportFile(), console.messages());
        }
        if (common.json) {
            Json.print(console, RunOutput.json(run, file.toString()));
        } else {
            RunOutput.print(console, run);
            folder.ifPresent(f -> console.out()
                    .println(console.text("cli.run.report", f.reportFile().toString())));
        }
        return ExitCode.OK;
    }

    private Scenario asAsked(Scenario scenario) {
        if (seed != null && seed < 0) {
            throw wrong("cli.badCount", "--seed", seed);
        }
        int count = replications == null ? scenario.replications() : positive("--replications", replications);
        long horizon = until == null ? scenario.horizon() : horizon();
        if (horizon <= scenario.warmUp()) {
            throw wrong("cli.run.untilInWarmUp", until, Ticks.toSeconds(scenario.warmUp()));
        }
        return new Scenario(
                scenario.file(),
                scenario.name(),
                scenario.description(),
                scenario.engine(),
                scenario.model(),
                scenario.start(),
                horizon,
                scenario.warmUp(),
                seed == null ? scenario.seed() : seed,
                count,
                scenario.parameters(),
                scenario.elements(),
                scenario.interventions());
    }

    /** A bare number is seconds. */
    private long horizon() {
        Quantity time = Quantity.parse(until)
                .map(q -> q.unit() == Unit.ONE ? new Quantity(q.value(), Unit.SECOND) : q)
                .filter(q -> q.unit().dimension() == Dimension.TIME && q.value() > 0)
                .orElseThrow(() -> wrong("cli.run.badUntil", until));
        return Ticks.ofSeconds(time.si());
    }

    private int positive(String option, int count) {
        if (count < 1) {
            throw wrong("cli.badCount", option, count);
        }
        return count;
    }

    private ParameterException wrong(String key, Object... values) {
        return new ParameterException(spec.commandLine(), console.text(key, values));
    }
}
